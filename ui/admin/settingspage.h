#pragma once

#include "models/base/text.h"
#include "ui/widgets/tabpage.h"
#include "ui/widgets/theme.h"

class QVBoxLayout;

namespace purser {

/** A value that the program was started with. */
struct SettingRow
{
    QString key;
    QString text;
    QString origin;
};

/** What the settings page offers beside the user's own choices. */
struct SettingsOffer
{
    Theme *theme = nullptr;
    QList<SettingRow> rows;
    /** Lists that administrators keep, by object type, in this order. */
    QStringList listTypes;
    /** Changes the password of the user; `done` gets what is wrong, or nothing. */
    std::function<void(
        const QString &old, const QString &fresh, std::function<void(const QString &fault)> done)>
        changePassword;
    /** Shows the client in another language (`de`; empty: that of the system). */
    std::function<void(const QString &language)> changeLanguage;
};

/** Appearance, language, password; the lists that administrators keep; how the program was started.
 */
class SettingsPage : public TabPage
{
    Q_OBJECT

public:
    SettingsPage(UiContext &context, const PageAddress &address, const SettingsOffer &offer);

    QString helpTopic() const override { return QStringLiteral("settings"); }

private:
    void addAppearance(QVBoxLayout *layout);
    void addPassword(QVBoxLayout *layout);
    void addLists(QVBoxLayout *layout);
    void addRows(QVBoxLayout *layout);

    SettingsOffer m_offer;
};

} // namespace purser
