#pragma once

#include <QIcon>
#include <QPixmap>

namespace purser {

/**
 * An icon of our set (resources/icons, or `:/purser/icons` of a module), drawn in the colour of
 * the text around it and mirrored where it points in reading direction. A name that does not exist
 * gives an empty icon.
 */
QIcon themeIcon(const QString &name);

bool hasThemeIcon(const QString &name);

/** The icon in one colour, nothing when there is none of this name; kept in QPixmapCache for each
 * size, colour and pixel ratio. */
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal pixelRatio);

/** All icons there are. */
QStringList themeIconNames();

} // namespace purser
