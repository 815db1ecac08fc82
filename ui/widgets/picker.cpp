#include "ui/widgets/picker.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pickermodel.h"
#include "ui/widgets/popup.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int DelayMs = 120;
constexpr int VisibleRows = 9;

} // namespace

Picker::Picker(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new PickerModel(this))
    , m_list(new QListView(this))
    , m_open(addAction(themeIcon(u"chevron-down"_s), TrailingPosition))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->hide();
    m_open->setText(tr("Show choices"));
    connect(m_open, &QAction::triggered, this, [this] { isListOpen() ? closeList() : ask(); });
    connect(&m_delay, &QTimer::timeout, this, &Picker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

Picker::~Picker() = default;

void Picker::setSource(const PickerSource &source)
{
    m_source = source;
}

void Picker::setCurrent(const std::optional<PickerItem> &item)
{
    m_current = item;
    setText(item ? item->title : QString());
    setCursorPosition(0);
    setToolTip(item ? item->detail : QString());
}

bool Picker::isListOpen() const
{
    return m_list->isVisible();
}

bool Picker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isListOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void Picker::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QLineEdit::keyPressEvent(event);
    if (isListOpen() && handleListKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F4:
        return ask();
    case Qt::Key_Escape:
        if (m_current ? text() != m_current->title : !text().isEmpty())
            return setCurrent(m_current);
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool Picker::handleListKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(VisibleRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-VisibleRows);
        return true;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        closeList();
        setCurrent(m_current);
        return true;
    default:
        return false;
    }
}

void Picker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isReadOnly() && !isListOpen() && event->button() == Qt::LeftButton)
        ask();
}

void Picker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason)
        closeList(); // what was typed stays until the window is back
    else
        finish();
}

bool Picker::focusNextPrevChild(bool next)
{
    const int row = m_list->currentIndex().row();
    const bool typed = isSearching();
    if (isListOpen() && typed && row >= 0 && m_model->kind(row) == PickerModel::Kind::Item)
        take(row);
    return QLineEdit::focusNextPrevChild(next);
}

void Picker::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

void Picker::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        m_open->setVisible(!isReadOnly());
}

void Picker::ask()
{
    m_delay.stop();
    if (!m_source || isReadOnly())
        return;
    const int question = ++m_question;
    const QString wanted = isSearching() ? text().trimmed() : QString();
    m_source(wanted, [self = QPointer(this), question](const Result<QList<PickerItem>> &answer) {
        if (self && self->m_question == question && self->hasFocus())
            self->showAnswer(answer);
    });
}

void Picker::showAnswer(const Result<QList<PickerItem>> &answer)
{
    if (!answer) {
        m_model->showMessage(answer.error().message);
        return openList();
    }
    const bool typed = isSearching();
    QList<PickerItem> rows = typed ? QList<PickerItem>() : m_recent;
    for (const PickerItem &item : *answer) {
        const auto same = [&](const PickerItem &other) { return other.key == item.key; };
        if (std::none_of(rows.cbegin(), rows.cend(), same))
            rows.append(item);
    }
    const bool create = m_creatable && typed;
    if (rows.isEmpty() && !create)
        m_model->showMessage(typed ? tr("Nothing matches “%1”.").arg(text().trimmed())
                                   : tr("There is nothing to choose from."));
    else
        m_model->show(rows, create ? text().trimmed() : QString());
    openList();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool Picker::isSearching() const
{
    return !text().trimmed().isEmpty() && !(m_current && text() == m_current->title);
}

void Picker::openList()
{
    const int rows = qMin(m_model->rowCount(), VisibleRows);
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_list->sizeHintForRow(row);
    const int width = qMax(this->width(), m_list->sizeHintForColumn(0) + 2 * metrics::Padding);
    m_list->setGeometry(popupPlace(this, QSize(width, height)));
    m_list->show();
}

void Picker::closeList()
{
    m_delay.stop();
    ++m_question;
    m_list->hide();
}

void Picker::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Picker::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    switch (m_model->kind(row)) {
    case PickerModel::Kind::Item: {
        const PickerItem item = m_model->item(row);
        closeList();
        return choose(item);
    }
    case PickerModel::Kind::Create: {
        const QString typed = text().trimmed();
        closeList();
        Q_EMIT createRequested(typed);
        return;
    }
    case PickerModel::Kind::Message:
        return;
    }
}

void Picker::finish()
{
    closeList();
    if (text().trimmed().isEmpty() && m_current)
        choose(std::nullopt);
    else
        setCurrent(m_current);
}

void Picker::choose(const std::optional<PickerItem> &item)
{
    const bool changed = item != m_current;
    setCurrent(item);
    if (changed)
        Q_EMIT picked();
}

} // namespace purser
