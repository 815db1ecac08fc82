#include "ui/forms/referencesource.h"

#include "models/base/fold.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/widgets/uicontext.h"

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int MostFound = 30;
constexpr int MostCompared = 500; ///< where the service cannot search

bool isSearchable(const ObjectType &type)
{
    const QList<Field> &fields = type.fields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const Field &field) { return field.isSearchable(); });
}

QList<PickerItem> choicesOf(const QList<Record> &records, const QString &needle)
{
    QList<PickerItem> items;
    for (const Record &record : records) {
        const PickerItem item = choiceOf(record);
        if (folded(item.title).contains(needle) && items.size() < MostFound)
            items.append(item);
    }
    return items;
}

} // namespace

PickerItem choiceOf(const Record &record)
{
    PickerItem item{toText(record.id()), record.title(), {}, {}};
    for (const QString &key : record.type().list()) {
        const Field *field = record.type().field(key);
        if (!field || !field->holdsText() || record.type().title().contains(key)
            || field->type() == FieldType::Choice)
            continue;
        item.detail = record.text(key);
        if (!item.detail.isEmpty())
            break;
    }
    return item;
}

PickerSource referenceSource(UiContext &context, const ObjectType &type, QObject *owner)
{
    return [&context, &type, owner](const QString &text, const PickerReply &reply) {
        const bool asksService = isSearchable(type);
        ListQuery query;
        query.search = asksService ? text : QString();
        query.limit = asksService ? MostFound : MostCompared;
        const QString needle = asksService ? QString() : folded(text);
        context.worker.run(
            owner,
            [query, name = type.name()](RecordService &service) {
                return service.list(name, query);
            },
            [reply, needle](const Result<Page> &page) {
                if (page)
                    reply(choicesOf(page->items, needle));
                else
                    reply(page.error());
            });
    };
}

} // namespace purser
