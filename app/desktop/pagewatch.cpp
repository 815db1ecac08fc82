#include "app/desktop/pagewatch.h"

#include "app/desktop/desktop.h"
#include "app/desktop/reading.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tabpage.h"
#include "ui/widgets/uicontext.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWindow>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(pagesLog, "purser.desktop.pages", QtWarningMsg)

QString nameOf(const PageAddress &address)
{
    QStringList parts{address.page};
    if (!address.type.isEmpty())
        parts.append(address.type);
    if (!address.id.isNull())
        parts.append(toText(address.id));
    return parts.join(u' ');
}

} // namespace

PageWatch::PageWatch(Desktop &desktop)
    : m_desktop(desktop)
{}

void PageWatch::start()
{
    if (!pagesLog().isInfoEnabled())
        return;
    follow(m_desktop.window());
    connect(&m_desktop, &Desktop::entered, this, [this] { // perhaps in a new window
        follow(m_desktop.window());
        look();
    });
}

void PageWatch::follow(MainWindow *window)
{
    connect(window, &MainWindow::frontChanged, this, &PageWatch::look, Qt::UniqueConnection);
    window->windowHandle()->removeEventFilter(this);
    window->windowHandle()->installEventFilter(this);
}

void PageWatch::look()
{
    const int look = ++m_looks;
    m_drawn.clear();
    const UiContext *context = m_desktop.window()->context();
    if (!context)
        return afterDrawing(u"gate"_s);
    TabPage *page = m_desktop.window()->tabs()->currentPage();
    if (!page)
        return;
    afterReading(page, context->worker, [this, page, look] {
        if (look == m_looks)
            afterDrawing(nameOf(page->address()));
    });
}

void PageWatch::afterDrawing(const QString &name)
{
    m_drawn = name;
    m_desktop.window()->windowHandle()->requestUpdate();
}

bool PageWatch::eventFilter(QObject *object, QEvent *event)
{
    const bool draws = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose;
    if (draws && !m_drawn.isEmpty() && m_desktop.window()->windowHandle()->isExposed())
        QTimer::singleShot(0, this, &PageWatch::tell);
    return QObject::eventFilter(object, event);
}

void PageWatch::tell()
{
    if (!m_drawn.isEmpty())
        qCInfo(pagesLog).noquote() << "shown:" << std::exchange(m_drawn, {});
}

} // namespace purser
