#pragma once

#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>

namespace purser {

/** The translations of opened modules, installed in the application in the language of its user. */
class ModuleTranslations
{
public:
    /** Installs `folder`/translations/`name`_<language>.qm, if there is one. */
    void add(const QString &name, const QString &folder);

    /** Changes the language of all; initially that of QLocale(). */
    void setLanguage(const QLocale &language);

private:
    struct Entry
    {
        QString folder;
        std::unique_ptr<QTranslator> translator;
    };

    void install(const QString &name, Entry &entry) const;

    QLocale m_language;
    std::map<QString, Entry> m_entries;
};

} // namespace purser
