#include "app/desktop/stay.h"

#include "app/desktop/tr.h"
#include "models/services/localrecordservice.h"

#include <QPointer>

namespace purser {

using namespace Qt::StringLiterals;
using desktop::Tr;

namespace {

const QString ListenerName = u"desktop.windows"_s;

/** A service with the connection that it needs. */
struct Held
{
    std::unique_ptr<Connection> connection;
    std::unique_ptr<LocalRecordService> service;
};

Result<std::shared_ptr<RecordService>> connect(Workspace &workspace, const Caller &caller)
{
    auto held = std::make_shared<Held>();
    PURSER_ASSIGN(held->connection, workspace.connect());
    held->service = held->connection->service(caller);
    return std::shared_ptr<RecordService>(held, held->service.get());
}

} // namespace

Stay::Stay(Workspace &workspace,
           const SignedIn &user,
           const Caller &caller,
           QSettings &settings,
           QObject &anchor)
    : m_workspace(workspace)
    , m_user(user)
    , m_caller(caller)
    , m_settings(settings)
    , m_anchor(anchor)
    , m_worker([&workspace, caller] { return connect(workspace, caller); })
{
    listen();
}

Stay::~Stay()
{
    m_workspace.bus().unsubscribe(ListenerName);
}

void Stay::listen()
{
    const auto tell = [anchor = &m_anchor, feed = QPointer<ChangeFeed>(&m_changes)](
                          RecordStore &, const Event &event) -> Result<> {
        const QString type = event.subject.section(u'/', 0, 0);
        const Id id = Id::fromString(event.subject.section(u'/', 1));
        QMetaObject::invokeMethod(
            anchor,
            [feed, type, id] {
                if (feed)
                    Q_EMIT feed->changed(type, id);
            },
            Qt::QueuedConnection);
        return {};
    };
    // Without it lists are refreshed by what this window itself changes, which is no reason to
    // fail.
    static_cast<void>(m_workspace.bus().subscribe({.name = ListenerName,
                                                   .pattern = u"*"_s,
                                                   .companyId = m_caller.companyId,
                                                   .handle = tell}));
}

WindowSession Stay::session(const QColor &companyColor)
{
    WindowFace face;
    face.userName = m_user.displayName;
    face.companyId = m_caller.companyId;
    face.companyColor = companyColor;
    for (const CompanyChoice &company : std::as_const(m_user.companies)) {
        face.companies.append({company.id, company.name});
        if (company.id == m_caller.companyId)
            face.companyName = company.name;
    }
    const DatabaseUrl &url = m_workspace.url();
    face.connection = url.host.isEmpty() ? Tr::tr("Local") : url.host;
    face.connectionDetail = url.toDisplay();
    return {m_workspace.registry(),
            m_worker,
            m_changes,
            m_workspace.clock(),
            m_settings,
            m_caller,
            face};
}

} // namespace purser
