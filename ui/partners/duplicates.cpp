#include "ui/partners/duplicates.h"

#include "models/reference/partnername.h"

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int Alike = 850; ///< of nameSimilarity()
constexpr int MostShown = 5;
constexpr int MostCompared = 200;
constexpr int LeastLetters = 3; ///< shorter words are in too many names

Result<QList<Record>> withTaxId(RecordService &service, const QString &taxId)
{
    if (taxId.isEmpty())
        return QList<Record>();
    ListQuery query;
    query.filters = {Filter::equal(u"tax_id"_s, taxId)};
    query.limit = MostShown;
    PURSER_ASSIGN(const Page page, service.list(u"partner"_s, query));
    return page.items;
}

/** Partners in which the longest word of the name occurs. */
Result<QList<Record>> withSimilarName(RecordService &service, const QString &name)
{
    QString longest;
    for (const QString &word : normalizedPartnerName(name).split(u' ')) {
        if (word.size() > longest.size())
            longest = word;
    }
    if (longest.size() < LeastLetters)
        return QList<Record>();
    ListQuery query;
    query.search = longest;
    query.limit = MostCompared;
    PURSER_ASSIGN(const Page page, service.list(u"partner"_s, query));
    QList<std::pair<int, Record>> ranked;
    for (const Record &partner : page.items) {
        const int likeness = qMax(nameSimilarity(name, partner.text(u"name")),
                                  nameSimilarity(name, partner.text(u"legal_name")));
        if (likeness >= Alike)
            ranked.append({likeness, partner});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Record> found;
    for (const auto &[likeness, partner] : ranked)
        found.append(partner);
    return found;
}

} // namespace

Result<QList<Record>> likelyDuplicates(RecordService &service, const PartnerSketch &sketch)
{
    PURSER_ASSIGN(QList<Record> found, withTaxId(service, sketch.taxId));
    PURSER_ASSIGN(const QList<Record> named, withSimilarName(service, sketch.name));
    for (const Record &partner : named) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&](const Record &other) {
            return other.id() == partner.id();
        });
        if (!isKnown && found.size() < MostShown)
            found.append(partner);
    }
    return found;
}

} // namespace purser
