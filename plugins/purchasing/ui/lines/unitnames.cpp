#include "plugins/purchasing/ui/lines/unitnames.h"

#include "plugins/purchasing/domain/document/documentwords.h"

#include "models/items/serviceworker.h"
#include "models/reference/unitofmeasure.h"
#include "models/services/recordservice.h"
#include "ui/widgets/uicontext.h"

#include <algorithm>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

UnitNames::UnitNames(const QLocale &locale)
{
    const QHash<QString, QString> words = documentWords(locale.bcp47Name());
    for (const UnitOfMeasure &unit : commonUnits()) {
        const QString usual = unit.symbol.isEmpty() ? unit.name.toString() : unit.symbol;
        call(unit.code, words.value(u"unit_"_s + unit.code, usual));
    }
}

void UnitNames::add(const QList<Record> &units)
{
    for (const Record &unit : units) {
        const QString code = unit.text(u"code");
        const QString symbol = unit.text(u"symbol");
        const std::optional<UnitOfMeasure> common = commonUnit(code);
        if (!common || (!symbol.isEmpty() && symbol != common->symbol))
            call(code, symbol.isEmpty() ? unit.text(u"name") : symbol);
    }
}

void UnitNames::call(const QString &code, const QString &name)
{
    if (!m_names.contains(code))
        m_codes.append(code);
    m_names.insert(code, name);
}

QString UnitNames::code(const QString &text) const
{
    const QString wanted = text.trimmed();
    const auto find = [this](const auto &isIt) {
        const auto found = std::find_if(m_codes.cbegin(), m_codes.cend(), isIt);
        return found == m_codes.cend() ? QString() : *found;
    };
    const QString called = find([&](const QString &code) {
        return m_names.value(code).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (!called.isEmpty())
        return called;
    const QString code = find(
        [&wanted](const QString &one) { return one.compare(wanted, Qt::CaseInsensitive) == 0; });
    return code.isEmpty() ? wanted : code;
}

QStringList UnitNames::names() const
{
    QStringList names;
    for (const QString &code : m_codes)
        names.append(m_names.value(code));
    names.removeDuplicates();
    return names;
}

void loadUnitNames(UiContext &context,
                   QObject *receiver,
                   const std::function<void(const UnitNames &)> &done)
{
    constexpr int MostUnits = 200;
    context.worker.run(
        receiver,
        [](RecordService &service) { return service.list(u"unit"_s, {.limit = MostUnits}); },
        [done](const Result<Page> &page) {
            if (!page)
                return;
            UnitNames names;
            names.add(page->items);
            done(names);
        });
}

} // namespace purser::purchasing::ui
