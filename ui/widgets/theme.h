#pragma once

#include "ui/widgets/colors.h"

#include <QObject>

class QApplication;

namespace purser {

class SystemAppearance;

enum class SchemePreference { System, Light, Dark };

/**
 * Gives the application our style and colours, and keeps to the system's choice of light or dark
 * unless told otherwise. One for each application, made before the first window.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    SchemePreference preference() const { return m_preference; }
    void setPreference(SchemePreference preference);
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged(purser::Scheme scheme);

private:
    void apply();

    SystemAppearance *m_system;
    SchemePreference m_preference = SchemePreference::System;
    Scheme m_scheme = Scheme::Light;
};

} // namespace purser
