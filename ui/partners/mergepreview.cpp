#include "ui/partners/mergepreview.h"

#include "models/meta/recordtext.h"
#include "models/meta/registry.h"
#include "ui/partners/partnerkinds.h"
#include "ui/partners/tr.h"

using namespace Qt::StringLiterals;

namespace purser {

using partners::Tr;

namespace {

constexpr qint64 MostCounted = 10'000;

Result<qint64> countOf(RecordService &service,
                       const ObjectType &type,
                       const Field &field,
                       const Id &partner)
{
    const Result<qint64> count =
        service.count(type.name(), {.filters = {Filter::equal(field.key(), partner)}}, MostCounted);
    const bool isHidden = !count && count.error().kind == ErrorKind::NotAllowed;
    return isHidden ? Result<qint64>(0) : count;
}

bool isCompared(const Field &field)
{
    switch (field.type()) {
    case FieldType::Boolean: // the kinds stand together
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::File:
        return false;
    default:
        return !field.isReadOnly();
    }
}

QString childrenText(const Record &partner, const QString &key, const QString &field)
{
    QStringList lines;
    for (const Record &child : partner.children(key)) {
        const Field &shown = *child.type().field(field);
        lines.append(shown.compute(child).toText());
    }
    return lines.join(u'\n');
}

} // namespace

Result<MergePreview> readMergePreview(RecordService &service, const Id &first, const Id &second)
{
    PURSER_ASSIGN(const Record one, service.read(u"partner"_s, first));
    PURSER_ASSIGN(const Record other, service.read(u"partner"_s, second));
    MergePreview preview{{one, other}, {}};
    const auto references = service.registry().referencesTo(u"partner"_s);
    for (const auto &[type, field] : references) {
        if (type->parent() == u"partner")
            continue;
        PURSER_ASSIGN(const qint64 ofFirst, countOf(service, *type, *field, first));
        PURSER_ASSIGN(const qint64 ofSecond, countOf(service, *type, *field, second));
        if (ofFirst + ofSecond > 0)
            preview.mentions.append({type->pluralLabel().toString(), {ofFirst, ofSecond}});
    }
    return preview;
}

QList<Comparison> comparisons(const MergePreview &preview, const QLocale &locale)
{
    const auto &[first, second] = preview.partners;
    QList<Comparison> rows{{Tr::tr("Is a"), {partnerKinds(first), partnerKinds(second)}, true}};
    for (const Field &field : first.type().ownFields()) {
        if (isCompared(field))
            rows.append({field.label().toString(),
                         {displayText(first.value(field.key()), field, &first, locale),
                          displayText(second.value(field.key()), field, &second, locale)}});
    }
    rows.append({Tr::tr("Contacts"),
                 {childrenText(first, u"contacts"_s, u"display_name"_s),
                  childrenText(second, u"contacts"_s, u"display_name"_s)},
                 true});
    rows.append({Tr::tr("Addresses"),
                 {childrenText(first, u"addresses"_s, u"single_line"_s),
                  childrenText(second, u"addresses"_s, u"single_line"_s)},
                 true});
    rows.removeIf([](const Comparison &row) { return row.texts[0] == row.texts[1]; });
    return rows;
}

QString movingText(const MergePreview &preview, int index, const QLocale &locale)
{
    const Record &partner = preview.partners.at(size_t(index));
    QStringList parts;
    const auto add = [&](const QString &label, qint64 count) {
        if (count > 0)
            parts.append(u"%1: %2"_s.arg(label, locale.toString(count)));
    };
    add(Tr::tr("Contacts"), partner.children(u"contacts"_s).size());
    add(Tr::tr("Addresses"), partner.children(u"addresses"_s).size());
    for (const Mentions &mentions : preview.mentions)
        add(mentions.label, mentions.counts.at(size_t(index)));
    return parts.join(u" · "_s);
}

} // namespace purser
