#pragma once

#include "models/items/tablewriter.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace purser {

/** Written row by row in constant memory (libxlsxwriter). */
class XlsxTableWriter final : public TableWriter
{
public:
    explicit XlsxTableWriter(const QString &file);
    ~XlsxTableWriter() override;

    Result<> open();
    Result<> begin(const QStringList &headings) override;
    Result<> row(const QList<TableCell> &cells) override;
    Result<> finish() override;

private:
    static constexpr quint32 MostRows = 1'048'576;

    void write(quint16 column, const TableCell &cell);

    QString m_file;
    QString m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_amount = nullptr;
    quint32 m_row = 0;
};

} // namespace purser
