#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int DelayMs = 150;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    QAction *glass = addAction(themeIcon(u"search"_s), LeadingPosition);
    glass->setEnabled(false);
    QAction *clearIt = addAction(themeIcon(u"cross"_s), TrailingPosition);
    clearIt->setText(tr("Clear"));
    clearIt->setVisible(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(clearIt, &QAction::triggered, this, &QLineEdit::clear);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this, clearIt](const QString &text) {
        clearIt->setVisible(!text.isEmpty());
        if (text.isEmpty())
            tell();
        else
            m_delay.start();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        tell();
    QLineEdit::keyPressEvent(event);
}

void SearchField::tell()
{
    m_delay.stop();
    const QString now = text().trimmed();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT searchChanged(now);
}

} // namespace purser
