#pragma once

#include "app/documents/fontlibrary.h"
#include "models/documents/documentrenderer.h"

#include <QMutex>

namespace purser {

/**
 * Makes the pages in this process. Needs a QGuiApplication; programs without windows use
 * RenderProcess.
 */
class PdfRenderer final : public DocumentRenderer
{
public:
    Result<QByteArray> renderPdf(const DocumentModel &model) override;

private:
    QMutex m_mutex;
    FontLibrary m_fonts;
    bool m_isOpen = false;
};

} // namespace purser
