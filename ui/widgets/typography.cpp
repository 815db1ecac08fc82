#include "ui/widgets/typography.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace purser {

namespace {

qreal factor(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 0.88;
    case TypeSize::Body:
        return 1.0;
    case TypeSize::Title:
        return 1.45;
    }
    return 1.0;
}

} // namespace

QFont typeFont(TypeSize size, TypeWeight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor(size)));
    font.setWeight(weight == TypeWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int grown(int size, const QFontMetrics &font)
{
    constexpr int UsualHeight = 20;
    return size * qMax(UsualHeight, font.height()) / UsualHeight;
}

TextLabel::TextLabel(const QString &text, TypeSize size, TypeWeight weight, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    applyFont();
}

TextLabel *TextLabel::muted(const QString &text, TypeSize size)
{
    auto *label = new TextLabel(text, size);
    label->setInk(Ink::Muted);
    return label;
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::setMood(Mood mood)
{
    m_mood = mood;
    setInk(Ink::Mood);
}

void TextLabel::setType(TypeSize size, TypeWeight weight)
{
    m_size = size;
    m_weight = weight;
    applyFont();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange
             || event->type() == QEvent::ApplicationPaletteChange)
        applyInk();
}

void TextLabel::applyFont()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    setFont(typeFont(m_size, m_weight));
}

void TextLabel::applyInk()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    if (m_ink == Ink::Text) {
        setPalette({});
        return;
    }
    const Colors &colors = colorsFor(QApplication::palette());
    QPalette own;
    own.setColor(QPalette::WindowText, m_ink == Ink::Muted ? colors.muted : colors.mood(m_mood));
    setPalette(own);
}

} // namespace purser
