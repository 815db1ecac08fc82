#include "ui/widgets/colors.h"

#include <cmath>

namespace purser {

namespace {

constexpr qreal SoftShare = 0.10;

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()),
                  channel(a.blue(), b.blue()));
}

Colors lightColors()
{
    return {.surface = QColor(0xf5f6f8),
            .raised = QColor(0xffffff),
            .hover = QColor(0xebedf1),
            .selection = QColor(0xdbe6fc),
            .border = QColor(0xdcdfe5),
            .outline = QColor(0x868e9a),
            .text = QColor(0x1b1f27),
            .muted = QColor(0x555e6c),
            .disabled = QColor(0x8b93a0),
            .accent = QColor(0x2353bd),
            .onAccent = QColor(0xffffff),
            .info = QColor(0x0b607d),
            .success = QColor(0x17663a),
            .warning = QColor(0x7d4c00),
            .danger = QColor(0xa9221b),
            .onDanger = QColor(0xffffff)};
}

Colors darkColors()
{
    return {.surface = QColor(0x15171c),
            .raised = QColor(0x1d2026),
            .hover = QColor(0x292d35),
            .selection = QColor(0x263962),
            .border = QColor(0x333842),
            .outline = QColor(0x727a88),
            .text = QColor(0xe7e9ed),
            .muted = QColor(0xa8afbc),
            .disabled = QColor(0x6d7583),
            .accent = QColor(0x8cb0ff),
            .onAccent = QColor(0x0d1424),
            .info = QColor(0x66c9e8),
            .success = QColor(0x66cf92),
            .warning = QColor(0xe8ba63),
            .danger = QColor(0xff9a91),
            .onDanger = QColor(0x2a0907)};
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Colors::mood(Mood mood) const
{
    switch (mood) {
    case Mood::Neutral:
        return muted;
    case Mood::Accent:
        return accent;
    case Mood::Info:
        return info;
    case Mood::Success:
        return success;
    case Mood::Warning:
        return warning;
    case Mood::Danger:
        return danger;
    }
    return muted;
}

QColor Colors::soft(Mood which) const
{
    return mixed(raised, mood(which), SoftShare);
}

const Colors &colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return scheme == Scheme::Dark ? dark : light;
}

const Colors &colorsFor(const QPalette &palette)
{
    return colorsOf(schemeOf(palette));
}

QPalette paletteOf(Scheme scheme)
{
    const Colors &c = colorsOf(scheme);
    QPalette palette(c.text, c.raised, c.hover, c.outline, c.border, c.text, c.text, c.raised,
                     c.surface);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Shadow, c.outline);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.surface);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                               : Scheme::Light;
}

const QList<QColor> &companyColors()
{
    static const QList<QColor> colors{QColor(0x2353bd), QColor(0x0f6b5c), QColor(0x8a3d9c),
                                      QColor(0x9a3b12), QColor(0x4a5a10), QColor(0xa3255c),
                                      QColor(0x0b607d), QColor(0x5b4bb5)};
    return colors;
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace purser
