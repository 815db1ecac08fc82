#include "ui/shell/companychip.h"

#include "ui/shell/windowface.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int Icon = 16;
constexpr int WidestInLetters = 32;

} // namespace

CompanyChip::CompanyChip(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    setAttribute(Qt::WA_Hover);
}

void CompanyChip::setFace(const WindowFace &face)
{
    m_color = groundFor(face.companyId, face.companyColor);
    setText(face.companyName);
    setAccessibleName(tr("Company: %1").arg(face.companyName));
    setToolTip(tr("Change the company (Ctrl+Shift+O)"));
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const auto &[id, name] : face.companies) {
        QAction *action = menu()->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == face.companyId);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, company = id] { Q_EMIT companyRequested(company); });
    }
    updateGeometry();
    update();
}

QSize CompanyChip::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int most = fontMetrics().averageCharWidth() * WidestInLetters;
    const int word = qMin(QFontMetrics(strong).horizontalAdvance(text()) + 1, most);
    return {word + 2 * Icon + 4 * metrics::Gap,
            qMax(metrics::ControlHeight, fontMetrics().height() + 12)};
}

void CompanyChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = underMouse() || isDown() ? m_color.lighter(115) : m_color;
    stylepaint::box(&painter, rect(), fill, hasFocus() ? palette().color(QPalette::Text) : QColor(),
                    2);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    stylepaint::mark(&painter, place(QRect(metrics::Gap, 0, Icon, height())), u"company"_s,
                     Qt::white, Icon);
    stylepaint::mark(&painter, place(QRect(width() - Icon - metrics::Gap, 0, Icon, height())),
                     u"chevron-down"_s, Qt::white, Icon - 2);
    const QRect word =
        place(rect().adjusted(Icon + 2 * metrics::Gap, 0, -Icon - 2 * metrics::Gap, 0));
    painter.setPen(Qt::white);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(
        word, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
}

} // namespace purser
