#pragma once

#include "ui/widgets/colors.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace purser {

/**
 * Whether the system is set to light or dark, now and when it changes: from the settings portal
 * (org.freedesktop.portal.Settings, key `org.freedesktop.appearance color-scheme`), and from the
 * palette that the platform gave the application where there is no portal. Never blocks.
 */
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    SystemAppearance(Scheme ofPlatform, QObject *parent);

    Scheme scheme() const { return m_scheme; }

    /** The portal's answer: 1 prefers dark, 2 light, anything else has no opinion. */
    static std::optional<Scheme> fromPortal(const QVariant &answer);

Q_SIGNALS:
    void schemeChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &answer);

    Scheme m_ofPlatform;
    Scheme m_scheme;
};

} // namespace purser
