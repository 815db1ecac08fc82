#include "ui/forms/fieldeditors.h"

#include "models/meta/registry.h"
#include "ui/forms/editorkinds.h"
#include "ui/forms/formrecord.h"
#include "ui/widgets/uicontext.h"

#include <QJsonArray>
#include <QWidget>

namespace purser {

namespace {

constexpr int WholeLine = 80; ///< longer texts get all the width

/** Lists of words are edited as tags; anything else in JSON as it is written. */
bool holdsTags(const Value &value)
{
    if (value.isNull())
        return true;
    const QJsonArray list = value.toJson().toArray();
    return value.toJson().isArray()
           && std::all_of(list.cbegin(), list.cend(),
                          [](const QJsonValue &item) { return item.isString(); });
}

QWidget *makeWritable(FormRecord &form, const FieldPath &path, UiContext &context)
{
    switch (form.field(path)->type()) {
    case FieldType::LongText:
        return makeLongTextEditor(form, path);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Percentage:
        return makeNumberEditor(form, path);
    case FieldType::Boolean:
        return makeBooleanEditor(form, path);
    case FieldType::Date:
        return makeDateEditor(form, path, context.clock);
    case FieldType::Timestamp:
        return makeTimestampEditor(form, path, context.clock);
    case FieldType::Choice:
        return makeChoiceEditor(form, path);
    case FieldType::Country:
        return makeCountryEditor(form, path);
    case FieldType::Currency:
        return makeCurrencyEditor(form, path);
    case FieldType::Language:
        return makeLanguageEditor(form, path);
    case FieldType::Url:
        return makeUrlEditor(form, path);
    case FieldType::Json:
        return holdsTags(form.value(path)) ? makeTagsEditor(form, path)
                                           : makeJsonEditor(form, path);
    default:
        return makeLineEditor(form, path);
    }
}

} // namespace

QWidget *makeFieldEditor(FormRecord &form, const FieldPath &path, UiContext &context)
{
    const Field &field = *form.field(path);
    const bool refers = field.type() == FieldType::Reference || field.type() == FieldType::File;
    QWidget *editor = nullptr;
    if (refers && context.registry.find(field.target()))
        editor = makeReferenceEditor(form, path, context);
    else if (refers || field.isReadOnly())
        editor = makeValueLabel(form, path);
    else
        editor = makeWritable(form, path, context);
    editor->setObjectName(path.toText());
    return editor;
}

bool isWideField(const FormRecord &form, const FieldPath &path)
{
    const Field &field = *form.field(path);
    switch (field.type()) {
    case FieldType::LongText:
    case FieldType::Json:
        return true;
    case FieldType::Text:
        return field.length() == 0 || field.length() > WholeLine;
    default:
        return false;
    }
}

} // namespace purser
