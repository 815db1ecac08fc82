#include "tests/support/zipfile.h"

#include <QtEndian>

#include <array>

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0);
    }
    return ~sum;
}

template<typename T>
void put(QByteArray &to, T value)
{
    std::array<char, sizeof(T)> bytes;
    qToLittleEndian(value, bytes.data());
    to.append(bytes.data(), sizeof(T));
}

/** What stands about a part in its own header and in the directory (APPNOTE.TXT, 4.3.7). */
void putAbout(QByteArray &to, const QByteArray &name, const QByteArray &plain, qsizetype packed)
{
    constexpr quint16 Version = 20;
    constexpr quint16 Deflated = 8;
    put(to, Version);
    put(to, quint16(0));
    put(to, Deflated);
    put(to, quint32(0)); // time and date
    put(to, checksum(plain));
    put(to, quint32(packed));
    put(to, quint32(plain.size()));
    put(to, quint16(name.size()));
    put(to, quint16(0));
}

/** Without the length that Qt and the two bytes that zlib put before it, and zlib's check after. */
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).sliced(6).chopped(4);
}

} // namespace

QByteArray zipOf(const QMap<QString, QByteArray> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const QByteArray name = part.key().toUtf8();
        const QByteArray packed = deflated(*part);
        const quint32 at = quint32(file.size());
        file += "PK\x03\x04";
        putAbout(file, name, *part, packed.size());
        file += name + packed;
        directory += QByteArray("PK\x01\x02\x14\x00", 6);
        putAbout(directory, name, *part, packed.size());
        directory += QByteArray(10, '\0');
        put(directory, at);
        directory += name;
    }
    const quint32 begin = quint32(file.size());
    file += directory + QByteArray("PK\x05\x06\x00\x00\x00\x00", 8);
    put(file, quint16(parts.size()));
    put(file, quint16(parts.size()));
    put(file, quint32(directory.size()));
    put(file, begin);
    put(file, quint16(0));
    return file;
}

QByteArray workbookOf(const QByteArray &sheetData, const QByteArray &texts)
{
    return zipOf(
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r='x'><sheets><sheet name='First' r:id='rId7'/>"
                                "<sheet name='Second' r:id='rId8'/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id='rId8' Target='worksheets/sheet1.xml'/>"
          "<Relationship Id='rId7' Target='/xl/worksheets/sheet2.xml'/></Relationships>"},
         {u"xl/styles.xml"_s,
          "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-407]dd/mm/yy;@'/>"
          "<numFmt numFmtId='171' formatCode='#,##0.00 \"yd\"'/></numFmts>"
          "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
          "<xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>"},
         {u"xl/sharedStrings.xml"_s, "<sst>" + texts + "</sst>"},
         {u"xl/worksheets/sheet1.xml"_s,
          "<worksheet><sheetData><row><c><v>0</v></c></row></sheetData></worksheet>"},
         {u"xl/worksheets/sheet2.xml"_s,
          "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}});
}

} // namespace purser::test
