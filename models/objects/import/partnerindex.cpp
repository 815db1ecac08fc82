#include "models/objects/import/partnerindex.h"

#include "models/reference/partnername.h"
#include "models/reference/taxid.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** Below this, names have little in common (nameSimilarity). */
constexpr int LeastSimilarity = 500;

QString lettersAndDigits(const QString &text)
{
    QString kept = text.toUpper();
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return kept;
}

QString taxKey(const QString &text, const QString &country)
{
    if (text.isEmpty())
        return {};
    const TaxIdCheck check = checkTaxId(text, country);
    return check.isValid() ? check.normalized : lettersAndDigits(text);
}

/** `Achilles Information` and `Achilles Information on behalf of …` are one, if the number is. */
int similarityOf(const PartnerKeys &a, const PartnerKeys &b)
{
    constexpr int OneBeginsWithOther = 900;
    const auto begins = [](const QString &whole, const QString &part) {
        return !part.isEmpty() && whole.startsWith(part + u' ');
    };
    const int similarity = nameSimilarity(a.shownName, b.shownName);
    return begins(a.name, b.name) || begins(b.name, a.name)
               ? std::max(similarity, OneBeginsWithOther)
               : similarity;
}

bool contradict(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

QString registrationKey(const QString &text)
{
    constexpr int LeastDigits = 4;
    const QString key = lettersAndDigits(text);
    static const QRegularExpression dressed(u"\\A(?:[A-Z]{2})?(\\d{6,})(?:MVA)?\\z"_s);
    if (const QRegularExpressionMatch match = dressed.match(key); match.hasMatch())
        return match.captured(1);
    const auto digits =
        std::count_if(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= LeastDigits ? key : QString(); // a name got into the wrong column
}

PartnerKeys PartnerKeys::of(const QString &name,
                            const QString &registrationNumber,
                            const QString &taxId,
                            const QString &country)
{
    return {registrationKey(registrationNumber), taxKey(taxId, country),
            normalizedPartnerName(name), country, name};
}

void PartnerIndex::add(const Id &id, const PartnerKeys &keys)
{
    const size_t place = m_entries.size();
    m_entries.push_back({id, keys});
    if (!keys.registration.isEmpty())
        m_byRegistration.insert(keys.registration, place);
    if (!keys.taxId.isEmpty())
        m_byTaxId.insert(keys.taxId, place);
    m_byName.insert(keys.name, place);
}

void PartnerIndex::shrink(size_t size)
{
    while (m_entries.size() > size) {
        const size_t place = m_entries.size() - 1;
        const PartnerKeys &keys = m_entries.back().keys;
        m_byRegistration.remove(keys.registration, place);
        m_byTaxId.remove(keys.taxId, place);
        m_byName.remove(keys.name, place);
        m_entries.pop_back();
    }
}

std::optional<PartnerMatch> PartnerIndex::match(const PartnerKeys &keys) const
{
    if (const auto found =
            bestOf(m_byRegistration, keys.registration, keys, MatchedBy::RegistrationNumber))
        return found;
    if (const auto found = bestOf(m_byTaxId, keys.taxId, keys, MatchedBy::TaxId))
        return found;
    return bestOf(m_byName, keys.name, keys, MatchedBy::Name);
}

std::optional<PartnerMatch> PartnerIndex::bestOf(const QMultiHash<QString, size_t> &hash,
                                                 const QString &key,
                                                 const PartnerKeys &keys,
                                                 MatchedBy by) const
{
    if (key.isEmpty())
        return std::nullopt;
    std::optional<PartnerMatch> best;
    int bestSimilarity = LeastSimilarity;
    for (auto found = hash.constFind(key); found != hash.cend() && found.key() == key; ++found) {
        const Entry &entry = m_entries[*found];
        const bool differs = by == MatchedBy::Name
                             && (contradict(entry.keys.registration, keys.registration)
                                 || contradict(entry.keys.taxId, keys.taxId)
                                 || contradict(entry.keys.country, keys.country));
        const int similarity = similarityOf(entry.keys, keys);
        if (differs || similarity < bestSimilarity
            || (best && similarity == bestSimilarity && entry.id > best->id))
            continue;
        best = PartnerMatch{entry.id, entry.keys.shownName, by};
        bestSimilarity = similarity;
    }
    return best;
}

QString PartnerIndex::nameWithNumber(const QString &registration) const
{
    const auto found = m_byRegistration.constFind(registration);
    return found == m_byRegistration.cend() ? QString() : m_entries[*found].keys.shownName;
}

} // namespace purser
