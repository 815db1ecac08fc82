#include "models/objects/import/tablefile.h"

#include "models/objects/import/csvreader.h"
#include "models/objects/import/xlsxreader.h"
#include "models/objects/tr.h"

#include <QIODevice>

namespace purser {

using objects::Tr;

namespace {

constexpr QByteArrayView Zip("PK\x03\x04");
/** Compound files: what Excel wrote before 2007, and what it encrypts today. */
constexpr QByteArrayView Compound("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

} // namespace

Result<std::unique_ptr<RowSource>> openTable(QIODevice &device)
{
    const QByteArray begin = device.peek(Compound.size());
    if (begin.startsWith(Compound))
        return invalid({}, Tr::tr("The file is protected by a password, or is of an Excel older "
                                  "than 2007. Save it as XLSX without a password."));
    if (begin.startsWith(Zip)) {
        PURSER_ASSIGN(std::unique_ptr<RowSource> sheet, XlsxReader::open(device));
        return sheet;
    }
    PURSER_ASSIGN(std::unique_ptr<RowSource> text, CsvReader::open(device));
    return text;
}

} // namespace purser
