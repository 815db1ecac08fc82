#include "ui/partners/phonepreview.h"

#include "models/base/iso3166.h"
#include "models/objects/partnerhooks.h"
#include "models/reference/phone.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recordform.h"
#include "ui/partners/tr.h"
#include "ui/widgets/fieldrow.h"

using namespace Qt::StringLiterals;
using purser::partners::Tr;

namespace purser {

namespace {

/** Marks keep the digits of a number in their order in right-to-left text. */
QString isolated(const QString &number)
{
    return QChar(0x2066) + number + QChar(0x2069);
}

QString understood(const QString &typed, const QString &country)
{
    if (typed.isEmpty())
        return {};
    const PhoneNumber number = parsePhone(typed, country);
    if (!number.isValid)
        return Tr::tr("This cannot be read as a telephone number. It is kept as it is.");
    if (number.country.isEmpty())
        return isolated(number.international);
    return u"%1 · %2"_s.arg(isolated(number.international), countryName(number.country, QLocale()));
}

} // namespace

QString phoneText(const QString &typed, const QString &country)
{
    return typed.isEmpty() ? QString() : isolated(parsePhone(typed, country).display());
}

void addPhonePreview(FormRecord &form, RecordForm &view, const FieldPath &path)
{
    FieldRow *row = view.row(path.field);
    if (!row)
        return;
    const auto show = [&form, row, path] {
        const bool isThere = !path.isOfChild() || path.row < form.childCount(path.children);
        if (isThere)
            row->setHelp(understood(form.value(path).toText(), countryOf(form.edited())));
    };
    QObject::connect(&form, &FormRecord::valueChanged, row, show);
    QObject::connect(&form, &FormRecord::reset, row, show);
    show();
}

} // namespace purser
