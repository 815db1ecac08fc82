#include "models/modules/modulehost.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueAt(const QJsonObject &data, const QString &path)
{
    QJsonValue value = data;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

} // namespace

bool fulfils(const QJsonObject &data, const QJsonObject &condition)
{
    for (auto entry = condition.begin(); entry != condition.end(); ++entry) {
        const QJsonValue value = valueAt(data, entry.key());
        const QJsonValue wanted = entry.value();
        const bool isRight = wanted.isArray() ? wanted.toArray().contains(value) : value == wanted;
        if (!isRight)
            return false;
    }
    return true;
}

ModuleHost::ModuleHost(const ModuleServices &services, const InstalledModule &module)
    : m_services(services)
    , m_module(module)
    , m_categoryName("purser.module." + module.manifest.name.toUtf8())
    , m_category(m_categoryName.constData())
{}

ModuleHost::~ModuleHost()
{
    unsubscribe();
}

Result<> ModuleHost::subscribe(const QString &event,
                               std::function<Result<>(RecordStore &, const Event &)> handle)
{
    const QList<Subscription> &declared = manifest().subscribes;
    const auto found = std::find_if(declared.cbegin(), declared.cend(),
                                    [&event](const auto &s) { return s.event == event; });
    if (found == declared.cend())
        return internalError(
            u"%1 does not subscribe to %2 in its manifest"_s.arg(manifest().name, event));
    Consumer consumer{.name = manifest().name + u':' + event,
                      .pattern = event,
                      .condition = {},
                      .handle = std::move(handle)};
    if (!found->condition.isEmpty()) {
        consumer.condition = [condition = found->condition](const Event &happened) {
            return fulfils(happened.data, condition);
        };
    }
    PURSER_TRY(m_services.events.subscribe(consumer));
    m_consumers.append(consumer.name);
    return {};
}

void ModuleHost::unsubscribe()
{
    for (const QString &consumer : m_consumers)
        m_services.events.unsubscribe(consumer);
    m_consumers.clear();
}

} // namespace purser
