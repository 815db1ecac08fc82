#pragma once

#include <QCache>
#include <QSqlQuery>

#include <memory>

namespace purser {

/** Prepared statements by their text; those that were not used for the longest time are let go. */
class StatementCache
{
public:
    using Statement = std::shared_ptr<QSqlQuery>;

    /** Null when there is none. */
    Statement find(const QString &sql) const
    {
        const Statement *kept = m_statements.object(sql);
        return kept ? *kept : nullptr;
    }
    void keep(const QString &sql, const Statement &statement)
    {
        m_statements.insert(sql, new Statement(statement));
    }
    void clear() { m_statements.clear(); }

    qsizetype size() const { return m_statements.size(); }

    static constexpr int Most = 256;

private:
    QCache<QString, Statement> m_statements{Most};
};

} // namespace purser
