#pragma once

#include "models/base/result.h"
#include "models/meta/action.h"
#include "models/meta/field.h"
#include "models/meta/visibility.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace purser {

class Record;
class UnitOfWork;

enum class Scope { Company, Global };

/** A unique or plain index over fields; with `where`, over records in which that Boolean field is
 * true. */
struct Index
{
    QStringList fields;
    bool unique = false;
    QString where;
    /** Said when a unique index refuses a record; under the last of `fields`. */
    Text message;
};

/** A condition on one record; an Error of kind Invalid when it does not hold. */
struct Rule
{
    QString name;
    std::function<Result<>(const Record &)> check;
};

/** A composition: records of `type` that live and die with their parent. */
struct Children
{
    QString key;  ///< JSON name in the parent and last part of the path
    QString type; ///< the children's object type, which names its parent with childOf()
    /** Read with every change of the parent, because its hooks or rules look at them. */
    bool withEveryWrite = false;
};

/**
 * What is done inside the transaction of a write. All may be empty. `before` is null for a new
 * record. They can run more than once for one write, when the database asks for a repetition.
 */
struct WriteHooks
{
    /** Fills what the program decides (numbers, totals) before the rules are checked. */
    std::function<Result<>(UnitOfWork &, Record &record, const Record *before)> prepare = {};
    /** Checks what needs other records. */
    std::function<Result<>(UnitOfWork &, const Record &record, const Record *before)> check = {};
    /** Does what follows from the write: clears the old primary, writes the inbox. */
    std::function<Result<>(UnitOfWork &, const Record &record, const Record *before)> written = {};
    /** Says whether the record may be deleted, and does what follows. */
    std::function<Result<>(UnitOfWork &, const Record &record)> removed = {};
};

/**
 * The one declaration of a business object, from which table, validation, service, routes, audit,
 * events, permissions, lists, forms, import and export are made.
 *
 * Data and names only; logic hangs on it as functions. Every type has without asking the fields
 * id, company_id (company-scoped types), created_at, created_by, updated_at, updated_by, version,
 * is_active and custom, before its own. A declaration is complete before it is put into a Registry
 * and never changes afterwards; reading it is thread-safe.
 */
class ObjectType
{
public:
    /** `name` is snake_case and singular; `path` is the plural in URLs (`purchase-orders`). */
    ObjectType(const QString &name,
               const QString &path,
               const Text &label,
               const Text &pluralLabel);

    ObjectType &field(const Field &field);
    ObjectType &children(const Children &children);
    /** `field` must be a required reference to `parent`. Such a type has no list of its own in
     * navigation. */
    ObjectType &childOf(const QString &parent, const QString &field);
    /** Not company-scoped: users, currencies. */
    ObjectType &global();
    ObjectType &icon(const QString &name);
    /** What it is called where one types: `order`. Initially the name with hyphens. */
    ObjectType &shortName(const QString &name);
    /** Prefix of the permissions, `<module>.<type>`; the module is set by the Registry. */
    ObjectType &module(const QString &name);
    /** The field or fields that name a record to people; the first is the default sort. */
    ObjectType &title(const QStringList &fields);
    /** Lists begin with the highest title, for records that are numbered as they come. */
    ObjectType &newestFirst();
    /** The columns of a list until the user chooses others. */
    ObjectType &list(const QStringList &fields);
    ObjectType &index(const QStringList &fields);
    ObjectType &unique(const Index &index);
    ObjectType &rule(const QString &name, std::function<Result<>(const Record &)> check);
    ObjectType &hooks(const WriteHooks &hooks);
    ObjectType &action(const Action &action);
    ObjectType &query(const RecordQuery &query);
    /** Records may be changed (other than by actions) only while `status` is one of these. */
    ObjectType &editableIn(const QStringList &states);
    /** Everybody with the right to read sees every record, unless told. Not for children. */
    ObjectType &visibleTo(const Visibility &visibility);
    /** Written by the program alone: no create, update or delete from outside. */
    ObjectType &managed();
    /** Writes of it are neither audited nor made into events (the audit itself, queues). */
    ObjectType &silent();

    const QString &name() const { return m_name; }
    const QString &path() const { return m_path; }
    const Text &label() const { return m_label; }
    const Text &pluralLabel() const { return m_pluralLabel; }
    const QString &icon() const { return m_icon; }
    const QString &shortName() const { return m_shortName; }
    const QString &module() const { return m_module; }
    Scope scope() const { return m_scope; }
    bool isCompanyScoped() const { return m_scope == Scope::Company; }
    bool isManaged() const { return m_managed; }
    bool isSilent() const { return m_silent; }
    bool isChild() const { return !m_parent.isEmpty(); }
    const QString &parent() const { return m_parent; }
    const QString &parentField() const { return m_parentField; }

    /** All fields; the system fields first. */
    const QList<Field> &fields() const { return m_fields; }
    /** The position of a field in fields(), -1 when there is none. */
    int indexOf(QStringView key) const;
    /** The field with this key, or null. */
    const Field *field(QStringView key) const;
    /** The fields that the module declared. */
    std::span<const Field> ownFields() const;

    const QList<Children> &children() const { return m_children; }
    const Children *childrenFor(const QString &key) const;
    const QStringList &title() const { return m_title; }
    bool isNewestFirst() const { return m_isNewestFirst; }
    const QStringList &list() const { return m_list; }
    const QList<Index> &indexes() const { return m_indexes; }
    const QList<Rule> &rules() const { return m_rules; }
    const WriteHooks &hooks() const { return m_hooks; }
    const QList<Action> &actions() const { return m_actions; }
    const Action *action(const QString &name) const;
    const QList<RecordQuery> &queries() const { return m_queries; }
    const RecordQuery *query(const QString &name) const;
    const QStringList &editableIn() const { return m_editableIn; }
    const std::optional<Visibility> &visibility() const { return m_visibility; }

    /** `<module>.<type>.<verb>`, verb one of read, create, update, delete, or an action. Children
     * have their parent's. */
    QString permission(QStringView verb) const;

private:
    QString m_name;
    QString m_path;
    Text m_label;
    Text m_pluralLabel;
    QString m_icon;
    QString m_shortName;
    QString m_module;
    Scope m_scope = Scope::Company;
    bool m_managed = false;
    bool m_silent = false;
    QString m_parent;
    QString m_parentField;
    QList<Field> m_fields;
    QHash<QString, int> m_positions;
    QList<Children> m_children;
    QStringList m_title;
    bool m_isNewestFirst = false;
    QStringList m_list;
    QList<Index> m_indexes;
    QList<Rule> m_rules;
    WriteHooks m_hooks;
    QList<Action> m_actions;
    QList<RecordQuery> m_queries;
    QStringList m_editableIn;
    std::optional<Visibility> m_visibility;
};

} // namespace purser
