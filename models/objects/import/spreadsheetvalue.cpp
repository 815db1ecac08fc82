#include "models/objects/import/spreadsheetvalue.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostZeros = 60;
constexpr int MostColumns = 16'384;
constexpr int SecondsOfDay = 24 * 60 * 60;

} // namespace

std::optional<QString> plainNumber(const QString &text)
{
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    const QString scientific = QString::number(number, 'e', 14); // 15 digits
    const qsizetype mark = scientific.indexOf(u'e');
    QString digits = scientific.left(mark);
    const bool isNegative = digits.startsWith(u'-');
    digits.remove(u'-').remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    const int point = scientific.mid(mark + 1).toInt() + 1;
    if (digits == u"0")
        return digits;
    if (std::abs(point) > MostZeros)
        return text;
    if (point <= 0)
        digits = u"0."_s + QString(-point, u'0') + digits;
    else if (point >= digits.size())
        digits += QString(point - digits.size(), u'0');
    else
        digits.insert(point, u'.');
    return isNegative ? u'-' + digits : digits;
}

std::optional<QString> dateFromDays(const QString &text, DayCount count)
{
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    constexpr int LastDay = 2'958'465; // 31 December 9999
    if (!isNumber || !(number >= 0) || number >= LastDay + 1)
        return {};
    auto days = qint64(std::floor(number));
    auto seconds = qint64(std::llround((number - std::floor(number)) * SecondsOfDay));
    days += seconds / SecondsOfDay;
    seconds %= SecondsOfDay;
    constexpr int NeverWas = 60;
    if (count == DayCount::Since1900 && days == NeverWas)
        return {};
    QDate first(1904, 1, 1);
    if (count == DayCount::Since1900)
        first = days < NeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = first.addDays(days);
    if (seconds == 0)
        return day.toString(Qt::ISODate);
    return QDateTime(day, QTime(0, 0).addSecs(int(seconds)), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

bool showsDates(const QString &format)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"_s);
    static const QRegularExpression part(u"[yd]"_s, QRegularExpression::CaseInsensitiveOption);
    QString shown = format.section(u';', 0, 0);
    return shown.remove(literal).contains(part);
}

bool showsDates(int builtInFormat)
{
    // ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are those of East Asia.
    return (builtInFormat >= 14 && builtInFormat <= 17) || builtInFormat == 22
           || (builtInFormat >= 27 && builtInFormat <= 31) || builtInFormat == 36
           || (builtInFormat >= 50 && builtInFormat <= 54) || builtInFormat == 57
           || builtInFormat == 58;
}

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    qsizetype at = 0;
    QRegularExpressionMatchIterator found = escape.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        plain += text.mid(at, match.capturedStart() - at);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    return plain + text.mid(at);
}

int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > MostColumns)
            return -1;
    }
    return column - 1;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

} // namespace purser
