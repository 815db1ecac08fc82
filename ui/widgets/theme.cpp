#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"
#include "ui/widgets/systemappearance.h"

#include <QApplication>

namespace purser {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_system(new SystemAppearance(schemeOf(application.palette()), this))
{
    application.setStyle(new Style);
    connect(m_system, &SystemAppearance::schemeChanged, this, &Theme::apply);
    m_scheme = m_system->scheme();
    QApplication::setPalette(paletteOf(m_scheme));
}

Theme::~Theme() = default;

void Theme::setPreference(SchemePreference preference)
{
    m_preference = preference;
    apply();
}

void Theme::apply()
{
    Scheme wanted = m_system->scheme();
    if (m_preference != SchemePreference::System)
        wanted = m_preference == SchemePreference::Dark ? Scheme::Dark : Scheme::Light;
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    QApplication::setPalette(paletteOf(wanted));
    Q_EMIT schemeChanged(wanted);
}

} // namespace purser
