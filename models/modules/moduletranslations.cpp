#include "models/modules/moduletranslations.h"

#include <QCoreApplication>

namespace purser {

using namespace Qt::StringLiterals;

void ModuleTranslations::add(const QString &name, const QString &folder)
{
    Entry &entry = m_entries[name];
    entry.folder = folder;
    install(name, entry);
}

void ModuleTranslations::setLanguage(const QLocale &language)
{
    m_language = language;
    for (auto &[name, entry] : m_entries)
        install(name, entry);
}

void ModuleTranslations::install(const QString &name, Entry &entry) const
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(m_language, name, u"_"_s, entry.folder + u"/translations"_s))
        translator.reset();
    if (translator)
        QCoreApplication::installTranslator(translator.get());
    entry.translator = std::move(translator); // the one before is uninstalled with its end
}

} // namespace purser
