#include "models/items/serviceworker.h"
#include "models/meta/registry.h"
#include "models/services/recordservice.h"
#include "ui/forms/editorkinds.h"
#include "ui/forms/fieldbinding.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/quickcreate.h"
#include "ui/forms/recentchoices.h"
#include "ui/forms/referencesource.h"
#include "ui/forms/sizedpicker.h"
#include "ui/forms/tr.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

constexpr int PickerLetters = 40;

class ReferenceBinding final : public FieldBinding
{
public:
    ReferenceBinding(FormRecord &form, const FieldPath &path, Picker *picker, UiContext &context)
        : FieldBinding(form, path, picker)
        , m_context(context)
        , m_target(*context.registry.find(field().target()))
        , m_picker(picker)
        , m_open(picker->addAction(themeIcon(u"external"_s), QLineEdit::TrailingPosition))
    {
        picker->setSource(referenceSource(context, m_target, picker));
        picker->setRecent(RecentChoices(context).of(m_target.name()));
        picker->setCreatable(mayCreate(context, m_target));
        m_open->setText(Tr::tr("Open"));
        m_open->setToolTip(m_open->text());
        connect(m_open, &QAction::triggered, this, [this] {
            m_context.navigator.open(
                PageAddress::record(m_target.name(), Id::fromString(m_picker->currentKey())));
        });
        connect(picker, &Picker::picked, this, [this] { take(); });
        connect(picker, &Picker::createRequested, this,
                [this](const QString &text) { create(text); });
        watch(picker);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        const Id id = value.toId();
        m_open->setVisible(!id.isNull());
        const QString key = id.isNull() ? QString() : toText(id);
        if (key == m_picker->currentKey())
            return;
        m_wanted.cancel();
        if (id.isNull())
            return m_picker->setCurrent(std::nullopt);
        m_picker->setCurrent(PickerItem{key, u"…"_s, {}, {}});
        readTitle(id);
    }
    void setWritable(bool writable) override { m_picker->setReadOnly(!writable); }

private:
    void readTitle(const Id &id)
    {
        m_wanted = m_context.worker.run(
            this,
            [id, name = m_target.name()](RecordService &service) {
                return service.read(name, id, {.children = false, .deleted = true});
            },
            [this, id](const Result<Record> &record) {
                const PickerItem unknown{toText(id),
                                         Tr::tr("Cannot be shown"),
                                         record ? QString() : record.error().message,
                                         {}};
                m_picker->setCurrent(record ? choiceOf(*record) : unknown);
            });
    }

    void take()
    {
        const std::optional<PickerItem> &item = m_picker->current();
        enter(item ? Value(Id::fromString(item->key)) : Value());
        m_open->setVisible(item.has_value());
        if (!item)
            return;
        RecentChoices recent(m_context);
        recent.remember(m_target.name(), *item);
        m_picker->setRecent(recent.of(m_target.name()));
    }

    void create(const QString &text)
    {
        auto *dialog = new QuickCreate(m_context, m_target, text, m_picker);
        connect(dialog, &QuickCreate::created, this, [this](const Record &record) {
            m_picker->setCurrent(choiceOf(record));
            take();
            m_picker->setFocus();
        });
        dialog->open();
    }

    UiContext &m_context;
    const ObjectType &m_target;
    Picker *m_picker;
    QAction *m_open;
    JobTicket m_wanted;
};

} // namespace

QWidget *makeReferenceEditor(FormRecord &form, const FieldPath &path, UiContext &context)
{
    auto *picker = new SizedPicker(PickerLetters);
    new ReferenceBinding(form, path, picker, context);
    return picker;
}

} // namespace purser
