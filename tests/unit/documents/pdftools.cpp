#include "tests/unit/documents/pdftools.h"

#include <QFile>
#include <QProcess>
#include <QRect>

namespace purser {

using namespace Qt::StringLiterals;

PdfFile::PdfFile(const QByteArray &bytes)
    : m_path(m_folder.filePath(u"document.pdf"_s))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder cannot be written");
}

QStringList PdfFile::pages() const
{
    QStringList pages = text().split(u'\f');
    pages.removeLast();
    return pages;
}

QString PdfFile::text() const
{
    return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, u"%"_s, u"-"_s}));
}

QString PdfFile::textIn(int page, const QRect &part) const
{
    const auto points = [](int millimetres) { return QString::number(millimetres * 720 / 254); };
    return QString::fromUtf8(output(
        u"pdftotext"_s, {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-x"_s,
                         points(part.x()), u"-y"_s, points(part.y()), u"-W"_s, points(part.width()),
                         u"-H"_s, points(part.height()), u"-layout"_s, u"%"_s, u"-"_s}));
}

QByteArray PdfFile::output(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    QStringList all = arguments;
    all.replaceInStrings(u"%"_s, m_path);
    process.start(tool, all);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QString PdfFile::faults() const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"qpdf"_s, {u"--check"_s, m_path});
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

QString renderProgram()
{
    return QStringLiteral(PURSER_BINARY_DIR) + u"/bin/purser-render"_s;
}

} // namespace purser
