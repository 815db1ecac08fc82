#include "ui/shell/topbar.h"

#include "ui/shell/companychip.h"
#include "ui/shell/windowface.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int Height = 48;
constexpr int SearchWidth = 520;

/** Looks like a field and opens the palette. */
class SearchButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsFor(palette());
        const bool lit = underMouse() || hasFocus();
        stylepaint::box(&painter, rect(), colors.raised,
                        hasFocus() ? colors.accent : colors.outline, hasFocus() ? 2 : 1);
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        constexpr int Icon = 16;
        stylepaint::mark(&painter, place(QRect(metrics::Gap + 2, 0, Icon, height())), u"search"_s,
                         lit ? colors.text : colors.muted, Icon);
        const QRect inner =
            place(rect().adjusted(Icon + 2 * metrics::Gap + 2, 0, -metrics::RowGap, 0));
        const QString keys = QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
        const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        const int room = inner.width() - fontMetrics().horizontalAdvance(keys) - metrics::Gap;
        painter.setPen(colors.muted);
        painter.drawText(inner, int(start | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.drawText(inner, int(end | Qt::AlignVCenter), keys);
    }
};

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 2)
            letters.append(word.at(0).toUpper());
    }
    return letters;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_company(new CompanyChip)
    , m_search(new SearchButton(tr("Search or type a command")))
    , m_online(new StatusBadge)
    , m_profile(new QToolButton)
    , m_profileMenu(new QMenu(this))
{
    setMinimumHeight(Height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, 4, metrics::RowGap, 4);
    layout->setSpacing(metrics::RowGap);
    QToolButton *menu = makeIconButton(u"menu"_s, tr("Show or hide the names in the navigation"));
    m_search->setMaximumWidth(SearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setFocusPolicy(Qt::TabFocus);
    m_search->setAttribute(Qt::WA_Hover);
    m_search->setAccessibleName(m_search->text());
    m_profile->setIcon(themeIcon(u"user"_s));
    const int icon = grown(metrics::IconSize, m_profile->fontMetrics());
    m_profile->setIconSize({icon, icon});
    m_profile->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_profile->setAutoRaise(true);
    m_profile->setPopupMode(QToolButton::InstantPopup);
    m_profile->setMenu(m_profileMenu);
    m_profile->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(menu);
    layout->addWidget(m_company);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_online);
    layout->addWidget(m_profile);
    connect(menu, &QToolButton::clicked, this, &TopBar::navigationToggled);
    connect(m_search, &QPushButton::clicked, this, &TopBar::paletteRequested);
}

void TopBar::setFace(const WindowFace &face)
{
    m_company->setFace(face);
    m_connection = face.connection;
    m_profile->setText(initials(face.userName));
    m_profile->setToolTip(face.userName);
    m_profile->setAccessibleName(tr("Signed in as %1").arg(face.userName));
    m_online->setToolTip(face.connectionDetail);
    setOnline(true);
}

void TopBar::setOnline(bool online)
{
    m_online->setStatus(online ? m_connection : tr("%1: no connection").arg(m_connection),
                        online ? Mood::Success : Mood::Danger);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsFor(palette()).border);
}

} // namespace purser
