#pragma once

#include "models/meta/objecttype.h"

#include <memory>
#include <vector>

namespace purser {

/**
 * Says that files of a kind are imported by making a record of `type`. It is given `file_name` and
 * `content` (the bytes in base64), and tells in its other fields what came of it; `findings` are a
 * list of {severity, rule, line, place, message}, `differences` one of {field, theirs, ours}, for
 * totals that the file states otherwise than the program computes them. A file that is refused
 * leaves nothing behind.
 */
struct FileImport
{
    QString name; ///< what the files hold, plural: `orders`
    QString type;
};

/**
 * The object types that a process knows. Filled at start, then only read; reading is thread-safe.
 * The types stay where they are until the Registry is destroyed.
 */
class Registry
{
public:
    Registry();
    ~Registry();
    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;

    /**
     * Adds a type of `module`. Error of kind Conflict when the name or path is taken, Internal when
     * the declaration contradicts itself (says which field).
     */
    Result<> add(ObjectType type, const QString &module);

    /** Its type may come later. Conflict when there is an import of this name. */
    Result<> add(const FileImport &import);

    /** Takes out what `module` added, when the rest of it could not be: before anybody uses it. */
    void remove(const QString &module);

    /** Checks what needs all types: that references, parents and children exist. All faults at
     * once. */
    Result<> check() const;

    /** Null when there is none. */
    const ObjectType *find(const QString &name) const;
    const ObjectType *findByPath(const QString &path) const;

    /** The type that must exist; NotFound (“there is no such kind of record”) otherwise. */
    Result<const ObjectType *> type(const QString &name) const;

    /** Every type, each after those it refers to and after the company that it belongs to, as far
     * as there is no cycle. */
    QList<const ObjectType *> all() const;

    const QList<FileImport> &fileImports() const { return m_fileImports; }

    /** The types with a reference to `type`, with the field. */
    QList<std::pair<const ObjectType *, const Field *>> referencesTo(const QString &type) const;

private:
    std::vector<std::unique_ptr<ObjectType>> m_types;
    QHash<QString, ObjectType *> m_byName;
    QHash<QString, ObjectType *> m_byPath;
    QList<FileImport> m_fileImports;
};

} // namespace purser
