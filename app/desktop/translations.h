#pragma once

#include <QLocale>
#include <QTranslator>

namespace purser {

/** The program in the language of its user: its own texts and those of Qt. */
class Translations
{
public:
    /** `folder` holds purser_<language>.qm. */
    explicit Translations(const QString &folder);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /** `de`; empty: that of the system. Also sets the default locale and the reading direction. */
    void use(const QString &language);

private:
    QString m_folder;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace purser
