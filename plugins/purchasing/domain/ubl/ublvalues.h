#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublnode.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/** Reads values out of one part of an order, noting what cannot be read. */
class UblValues
{
public:
    UblValues(const UblNode &root, const QString &place, Findings &findings)
        : m_root(root)
        , m_place(place)
        , m_findings(findings)
    {}

    UblText text(const QString &path) const;
    UblDate date(const QString &path) const;
    bool flag(const QString &path) const;
    UblNumber amount(const QString &path) const;   ///< at most 4 decimals
    UblNumber price(const QString &path) const;    ///< at most 9 decimals
    UblNumber quantity(const QString &path) const; ///< at most 6 decimals
    UblNumber percent(const QString &path) const;  ///< at most 4 decimals

    const UblNode *find(const QString &path) const { return m_root.find(path); }
    /** The values in the first element at `path`; must be there. */
    UblValues inside(const QString &path) const;
    /** The values in each direct child `name`. */
    std::vector<UblValues> each(const QString &name) const;
    int line() const { return m_root.line; }

private:
    UblNumber number(const QString &path, int scale, const QString &unitAttribute) const;
    void fault(const UblNode &node, const QString &path, const QString &message) const;

    const UblNode &m_root;
    QString m_place;
    Findings &m_findings;
};

} // namespace purser::purchasing
