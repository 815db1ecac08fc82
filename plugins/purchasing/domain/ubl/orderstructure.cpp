#include "plugins/purchasing/domain/ubl/orderstructure.h"

#include "plugins/purchasing/domain/tr.h"

#include <QFile>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

struct StructureLine
{
    qsizetype depth = 0;
    StructureElement element;
};

StructureElement elementFrom(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    StructureElement element;
    element.name = words.value(1);
    element.least = words.first().startsWith(u'0') ? 0 : 1;
    element.most = words.first().endsWith(u'n') ? -1 : 1;
    return element;
}

QList<StructureLine> readLines()
{
    QFile file(u":/purser/purchasing/orderstructure.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("orderstructure.txt is not in the module");
    QList<StructureLine> lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const auto first =
            std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u' '; });
        lines.append({first - text.cbegin(), elementFrom(text)});
    }
    return lines;
}

StructureElement treeFrom(const QList<StructureLine> &lines, qsizetype &next)
{
    const qsizetype depth = lines.at(next).depth;
    StructureElement element = lines.at(next++).element;
    while (next < lines.size() && lines.at(next).depth > depth)
        element.children.push_back(treeFrom(lines, next));
    return element;
}

Finding fault(int line, const QString &place, const QString &message)
{
    return {Severity::Fault, u"structure"_s, line, place, message};
}

} // namespace

const StructureElement *StructureElement::find(const QString &child) const
{
    for (const StructureElement &candidate : children) {
        if (candidate.name == child)
            return &candidate;
    }
    return nullptr;
}

const StructureElement &orderStructure()
{
    static const StructureElement order = [] {
        const QList<StructureLine> lines = readLines();
        qsizetype next = 0;
        return treeFrom(lines, next);
    }();
    return order;
}

void checkCounts(const QHash<QString, int> &counts,
                 const StructureElement &element,
                 const QString &place,
                 int line,
                 Findings &findings)
{
    for (const StructureElement &child : element.children) {
        const int count = counts.value(child.name);
        const QString where = place.isEmpty() ? child.name : place + u'/' + child.name;
        if (count < child.least)
            findings.append(fault(line, where, Tr::tr("It is missing.")));
        else if (child.most > 0 && count > child.most)
            findings.append(fault(line, where, Tr::tr("It stands there %1 times.").arg(count)));
    }
}

void checkStructure(const UblNode &node,
                    const StructureElement &element,
                    const QString &place,
                    Findings &findings)
{
    const bool isEmpty = node.children.empty() && node.text.isEmpty();
    if (isEmpty) {
        findings.append(fault(node.line, place, Tr::tr("It is empty.")));
        return;
    }
    QHash<QString, int> counts;
    for (const UblNode &child : node.children) {
        const StructureElement *known = element.find(child.name);
        const int number = ++counts[child.name];
        QString where = place + u'/' + child.name;
        if (known && known->most < 0)
            where += u"[%1]"_s.arg(number);
        if (known)
            checkStructure(child, *known, where, findings);
        else
            findings.append(fault(child.line, where, Tr::tr("It has no place in a Peppol order.")));
    }
    checkCounts(counts, element, place, node.line, findings);
}

} // namespace purser::purchasing
