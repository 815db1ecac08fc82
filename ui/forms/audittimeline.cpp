#include "ui/forms/audittimeline.h"

#include "models/base/datetext.h"
#include "models/items/serviceworker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int LongestValue = 200;

/** Left-to-right marks around both sides keep the arrow where it belongs. */
QString lineText(const AuditLine &line)
{
    const auto shown = [](const QString &value) {
        const QString one = value.simplified();
        return one.size() > LongestValue ? one.left(LongestValue) + u'…' : one;
    };
    const QString caption = line.caption.toHtmlEscaped();
    const QString before = shown(line.before).toHtmlEscaped();
    const QString after = shown(line.after).toHtmlEscaped();
    if (before.isEmpty())
        return u"%1: <b>%2</b>"_s.arg(caption, after);
    return u"%1: <s>%2</s> → <b>%3</b>"_s.arg(caption, before, after.isEmpty() ? u"–"_s : after);
}

} // namespace

AuditTimeline::AuditTimeline(UiContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_empty(new EmptyState(u"history"_s, tr("Nothing has happened to this record yet.")))
    , m_more(makeButton(tr("Show older steps"), Emphasis::Quiet, u"chevron-down"_s))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::Padding, metrics::Padding, metrics::Padding,
                               metrics::Padding);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(metrics::Padding);
    layout->addLayout(m_steps);
    layout->addWidget(m_empty);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_empty->hide();
    m_more->hide();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("History"));
    connect(m_more, &QPushButton::clicked, this, &AuditTimeline::readNext);
}

void AuditTimeline::setRecord(const Record &record)
{
    m_question.record = record.id();
    m_question.children.clear();
    for (const Children &children : record.type().children()) {
        for (const Record &child : record.children(children.key))
            m_question.children.append(child.id());
    }
    m_stale = true;
    if (isVisible())
        clear();
}

void AuditTimeline::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        clear();
}

void AuditTimeline::clear()
{
    m_stale = false;
    m_count = 0;
    ++m_generation;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_question.from.reset();
    m_question.locale = locale();
    readNext();
}

void AuditTimeline::readNext()
{
    m_more->setEnabled(false);
    m_context.worker.run(
        this,
        [question = m_question](RecordService &service) { return readAudit(service, question); },
        [this, generation = m_generation](const Result<AuditPage> &page) {
            if (generation != m_generation)
                return;
            m_more->setEnabled(true);
            if (page)
                return add(*page);
            m_empty->setSentence(page.error().message);
            m_empty->show();
        });
}

void AuditTimeline::add(const AuditPage &page)
{
    for (const AuditStep &step : page.steps)
        m_steps->addWidget(makeStep(step));
    m_count += int(page.steps.size());
    m_question.from = page.next;
    m_more->setVisible(page.next.has_value());
    m_empty->setVisible(m_count == 0);
}

QWidget *AuditTimeline::makeStep(const AuditStep &step) const
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString done =
        step.subject.isEmpty() ? step.what : tr("%1: %2").arg(step.what, step.subject);
    auto *head = new TextLabel(done, TypeSize::Body, TypeWeight::Strong);
    head->setWordWrap(true);
    const QDateTime local = step.at.toLocalTime();
    QStringList about{step.who, momentText(step.at, locale()), step.origin};
    about.removeAll(QString());
    auto *when = TextLabel::muted(about.join(u" · "_s), TypeSize::Small);
    when->setToolTip(locale().toString(local, QLocale::LongFormat));
    when->setWordWrap(true);
    layout->addWidget(head);
    layout->addWidget(when);
    for (const AuditLine &line : step.lines) {
        auto *text = new TextLabel(lineText(line));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    }
    return box;
}

} // namespace purser
