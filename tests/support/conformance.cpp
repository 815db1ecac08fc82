#include "tests/support/conformance.h"

#include "models/meta/recordjson.h"
#include "models/meta/validation.h"
#include "models/services/recordchange.h"

#include <QJsonObject>

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

class Faults
{
public:
    void check(bool isKept, const QString &place, const QString &what)
    {
        if (!isKept)
            m_list.append(place + u": "_s + what);
    }

    QStringList list() const { return m_list; }

private:
    QStringList m_list;
};

void checkFields(const ObjectType &type, Faults &faults)
{
    for (const Field &field : type.ownFields()) {
        const QString place = type.name() + u'.' + field.key();
        const QString label = field.label().source();
        faults.check(!label.isEmpty() && label.front().isUpper() && !label.endsWith(u'.'), place,
                     u"a caption begins with a capital and has no full stop"_s);
        faults.check(!field.holdsText() || field.type() == FieldType::Choice || field.length() > 0,
                     place, u"a text has a greatest length"_s);
        faults.check(field.type() != FieldType::Money || type.field(field.currencyField()), place,
                     u"an amount has a currency"_s);
        faults.check(!field.isRequired() || !field.isReadOnly() || !field.defaultValue().isNull()
                         || type.isManaged() || type.hooks().prepare || field.isFixed(),
                     place, u"a required field that nobody can fill needs a default or a hook"_s);
        if (!field.defaultValue().isNull())
            faults.check(fault(field.defaultValue(), field).isEmpty(), place,
                         u"the default is no value of the field"_s);
        for (const Choice &choice : field.choices())
            faults.check(!choice.label.isEmpty(), place,
                         u"the choice %1 has no label"_s.arg(choice.value));
    }
}

void checkStates(const ObjectType &type, Faults &faults)
{
    const Field *status = type.field(u"status");
    const auto isState = [status](const QString &state) { return status && status->choice(state); };
    for (const Action &action : type.actions()) {
        const QString place = type.name() + u'.' + action.name;
        faults.check(!action.label.isEmpty(), place, u"an action has a label"_s);
        faults.check(action.run || !action.to.isEmpty(), place, u"an action does something"_s);
        for (const QString &state :
             action.from + (action.to.isEmpty() ? QStringList() : QStringList{action.to}))
            faults.check(isState(state), place, u"there is no state "_s + state);
    }
    for (const QString &state : type.editableIn())
        faults.check(isState(state), type.name(), u"there is no state "_s + state);
}

void checkLists(const ObjectType &type, Faults &faults)
{
    for (const QString &key : type.list())
        faults.check(type.field(key) && !type.field(key)->isSensitive(), type.name(),
                     u"the list shows "_s + key);
    faults.check(!type.list().isEmpty(), type.name(), u"a list has columns"_s);
    faults.check(!type.icon().isEmpty() || type.isChild(), type.name(), u"a type has an icon"_s);
    const bool hasText =
        std::any_of(type.title().cbegin(), type.title().cend(), [&type](const QString &key) {
            return type.field(key) && type.field(key)->holdsText();
        });
    faults.check(type.isChild() || hasText, type.name(), u"a title has a text"_s);
}

/** An empty record can be made into JSON and read back by the same declaration. */
void checkJson(const ObjectType &type, const Registry &registry, Faults &faults)
{
    const QJsonObject json = toJson(recordWithDefaults(type));
    QJsonObject writable;
    for (const Field &field : type.ownFields()) {
        if (!field.isReadOnly() && !field.isSensitive())
            writable.insert(field.key(), json.value(field.key()));
    }
    const Result<Draft> draft = draftFromJson(writable, type, registry);
    faults.check(bool(draft), type.name(), draft ? QString() : draft.error().text());
}

} // namespace

QStringList conformanceFaults(const Registry &registry)
{
    Faults faults;
    if (const Result<> checked = registry.check(); !checked)
        faults.check(false, u"registry"_s, checked.error().detail);
    const QList<const ObjectType *> types = registry.all();
    for (const ObjectType *type : types) {
        checkFields(*type, faults);
        checkStates(*type, faults);
        checkLists(*type, faults);
        checkJson(*type, registry, faults);
    }
    return faults.list();
}

} // namespace purser::test
