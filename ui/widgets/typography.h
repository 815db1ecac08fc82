#pragma once

#include "ui/widgets/colors.h"

#include <QFont>
#include <QLabel>

namespace purser {

/** The three sizes of type. */
enum class TypeSize { Small, Body, Title };
/** The two weights. */
enum class TypeWeight { Regular, Strong };

/** The interface font of the system in one of our sizes and weights. */
QFont typeFont(TypeSize size, TypeWeight weight = TypeWeight::Regular);

/** What stands beside text grows with it: `size` where the text has its usual height. */
int grown(int size, const QFontMetrics &font);

/** A label in one of our sizes and weights, in the ink of a mood; follows font and colour changes
 * of the system. Wraps, and its text can be selected by mouse only when asked. */
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    /** How strongly the text stands out when it has no mood. */
    enum class Ink { Text, Muted, Mood };

    explicit TextLabel(const QString &text = {},
                       TypeSize size = TypeSize::Body,
                       TypeWeight weight = TypeWeight::Regular,
                       QWidget *parent = nullptr);

    static TextLabel *muted(const QString &text, TypeSize size = TypeSize::Body);

    void setInk(Ink ink);
    /** Ink of this mood. */
    void setMood(Mood mood);
    void setType(TypeSize size, TypeWeight weight);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyInk();

    TypeSize m_size;
    TypeWeight m_weight;
    Ink m_ink = Ink::Text;
    Mood m_mood = Mood::Neutral;
    bool m_applying = false;
};

} // namespace purser
