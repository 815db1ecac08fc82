#include "models/base/csvtext.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

bool isArithmetic(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || u" +-()/."_s.contains(c);
    });
}

bool isFormula(const QString &text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        return !isArithmetic(text);
    return !text.isEmpty() && u"=@\t\r"_s.contains(text.at(0));
}

} // namespace

QString csvCell(QString text)
{
    const bool needsQuotes =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u",\"\n\r"_s.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString withoutFormula(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

} // namespace purser
