#include "models/objects/fieldrules.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

Result<> isColour(const Record &record, const QString &field)
{
    static const QRegularExpression form(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    const QString colour = record.text(field);
    if (colour.isEmpty() || form.match(colour).hasMatch())
        return {};
    return invalid(field, Tr::tr("Enter a colour like #1a7f64."));
}

Result<> isPeriod(const Record &record, const QString &first, const QString &last)
{
    const QDate from = record.date(first);
    const QDate to = record.date(last);
    if (!from.isValid() || !to.isValid() || to >= from)
        return {};
    return invalid(last, Tr::tr("The end must not be before the beginning."));
}

Result<> isListOfTexts(const Record &record, const QString &field)
{
    if (record.isNull(field))
        return {};
    const QJsonValue json = record.json(field);
    const QJsonArray list = json.toArray();
    const bool texts = std::all_of(list.cbegin(), list.cend(), [](const QJsonValue &item) {
        return item.isString() && !item.toString().trimmed().isEmpty();
    });
    if (json.isArray() && texts)
        return {};
    return invalid(field, Tr::tr("Give a list of texts, none of them blank."));
}

QStringList textsOf(const Record &record, const QString &field)
{
    QStringList texts;
    for (const QJsonValue &item : record.json(field).toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace purser
