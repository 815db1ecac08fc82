#include "models/items/tablewriter.h"

#include "models/items/csvtablewriter.h"
#include "models/items/xlsxtablewriter.h"

namespace purser {

namespace {

template<typename Writer>
Result<std::unique_ptr<TableWriter>> opened(const QString &file)
{
    auto writer = std::make_unique<Writer>(file);
    PURSER_TRY(writer->open());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<TableWriter>> TableWriter::open(const QString &file, TableFormat format)
{
    return format == TableFormat::Csv ? opened<CsvTableWriter>(file)
                                      : opened<XlsxTableWriter>(file);
}

} // namespace purser
