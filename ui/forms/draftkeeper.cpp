#include "ui/forms/draftkeeper.h"

#include "models/base/clock.h"
#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "ui/forms/editsession.h"
#include "ui/forms/recorddraft.h"
#include "ui/forms/tr.h"
#include "ui/widgets/uicontext.h"

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

/** Secrets are never written to a file. */
void removeSensitive(Draft &draft, const ObjectType &type)
{
    for (const Field &field : type.fields()) {
        if (field.isSensitive())
            draft.values.remove(field.key());
    }
}

} // namespace

DraftKeeper::DraftKeeper(EditSession &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    const auto changed = [this] { m_delay.start(); };
    FormRecord &form = session.form();
    connect(&session, &EditSession::loaded, this, &DraftKeeper::open);
    connect(&form, &FormRecord::valueChanged, this, changed);
    connect(&form, &FormRecord::childrenChanged, this, changed);
    connect(&form, &FormRecord::dirtyChanged, this, changed);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::writeNow);
}

DraftKeeper::~DraftKeeper()
{
    if (m_file && !m_file->found())
        m_file->remove();
}

void DraftKeeper::open()
{
    const FormRecord &form = m_session.form();
    const Id id = form.isNew() ? Id() : form.original().id();
    if (m_opened && id == m_id)
        return;
    if (m_file && !m_file->found())
        m_file->remove();
    m_file.reset();
    m_opened = true;
    m_id = id;
    const Caller &caller = m_session.context().caller;
    m_file = DraftFile::open(m_folder, toText(caller.companyId) + toText(caller.userId),
                             form.type().name(), id);
    if (m_file && m_file->found())
        Q_EMIT offered(m_file->found()->writtenAt);
}

StoredDraft DraftKeeper::present() const
{
    FormRecord &form = m_session.form();
    Draft draft = form.draft();
    removeSensitive(draft, form.type());
    StoredDraft stored{m_session.context().clock.now(),
                       form.original().version(),
                       draftToJson(draft, form.type(), form.registry()),
                       {}};
    for (const FieldPath &path : form.faults().places()) {
        const QString typed = form.unreadableText(path);
        if (!typed.isEmpty() && !form.field(path)->isSensitive())
            stored.typed.insert(path.toText(), typed);
    }
    return stored;
}

void DraftKeeper::writeNow()
{
    m_delay.stop();
    if (!m_file || m_file->found())
        return; // what was left behind is still to be decided on
    if (m_session.form().isDirty())
        m_file->write(present());
    else
        m_file->remove();
}

void DraftKeeper::restore()
{
    if (!m_file || !m_file->found())
        return;
    const StoredDraft stored = *m_file->found();
    m_file->remove();
    FormRecord &form = m_session.form();
    if (const Result<Draft> draft = draftFromJson(stored.draft, form.type(), form.registry()))
        form.apply(*draft);
    for (auto typed = stored.typed.begin(); typed != stored.typed.end(); ++typed) {
        const FieldPath path = FieldPath::parse(typed.key());
        const bool isThere = !path.isOfChild() || path.row < form.childCount(path.children);
        if (isThere && form.field(path))
            form.setUnreadable(path, typed->toString(), Tr::tr("This could not be read."));
    }
    writeNow();
}

void DraftKeeper::discard()
{
    if (m_file)
        m_file->remove();
    writeNow();
}

} // namespace purser
