#include "ui/forms/editorbody.h"

#include "ui/forms/editsession.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace purser {

EditorBody::EditorBody(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void EditorBody::setContent(QWidget *content)
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(metrics::Padding, metrics::Padding, metrics::Padding,
                               metrics::Padding);
    layout->addWidget(content);
    layout->addStretch(1);
    setWidget(area);
}

GeneralBody::GeneralBody(EditSession &session, QWidget *parent)
    : EditorBody(parent)
    , m_form(new RecordForm(session.form(), session.context()))
{
    FormRecord &form = session.form();
    const auto arrange = [this, &form] {
        m_form->arrange(generalArrangement(form.type(), form.customFields()));
    };
    arrange();
    connect(&form, &FormRecord::customFieldsChanged, this, arrange);
    setContent(m_form);
    setFocusProxy(m_form);
}

bool GeneralBody::focusField(const FieldPath &path)
{
    return m_form->focusField(path);
}

} // namespace purser
