#include "models/base/savefile.h"
#include "models/meta/recordtext.h"
#include "models/objects/export/exportrows.h"
#include "models/objects/tr.h"

#include <QFile>

#include <memory>
#include <xlsxwriter.h>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** A spreadsheet keeps 15 digits of a number (IEEE 754, 53 bits). */
constexpr int MostDigits = 15;
/** Of one sheet, the header included (ISO/IEC 29500 as Excel reads it). */
constexpr lxw_row_t MostRows = 1'048'576;
constexpr qsizetype MostCellLetters = 32'767;

/** The workbook that is being written; what was not closed is thrown away. */
struct Book
{
    explicit Book(const QString &fileName)
        : part(fileName + u".part"_s)
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        workbook = workbook_new_opt(QFile::encodeName(part).constData(), &options);
        if (!workbook)
            return;
        sheet = workbook_add_worksheet(workbook, nullptr);
        bold = workbook_add_format(workbook);
        format_set_bold(bold);
        dates = workbook_add_format(workbook);
        format_set_num_format(dates, "yyyy-mm-dd");
    }
    ~Book()
    {
        if (workbook)
            lxw_workbook_free(workbook);
        QFile::remove(part);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    QString part; ///< has the name of the file only once it is complete
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *dates = nullptr;
};

bool fitsNumber(const QString &plain)
{
    const auto digits =
        std::count_if(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); });
    return digits <= MostDigits;
}

struct Cell
{
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

lxw_error writeText(Book &book, Cell at, const QString &text, lxw_format *format = nullptr)
{
    return worksheet_write_string(book.sheet, at.row, at.column,
                                  text.left(MostCellLetters).toUtf8().constData(), format);
}

lxw_error writeValue(Book &book, Cell at, const Value &value, const Field &field)
{
    if (value.isNull())
        return LXW_NO_ERROR;
    if (value.holds<Decimal>() || value.holds<qint64>()) {
        const QString plain = value.holds<Decimal>() ? value.toDecimal().toString()
                                                     : QString::number(value.toInteger());
        if (fitsNumber(plain))
            return worksheet_write_number(book.sheet, at.row, at.column, plain.toDouble(), nullptr);
        return writeText(book, at, plain);
    }
    // Excel counts days from 1900 on.
    if (value.holds<QDate>() && value.toDate().year() >= 1900 && value.toDate().year() <= 9999) {
        lxw_datetime day = {
            value.toDate().year(), value.toDate().month(), value.toDate().day(), 0, 0, 0};
        return worksheet_write_datetime(book.sheet, at.row, at.column, &day, book.dates);
    }
    if (value.holds<bool>())
        return worksheet_write_boolean(book.sheet, at.row, at.column, value.toBool(), nullptr);
    const QString text = value.holds<QString>() && field.choices().isEmpty()
                             ? value.toText()
                             : displayText(value, field, nullptr, QLocale());
    return writeText(book, at, text);
}

Error cannotWrite(lxw_error error)
{
    return unavailable(Tr::tr("The file cannot be written. Check space and rights."),
                       QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<qint64> exportXlsx(RecordService &service,
                          const ExportRequest &request,
                          const QString &fileName)
{
    PURSER_ASSIGN(ExportRows rows, ExportRows::open(service, request));
    Book book(fileName);
    if (!book.sheet)
        return cannotWrite(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_col_t width = 0;
    for (const Field *column : rows.columns())
        writeText(book, {0, width++}, column->label().toString(), book.bold);
    worksheet_freeze_panes(book.sheet, 1, 0);
    lxw_row_t at = 1;
    PURSER_ASSIGN(const qint64 count, rows.each([&](const QList<Value> &row) -> Result<> {
        if (at >= MostRows)
            return Error{ErrorKind::TooLarge,
                         Tr::tr("A sheet holds at most %1 rows. Export as CSV.").arg(MostRows - 1),
                         {},
                         {},
                         {}};
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Cell cell{at, static_cast<lxw_col_t>(i)};
            const lxw_error error = writeValue(book, cell, row.at(i), *rows.columns().at(i));
            if (error != LXW_NO_ERROR)
                return cannotWrite(error);
        }
        ++at;
        return {};
    }));
    const lxw_error closed = workbook_close(std::exchange(book.workbook, nullptr));
    if (closed != LXW_NO_ERROR || !replaceFile(book.part, fileName))
        return cannotWrite(closed);
    return count;
}

} // namespace purser
