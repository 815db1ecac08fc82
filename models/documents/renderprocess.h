#pragma once

#include "models/documents/documentrenderer.h"

#include <QThread>

#include <chrono>
#include <memory>

namespace purser {

class RenderHelper;

/**
 * Makes documents in the program `purser-render`, so that this one needs no fonts and outlives what
 * a font or picture breaks. The helper is started with the first document and stays for the next
 * ones; one that ended is started again with the next document. Documents are made one after the
 * other.
 *
 * renderPdf() blocks; call it outside the thread of the windows. Errors of its own: Unavailable
 * when the helper cannot be started, ends, takes longer than the limit or answers nonsense (the
 * message says which), TooLarge for a document past frames::MostBytes.
 */
class RenderProcess final : public DocumentRenderer
{
public:
    /** With the helper at helperPath() and a limit of a minute for each document. */
    RenderProcess();
    RenderProcess(const QString &program, std::chrono::milliseconds limit);
    ~RenderProcess() override;

    Result<QByteArray> renderPdf(const DocumentModel &model) override;

    /** The process id of the helper that runs now, 0 for none. */
    qint64 helperId() const;

    /** `purser-render` beside this program, else in the places where an installation puts it. */
    static QString helperPath();

private:
    QThread m_thread;
    std::unique_ptr<RenderHelper> m_helper;
};

} // namespace purser
