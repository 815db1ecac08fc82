#include "plugins/purchasing/ui/order/documentpanel.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/base/savefile.h"
#include "models/documents/documentanswer.h"
#include "models/documents/renderprocess.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPdfView>
#include <QSaveFile>
#include <QStackedWidget>
#include <QUrl>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

Result<DocumentFile> renderOrder(RecordService &service, const Id &order)
{
    PURSER_ASSIGN(const QJsonValue json, service.ask(u"purchase_order"_s, order, u"document"_s));
    // One helper for the thread of the service, so that the second document is fast.
    static thread_local RenderProcess renderer;
    return documentFile(json.toObject(), renderer);
}

Result<> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !commitWhole(file))
        return unavailable(Tr::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace

DocumentPanel::DocumentPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_empty(new EmptyState(u"pdf"_s, Tr::tr("Save the order to see its document.")))
    , m_seal(TextLabel::muted({}, TypeSize::Small))
    , m_stack(new QStackedWidget)
    , m_save(new QAction(themeIcon(u"export"_s), Tr::tr("Save as…"), this))
    , m_open(new QAction(themeIcon(u"pdf"_s), Tr::tr("Open PDF"), this))
{
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(Tr::tr("Document of the order"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    connect(m_save, &QAction::triggered, this, &DocumentPanel::saveAs);
    connect(m_open, &QAction::triggered, this, &DocumentPanel::openOutside);
    m_save->setEnabled(false);
    m_open->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(m_open));
    buttons->addWidget(makeButton(m_save));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    layout->addLayout(buttons);
    layout->addWidget(m_seal);
    layout->addWidget(m_stack, 1);
    m_seal->hide();
}

DocumentPanel::~DocumentPanel()
{
    m_document->close(); // before its buffer goes
}

void DocumentPanel::setOrder(const Id &order, const QString &number)
{
    m_order = order;
    m_number = number;
    refresh();
}

void DocumentPanel::refresh()
{
    m_isCurrent = false;
    if (isVisible())
        render();
}

void DocumentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCurrent)
        render();
}

void DocumentPanel::render()
{
    m_isCurrent = true;
    if (m_order.isNull())
        return m_stack->setCurrentWidget(m_empty);
    const Id order = m_order;
    m_context.worker.run(
        this, [order](RecordService &service) { return renderOrder(service, order); },
        [this, order](const Result<DocumentFile> &pdf) {
            if (order == m_order)
                show(pdf);
        });
}

void DocumentPanel::show(const Result<DocumentFile> &pdf)
{
    m_document->close();
    m_buffer.close();
    m_pdf = pdf ? pdf->content : QByteArray();
    showSeal(pdf && pdf->isKept ? pdf->sha256 : QString());
    m_save->setEnabled(bool(pdf));
    m_open->setEnabled(bool(pdf));
    if (!pdf) {
        m_empty->setSentence(pdf.error().text());
        return m_stack->setCurrentWidget(m_empty);
    }
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_stack->setCurrentWidget(m_view);
}

void DocumentPanel::showSeal(const QString &sha256)
{
    constexpr int Shown = 12;
    m_seal->setVisible(!sha256.isEmpty());
    m_seal->setText(Tr::tr("As it was sent · SHA-256 %1…")
                        .arg(sha256.first(std::min<qsizetype>(sha256.size(), Shown))));
    m_seal->setToolTip(sha256);
}

void DocumentPanel::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, Tr::tr("Save document"),
                                                      m_number + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    if (const Result<> written = write(path, m_pdf); !written)
        m_context.navigator.say(Mood::Danger, written.error().text());
}

void DocumentPanel::openOutside()
{
    const QString path = QDir::temp().filePath(m_number + u".pdf"_s);
    if (const Result<> written = write(path, m_pdf); !written)
        return m_context.navigator.say(Mood::Danger, written.error().text());
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace purser::purchasing::ui
