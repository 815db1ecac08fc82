#include "ui/lists/previewpane.h"

#include "models/items/windowmodel.h"
#include "models/meta/recordtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/typography.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

PreviewPane::PreviewPane(const WindowModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setAccessibleName(tr("Preview"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    show(nullptr);
}

QWidget *PreviewPane::rowFor(const Record &record, const Field &field) const
{
    const Value &value = record.value(field.key());
    if (field.type() == FieldType::Choice) {
        const Choice *choice = field.choice(value.toText());
        return choice ? new StatusBadge(choice->label.toString(), moodOf(choice->tone)) : nullptr;
    }
    QString text = field.type() == FieldType::Reference
                       ? m_model.titleOf(record, field)
                       : displayText(value, field, &record, locale());
    if (field.type() == FieldType::Money && record.type().indexOf(field.currencyField()) >= 0)
        text += QChar(QChar::Nbsp) + record.text(field.currencyField());
    if (text.isEmpty())
        return nullptr;
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void PreviewPane::show(const Record *record)
{
    if (record && widget() && record->id() == m_shown && record->version() == m_version)
        return;
    m_shown = record ? record->id() : Id();
    m_version = record ? record->version() : -1;
    if (!record) {
        setWidget(new EmptyState(u"view"_s, tr("Choose a row to see it here.")));
        return;
    }
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(metrics::RowGap);
    auto *title = new TextLabel(record->title(), TypeSize::Title, TypeWeight::Strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *column = new FieldColumn;
    layout->addWidget(column);
    layout->addStretch(1);
    for (const Field &field : record->type().ownFields()) {
        const bool inTitle = record->type().title().contains(field.key());
        const bool readable = field.type() != FieldType::Json && field.type() != FieldType::File;
        if (inTitle || !readable || record->isNull(field.key()))
            continue;
        if (QWidget *row = rowFor(*record, field))
            column->add(field.label().toString(), row);
    }
    setWidget(content);
}

} // namespace purser
