#include "ui/shell/navigationpane.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QScrollBar>

namespace purser {

namespace {

constexpr int LeastWidth = 168;
constexpr int MostWidth = 320;

} // namespace

NavigationPane::NavigationPane(QWidget *parent)
    : QListView(parent)
    , m_model(new NavigationModel(this))
    , m_delegate(new NavigationDelegate(this))
{
    setAccessibleName(tr("Navigation"));
    setFrameShape(NoFrame);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, metrics::Gap, 1, metrics::Gap);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this, &NavigationPane::openRow);
    connect(this, &QListView::activated, this, &NavigationPane::openRow);
    applyWidth();
}

void NavigationPane::setEntries(const QList<NavigationEntry> &entries)
{
    m_model->setEntries(entries);
    applyWidth();
}

void NavigationPane::setCount(const QString &id, int count)
{
    m_model->setCount(id, count);
}

void NavigationPane::markPage(const PageAddress &address)
{
    const int row = m_model->rowOf(address);
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(m_model->index(row));
}

void NavigationPane::openEntry(int number)
{
    openRow(m_model->index(m_model->rowOfEntry(number)));
}

void NavigationPane::openRow(const QModelIndex &index)
{
    if (const NavigationEntry *entry = m_model->entryAt(index.row()))
        Q_EMIT opened(entry->address);
}

void NavigationPane::setNamesShown(bool shown)
{
    m_namesShown = shown;
    m_delegate->setNamesShown(shown);
    applyWidth();
    doItemsLayout();
}

QSize NavigationPane::sizeHint() const
{
    return {width(), QListView::sizeHint().height()};
}

void NavigationPane::applyWidth()
{
    const int icon = grown(metrics::IconSize, fontMetrics());
    int width = icon + 2 * metrics::Gap + 2 * metrics::RowGap - 4;
    if (m_namesShown) {
        int widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = qMax(widest,
                          fontMetrics().horizontalAdvance(m_model->index(row).data().toString()));
        constexpr int AroundText = 80;
        width = qBound(LeastWidth, widest + icon + AroundText,
                       qMax(MostWidth, fontMetrics().height() * 12));
    }
    setFixedWidth(width);
}

void NavigationPane::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

} // namespace purser
