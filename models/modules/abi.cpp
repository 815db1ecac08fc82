#include "models/modules/abi.h"

#include "models/modules/tr.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QVersionNumber>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

QRegularExpressionMatch parsed(const QString &stamp)
{
    static const QRegularExpression pattern(
        u"^qt(?<major>[0-9]+)\\.(?<minor>[0-9]+)-(?<machine>[a-z]+[0-9]+-\\w+)$"_s);
    return pattern.match(stamp);
}

} // namespace

QString abiOfProgram()
{
    return QStringLiteral(PURSER_ABI);
}

QString abiFault(const QString &stamp, const QString &own, int runningQtMinor)
{
    const QRegularExpressionMatch theirs = parsed(stamp);
    const QRegularExpressionMatch ours = parsed(own);
    if (!theirs.hasMatch())
        return Tr::tr("Its library does not say what it was built with; build it with "
                      "purser_add_module.");
    const bool fits = theirs.captured(u"major") == ours.captured(u"major")
                      && theirs.captured(u"minor").toInt() <= runningQtMinor
                      && theirs.captured(u"machine") == ours.captured(u"machine");
    if (fits)
        return {};
    return Tr::tr("Its library was built for %1 and this program is %2; build it again with the "
                  "same Qt and compiler.")
        .arg(stamp, own);
}

QString abiFault(const QString &stamp)
{
    return abiFault(stamp, abiOfProgram(), QLibraryInfo::version().minorVersion());
}

} // namespace purser
