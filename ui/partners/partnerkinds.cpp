#include "ui/partners/partnerkinds.h"

#include "models/meta/record.h"
#include "ui/forms/formrecord.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

const QStringList &kindFields()
{
    static const QStringList keys{u"is_supplier"_s, u"is_customer"_s, u"is_vendor"_s};
    return keys;
}

} // namespace

QString partnerKinds(const Record &partner)
{
    QStringList kinds;
    for (const QString &key : kindFields()) {
        if (partner.boolean(key))
            kinds.append(partner.type().field(key)->label().toString());
    }
    return kinds.join(u" · "_s);
}

QWidget *makeKindsEditor(FormRecord &form)
{
    auto *editor = new QWidget;
    auto *flow = new FlowLayout(editor);
    flow->setContentsMargins(0, 4, 0, 0);
    for (const QString &key : kindFields()) {
        auto *box = new QCheckBox(form.field(key)->label().toString());
        box->setObjectName(key);
        flow->addWidget(box);
        if (!editor->focusProxy())
            editor->setFocusProxy(box);
        const auto show = [&form, box, key] {
            const QSignalBlocker blocker(box);
            box->setChecked(form.value(key).toBool());
            box->setEnabled(form.isEditable(key));
        };
        QObject::connect(&form, &FormRecord::valueChanged, box, show);
        QObject::connect(&form, &FormRecord::reset, box, show);
        QObject::connect(box, &QCheckBox::toggled, box, [&form, key](bool on) {
            form.setValue(key, on);
            form.finishEdit(u"is_supplier"_s);
        });
        show();
    }
    return editor;
}

} // namespace purser
