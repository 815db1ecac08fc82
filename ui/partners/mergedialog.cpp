#include "ui/partners/mergedialog.h"

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonObject>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 110;
constexpr int HeightInLines = 30;

void tellChanged(UiContext &context, const QStringList &types)
{
    for (const QString &type : types)
        Q_EMIT context.changes.changed(type, {});
}

} // namespace

MergeDialog::MergeDialog(UiContext &context, const Id &first, const Id &second, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_first(first)
    , m_second(second)
    , m_keep(new QButtonGroup(this))
    , m_area(new QScrollArea)
    , m_moving(new TextLabel)
    , m_banner(new Banner)
    , m_do(makeButton(tr("Merge"), Emphasis::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge partners"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_moving->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::GroupGap, metrics::GroupGap, metrics::GroupGap,
                               metrics::Padding);
    layout->setSpacing(metrics::Padding);
    layout->addWidget(new TextLabel(windowTitle(), TypeSize::Title));
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_moving);
    layout->addWidget(
        TextLabel::muted(tr("It can be undone as long as nobody changes what came together.")));
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    m_do->setDefault(true);
    m_do->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_keep, &QButtonGroup::idToggled, this, &MergeDialog::follow);
    const QFontMetrics letters = fontMetrics();
    resize(letters.averageCharWidth() * WidthInLetters, letters.lineSpacing() * HeightInLines);
    load();
}

void MergeDialog::load()
{
    m_context.worker.run(
        this,
        [first = m_first, second = m_second](RecordService &service) {
            return readMergePreview(service, first, second);
        },
        [this](const Result<MergePreview> &preview) {
            if (preview)
                compare(*preview);
            else
                m_banner->say(Mood::Danger, preview.error().text(), preview.error().detail);
        });
}

int MergeDialog::kept() const
{
    return qMax(0, m_keep->checkedId());
}

void MergeDialog::compare(const MergePreview &preview)
{
    const int chosen = kept();
    m_preview = preview;
    m_choices.clear();
    delete m_area->takeWidget();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::GroupGap);
    m_grid->setVerticalSpacing(metrics::RowGap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    fill();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(m_table);
    m_keep->button(chosen)->setChecked(true);
    m_keep->button(chosen)->setFocus();
    m_do->setEnabled(true);
    follow();
}

void MergeDialog::fill()
{
    m_grid->addWidget(TextLabel::muted(tr("Keep")), 0, 0);
    for (const int index : {0, 1}) {
        auto *keep = new QRadioButton(partner(index).title());
        keep->setAccessibleName(tr("Keep %1").arg(partner(index).title()));
        m_keep->addButton(keep, index);
        m_grid->addWidget(keep, 0, index + 1);
    }
    const QList<Comparison> rows = comparisons(*m_preview, locale());
    for (const Comparison &row : rows)
        addRow(row);
}

void MergeDialog::addRow(const Comparison &row)
{
    const int at = m_grid->rowCount();
    m_grid->addWidget(TextLabel::muted(row.label), at, 0, Qt::AlignTop);
    std::array<TextLabel *, 2> cells{};
    for (const int index : {0, 1}) {
        const QString &text = row.texts.at(size_t(index));
        auto *cell = new TextLabel(text.isEmpty() ? u"–"_s : text);
        cell->setTextFormat(Qt::PlainText);
        cell->setWordWrap(true);
        cells.at(size_t(index)) = cell;
        m_grid->addWidget(cell, at, index + 1, Qt::AlignTop);
    }
    const bool isOnlyInOne = row.texts[0].isEmpty() || row.texts[1].isEmpty();
    if (!row.isJoined && !isOnlyInOne)
        m_choices.append(cells);
}

void MergeDialog::follow()
{
    if (!m_preview)
        return;
    for (const auto &cells : std::as_const(m_choices)) {
        for (const int index : {0, 1})
            cells.at(size_t(index))
                ->setInk(index == kept() ? TextLabel::Ink::Text : TextLabel::Ink::Muted);
    }
    const Record &other = partner(1 - kept());
    const QString moving = movingText(*m_preview, 1 - kept(), locale());
    m_moving->setText(moving.isEmpty() ? tr("“%1” has nothing that would move.").arg(other.title())
                                       : tr("From “%1” come over: %2").arg(other.title(), moving));
}

void MergeDialog::merge()
{
    m_do->setEnabled(false);
    const Record &stays = partner(kept());
    const Record &goes = partner(1 - kept());
    const QJsonObject input{{u"other_id"_s, toText(goes.id())},
                            {u"other_version"_s, goes.version()}};
    m_context.worker.run(
        this,
        [input, id = stays.id(), version = stays.version()](RecordService &service) {
            return service.act(u"partner"_s, id, u"merge"_s, input, version);
        },
        [this](const Result<ActionResult> &done) {
            if (done)
                return finish(done->result);
            m_banner->say(Mood::Danger, done.error().text(), done.error().detail);
            m_do->setEnabled(true);
            if (done.error().kind == ErrorKind::Stale)
                load();
        });
}

void MergeDialog::finish(const QJsonObject &result)
{
    const Id id = partner(kept()).id();
    tellChanged(m_context, result[u"moved"_s].toObject().keys() + QStringList{u"partner"_s});
    m_context.navigator.offerUndo(
        tr("“%1” is now part of “%2”.").arg(partner(1 - kept()).title(), partner(kept()).title()),
        [&context = m_context, worker = QPointer(&m_context.worker), id] {
            if (worker)
                takeMergeBack(context, id);
        });
    Q_EMIT merged(id);
    accept();
}

void takeMergeBack(UiContext &context, const Id &kept)
{
    context.worker.run(
        &context.changes,
        [kept](RecordService &service) {
            return service.act(u"partner"_s, kept, u"unmerge"_s, {});
        },
        [&context](const Result<ActionResult> &done) {
            if (!done)
                return context.navigator.say(Mood::Danger, done.error().text(),
                                             done.error().detail);
            tellChanged(context, {u"partner"_s});
        });
}

} // namespace purser
