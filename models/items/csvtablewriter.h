#pragma once

#include "models/items/tablewriter.h"

#include <QSaveFile>

namespace purser {

class CsvTableWriter final : public TableWriter
{
public:
    explicit CsvTableWriter(const QString &file);

    Result<> open();
    Result<> begin(const QStringList &headings) override;
    Result<> row(const QList<TableCell> &cells) override;
    Result<> finish() override;

private:
    Result<> write(const QStringList &cells);

    QSaveFile m_file;
};

} // namespace purser
