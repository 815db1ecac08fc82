#include "plugins/purchasing/ui/lines/clipboardblock.h"

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** Reads one quoted cell from `at`, which stands on its first quotation mark; leaves `at` after the
 * last. */
QString quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            cell += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            cell += text.at(at++);
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

} // namespace

QList<QStringList> blockFromText(const QString &input)
{
    QString text = input;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.isEmpty())
        return {};
    QList<QStringList> block{{}};
    QString cell;
    qsizetype at = 0;
    bool isCellStart = true;
    while (at < text.size()) {
        const QChar character = text.at(at);
        if (isCellStart && character == u'"') {
            cell = quotedCell(text, at);
            isCellStart = false;
            continue;
        }
        isCellStart = character == u'\t' || character == u'\n';
        if (isCellStart)
            block.last().append(std::exchange(cell, {}));
        else
            cell += character;
        if (character == u'\n')
            block.append(QStringList());
        ++at;
    }
    block.last().append(cell);
    return block;
}

QString textFromBlock(const QList<QStringList> &block)
{
    QStringList rows;
    for (const QStringList &cells : block) {
        QStringList written;
        for (QString cell : cells) {
            const bool needsQuotes =
                cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            written.append(needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        rows.append(written.join(u'\t'));
    }
    return rows.join(u'\n');
}

} // namespace purser::purchasing::ui
