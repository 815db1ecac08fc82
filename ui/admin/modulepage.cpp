#include "ui/admin/modulepage.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/typography.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString stateText(ModuleState state)
{
    switch (state) {
    case ModuleState::Waiting:
        return ModulePage::tr("Starts when needed");
    case ModuleState::Loaded:
        return ModulePage::tr("Loaded");
    case ModuleState::Running:
        return ModulePage::tr("Running");
    case ModuleState::LeftOut:
        return ModulePage::tr("Left out");
    }
    return {};
}

Mood stateMood(ModuleState state)
{
    switch (state) {
    case ModuleState::Waiting:
        return Mood::Neutral;
    case ModuleState::Loaded:
        return Mood::Info;
    case ModuleState::Running:
        return Mood::Success;
    case ModuleState::LeftOut:
        return Mood::Danger;
    }
    return Mood::Neutral;
}

QString nameOf(const Manifest &manifest)
{
    return manifest.displayName.isEmpty() ? manifest.name : manifest.displayName.toString();
}

TextLabel *wrapped(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString dependsText(const QList<Dependency> &depends)
{
    QStringList parts;
    for (const Dependency &dependency : depends) {
        const QString need = dependency.name + u' ' + dependency.range.text();
        parts.append(dependency.isOptional ? ModulePage::tr("%1 (optional)").arg(need) : need);
    }
    return parts.join(u", "_s);
}

} // namespace

ModulePage::ModulePage(UiContext &context, const PageAddress &address, const Source &source)
    : TabPage(context, address)
    , m_source(source)
    , m_count(TextLabel::muted({}, TypeSize::Title))
    , m_list(new QTreeWidget)
    , m_details(new QWidget)
{
    setTitle(tr("Modules"));
    setIcon(u"module"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    header->setSpacing(metrics::RowGap);
    header->addWidget(new TextLabel(title(), TypeSize::Title, TypeWeight::Strong));
    header->addWidget(m_count);
    header->addStretch(1);
    m_list->setAccessibleName(title());
    m_list->setHeaderLabels({tr("Module"), tr("Version"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_details);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(scroll);
    splitter->setSizes({480, 520});
    splitter->setChildrenCollapsible(false);
    layout->addLayout(header);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        showDetails(row >= 0 && row < m_modules.size() ? &m_modules.at(row) : nullptr);
    });
}

void ModulePage::activated()
{
    showModules(m_source());
}

void ModulePage::showModules(const QList<ModuleInfo> &modules)
{
    const int row = qMax(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_modules = modules;
    m_count->setText(locale().toString(modules.size()));
    m_list->clear();
    for (const ModuleInfo &module : modules) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString icon =
            hasThemeIcon(module.manifest.icon) ? module.manifest.icon : u"module"_s;
        item->setIcon(0, themeIcon(icon));
        item->setText(0, nameOf(module.manifest));
        item->setText(1, module.manifest.version.toString());
        item->setData(2, Qt::AccessibleTextRole, stateText(module.state));
        m_list->setItemWidget(item, 2,
                              new StatusBadge(stateText(module.state), stateMood(module.state)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(qMin(row, int(modules.size()) - 1)));
}

void ModulePage::showDetails(const ModuleInfo *module)
{
    qDeleteAll(m_details->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_details->layout();
    if (!module)
        return;
    const Manifest &manifest = module->manifest;
    auto *layout = new QVBoxLayout(m_details);
    layout->setSpacing(metrics::RowGap);
    layout->addWidget(new TextLabel(nameOf(manifest), TypeSize::Title, TypeWeight::Strong));
    if (!module->reason.isEmpty()) {
        TextLabel *reason = wrapped(module->reason);
        reason->setMood(Mood::Danger);
        layout->addWidget(reason);
    }
    if (!manifest.description.isEmpty())
        layout->addWidget(wrapped(manifest.description.toString()));
    auto *column = new FieldColumn;
    const auto add = [column](const QString &label, const QString &text) {
        if (!text.isEmpty())
            column->add(label, wrapped(text));
    };
    QStringList permissions;
    for (const PermissionDeclaration &permission : manifest.permissions)
        permissions.append(permission.label.isEmpty() ? permission.name
                                                      : permission.label.toString());
    add(tr("Name"), manifest.name);
    add(tr("Version"), manifest.version.toString());
    add(tr("Author"), manifest.author);
    add(tr("Licence"), manifest.license);
    add(tr("Homepage"), manifest.homepage);
    add(tr("Needs"), dependsText(manifest.depends));
    add(tr("Permissions"), permissions.join(u'\n'));
    add(tr("Folder"), module->folder);
    layout->addWidget(column);
    layout->addStretch(1);
}

} // namespace purser
