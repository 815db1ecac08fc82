#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace purser {

/** What a colour says. Never said by colour alone: a word or an icon stands beside it. */
enum class Mood { Neutral, Accent, Info, Success, Warning, Danger };

enum class Scheme { Light, Dark };

/**
 * The named colours of one scheme; colors.cpp is the only place with colour values.
 *
 * `text`, `muted`, `accent` and the moods have at least 4.5 : 1 on surface, raised, hover,
 * selection and soft(); `outline` (the edge of what can be used) has 3 : 1 on surface and raised.
 */
struct Colors
{
    QColor surface;   ///< behind everything
    QColor raised;    ///< fields, lists, cards
    QColor hover;     ///< under the pointer; grooves
    QColor selection; ///< chosen rows and text
    QColor border;    ///< hair lines and the edges of cards
    QColor outline;   ///< edges of fields and buttons
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor info;
    QColor success;
    QColor warning;
    QColor danger;
    QColor onDanger; ///< text on danger

    /** The colour of text and marks of this mood. */
    QColor mood(Mood mood) const;
    /** A quiet background of this mood. */
    QColor soft(Mood mood) const;
};

const Colors &colorsOf(Scheme scheme);

/** The colours that go with a widget's palette. */
const Colors &colorsFor(const QPalette &palette);

QPalette paletteOf(Scheme scheme);

/** Whether a palette, ours or the system's, is light or dark. */
Scheme schemeOf(const QPalette &palette);

/** Grounds for the chips of companies, told apart at a glance; white text has 4.5 : 1 on each. */
const QList<QColor> &companyColors();

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance). */
qreal contrast(const QColor &a, const QColor &b);

} // namespace purser
