#include "tests/support/golden.h"

#include <QFile>

namespace purser::test {

using namespace Qt::StringLiterals;

Result<> isAsReviewed(const QString &file, const QString &content)
{
    QFile golden(QStringLiteral(PURSER_SOURCE_DIR "/") + file);
    if (qEnvironmentVariableIsSet("PURSER_REWRITE_GOLDEN")) {
        if (!golden.open(QIODevice::WriteOnly) || golden.write(content.toUtf8()) < 0)
            return unavailable(golden.errorString());
        return {};
    }
    if (!golden.open(QIODevice::ReadOnly))
        return unavailable(file + u": "_s + golden.errorString());
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList found = content.split(u'\n');
    for (qsizetype line = 0; line < std::max(expected.size(), found.size()); ++line) {
        if (expected.value(line) != found.value(line))
            return conflict(
                u"%1:%2: “%3” was reviewed, “%4” is declared (PURSER_REWRITE_GOLDEN=1 writes it anew)"_s
                    .arg(file)
                    .arg(line + 1)
                    .arg(expected.value(line), found.value(line)));
    }
    return {};
}

} // namespace purser::test
