#include "models/items/xlsxtablewriter.h"

#include "models/base/savefile.h"
#include "models/items/tr.h"
#include "models/meta/recordtext.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace purser {

using items::Tr;

namespace {

constexpr qsizetype MostLetters = 32'767; // of one cell in the format

Error cannotWrite(const QString &file, const QString &detail)
{
    return unavailable(
        Tr::tr("“%1” cannot be written. Choose another place, or make room.").arg(file), detail);
}

lxw_datetime dateTime(const QDate &date, const QTime &time)
{
    lxw_datetime when{};
    when.year = date.year();
    when.month = date.month();
    when.day = date.day();
    when.hour = time.hour();
    when.min = time.minute();
    when.sec = time.second();
    return when;
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString &file)
    : m_file(file)
    , m_part(file + u".part"_s)
{}

XlsxTableWriter::~XlsxTableWriter()
{
    if (!m_book)
        return;
    workbook_close(m_book);
    QFile::remove(m_part);
}

Result<> XlsxTableWriter::open()
{
    QFile probe(m_part);
    if (!probe.open(QIODevice::WriteOnly))
        return cannotWrite(m_file, probe.errorString());
    probe.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet)
        return cannotWrite(m_file, u"no workbook"_s);
    m_strong = workbook_add_format(m_book);
    format_set_bold(m_strong);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
    m_amount = workbook_add_format(m_book);
    format_set_num_format(m_amount, "#,##0.00##");
    return {};
}

Result<> XlsxTableWriter::begin(const QStringList &headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                               headings.at(i).toUtf8().constData(), m_strong);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

Result<> XlsxTableWriter::row(const QList<TableCell> &cells)
{
    if (m_row >= MostRows)
        return Error{
            ErrorKind::TooLarge,
            Tr::tr("A spreadsheet holds %L1 rows at most. Filter the list, or export it as CSV.")
                .arg(MostRows),
            {},
            {},
            {}};
    for (qsizetype i = 0; i < cells.size(); ++i)
        write(static_cast<quint16>(i), cells.at(i));
    ++m_row;
    return {};
}

void XlsxTableWriter::write(quint16 column, const TableCell &cell)
{
    const Value &value = cell.value;
    if (cell.field && value.isNull())
        return;
    if (cell.field && cell.field->type() == FieldType::Date) {
        lxw_datetime when = dateTime(value.toDate(), {});
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_date);
    } else if (cell.field && cell.field->type() == FieldType::Timestamp) {
        const QDateTime local = value.toTimestamp().toLocalTime();
        lxw_datetime when = dateTime(local.date(), local.time());
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_time);
    } else if (cell.field && cell.field->type() == FieldType::Integer) {
        // The format itself keeps numbers as binary fractions; nobody computes with them here.
        worksheet_write_number(m_sheet, m_row, column,
                               QString::number(value.toInteger()).toDouble(), nullptr);
    } else if (cell.field && cell.field->holdsDecimal()) {
        worksheet_write_number(m_sheet, m_row, column, value.toDecimal().toString().toDouble(),
                               m_amount);
    } else if (cell.field && cell.field->type() == FieldType::Boolean) {
        worksheet_write_boolean(m_sheet, m_row, column, value.toBool(), nullptr);
    } else {
        const QString text =
            cell.field ? displayText(value, *cell.field, nullptr, QLocale()) : cell.text;
        worksheet_write_string(m_sheet, m_row, column, text.left(MostLetters).toUtf8().constData(),
                               nullptr);
    }
}

Result<> XlsxTableWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        QFile::remove(m_part);
        return cannotWrite(m_file, QString::fromUtf8(lxw_strerror(error)));
    }
    if (!replaceFile(m_part, m_file))
        return cannotWrite(m_file, u"rename"_s);
    return {};
}

} // namespace purser
