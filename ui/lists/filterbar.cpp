#include "ui/lists/filterbar.h"

#include "ui/lists/filtereditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int SearchWidthInLetters = 36;

} // namespace

FilterBar::FilterBar(UiContext &context, const ObjectType &type, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(type)
    , m_search(new SearchField(tr("Search %1").arg(inSentence(type.pluralLabel().toString()))))
    , m_add(makeButton(tr("Filter"), Emphasis::Quiet, u"plus"_s))
    , m_menu(new QMenu(this))
    , m_flow(new FlowLayout(this))
{
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * SearchWidthInLetters);
    m_flow->addWidget(m_search);
    m_flow->addWidget(m_add);
    m_add->setAccessibleName(tr("Add a filter"));
    fillMenu();
    connect(m_search, &SearchField::searchChanged, this, &FilterBar::changed);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::chooseField);
}

void FilterBar::fillMenu()
{
    for (const Field &field : m_type.fields()) {
        const bool internal = field.isSystem() && field.type() != FieldType::Timestamp;
        if (internal || field.isSensitive() || operatorsFor(field).isEmpty())
            continue;
        QAction *action = m_menu->addAction(field.label().toString());
        connect(action, &QAction::triggered, this, [this, &field] { edit(field, -1, m_add); });
    }
}

QString FilterBar::search() const
{
    return m_search->text().trimmed();
}

void FilterBar::set(const QString &search, const QList<ShownFilter> &filters)
{
    const QSignalBlocker quiet(this);
    m_search->setText(search);
    m_filters = filters;
    showChips();
}

void FilterBar::chooseField()
{
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterBar::showChips()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (int i = 0; i < m_filters.size(); ++i) {
        const Field *field = m_type.field(m_filters.at(i).filter.field);
        auto *chip = new Chip(filterText(m_filters.at(i), *field));
        m_flow->insertWidget(i + 1, chip);
        m_chips.append(chip);
        connect(chip, &Chip::clicked, this, [this, field, i, chip] { edit(*field, i, chip); });
        connect(chip, &Chip::removed, this, [this, i] {
            m_filters.removeAt(i);
            showChips();
            Q_EMIT changed();
        });
    }
    updateGeometry();
}

void FilterBar::edit(const Field &field, int replaced, QWidget *anchor)
{
    auto *editor = new FilterEditor(m_context, field);
    if (replaced >= 0)
        editor->setFilter(m_filters.at(replaced));
    auto *popup = new Popup(anchor, editor);
    connect(editor, &FilterEditor::accepted, this, [this, editor, popup, replaced] {
        const std::optional<ShownFilter> filter = editor->filter();
        popup->close();
        if (replaced >= 0)
            m_filters[replaced] = *filter;
        else
            m_filters.append(*filter);
        showChips();
        Q_EMIT changed();
    });
    popup->open();
    editor->setFocus(Qt::PopupFocusReason);
}

} // namespace purser
