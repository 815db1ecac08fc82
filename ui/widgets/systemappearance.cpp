#include "ui/widgets/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Key = u"color-scheme"_s;

} // namespace

SystemAppearance::SystemAppearance(Scheme ofPlatform, QObject *parent)
    : QObject(parent)
    , m_ofPlatform(ofPlatform)
    , m_scheme(ofPlatform)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void SystemAppearance::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << Group << Key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

std::optional<Scheme> SystemAppearance::fromPortal(const QVariant &answer)
{
    QVariant value = answer;
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

void SystemAppearance::settingChanged(const QString &group,
                                      const QString &key,
                                      const QDBusVariant &value)
{
    if (group == Group && key == Key)
        take(value.variant());
}

void SystemAppearance::take(const QVariant &answer)
{
    const Scheme now = fromPortal(answer).value_or(m_ofPlatform);
    if (now == m_scheme)
        return;
    m_scheme = now;
    Q_EMIT schemeChanged();
}

} // namespace purser
