#include "models/base/datetext.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QString withWholeYear(QString format)
{
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

QString dateFormat(const QLocale &locale)
{
    return withWholeYear(locale.dateFormat(QLocale::ShortFormat));
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dateFormat(locale)) : QString();
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const QString format = withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat));
    return moment.isValid() ? locale.toString(moment.toLocalTime(), format) : QString();
}

} // namespace purser
