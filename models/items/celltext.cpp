#include "models/items/celltext.h"

#include "models/base/datetext.h"
#include "models/meta/recordtext.h"

#include <unicode/dtptngen.h>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

/** Day and short month in the order of the locale (CLDR), as a format of QLocale. */
QString dayAndMonthFormat(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(
            icu::Locale(locale.bcp47Name().toLatin1().constData()), status));
    if (U_FAILURE(status))
        return u"d MMM"_s;
    const icu::UnicodeString pattern = generator->getBestPattern(u"dMMM", status);
    if (U_FAILURE(status))
        return u"d MMM"_s;
    return QString::fromUtf16(pattern.getBuffer(), pattern.length()).replace(u'L', u'M');
}

} // namespace

CellText::CellText(const QLocale &locale, const QDate &today)
    : m_locale(locale)
    , m_today(today)
    , m_dayAndMonth(dayAndMonthFormat(locale))
{}

QString CellText::shortText(const Value &value, const Field &field, const Record &record) const
{
    if (value.isNull())
        return {};
    switch (field.type()) {
    case FieldType::Money: {
        const QString amount = displayText(value, field, &record, m_locale);
        const bool known = record.type().indexOf(field.currencyField()) >= 0;
        return known ? amount + QChar(QChar::Nbsp) + record.text(field.currencyField()) : amount;
    }
    case FieldType::Percentage:
        return displayText(value, field, &record, m_locale) + QChar(QChar::Nbsp)
               + m_locale.percent();
    case FieldType::Date:
        return shortDate(value.toDate());
    case FieldType::Timestamp: {
        const QDateTime local = value.toTimestamp().toLocalTime();
        const QString time = m_locale.toString(local.time(), QLocale::ShortFormat);
        return local.date() == m_today ? time : shortDate(local.date()) + u", "_s + time;
    }
    case FieldType::LongText:
        return value.toText().simplified();
    default:
        return displayText(value, field, &record, m_locale);
    }
}

QString CellText::fullText(const Value &value, const Field &field) const
{
    if (value.isNull())
        return {};
    switch (field.type()) {
    case FieldType::Date:
        return m_locale.toString(value.toDate(), QLocale::LongFormat);
    case FieldType::Timestamp:
        return m_locale.toString(value.toTimestamp().toLocalTime(), QLocale::LongFormat);
    case FieldType::LongText:
        return value.toText();
    default:
        return {};
    }
}

QString CellText::shortDate(const QDate &date) const
{
    return date.year() == m_today.year() ? m_locale.toString(date, m_dayAndMonth)
                                         : dateText(date, m_locale);
}

} // namespace purser
