#include "ui/widgets/decimalfield.h"

#include "models/meta/numbertext.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInDigits = 16;

} // namespace

DecimalField::DecimalField(int scale, int shownDecimals, QWidget *parent)
    : QLineEdit(parent)
    , m_scale(scale)
    , m_shownDecimals(shownDecimals)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, [this] { readText(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { readText(true); });
    makeRoomForUnit();
}

void DecimalField::setNumber(const std::optional<Decimal> &number)
{
    const bool changed = number != m_number;
    m_number = number;
    write();
    setProblem({});
    if (changed)
        Q_EMIT numberChanged();
}

void DecimalField::setShownDecimals(int decimals)
{
    if (decimals == m_shownDecimals)
        return;
    m_shownDecimals = decimals;
    if (!hasFocus() && m_problem.isEmpty())
        write();
}

void DecimalField::setUnit(const QString &unit)
{
    m_unit = unit;
    makeRoomForUnit();
    update();
}

QSize DecimalField::sizeHint() const
{
    const int room = textMargins().left() + textMargins().right();
    return {fontMetrics().horizontalAdvance(u'0') * WidthInDigits + room + 2 * metrics::Gap,
            QLineEdit::sizeHint().height()};
}

void DecimalField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    readText(true);
}

void DecimalField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoomForUnit();
}

void DecimalField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoomForUnit();
    else if (event->type() == QEvent::LocaleChange)
        write();
}

void DecimalField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(colorsFor(palette()).muted);
    const QRect inner = rect().adjusted(metrics::Gap, 0, -metrics::Gap, 0);
    painter.drawText(
        inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
        m_unit);
}

void DecimalField::readText(bool finished)
{
    if (text().trimmed().isEmpty()) {
        setProblem({});
        if (std::exchange(m_number, std::nullopt))
            Q_EMIT numberChanged();
        return;
    }
    const Result<Decimal> read = numberFromText(text(), m_scale, locale());
    if (!read) {
        if (finished)
            setProblem(read.error().message);
        return;
    }
    setProblem({});
    const bool changed = !m_number || *m_number != *read;
    m_number = *read;
    if (finished)
        write();
    if (changed)
        Q_EMIT numberChanged();
}

void DecimalField::write()
{
    const QString wanted = m_number ? numberText(*m_number, m_shownDecimals, locale()) : QString();
    if (wanted != text())
        setText(wanted);
}

void DecimalField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

void DecimalField::makeRoomForUnit()
{
    const int room = m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + metrics::Gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    setAlignment((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
    updateGeometry();
}

} // namespace purser
