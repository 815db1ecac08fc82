#include "ui/widgets/recordpicker.h"

#include "models/base/iso3166.h"
#include "models/base/iso4217.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "ui/widgets/uicontext.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int MostFound = 30;

void sortByTitle(QList<PickerItem> &items, const QLocale &locale)
{
    const QCollator order(locale);
    std::sort(items.begin(), items.end(), [&](const PickerItem &a, const PickerItem &b) {
        return order.compare(a.title, b.title) < 0;
    });
}

} // namespace

PickerSource recordSource(UiContext &context, const QString &type, const QList<Filter> &filters)
{
    return [&context, type, filters,
            last = std::make_shared<JobTicket>()](const QString &text, const PickerReply &reply) {
        last->cancel();
        ListQuery query;
        query.search = text;
        query.filters = filters;
        query.limit = MostFound;
        *last = context.worker.run(
            &context.changes,
            [type, query](RecordService &service) -> Result<QList<PickerItem>> {
                PURSER_ASSIGN(const Page page, service.list(type, query));
                QList<PickerItem> items;
                for (const Record &record : page.items)
                    items.append(pickerItem(record));
                return items;
            },
            reply);
    };
}

PickerItem pickerItem(const Record &record)
{
    const ObjectType &type = record.type();
    PickerItem item{toText(record.id()), record.title(), {}, type.icon()};
    for (const QString &key : type.list()) {
        const Field *field = type.field(key);
        const bool tellsApart =
            field && field->type() == FieldType::Text && !type.title().contains(key);
        if (tellsApart && !record.text(key).isEmpty()) {
            item.detail = record.text(key);
            break;
        }
    }
    return item;
}

QList<PickerItem> countryItems(const QLocale &locale)
{
    QList<PickerItem> items;
    for (const QString &code : countryCodes())
        items.append({code, countryName(code, locale), code, {}});
    sortByTitle(items, locale);
    return items;
}

QList<PickerItem> currencyItems(const QLocale &locale)
{
    QList<PickerItem> items;
    for (const QString &code : currencyCodes())
        items.append({code, code, currencyName(code, locale), {}});
    return items;
}

QList<PickerItem> languageItems()
{
    QList<PickerItem> items;
    QSet<QString> known;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                          QLocale::AnyTerritory)) {
        const QString code = QLocale::languageToCode(locale.language());
        if (locale.language() == QLocale::C || code.isEmpty() || known.contains(code))
            continue;
        known.insert(code);
        const QString own = QLocale(locale.language()).nativeLanguageName();
        items.append(
            {code, own.isEmpty() ? QLocale::languageToString(locale.language()) : own, code, {}});
    }
    sortByTitle(items, QLocale());
    return items;
}

} // namespace purser
