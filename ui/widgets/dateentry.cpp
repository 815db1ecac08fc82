#include "ui/widgets/dateentry.h"

#include "models/base/datetext.h"
#include "ui/widgets/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser {

using widgets::Tr;

namespace {

QString withAsciiDigits(const QString &text)
{
    QString ascii;
    for (const char32_t c : text.trimmed().toUcs4()) { // some digits need two UTF-16 units
        if (QChar::isDigit(c))
            ascii.append(QChar(u'0' + char16_t(QChar::digitValue(c))));
        else if (QChar::category(c) != QChar::Other_Format)
            ascii.append(QChar::fromUcs4(c));
    }
    return ascii;
}

QDate relative(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(u"^([+-]\\d{1,4})\\s*([dwmy]?)$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toLower());
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == u"w")
        return today.addDays(7 * count);
    if (unit == u"m")
        return today.addMonths(count);
    if (unit == u"y")
        return today.addYears(count);
    return today.addDays(count);
}

int fullYear(int year, const QDate &today)
{
    if (year >= 100)
        return year;
    const int century = today.year() / 100 * 100;
    const int candidate = century + year;
    if (candidate > today.year() + 50)
        return candidate - 100;
    return candidate < today.year() - 50 ? candidate + 100 : candidate;
}

/** The letters d, M, y in the order of the locale's short form. */
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        if (u"dMy"_s.contains(c) && !order.contains(c))
            order.append(c);
    }
    return order.size() == 3 ? order : u"dMy"_s;
}

QDate fromParts(const QStringList &parts, QString order, const QDate &today)
{
    if (parts.size() == 1)
        return parts.first().size() <= 2 ? QDate(today.year(), today.month(), parts.first().toInt())
                                         : QDate();
    if (parts.size() == 3 && parts.first().size() == 4)
        order = u"yMd"_s;
    if (parts.size() == 2)
        order.remove(u'y');
    if (parts.size() != order.size())
        return {};
    const auto part = [&](QChar letter) { return parts.at(order.indexOf(letter)).toInt(); };
    const int year = parts.size() == 3 ? fullYear(part(u'y'), today) : today.year();
    return {year, part(u'M'), part(u'd')};
}

QDate absolute(const QString &text, const QDate &today, const QLocale &locale)
{
    if (text.size() == 8 && QDate::fromString(text, u"yyyyMMdd"_s).isValid())
        return QDate::fromString(text, u"yyyyMMdd"_s);
    static const QRegularExpression separators(u"\\s*[./\\- ]\\s*"_s);
    static const QRegularExpression onlyNumbers(u"^\\d{1,4}(\\s*[./\\- ]\\s*\\d{1,4}){0,2}\\.?$"_s);
    if (!onlyNumbers.match(text).hasMatch())
        return {};
    const QString order = text.contains(u'.') ? u"dMy"_s : orderOf(locale);
    return fromParts(text.split(separators, Qt::SkipEmptyParts), order, today);
}

} // namespace

Result<QDate> dateFromEntry(const QString &text, const QDate &today, const QLocale &locale)
{
    const QString typed = withAsciiDigits(text);
    if (typed.isEmpty())
        return QDate();
    //: The letter that means today when typed into a date field.
    if (typed.compare(Tr::tr("t"), Qt::CaseInsensitive) == 0
        || typed.compare(u"t"_s, Qt::CaseInsensitive) == 0)
        return today;
    QDate date = locale.toDate(text.trimmed(), dateFormat(locale)); // as dateText() writes it
    if (!date.isValid())
        date = relative(typed, today);
    if (!date.isValid())
        date = absolute(typed, today, locale);
    if (!date.isValid())
        return invalid({},
                       Tr::tr("“%1” is not a date. Type it like %2, or t for today, +3 for three "
                              "days from now.")
                           .arg(text.trimmed(), dateText(today, locale)));
    return date;
}

} // namespace purser
