#include "plugins/purchasing/ui/order/supplierdefaults.h"

#include "models/items/serviceworker.h"
#include "models/services/caller.h"
#include "models/services/recordservice.h"
#include "ui/forms/formrecord.h"
#include "ui/widgets/uicontext.h"

#include <algorithm>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** The one who receives orders, else the primary one; null when there is none. */
Value contactForOrders(const Record &supplier)
{
    const QList<Record> &contacts = supplier.children(u"contacts"_s);
    for (const QString &mark : {u"receives_orders"_s, u"is_primary"_s}) {
        const auto found =
            std::find_if(contacts.cbegin(), contacts.cend(), [&mark](const Record &contact) {
                return contact.isActive() && contact.boolean(mark);
            });
        if (found != contacts.cend())
            return Value(found->id());
    }
    return {};
}

Result<QMap<QString, Value>> defaultsOf(RecordService &service,
                                        const Id &supplierId,
                                        const Id &company)
{
    PURSER_ASSIGN(const Record supplier, service.read(u"partner"_s, supplierId));
    QMap<QString, Value> defaults{
        {u"supplier_contact_id"_s, contactForOrders(supplier)},
        {u"payment_term_id"_s, supplier.value(u"payment_term_id")},
        {u"currency"_s, supplier.value(u"currency")},
    };
    if (supplier.text(u"currency").isEmpty()) {
        // Without the right to see the company the service fills it in on saving.
        const Result<Record> own = service.read(u"company"_s, company, {.children = false});
        if (own)
            defaults.insert(u"currency"_s, own->value(u"currency"));
    }
    return defaults;
}

} // namespace

SupplierDefaults::SupplierDefaults(FormRecord &form, UiContext &context, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_context(context)
    , m_supplier(form.edited().reference(u"supplier_id"))
{
    connect(&form, &FormRecord::valueChanged, this, &SupplierDefaults::follow);
    connect(&form, &FormRecord::reset, this,
            [this] { m_supplier = m_form.edited().reference(u"supplier_id"); });
}

void SupplierDefaults::follow(const FieldPath &path)
{
    const Id supplier = m_form.edited().reference(u"supplier_id");
    if (path.field != u"supplier_id" || !path.children.isEmpty() || supplier == m_supplier)
        return;
    const bool isOtherFirm = !m_supplier.isNull();
    m_supplier = supplier;
    if (supplier.isNull())
        return;
    m_context.worker.run(
        this,
        [supplier, company = m_context.caller.companyId](RecordService &service) {
            return defaultsOf(service, supplier, company);
        },
        [this, supplier, isOtherFirm](const Result<QMap<QString, Value>> &defaults) {
            if (!defaults || m_form.edited().reference(u"supplier_id") != supplier)
                return;
            Draft draft;
            for (const auto &[key, value] : defaults->asKeyValueRange()) {
                const bool belongsToFirm = key == u"supplier_contact_id";
                if (m_form.edited().isNull(key) || (isOtherFirm && belongsToFirm))
                    draft.values.insert(key, value);
            }
            m_form.apply(draft);
        });
}

} // namespace purser::purchasing::ui
