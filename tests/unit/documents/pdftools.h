#pragma once

#include "models/documents/documentmodel.h"

#include <QTemporaryDir>

namespace purser {

/** A document as the tools of other people see it. */
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes);

    /** The text of each page as it stands (`pdftotext -layout`). */
    QStringList pages() const;
    QString text() const;
    /** All text of `page` (from 1) within the part of the page, in millimetres. */
    QString textIn(int page, const QRect &part) const;
    /** What `tool` writes with `arguments` and the file's name; empty when it fails. */
    QByteArray output(const QString &tool, const QStringList &arguments) const;
    /** Why qpdf finds fault, or nothing. */
    QString faults() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/** Runs purser-render, the one that was built beside the tests. */
QString renderProgram();

} // namespace purser
