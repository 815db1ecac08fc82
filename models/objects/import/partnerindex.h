#pragma once

#include "models/base/id.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace purser {

/**
 * A registration number in comparable form: `NO974769484MVA` and `974 769 484` are the same. Empty
 * for what is no number.
 */
QString registrationKey(const QString &text);

/** What tells partners apart, in comparable form. */
struct PartnerKeys
{
    QString registration; ///< digits (and letters) without blanks and country; empty: no number
    QString taxId;
    QString name; ///< normalizedPartnerName()
    QString country;
    QString shownName;

    static PartnerKeys of(const QString &name,
                          const QString &registrationNumber,
                          const QString &taxId,
                          const QString &country);
};

/** Why two partners are taken for one. */
enum class MatchedBy { RegistrationNumber, TaxId, Name };

struct PartnerMatch
{
    Id id;
    QString name;
    MatchedBy by = MatchedBy::Name;
};

/**
 * The partners that are there, found by registration number, tax id or name. A number alone is not
 * enough where the names have little in common, nor a name where number or country differ.
 */
class PartnerIndex
{
public:
    void add(const Id &id, const PartnerKeys &keys);

    std::optional<PartnerMatch> match(const PartnerKeys &keys) const;

    /** The name of a partner with the same number, whatever its name; empty when there is none. */
    QString nameWithNumber(const QString &registration) const;

    /** For taking back what was added after size() was this. */
    size_t size() const { return m_entries.size(); }
    void shrink(size_t size);

private:
    struct Entry
    {
        Id id;
        PartnerKeys keys;
    };

    std::optional<PartnerMatch> bestOf(const QMultiHash<QString, size_t> &hash,
                                       const QString &key,
                                       const PartnerKeys &keys,
                                       MatchedBy by) const;

    std::vector<Entry> m_entries;
    QMultiHash<QString, size_t> m_byRegistration;
    QMultiHash<QString, size_t> m_byTaxId;
    QMultiHash<QString, size_t> m_byName;
};

} // namespace purser
