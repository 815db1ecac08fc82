#include "ui/lists/savedviews.h"

#include "models/items/serviceworker.h"
#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "ui/widgets/uicontext.h"

using namespace Qt::StringLiterals;

namespace purser {

namespace {

const QString ViewType = u"saved_view"_s;
constexpr int MostViews = 200;

QJsonValue listOf(const Record &record, const QString &key)
{
    return record.json(key).toArray();
}

SavedView viewOf(const Record &record, const ObjectType &type, const Id &user)
{
    SavedView view;
    view.id = record.id();
    view.version = record.version();
    view.name = record.text(u"name");
    view.isShared = record.boolean(u"is_shared");
    view.isOwn = record.reference(u"user_id") == user;
    view.look = ListLook::fromJson({{u"search"_s, record.text(u"search")},
                                    {u"filters"_s, listOf(record, u"filters"_s)},
                                    {u"columns"_s, listOf(record, u"columns"_s)},
                                    {u"sort"_s, listOf(record, u"sort"_s)}},
                                   type);
    return view;
}

Draft draftOf(const QString &name, const ListLook &look, const ObjectType &type, bool shared)
{
    Draft draft;
    draft.values = {{u"name"_s, name},
                    {u"is_shared"_s, shared},
                    {u"search"_s, look.search.isEmpty() ? Value() : Value(look.search)},
                    {u"filters"_s, QJsonValue(ListLook::filtersToJson(look.filters, type))},
                    {u"columns"_s, QJsonValue(QJsonArray::fromStringList(look.columns))},
                    {u"sort"_s, QJsonValue(ListLook::sortToJson(look.sort))}};
    return draft;
}

} // namespace

SavedViews::SavedViews(UiContext &context, const ObjectType &type, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_type(type)
{}

void SavedViews::read()
{
    if (!m_context.registry.find(ViewType))
        return;
    ListQuery query;
    query.filters = {Filter::equal(u"object_type"_s, m_type.name())};
    query.limit = MostViews;
    m_context.worker.run(
        this, [query](RecordService &service) { return service.list(ViewType, query); },
        [this](const Result<Page> &page) {
            if (!page)
                return;
            const Id user = m_context.caller.userId;
            m_views.clear();
            for (const Record &record : page->items) {
                if (record.boolean(u"is_shared") || record.reference(u"user_id") == user)
                    m_views.append(viewOf(record, m_type, user));
            }
            Q_EMIT changed();
        });
}

void SavedViews::keep(const QString &name, const ListLook &look, bool shared)
{
    Draft draft = draftOf(name, look, m_type, shared);
    const auto same = std::find_if(m_views.cbegin(), m_views.cend(), [&](const SavedView &view) {
        return view.isOwn && view.name == name;
    });
    const Id id = same == m_views.cend() ? Id() : same->id;
    const qint64 version = same == m_views.cend() ? 0 : same->version;
    if (id.isNull()) {
        draft.values.insert(u"object_type"_s, m_type.name());
        draft.values.insert(u"user_id"_s, m_context.caller.userId);
    }
    m_context.worker.run(
        this,
        [id, version, draft](RecordService &service) {
            return id.isNull() ? service.create(ViewType, draft)
                               : service.update(ViewType, id, version, draft);
        },
        [this](const Result<Record> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            read();
        });
}

void SavedViews::remove(const SavedView &view)
{
    m_context.worker.run(
        this,
        [id = view.id, version = view.version](RecordService &service) {
            return service.remove(ViewType, id, version);
        },
        [this](const Result<> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            read();
        });
}

} // namespace purser
