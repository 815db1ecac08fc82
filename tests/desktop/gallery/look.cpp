#include "tests/desktop/gallery/look.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace purser::gallery {

QList<Look> looks()
{
    return {{u"light"_s},
            {u"dark"_s, SchemePreference::Dark},
            {u"large"_s, SchemePreference::Light, u"en_GB"_s, 200},
            {u"german"_s, SchemePreference::Light, u"de_DE"_s},
            {u"arabic"_s, SchemePreference::Dark, u"ar_EG"_s}};
}

void take(const Look &look, Theme &theme, QTranslator &translator)
{
    const QLocale locale(look.language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, u"purser"_s, u"_"_s, u"" PURSER_TRANSLATIONS ""_s))
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    theme.setPreference(look.scheme);
    QFont font(u"Noto Sans"_s, 10);
    font.setPointSizeF(font.pointSizeF() * look.fontPercent / 100);
    QApplication::setFont(font);
}

} // namespace purser::gallery
