#include "models/meta/field.h"

namespace purser {

namespace {

constexpr int TextLength = 255;
constexpr int LongTextLength = 10'000;
constexpr int MoneyScale = 4;

int lengthOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Choice:
        return TextLength;
    case FieldType::LongText:
        return LongTextLength;
    case FieldType::Phone:
        return 50;
    case FieldType::Url:
        return 2'000;
    case FieldType::Language:
        return 35; // RFC 5646, 4.4.1
    case FieldType::Country:
        return 2;
    case FieldType::Currency:
        return 3;
    default:
        return 0;
    }
}

} // namespace

Field::Field(const QString &key, FieldType type)
    : m_key(key)
    , m_type(type)
    , m_length(lengthOf(type))
{
    if (holdsDecimal())
        m_scale = MoneyScale;
    if (type == FieldType::Boolean)
        m_default = false;
}

Field &Field::label(const Text &text)
{
    m_label = text;
    return *this;
}

Field &Field::help(const Text &text)
{
    m_help = text;
    return *this;
}

Field &Field::unit(const Text &text)
{
    m_unit = text;
    return *this;
}

Field &Field::length(int characters)
{
    m_length = characters;
    return *this;
}

Field &Field::required()
{
    m_required = true;
    return *this;
}

Field &Field::unique()
{
    m_unique = true;
    return *this;
}

Field &Field::searchable()
{
    m_searchable = true;
    return *this;
}

Field &Field::sortable()
{
    m_sortable = true;
    return *this;
}

Field &Field::readOnly()
{
    m_readOnly = true;
    return *this;
}

Field &Field::fixed()
{
    m_fixed = true;
    return *this;
}

Field &Field::sensitive()
{
    m_sensitive = true;
    return *this;
}

Field &Field::defaultsTo(const Value &value)
{
    m_default = value;
    return *this;
}

Field &Field::range(const Value &least, const Value &most)
{
    m_least = least;
    m_most = most;
    return *this;
}

Field &Field::scale(int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= Decimal::MaxScale);
    m_scale = decimals;
    return *this;
}

Field &Field::onDelete(OnDelete what)
{
    m_onDelete = what;
    return *this;
}

Field &Field::computedBy(std::function<Value(const Record &)> function)
{
    m_compute = std::move(function);
    return *this;
}

const Choice *Field::choice(const QString &value) const
{
    for (const Choice &candidate : m_choices) {
        if (candidate.value == value)
            return &candidate;
    }
    return nullptr;
}

bool Field::holdsText() const
{
    switch (m_type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return true;
    default:
        return false;
    }
}

bool Field::holdsDecimal() const
{
    return m_type == FieldType::Decimal || m_type == FieldType::Money
           || m_type == FieldType::Percentage;
}

Field text(const QString &key)
{
    return Field(key, FieldType::Text);
}

Field longText(const QString &key)
{
    return Field(key, FieldType::LongText);
}

Field integer(const QString &key)
{
    return Field(key, FieldType::Integer);
}

Field decimal(const QString &key)
{
    return Field(key, FieldType::Decimal);
}

Field money(const QString &key, const QString &currencyField)
{
    Field field(key, FieldType::Money);
    field.m_currencyField = currencyField;
    return field;
}

Field percentage(const QString &key)
{
    return Field(key, FieldType::Percentage).range(Decimal(), Decimal::fromUnits(100, 0));
}

Field boolean(const QString &key)
{
    return Field(key, FieldType::Boolean);
}

Field date(const QString &key)
{
    return Field(key, FieldType::Date);
}

Field timestamp(const QString &key)
{
    return Field(key, FieldType::Timestamp);
}

Field choice(const QString &key, const QList<Choice> &choices)
{
    Field field(key, FieldType::Choice);
    field.m_choices = choices;
    return field;
}

Field reference(const QString &key, const QString &target)
{
    Field field(key, FieldType::Reference);
    field.m_target = target;
    return field;
}

Field country(const QString &key)
{
    return Field(key, FieldType::Country);
}

Field currency(const QString &key)
{
    return Field(key, FieldType::Currency);
}

Field language(const QString &key)
{
    return Field(key, FieldType::Language);
}

Field email(const QString &key)
{
    return Field(key, FieldType::Email);
}

Field phone(const QString &key)
{
    return Field(key, FieldType::Phone);
}

Field url(const QString &key)
{
    return Field(key, FieldType::Url);
}

Field json(const QString &key)
{
    return Field(key, FieldType::Json);
}

Field file(const QString &key)
{
    return Field(key, FieldType::File);
}

} // namespace purser
