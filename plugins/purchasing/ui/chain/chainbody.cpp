#include "plugins/purchasing/ui/chain/chainbody.h"

#include "plugins/purchasing/ui/chain/stepseditor.h"
#include "plugins/purchasing/ui/tr.h"

#include "ui/forms/recordeditorpage.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QBoxLayout>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

FormArrangement arrangement()
{
    return {{{}, {u"name"_s, u"position"_s, u"amount_over"_s, u"amount_up_to"_s}, 0},
            {{},
             {u"supplier_id"_s, u"department"_s, u"cost_center"_s, u"project"_s, u"priority"_s},
             1}};
}

} // namespace

ChainBody::ChainBody(RecordEditorPage &page)
    : m_form(new RecordForm(page.form(), page.context()))
    , m_steps(new StepsEditor(page.form()))
{
    m_form->arrange(arrangement());
    loadRoles(page.context(), m_steps);
    auto *help = TextLabel::muted(
        Tr::tr("They decide one after the other. A change holds for orders that are submitted from "
               "now on; what is under way goes on as it began."),
        TypeSize::Small);
    help->setWordWrap(true);

    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Padding);
    layout->addWidget(m_form);
    layout->addWidget(new TextLabel(Tr::tr("Steps"), TypeSize::Body, TypeWeight::Strong));
    layout->addWidget(help);
    layout->addWidget(m_steps);
    layout->addStretch();
    setContent(main);
    setFocusProxy(m_form);
}

bool ChainBody::focusField(const FieldPath &path)
{
    if (path.children.isEmpty() && path.field == u"steps") {
        m_steps->focusFirst();
        return true;
    }
    return m_form->focusField(path);
}

} // namespace purser::purchasing::ui
