#include "models/items/csvtablewriter.h"

#include "models/base/csvtext.h"
#include "models/base/savefile.h"
#include "models/items/tr.h"
#include "models/meta/recordtext.h"

using namespace Qt::StringLiterals;

namespace purser {

using items::Tr;

namespace {

Error cannotWrite(const QSaveFile &file)
{
    return unavailable(
        Tr::tr("“%1” cannot be written. Choose another place, or make room.").arg(file.fileName()),
        file.errorString());
}

QString plainText(const TableCell &cell)
{
    if (!cell.field)
        return withoutFormula(cell.text);
    if (cell.value.isNull())
        return {};
    switch (cell.field->type()) {
    case FieldType::Date:
        return cell.value.toDate().toString(Qt::ISODate);
    case FieldType::Timestamp:
        return cell.value.toTimestamp().toString(Qt::ISODate);
    case FieldType::Integer:
        return QString::number(cell.value.toInteger());
    default:
        break;
    }
    if (cell.field->holdsDecimal())
        return cell.value.toDecimal().toString();
    return withoutFormula(displayText(cell.value, *cell.field, nullptr, QLocale::c()));
}

} // namespace

CsvTableWriter::CsvTableWriter(const QString &file)
    : m_file(file)
{}

Result<> CsvTableWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xef\xbb\xbf") < 0)
        return cannotWrite(m_file);
    return {};
}

Result<> CsvTableWriter::begin(const QStringList &headings)
{
    return write(headings);
}

Result<> CsvTableWriter::row(const QList<TableCell> &cells)
{
    QStringList texts;
    for (const TableCell &cell : cells)
        texts.append(plainText(cell));
    return write(texts);
}

Result<> CsvTableWriter::write(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(csvCell(cell));
    if (m_file.write(texts.join(u',').toUtf8() + "\r\n") < 0)
        return cannotWrite(m_file);
    return {};
}

Result<> CsvTableWriter::finish()
{
    if (!commitWhole(m_file))
        return cannotWrite(m_file);
    return {};
}

} // namespace purser
