#include "ui/widgets/icons.h"

#include "ui/widgets/metrics.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString pathOf(const QString &name)
{
    return u":/purser/icons/"_s + name + u".svg"_s;
}

bool pointsInReadingDirection(const QString &name)
{
    static const QStringList names{
        u"chevron-back"_s, u"chevron-forward"_s, u"arrow-back"_s, u"arrow-forward"_s, u"undo"_s,
        u"redo"_s,         u"return"_s,          u"send"_s,       u"sign-out"_s,      u"list"_s,
        u"panel"_s,        u"external"_s,        u"play"_s};
    return names.contains(name);
}

QPixmap drawn(const QString &name, const QSize &pixels, const QColor &color, bool mirrored)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!hasThemeIcon(name))
        return pixmap;
    QSvgRenderer renderer(pathOf(name));
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0,
                                     side, side));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap cached(const QString &name, const QSize &pixels, const QColor &color)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsInReadingDirection(name);
    const QString key = u"purser:%1:%2x%3:%4:%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, pixels, color, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class ThemeIconEngine final : public QIconEngine
{
public:
    explicit ThemeIconEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, size, inkOf(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(metrics::IconSize, metrics::IconSize)};
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(m_name); }
    QString key() const override { return u"purser"_s; }
    QString iconName() override { return m_name; }

private:
    static QColor inkOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText
                                                                       : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    return hasThemeIcon(name) ? QIcon(new ThemeIconEngine(name)) : QIcon();
}

bool hasThemeIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal pixelRatio)
{
    const int side = qRound(size * pixelRatio);
    QPixmap pixmap = cached(name, QSize(side, side), color);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QStringList themeIconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/purser/icons"_s).entryList({u"*.svg"_s}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

} // namespace purser
