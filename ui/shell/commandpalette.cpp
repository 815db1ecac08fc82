#include "ui/shell/commandpalette.h"

#include "models/base/fold.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pickermodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int DelayMs = 60;
constexpr int WidthInLetters = 84;
constexpr int VisibleRows = 12;
constexpr qsizetype MostFromOneSource = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Dialog | Qt::FramelessWindowHint) // popups are unknown to screen readers
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_model(new PickerModel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Command palette"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    m_text->setPlaceholderText(tr("Search pages, actions and records"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition)->setEnabled(false);
    m_text->installEventFilter(this);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(&m_delay, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::open()
{
    m_text->clear();
    m_found.clear();
    m_shown.clear();
    m_model->show({}, {});
    const QWidget *window = parentWidget();
    const int width = qMin(fontMetrics().averageCharWidth() * WidthInLetters, window->width() - 32);
    const int row = qMax(metrics::RowHeight, fontMetrics().height() + 12);
    const int height = qMin(VisibleRows * row + m_text->sizeHint().height() + 4 * metrics::Gap,
                            window->height() - 32);
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width) / 2, metrics::Gap));
    setGeometry(QRect(top, QSize(width, height)));
    show();
    activateWindow();
    m_text->setFocus(Qt::PopupFocusReason);
    ask();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QFrame::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    const auto go = [&](int to) {
        m_list->setCurrentIndex(m_model->index(qBound(0, to, last), 0));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_PageDown:
        return go(row + VisibleRows);
    case Qt::Key_PageUp:
        return go(row - VisibleRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::ask()
{
    m_delay.stop();
    const int question = ++m_question;
    m_found = QList<QList<PaletteItem>>(m_sources.size());
    m_answers = 0;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        m_sources.at(i)(m_text->text().trimmed(),
                        [self = QPointer(this), question, i](const QList<PaletteItem> &items) {
                            if (self)
                                self->take(question, i, items);
                        });
}

void CommandPalette::take(int question, qsizetype source, const QList<PaletteItem> &items)
{
    if (question != m_question || !isVisible())
        return;
    m_found[source] = items.first(qMin(items.size(), MostFromOneSource));
    ++m_answers;
    showFound();
}

void CommandPalette::showFound()
{
    const QString chosen = m_list->currentIndex().isValid() && m_list->currentIndex().row() > 0
                               ? m_shown.value(m_list->currentIndex().row()).face.key
                               : QString();
    m_shown.clear();
    QList<PickerItem> faces;
    int current = 0;
    for (const QList<PaletteItem> &items : std::as_const(m_found)) {
        for (const PaletteItem &item : items) {
            if (!chosen.isEmpty() && item.face.key == chosen)
                current = int(faces.size());
            faces.append(item.face);
            m_shown.append(item);
        }
    }
    if (faces.isEmpty() && m_answers == m_sources.size())
        m_model->showMessage(tr("Nothing matches “%1”.").arg(m_text->text().trimmed()));
    else
        m_model->show(faces, {});
    m_list->setCurrentIndex(m_model->index(current, 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> chosen = m_shown.at(row).run;
    close();
    if (chosen)
        chosen();
}

QList<PaletteItem> matching(const QList<PaletteItem> &items, const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteItem> first;
    QList<PaletteItem> others;
    for (const PaletteItem &item : items) {
        const QString title = folded(item.face.title);
        const QString all = title + u' ' + folded(item.face.detail);
        const auto has = [&](const QString &word) { return all.contains(word); };
        if (!std::all_of(words.cbegin(), words.cend(), has))
            continue;
        const bool begins = words.isEmpty() || title.startsWith(words.first());
        (begins ? first : others).append(item);
    }
    return first + others;
}

} // namespace purser
