#pragma once

#include "models/modules/modulerunner.h"
#include "ui/widgets/tabpage.h"

class QTreeWidget;

namespace purser {

class TextLabel;

/** The modules that were found: state, version, what they need, why one is left out. */
class ModulePage : public TabPage
{
    Q_OBJECT

public:
    /** Asked each time the page is shown. */
    using Source = std::function<QList<ModuleInfo>()>;

    ModulePage(UiContext &context, const PageAddress &address, const Source &source);

    QString helpTopic() const override { return QStringLiteral("modules"); }
    void activated() override;

private:
    void showModules(const QList<ModuleInfo> &modules);
    void showDetails(const ModuleInfo *module);

    Source m_source;
    QList<ModuleInfo> m_modules;
    TextLabel *m_count;
    QTreeWidget *m_list;
    QWidget *m_details;
};

} // namespace purser
