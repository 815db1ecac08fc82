#include "ui/forms/formrecord.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/services/caller.h"
#include "ui/forms/formcommands.h"
#include "ui/forms/recorddraft.h"
#include "ui/forms/recordmerge.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr char16_t Custom[] = u"custom";
constexpr char16_t CustomPrefix[] = u"custom.";

} // namespace

FormRecord::FormRecord(const ObjectType &type,
                       const Registry &registry,
                       const Caller &caller,
                       QObject *parent)
    : QObject(parent)
    , m_type(type)
    , m_registry(registry)
    , m_caller(caller)
    , m_original(newRecord(type, {}, registry))
    , m_started(m_original)
    , m_edited(m_original)
{
    begin(m_original, m_edited);
}

void FormRecord::startNew(const Draft &draft)
{
    m_isNew = true;
    begin(newRecord(m_type, {}, m_registry), newRecord(m_type, draft, m_registry));
    m_started = m_edited;
    Q_EMIT reset();
    tellDirty();
}

void FormRecord::load(const Record &record)
{
    m_isNew = false;
    begin(record, record);
    m_started = m_edited;
    Q_EMIT reset();
    tellDirty();
}

void FormRecord::rebase(const Record &theirs)
{
    const QMap<FieldPath, QString> typed = m_typed;
    FormFaults faults = m_faults;
    begin(theirs, merged({m_original, m_edited, theirs}));
    m_started = theirs;
    for (auto entry = typed.begin(); entry != typed.end(); ++entry) {
        if (entry.key().isOfChild())
            continue;
        m_typed.insert(entry.key(), *entry);
        m_faults.setUnreadable(entry.key(), faults.shown(entry.key()));
    }
    Q_EMIT reset();
    tellDirty();
}

void FormRecord::begin(const Record &original, const Record &edited)
{
    m_original = original;
    m_edited = edited;
    m_typed.clear();
    m_faults = {};
    m_undo.clear();
    ++m_session;
    for (const Children &children : m_type.children()) {
        for (int row = 0; row < childCount(children.key); ++row) {
            m_faults.addRow(children.key, row);
            checkRow(children.key, row);
        }
    }
    checkOwn();
}

void FormRecord::setCustomFields(const QList<Field> &fields)
{
    const bool isSame = std::equal(fields.cbegin(), fields.cend(), m_custom.cbegin(),
                                   m_custom.cend(), [](const Field &a, const Field &b) {
                                       return a.key() == b.key() && a.type() == b.type()
                                              && a.isRequired() == b.isRequired()
                                              && a.label().toString() == b.label().toString()
                                              && a.choices().size() == b.choices().size();
                                   });
    if (isSame)
        return;
    m_custom = fields;
    checkOwn();
    Q_EMIT customFieldsChanged();
}

const Record &FormRecord::child(const QString &children, int row) const
{
    return m_edited.childrenRead(children).at(row);
}

int FormRecord::childCount(const QString &children) const
{
    return m_edited.hasChildren(children) ? int(m_edited.childrenRead(children).size()) : 0;
}

const ObjectType &FormRecord::typeOf(const QString &children) const
{
    const Children *declared = m_type.childrenFor(children);
    Q_ASSERT_X(declared, "FormRecord", qPrintable(children));
    return *m_registry.find(declared->type);
}

const Field *FormRecord::customField(const QString &path) const
{
    if (!path.startsWith(CustomPrefix))
        return nullptr;
    const auto found = std::find_if(m_custom.cbegin(), m_custom.cend(), [&](const Field &field) {
        return path == QString::fromUtf16(CustomPrefix) + field.key();
    });
    return found == m_custom.cend() ? nullptr : &*found;
}

const Field *FormRecord::field(const FieldPath &path) const
{
    if (path.isOfChild())
        return m_type.childrenFor(path.children) ? typeOf(path.children).field(path.field)
                                                 : nullptr;
    const Field *custom = customField(path.field);
    return custom ? custom : m_type.field(path.field);
}

Value FormRecord::value(const FieldPath &path) const
{
    if (path.isOfChild())
        return child(path.children, path.row).value(path.field);
    const Field *custom = customField(path.field);
    if (!custom)
        return m_edited.value(path.field);
    const Result<Value> value =
        valueFromJson(m_edited.json(Custom).toObject().value(custom->key()), *custom);
    return value ? *value : Value();
}

QString FormRecord::unreadableText(const FieldPath &path) const
{
    return m_typed.value(path);
}

bool FormRecord::isDirty() const
{
    return !m_typed.isEmpty() || !draftBetween(m_started, m_edited).isEmpty();
}

bool FormRecord::isDirty(const FieldPath &path) const
{
    if (m_typed.contains(path))
        return true;
    if (path.isOfChild())
        return draftBetween(m_started, m_edited).children.contains(path.children);
    if (const Field *custom = customField(path.field))
        return m_started.json(Custom).toObject().value(custom->key())
               != m_edited.json(Custom).toObject().value(custom->key());
    return m_started.value(path.field) != m_edited.value(path.field);
}

bool FormRecord::isEditable() const
{
    if (m_type.isManaged())
        return false;
    if (m_isNew)
        return m_caller.may(m_type.permission(m_type.isChild() ? u"update" : u"create"));
    const QStringList &states = m_type.editableIn();
    const bool isOpen = states.isEmpty() || states.contains(m_original.text(u"status"));
    return isOpen && m_original.isActive() && m_caller.may(m_type.permission(u"update"));
}

bool FormRecord::isEditable(const FieldPath &path) const
{
    const Field *declared = field(path);
    if (!declared || declared->isReadOnly() || !isEditable() || !isVisible(path))
        return false;
    const bool isOld = path.isOfChild() ? !child(path.children, path.row).id().isNull() : !m_isNew;
    return !(declared->isFixed() && isOld);
}

bool FormRecord::isVisible(const FieldPath &path) const
{
    const Field *declared = field(path);
    if (!declared)
        return false;
    const ObjectType &type = path.isOfChild() ? typeOf(path.children) : m_type;
    return !declared->isSensitive() || m_caller.may(type.permission(declared->key()));
}

Draft FormRecord::draft() const
{
    return draftBetween(m_original, m_edited);
}

Result<> FormRecord::check()
{
    m_faults.showAll();
    Q_EMIT faultsChanged();
    const QList<FieldIssue> issues = m_faults.all();
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

QStringList FormRecord::applyServerIssues(const Error &error)
{
    QStringList general;
    QList<FieldIssue> issues = error.issues;
    if (issues.isEmpty())
        issues.append({error.field, error.message});
    m_faults.clearSaid();
    for (const FieldIssue &issue : issues) {
        const FieldPath path = FieldPath::parse(issue.field);
        const bool isThere = !path.isOfChild() || path.row < childCount(path.children);
        if (isThere && field(path) && isVisible(path))
            m_faults.setSaid(path, issue.message);
        else
            general.append(issue.message);
    }
    Q_EMIT faultsChanged();
    return general;
}

void FormRecord::checkOwn()
{
    QList<FieldIssue> issues = purser::faults(m_edited);
    issues.removeIf([this](const FieldIssue &issue) {
        const Field *declared = m_type.field(issue.field);
        return declared && (declared->isReadOnly() || !isVisible(issue.field));
    });
    for (const Field &custom : std::as_const(m_custom)) {
        const QString path = QString::fromUtf16(CustomPrefix) + custom.key();
        const QString message = purser::fault(value(path), custom);
        if (!message.isEmpty())
            issues.append({path, message});
    }
    m_faults.setOwn(issues);
}

void FormRecord::checkRow(const QString &children, int row)
{
    Record checked = child(children, row);
    const QString parent = checked.type().parentField();
    if (checked.isNull(parent))
        checked.set(parent, QUuid::createUuid()); // the service fills in the parent's id
    QList<FieldIssue> issues = purser::faults(checked);
    issues.removeIf([&](const FieldIssue &issue) {
        const Field *declared = typeOf(children).field(issue.field);
        return declared && declared->isReadOnly();
    });
    m_faults.setChild(children, row, issues);
}

void FormRecord::tellDirty()
{
    const bool dirty = isDirty();
    if (dirty != std::exchange(m_wasDirty, dirty))
        Q_EMIT dirtyChanged(dirty);
}

} // namespace purser
