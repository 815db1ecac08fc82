#include "models/objects/import/workbook.h"

#include "models/objects/import/packagepart.h"
#include "models/objects/tr.h"

#include <QDir>
#include <QHash>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Main = u"xl/workbook.xml"_s;
constexpr qsizetype MostTexts = 4'000'000;

Error noWorkbook(const QString &missing)
{
    return invalid({},
                   Tr::tr("This is not a workbook: %1 is missing. Save it as XLSX.").arg(missing));
}

/** `worksheets/sheet1.xml` beside the workbook, `/xl/…` from the top. */
QString partOf(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(u"xl/"_s + target);
}

/** The relation that leads to the first sheet. */
Result<QString> readMain(const QByteArray &package, qint64 most, Workbook &book)
{
    PURSER_ASSIGN(const auto part, PackagePart::open(package, Main, most));
    if (!part)
        return noWorkbook(Main);
    for (;;) {
        PURSER_ASSIGN(const bool isMore, part->next());
        if (!isMore)
            return noWorkbook(Tr::tr("a sheet"));
        const QString dates = part->begins(u"workbookPr") ? part->attribute(u"date1904"_s) : u""_s;
        if (dates == u"1" || dates == u"true")
            book.days = DayCount::Since1904;
        if (part->begins(u"sheet"))
            return part->attribute(u"id"_s);
    }
}

Result<QString> readSheetPart(const QByteArray &package, qint64 most, const QString &relation)
{
    const QString name = u"xl/_rels/workbook.xml.rels"_s;
    PURSER_ASSIGN(const auto part, PackagePart::open(package, name, most));
    for (bool isMore = bool(part); isMore;) {
        PURSER_ASSIGN(isMore, part->next());
        if (isMore && part->begins(u"Relationship") && part->attribute(u"Id"_s) == relation)
            return partOf(part->attribute(u"Target"_s));
    }
    return noWorkbook(name);
}

Result<> readTexts(const QByteArray &package, qint64 most, Workbook &book)
{
    PURSER_ASSIGN(const auto part, PackagePart::open(package, u"xl/sharedStrings.xml"_s, most));
    QString text;
    bool isText = false;
    bool isPhonetic = false;
    for (bool isMore = bool(part); isMore;) {
        PURSER_ASSIGN(isMore, part->next());
        if (part->begins(u"rPh") || part->ends(u"rPh"))
            isPhonetic = part->begins(u"rPh");
        if (part->begins(u"t") || part->ends(u"t"))
            isText = part->begins(u"t") && !isPhonetic;
        else if (part->xml().isCharacters() && isText)
            text += part->xml().text();
        else if (part->ends(u"si"))
            book.texts.append(withoutEscapes(std::exchange(text, {})));
        if (book.texts.size() > MostTexts)
            return Error{ErrorKind::TooLarge, Tr::tr("The file is too large."), {}, {}, {}};
    }
    return {};
}

Result<> readStyles(const QByteArray &package, qint64 most, Workbook &book)
{
    PURSER_ASSIGN(const auto part, PackagePart::open(package, u"xl/styles.xml"_s, most));
    QHash<int, bool> own;
    bool areOfCells = false;
    for (bool isMore = bool(part); isMore;) {
        PURSER_ASSIGN(isMore, part->next());
        const auto format = [&part] { return part->attribute(u"numFmtId"_s).toInt(); };
        if (part->begins(u"numFmt"))
            own.insert(format(), showsDates(part->attribute(u"formatCode"_s)));
        else if (part->begins(u"cellXfs") || part->ends(u"cellXfs"))
            areOfCells = part->begins(u"cellXfs");
        else if (part->begins(u"xf") && areOfCells)
            book.dateStyles.append(own.value(format(), showsDates(format())));
    }
    return {};
}

} // namespace

Result<Workbook> Workbook::read(const QByteArray &package, qint64 most)
{
    Workbook book;
    PURSER_ASSIGN(const QString relation, readMain(package, most, book));
    PURSER_ASSIGN(book.firstSheet, readSheetPart(package, most, relation));
    PURSER_TRY(readTexts(package, most, book));
    PURSER_TRY(readStyles(package, most, book));
    return book;
}

} // namespace purser
