#include "app/desktop/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** Dates and numbers stay those of the system where only its language differs from the one chosen.
 */
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    return chosen.language() == system.language() ? system : chosen;
}

} // namespace

Translations::Translations(const QString &folder)
    : m_folder(folder)
{}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &language)
{
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool found = m_own.load(locale, u"purser"_s, u"_"_s, m_folder);
    if (found)
        QCoreApplication::installTranslator(&m_own);
    const bool mirrored = found && locale.textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace purser
