#include "models/base/iso3166.h"
#include "models/base/iso4217.h"
#include "ui/forms/editorkinds.h"
#include "ui/forms/fieldbinding.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/languagenames.h"
#include "ui/forms/sizedpicker.h"

#include <QCollator>
#include <QComboBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int PickerLetters = 28;

/** A list that the wheel changes only when somebody is in it, not while the page scrolls. */
class ChoiceBox final : public QComboBox
{
public:
    ChoiceBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

class ChoiceBinding final : public FieldBinding
{
public:
    ChoiceBinding(FormRecord &form, const FieldPath &path, QComboBox *box)
        : FieldBinding(form, path, box)
        , m_box(box)
    {
        if (!field().isRequired())
            box->addItem({}, QString());
        for (const Choice &choice : field().choices())
            box->addItem(choice.label.toString(), choice.value);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this] { enter(Value(m_box->currentData().toString())); });
        watch(box);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        m_box->setCurrentIndex(m_box->findData(value.toText()));
    }
    void setWritable(bool writable) override { m_box->setEnabled(writable); }

private:
    QComboBox *m_box;
};

/** One of a list in memory; what is in the record and not in the list is shown as it is. */
class CodeBinding final : public FieldBinding
{
public:
    CodeBinding(FormRecord &form,
                const FieldPath &path,
                Picker *picker,
                const QList<PickerItem> &items)
        : FieldBinding(form, path, picker)
        , m_picker(picker)
        , m_items(items)
    {
        picker->setSource(listSource(items));
        picker->setDelay(0);
        connect(picker, &Picker::picked, this, [this] { enter(Value(m_picker->currentKey())); });
        watch(picker);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        const QString code = value.toText();
        if (code == m_picker->currentKey())
            return;
        if (code.isEmpty())
            return m_picker->setCurrent(std::nullopt);
        for (const PickerItem &item : m_items) {
            if (item.key == code)
                return m_picker->setCurrent(item);
        }
        m_picker->setCurrent(PickerItem{code, code, {}, {}});
    }
    void setWritable(bool writable) override { m_picker->setReadOnly(!writable); }

private:
    Picker *m_picker;
    QList<PickerItem> m_items;
};

QList<PickerItem> sortedByTitle(QList<PickerItem> items, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(items.begin(), items.end(), [&](const PickerItem &a, const PickerItem &b) {
        return collator.compare(a.title, b.title) < 0;
    });
    return items;
}

QWidget *makeCodePicker(FormRecord &form, const FieldPath &path, const QList<PickerItem> &items)
{
    auto *picker = new SizedPicker(PickerLetters);
    new CodeBinding(form, path, picker, items);
    return picker;
}

} // namespace

QWidget *makeChoiceEditor(FormRecord &form, const FieldPath &path)
{
    auto *box = new ChoiceBox;
    new ChoiceBinding(form, path, box);
    return box;
}

QWidget *makeCountryEditor(FormRecord &form, const FieldPath &path)
{
    const QLocale locale;
    QList<PickerItem> items;
    for (const QString &code : countryCodes())
        items.append({code, countryName(code, locale), code, {}});
    return makeCodePicker(form, path, sortedByTitle(items, locale));
}

QWidget *makeCurrencyEditor(FormRecord &form, const FieldPath &path)
{
    const QLocale locale;
    QList<PickerItem> items;
    for (const QString &code : currencyCodes())
        items.append({code, code, currencyName(code, locale), {}});
    return makeCodePicker(form, path, items);
}

QWidget *makeLanguageEditor(FormRecord &form, const FieldPath &path)
{
    const QLocale locale;
    QList<PickerItem> items;
    for (const QString &code : languageCodes())
        items.append({code, languageName(code, locale), code, {}});
    return makeCodePicker(form, path, sortedByTitle(items, locale));
}

} // namespace purser
