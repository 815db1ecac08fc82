#pragma once

#include "ui/widgets/theme.h"

class QTranslator;

namespace purser::gallery {

/** In which light, language and size pictures are made. */
struct Look
{
    QString name;
    SchemePreference scheme = SchemePreference::Light;
    QString language = QStringLiteral("en_GB");
    int fontPercent = 100;
};

QList<Look> looks();

/** Gives the application this look. */
void take(const Look &look, Theme &theme, QTranslator &translator);

} // namespace purser::gallery
