#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace purser {

struct DocumentModel;

/** Makes the pages of a document. Thread-safe. */
class DocumentRenderer
{
public:
    virtual ~DocumentRenderer() = default;

    /**
     * The file, the same bytes for the same model. Errors: Invalid when the model cannot be shown
     * (a logo that is no picture, sums past the range), TooLarge, Unavailable when the renderer
     * does not work now.
     */
    virtual Result<QByteArray> renderPdf(const DocumentModel &model) = 0;
};

} // namespace purser
