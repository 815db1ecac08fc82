#include "models/objects/import/partnercompletion.h"

#include "models/base/fold.h"
#include "models/objects/import/partnerindex.h"
#include "models/objects/tr.h"
#include "models/reference/phone.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

QString placeKey(const QString &street, const QString &city, const QString &country)
{
    return folded(street) + u'|' + folded(city) + u'|' + country;
}

bool hasAddress(const Record &partner, const Draft &address)
{
    const auto text = [&address](const QString &key) { return address.values.value(key).toText(); };
    const QString wanted = placeKey(text(u"street"_s), text(u"city"_s), text(u"country"_s));
    for (const Record &present : partner.children(u"addresses"_s)) {
        if (placeKey(present.text(u"street"), present.text(u"city"), present.text(u"country"))
            == wanted)
            return true;
    }
    return false;
}

bool hasContact(const Record &partner, const Draft &contact)
{
    const QString name = folded(contact.values.value(u"name"_s).toText());
    const QString email = contact.values.value(u"email"_s).toText().toLower();
    for (const Record &present : partner.children(u"contacts"_s)) {
        const bool sameEmail = !email.isEmpty() && present.text(u"email").toLower() == email;
        if (sameEmail || folded(present.text(u"name")) == name)
            return true;
    }
    return false;
}

/** The children of `key` as they are, so that a Draft can add one. */
QList<Draft> keptChildren(const Record &partner, const QString &key)
{
    QList<Draft> kept;
    for (const Record &child : partner.children(key)) {
        Draft same;
        same.id = child.id();
        kept.append(same);
    }
    return kept;
}

bool isEmpty(const Value &value)
{
    return value.isNull() || (value.holds<QString>() && value.toText().isEmpty())
           || (value.holds<bool>() && !value.toBool());
}

/** Notes grow by what they do not say yet; the row is named in them, so that they are compared
 * without it. */
QString joinedNotes(const QString &present, const QString &more)
{
    const QString content = more.sliced(more.indexOf(u": "_s) + 1);
    return present.contains(content) ? present : present + u'\n' + more;
}

bool meanTheSame(const Field &field, const QString &a, const QString &b)
{
    if (field.key() == u"registration_number" && registrationKey(a) == registrationKey(b))
        return true;
    if (field.type() == FieldType::Phone) {
        const PhoneNumber number = parsePhone(a, {});
        return number.isValid && number.e164 == parsePhone(b, {}).e164;
    }
    return folded(a) == folded(b);
}

} // namespace

Draft completionOf(const Record &partner, const PartnerRow &row)
{
    Draft completion;
    const auto &values = row.partner.values;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!isEmpty(*value) && isEmpty(partner.value(value.key())))
            completion.values.insert(value.key(), *value);
    }
    const QString notes = partner.text(u"notes");
    const QString more = values.value(u"notes"_s).toText();
    if (!notes.isEmpty() && !more.isEmpty()) {
        const QString joined = joinedNotes(notes, more);
        if (joined != notes && joined.size() <= partner.type().field(u"notes")->length())
            completion.values.insert(u"notes"_s, joined);
    }
    if (row.address && !hasAddress(partner, *row.address)) {
        Draft address = *row.address;
        const bool isFirst = partner.children(u"addresses"_s).isEmpty();
        address.values.insert(u"is_default"_s, isFirst);
        if (!isFirst)
            address.values.insert(u"address_type"_s, u"other"_s);
        completion.children.insert(u"addresses"_s,
                                   keptChildren(partner, u"addresses"_s) + QList<Draft>{address});
    }
    if (row.contact && !hasContact(partner, *row.contact))
        completion.children.insert(u"contacts"_s, keptChildren(partner, u"contacts"_s)
                                                      + QList<Draft>{*row.contact});
    return completion;
}

QList<ImportIssue> differences(const Record &partner, const PartnerRow &row)
{
    QList<ImportIssue> found;
    const auto &values = row.partner.values;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const Field &field = *partner.type().field(value.key());
        const QString present = partner.text(value.key());
        const bool isCompared = field.holdsText() && field.type() != FieldType::LongText;
        if (!isCompared || present.isEmpty() || meanTheSame(field, present, value->toText()))
            continue;
        found.append({row.number, value.key(), ImportSeverity::Note,
                      Tr::tr("“%1” stays; the row has “%2”.").arg(present, value->toText())});
    }
    return found;
}

} // namespace purser
