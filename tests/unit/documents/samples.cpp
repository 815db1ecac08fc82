#include "tests/unit/documents/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::samples {

using namespace Qt::StringLiterals;

namespace {

/** The words of one language, from words.json beside this file. */
QJsonObject wordsOf(const QString &language)
{
    QFile file(QStringLiteral(PURSER_SOURCE_DIR) + u"/tests/unit/documents/words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("words.json is missing");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QString key = all.contains(language) ? language : u"en"_s;
    return all.value(key).toObject();
}

QStringList lines(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

DocumentRow row(int index, const QJsonObject &words, const NumberFormat &numbers)
{
    const QStringList goods = lines(words[u"goods"]);
    const QStringList details = lines(words[u"details"]);
    const Decimal amount = lineAmount(index);
    const Decimal quantity = Decimal::fromUnits(index % 3 == 1 ? 25 : 10 + index % 7 * 10, 1);
    DocumentRow row;
    row.cells = {QString::number((index + 1) * 10),
                 lineText(index),
                 goods.at(index % goods.size()),
                 numbers.number(quantity),
                 lines(words[u"units"]).at(index % 2),
                 numbers.amount(*amount.dividedBy(quantity, 2)),
                 numbers.amount(amount)};
    row.detail = details.at(index % details.size());
    row.amount = amount;
    row.bookmark = row.cells.at(0) + u' ' + row.cells.at(2);
    return row;
}

DocumentTable table(const QJsonObject &words, const NumberFormat &numbers, int count)
{
    const QStringList captions = lines(words[u"columns"]);
    DocumentTable table;
    for (const QString &caption : captions)
        table.columns.append({caption, ColumnRole::Text, ColumnSizing::Content, 1, {}});
    table.columns[0].role = ColumnRole::Number;
    table.columns[2].sizing = ColumnSizing::Relative;
    table.columns[3].role = ColumnRole::Number;
    table.columns[5].role = ColumnRole::Amount;
    table.columns[6].role = ColumnRole::Amount;
    for (int i = 0; i < count; ++i)
        table.rows.append(row(i, words, numbers));
    table.carryOverColumn = 6;
    return table;
}

DocumentLetterhead letterhead(const QJsonObject &words)
{
    DocumentLetterhead letterhead;
    letterhead.companyName = words[u"company"].toString();
    letterhead.lines = lines(words[u"company_lines"]);
    letterhead.senderLine = words[u"sender"].toString();
    for (const QJsonValue &column : words[u"footer"].toArray())
        letterhead.footerColumns.append(lines(column));
    return letterhead;
}

QList<DocumentTotal> totals(const QJsonObject &words, const NumberFormat &numbers, int count)
{
    const QStringList labels = lines(words[u"totals"]);
    const QString currency = words[u"currency"].toString() + QChar(QChar::Nbsp);
    const Decimal net = sum(count);
    const Decimal tax = *net.times(Decimal::fromUnits(19, 2), 2);
    return {{labels.at(0), currency + numbers.amount(net), TextEmphasis::Plain},
            {labels.at(1), currency + numbers.amount(tax), TextEmphasis::Plain},
            {labels.at(2), currency + numbers.amount(*net.plus(tax)), TextEmphasis::Strong}};
}

} // namespace

DocumentModel order(const QString &language, int count)
{
    const QJsonObject words = wordsOf(language);
    DocumentModel model;
    model.language = language;
    model.direction = language == u"ar"_s ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    model.numbers = NumberFormat::forLanguage(language == u"ar"_s ? u"en"_s : language);
    model.letterhead = letterhead(words);
    model.title = words[u"title"].toString();
    model.number = u"PO-2026-000041"_s;
    model.address = lines(words[u"address"]);
    for (const QJsonValue &pair : words[u"info"].toArray())
        model.info.append({pair[0].toString(), pair[1].toString()});
    model.intro = lines(words[u"intro"]);
    for (const QJsonValue &block : words[u"blocks"].toArray())
        model.blocks.append({block[u"caption"].toString(), lines(block[u"lines"])});
    model.tables = {table(words, model.numbers, count)};
    model.totals = totals(words, model.numbers, count);
    model.closing = lines(words[u"closing"]);
    model.termsTitle = words[u"terms_title"].toString();
    model.terms = lines(words[u"terms"]);
    model.metadata = {model.title + u' ' + model.number, model.letterhead.companyName, u"Order"_s,
                      u"PO-2026-000041"_s, QDateTime({2026, 11, 22}, {13, 30}, Qt::UTC)};
    return model;
}

QString lineText(int index)
{
    return u"ART-%1"_s.arg(index + 1, 5, 10, QLatin1Char('0'));
}

Decimal lineAmount(int index)
{
    const qint64 cents = 1'25 + qint64(index) * 7'919 % 399'989;
    return Decimal::fromUnits(index % 11 == 10 ? -cents : cents, 2);
}

Decimal sum(int count)
{
    qint64 cents = 0;
    for (int i = 0; i < count; ++i)
        cents += lineAmount(i).units();
    return Decimal::fromUnits(cents, 2);
}

QByteArray svgLogo()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="220" height="60" viewBox="0 0 220 60">
<path d="M30 4 L38 24 L58 30 L38 36 L30 56 L22 36 L2 30 L22 24 Z" fill="#1f4e79"/>
<path d="M30 16 L34 26 L44 30 L34 34 L30 44 L26 34 L16 30 L26 26 Z" fill="#8fb8de"/>
<rect x="74" y="18" width="140" height="8" fill="#1f4e79"/>
<rect x="74" y="34" width="96" height="8" fill="#8fb8de"/></svg>)";
}

QByteArray pngLogo()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAPAAAAA8CAYAAABYfzddAAABFklEQVR42u3d0YmFQBBFwcnEjMzH6DUHQZnTVMFN"
        "oPX8+XbXAgAAdnGc1/12rgexaMUMg8IVMgwIV8gwJF4RQzhcIcOQeEUM8XhFDPF4RQzxeEUM8XhFDAIG8YoYxJuI"
        "eMKtbNi76wgCtui76xACNgEL2Ozv99Yx3MwELGAzAQvYBOxF/DhiL5wJWMBmAvZlFr6+EjAIWMAgYAGDgEHAAgYB"
        "CxgELGAQMAhYwCBgAYOAfQttvoUWsLuZ3wP7PbCZgAVsAhawgM1fpRSvgE3AAjbznxn8ZwYTsIAFbLPeXfGCr7PE"
        "CwIWMIyP2NOCaMSeEkQj9nQgGrGnAtGIPQ0Ihuz6EI3Y1SEYsitDMGRXhVjMrgcAwJ4eJq77A0sTxd8AAAAASUVO"
        "RK5CYII=");
}

} // namespace purser::samples
