#include "plugins/purchasing/domain/ubl/ublvalues.h"

#include "plugins/purchasing/domain/tr.h"

#include <QRegularExpression>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int AmountScale = 4;
constexpr int PercentScale = 4;
constexpr int QuantityScale = 6;

/** The lexical forms of xs:decimal (XML Schema 2, 3.2.3) in the one that Decimal::parse() reads. */
QString plainDecimal(const QString &text)
{
    static const QRegularExpression form(u"^([+-]?)(\\d*)(?:\\.(\\d*))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString whole = match.captured(2);
    const QString decimals = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && decimals.isEmpty()))
        return text;
    const QString number = match.captured(1) + (whole.isEmpty() ? u"0"_s : whole);
    return decimals.isEmpty() ? number : number + u'.' + decimals;
}

} // namespace

UblText UblValues::text(const QString &path) const
{
    const UblNode *node = m_root.find(path);
    if (!node)
        return {};
    const QString scheme =
        node->attributes.value(u"schemeID"_s, node->attributes.value(u"listID"_s));
    return {node->text, scheme, node->line};
}

UblDate UblValues::date(const QString &path) const
{
    const UblNode *node = m_root.find(path);
    if (!node || node->text.isEmpty())
        return {};
    // xs:date may carry a zone (2026-03-02Z, 2026-03-02+01:00), which says nothing about the day.
    const QDate date = QDate::fromString(node->text.left(10), Qt::ISODate);
    static const QRegularExpression zone(u"^(Z|[+-]\\d\\d:\\d\\d)?$"_s);
    if (!date.isValid() || !zone.match(node->text.mid(10)).hasMatch()) {
        fault(*node, path, Tr::tr("“%1” is not a date like 2026-03-31.").arg(node->text.left(40)));
        return {};
    }
    return {date, node->line};
}

bool UblValues::flag(const QString &path) const
{
    const UblNode *node = m_root.find(path);
    if (!node || node->text == u"false" || node->text == u"0")
        return false;
    if (node->text != u"true" && node->text != u"1")
        fault(*node, path, Tr::tr("“%1” is neither true nor false.").arg(node->text.left(40)));
    return true;
}

UblNumber UblValues::amount(const QString &path) const
{
    return number(path, AmountScale, u"currencyID"_s);
}

UblNumber UblValues::price(const QString &path) const
{
    return number(path, Decimal::MaxScale, u"currencyID"_s);
}

UblNumber UblValues::quantity(const QString &path) const
{
    return number(path, QuantityScale, u"unitCode"_s);
}

UblNumber UblValues::percent(const QString &path) const
{
    return number(path, PercentScale, {});
}

UblValues UblValues::inside(const QString &path) const
{
    const UblNode *node = m_root.find(path);
    Q_ASSERT(node);
    return UblValues(*node, m_place + u'/' + path, m_findings);
}

std::vector<UblValues> UblValues::each(const QString &name) const
{
    std::vector<UblValues> list;
    for (const UblNode *node : m_root.all(name)) {
        const QString place = u"%1/%2[%3]"_s.arg(m_place, name).arg(list.size() + 1);
        list.push_back(UblValues(*node, place, m_findings));
    }
    return list;
}

UblNumber UblValues::number(const QString &path, int scale, const QString &unitAttribute) const
{
    const UblNode *node = m_root.find(path);
    if (!node || node->text.isEmpty())
        return {};
    UblNumber number;
    number.line = node->line;
    number.unit = node->attributes.value(unitAttribute);
    const QString text = plainDecimal(node->text);
    const Result<Decimal> value = Decimal::parse(text, scale);
    if (!value) {
        fault(*node, path, u"“%1”: %2"_s.arg(node->text.left(40), value.error().message));
        return number;
    }
    number.value = *value;
    const qsizetype point = text.indexOf(u'.');
    number.decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return number;
}

void UblValues::fault(const UblNode &node, const QString &path, const QString &message) const
{
    const QString place = path.isEmpty() ? m_place : m_place + u'/' + path;
    m_findings.append({Severity::Error, {}, node.line, place, message});
}

} // namespace purser::purchasing
