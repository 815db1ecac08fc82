#include "models/base/csvtext.h"
#include "models/meta/recordjson.h"
#include "models/objects/export/exportrows.h"
#include "models/objects/tr.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

QString plainText(const Value &value, const Field &field)
{
    if (value.isNull())
        return {};
    if (value.holds<QString>())
        return value.toText();
    const QJsonValue json = toJson(value, field);
    if (json.isBool())
        return json.toBool() ? u"true"_s : u"false"_s;
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    return json.isString() ? json.toString() : QString::number(json.toInteger());
}

QString cell(const Value &value, const Field &field, CsvTexts texts)
{
    const QString plain = plainText(value, field);
    const bool mayBeFormula = texts == CsvTexts::ForSpreadsheets && value.holds<QString>();
    return csvCell(mayBeFormula ? withoutFormula(plain) : plain);
}

Result<> writeLine(QIODevice &device, const QStringList &cells)
{
    const QByteArray line = (cells.join(u',') + u"\r\n"_s).toUtf8();
    if (device.write(line) == line.size())
        return {};
    return unavailable(Tr::tr("The file cannot be written. Check space and rights."),
                       device.errorString());
}

} // namespace

Result<qint64> exportCsv(RecordService &service, const ExportRequest &request, QIODevice &device)
{
    PURSER_ASSIGN(ExportRows rows, ExportRows::open(service, request));
    QStringList header;
    for (const Field *column : rows.columns())
        header.append(column->key());
    PURSER_TRY(writeLine(device, header));
    return rows.each([&](const QList<Value> &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(cell(row.at(i), *rows.columns().at(i), request.texts));
        return writeLine(device, cells);
    });
}

} // namespace purser
