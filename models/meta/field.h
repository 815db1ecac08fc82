#pragma once

#include "models/base/text.h"
#include "models/meta/value.h"

#include <QList>

#include <functional>

namespace purser {

class Record;

/** What a field holds; in brackets what its Value holds and the JSON form. */
enum class FieldType {
    Text,       ///< one line (QString, string)
    LongText,   ///< several lines (QString, string)
    Integer,    ///< 64 bit (qint64, number)
    Decimal,    ///< exact, with the field's scale (Decimal, string)
    Money,      ///< an amount in the currency named by another field (Decimal, string)
    Percentage, ///< 12.5 means 12.5 % (Decimal, string)
    Boolean,    ///< never null (bool)
    Date,       ///< (QDate, YYYY-MM-DD)
    Timestamp,  ///< to the millisecond, UTC (QDateTime, RFC 3339)
    Choice,     ///< one of a fixed list (QString)
    Reference,  ///< the id of another record (Id)
    Country,    ///< ISO 3166-1 alpha-2 (QString)
    Currency,   ///< ISO 4217 (QString)
    Language,   ///< BCP 47 (QString)
    Email,      ///< (QString)
    Phone,      ///< kept as typed (QString)
    Url,        ///< http or https (QString)
    Json,       ///< object or array (QJsonValue)
    File        ///< the id of an attachment (Id)
};

/** How a choice is coloured where states are shown. The word is always shown too. */
enum class Tone { Neutral, Info, Success, Warning, Danger };

struct Choice
{
    QString value;
    Text label;
    Tone tone = Tone::Neutral;
};

/** What happens to the referring record when the one it refers to is deleted. */
enum class OnDelete { Restrict, Cascade, Clear };

/**
 * One field of an object type: data only. Made by the functions below and refined by chaining:
 *
 *     text(u"name"_s).label(Tr::mark("Name")).length(200).required().searchable()
 *
 * `key` is the column, the JSON name and the translation context's key, all the same.
 */
class Field
{
public:
    Field(const QString &key, FieldType type);

    Field &label(const Text &text);
    Field &help(const Text &text);
    Field &unit(const Text &text);
    /** At most `characters` (UTF-16 code units). */
    Field &length(int characters);
    Field &required();
    /** Once among the active records of the company (of the installation for global types). */
    Field &unique();
    /** Found by the search of lists. */
    Field &searchable();
    /** Lists can be sorted by it at any size: it gets an index (texts by their folded form). */
    Field &sortable();
    /** Set by the program, never from outside. */
    Field &readOnly();
    /** Can be given when the record is made, and not changed afterwards. */
    Field &fixed();
    /** Reading and writing need the permission `<type permission>.<key>`; masked in events. */
    Field &sensitive();
    Field &defaultsTo(const Value &value);
    Field &range(const Value &least, const Value &most);
    Field &scale(int decimals);
    Field &onDelete(OnDelete what);
    /** Not stored: made from the record each time it is read. */
    Field &computedBy(std::function<Value(const Record &)> function);

    const QString &key() const { return m_key; }
    FieldType type() const { return m_type; }
    const Text &label() const { return m_label; }
    const Text &help() const { return m_help; }
    const Text &unit() const { return m_unit; }
    int length() const { return m_length; }
    bool isRequired() const { return m_required; }
    bool isUnique() const { return m_unique; }
    bool isSearchable() const { return m_searchable; }
    bool isSortable() const { return m_sortable; }
    bool isReadOnly() const { return m_readOnly || isComputed(); }
    bool isFixed() const { return m_fixed; }
    bool isSensitive() const { return m_sensitive; }
    bool isComputed() const { return bool(m_compute); }
    /** Made by the framework for every type: id, version … */
    bool isSystem() const { return m_system; }
    const Value &defaultValue() const { return m_default; }
    const Value &least() const { return m_least; }
    const Value &most() const { return m_most; }
    /** Decimals of Decimal, Money and Percentage. */
    int scale() const { return m_scale; }
    const QList<Choice> &choices() const { return m_choices; }
    /** The choice with this value, or null. */
    const Choice *choice(const QString &value) const;
    /** The object type that a Reference refers to. */
    const QString &target() const { return m_target; }
    OnDelete onDelete() const { return m_onDelete; }
    /** The field that holds the currency of a Money field. */
    const QString &currencyField() const { return m_currencyField; }
    Value compute(const Record &record) const { return m_compute(record); }

    /** Texts of any kind, whose Value holds a QString. */
    bool holdsText() const;
    /** Decimal, Money or Percentage. */
    bool holdsDecimal() const;

private:
    friend class ObjectType;
    friend Field choice(const QString &key, const QList<Choice> &choices);
    friend Field reference(const QString &key, const QString &target);
    friend Field money(const QString &key, const QString &currencyField);

    QString m_key;
    FieldType m_type;
    Text m_label;
    Text m_help;
    Text m_unit;
    int m_length = 0;
    int m_scale = 0;
    bool m_required = false;
    bool m_unique = false;
    bool m_searchable = false;
    bool m_sortable = false;
    bool m_readOnly = false;
    bool m_fixed = false;
    bool m_sensitive = false;
    bool m_system = false;
    Value m_default;
    Value m_least;
    Value m_most;
    QList<Choice> m_choices;
    QString m_target;
    OnDelete m_onDelete = OnDelete::Restrict;
    QString m_currencyField;
    std::function<Value(const Record &)> m_compute;
};

Field text(const QString &key);     ///< 255 characters unless told
Field longText(const QString &key); ///< 10,000 characters unless told
Field integer(const QString &key);
Field decimal(const QString &key); ///< 4 decimals unless told
Field money(const QString &key,
            const QString &currencyField); ///< 4 decimals: holds every minor unit of ISO 4217
Field percentage(const QString &key);      ///< 0 to 100, 4 decimals unless told
Field boolean(const QString &key);         ///< false unless told
Field date(const QString &key);
Field timestamp(const QString &key);
Field choice(const QString &key, const QList<Choice> &choices);
Field reference(const QString &key, const QString &target);
Field country(const QString &key);
Field currency(const QString &key);
Field language(const QString &key);
Field email(const QString &key);
Field phone(const QString &key);
Field url(const QString &key);
Field json(const QString &key);
Field file(const QString &key);

} // namespace purser
