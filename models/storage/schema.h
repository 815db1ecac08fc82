#pragma once

#include "models/meta/registry.h"

namespace purser {

class Engine;

struct ColumnSpec
{
    QString name;
    QString definition; ///< type, NOT NULL, default
    bool isReference = false;
};

struct ForeignKeySpec
{
    QStringList columns;
    QString table;
    QStringList targets;
    bool cascades = false;
};

struct IndexSpec
{
    QString name;
    QStringList expressions; ///< quoted columns or expressions
    bool unique = false;
    QString where;
    Text message;  ///< for unique ones: what a person is told
    QString field; ///< the field that the message is about
};

/** A table as the declaration wants it. */
struct TableSpec
{
    QString name;
    QList<ColumnSpec> columns;
    QStringList primaryKey;
    QList<ForeignKeySpec> foreignKeys;
    QList<IndexSpec> indexes;
    bool hasSearch = false;
};

/** Column that holds the folded searchable texts. */
inline const QString SearchColumn = QStringLiteral("search_text");

/** The column with the folded form of a sortable text; its own column for other fields. */
QString sortColumn(const Field &field);
/** Whether a sortable text keeps a folded copy beside itself. */
bool keepsFolded(const Field &field);
/** What ORDER BY and keyset conditions use: never null. */
QString sortExpression(const Field &field, const Engine &engine);

TableSpec tableFor(const ObjectType &type, const Registry &registry, const Engine &engine);

/** The statement that makes the index. */
QString createIndex(const TableSpec &table, const IndexSpec &index);

/** Every statement that makes the tables of `registry` on an empty database, in order. */
QStringList createStatements(const Registry &registry, const Engine &engine);

} // namespace purser
