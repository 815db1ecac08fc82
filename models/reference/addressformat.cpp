#include "models/reference/addressformat.h"

#include "models/reference/tr.h"

#include <QFile>
#include <QMap>

namespace purser {

using namespace Qt::StringLiterals;
using reference::Tr;

namespace {

using Formats = QMap<QString, AddressFormat>;

Text regionName(const QString &kind)
{
    static const QHash<QString, Text> names{
        {u"area"_s, Tr::mark("Area")},
        {u"county"_s, Tr::mark("County")},
        {u"department"_s, Tr::mark("Department")},
        {u"emirate"_s, Tr::mark("Emirate")},
        {u"governorate"_s, Tr::mark("Governorate")},
        {u"prefecture"_s, Tr::mark("Prefecture")},
        {u"province"_s, Tr::mark("Province")},
        {u"region"_s, Tr::mark("Region")},
        {u"state"_s, Tr::mark("State")},
    };
    Q_ASSERT(kind.isEmpty() || names.contains(kind));
    return names.value(kind);
}

/** The forms of a postal code as one regular expression. */
QString patternOf(const QStringList &forms)
{
    QStringList patterns;
    for (const QString &form : forms) {
        QString pattern;
        for (const QChar c : form) {
            if (c == u'#')
                pattern += u"[0-9]"_s;
            else if (c == u'@')
                pattern += u"[A-Z]"_s;
            else if (c == u'?')
                pattern += u"[A-Z0-9]"_s;
            else
                pattern += c;
        }
        patterns.append(pattern);
    }
    return patterns.join(u'|');
}

AddressFormat read(const QString &row)
{
    static const QRegularExpression columnEnd(u"(?<!\\S)\\|(?!\\S)"_s);
    QStringList columns = row.split(columnEnd);
    for (QString &column : columns)
        column = column.trimmed();
    Q_ASSERT(columns.size() == 8 || columns.size() == 9);
    AddressFormat format;
    format.country = columns.at(0);
    format.required = columns.at(1).split(u' ', Qt::SkipEmptyParts);
    format.capitals = columns.at(2).split(u' ', Qt::SkipEmptyParts);
    format.regionName = regionName(columns.at(3));
    format.postalForms = columns.at(4).split(u" or "_s, Qt::SkipEmptyParts);
    const QString pattern = columns.at(5).isEmpty() ? patternOf(format.postalForms) : columns.at(5);
    if (!pattern.isEmpty())
        format.postal.setPattern(QRegularExpression::anchoredPattern(pattern));
    format.postalExample = columns.at(6);
    format.lines = columns.at(7).split(u" / "_s);
    if (!format.lines.contains(u"name"_s))
        format.lines.prepend(u"name"_s);
    format.localLines = columns.value(8).split(u" / "_s, Qt::SkipEmptyParts);
    return format;
}

Formats readFormats()
{
    QFile file(u":/purser/reference/addressformats.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    Formats formats;
    while (!file.atEnd()) {
        const QString row = QString::fromUtf8(file.readLine()).trimmed();
        if (row.startsWith(u'#') || row.isEmpty())
            continue;
        const AddressFormat format = read(row);
        formats.insert(format.country, format);
    }
    return formats;
}

const Formats &formats()
{
    static const Formats all = readFormats();
    return all;
}

AddressFormat makeGeneralFormat()
{
    AddressFormat format;
    format.lines = {u"name"_s, u"street"_s, u"street2"_s, u"postal_code city"_s, u"state"_s};
    format.regionName = Tr::mark("State or region");
    return format;
}

} // namespace

const AddressFormat &addressFormat(const QString &country)
{
    static const AddressFormat general = makeGeneralFormat();
    const auto found = formats().constFind(country);
    return found != formats().constEnd() ? *found : general;
}

QStringList countriesWithAddressFormat()
{
    return formats().keys();
}

} // namespace purser
