#include "models/objects/baseobjects.h"

#include "models/events/eventdelivery.h"
#include "models/meta/registry.h"
#include "models/objects/attachment.h"
#include "models/objects/company.h"
#include "models/objects/currencytype.h"
#include "models/objects/customfield.h"
#include "models/objects/exchangerate.h"
#include "models/objects/industry.h"
#include "models/objects/mail.h"
#include "models/objects/membership.h"
#include "models/objects/notification.h"
#include "models/objects/numbersequence.h"
#include "models/objects/partner.h"
#include "models/objects/partneraddress.h"
#include "models/objects/partnercategory.h"
#include "models/objects/partnercontact.h"
#include "models/objects/paymentterm.h"
#include "models/objects/role.h"
#include "models/objects/savedview.h"
#include "models/objects/setting.h"
#include "models/objects/signinattempts.h"
#include "models/objects/unit.h"
#include "models/objects/user.h"
#include "models/services/logtypes.h"

namespace purser {

Result<> registerBaseObjects(Registry &registry, const BaseObjectOptions &options)
{
    using Declaration = ObjectType (*)();
    static constexpr Declaration declarations[] = {
        roleType,           membershipType,  membershipRoleType,  currencyType,
        exchangeRateType,   industryType,    partnerCategoryType, paymentTermType,
        unitType,           partnerType,     partnerContactType,  partnerAddressType,
        numberSequenceType, attachmentType,  notificationType,    mailType,
        savedViewType,      customFieldType, settingType,         signInAttemptType,
        eventDeliveryType,
    };
    PURSER_TRY(registerLogTypes(registry));
    PURSER_TRY(registry.add(companyType(options.grants), QString::fromUtf16(CoreModule)));
    PURSER_TRY(registry.add(userType(options.passwords), QString::fromUtf16(CoreModule)));
    for (const Declaration declare : declarations)
        PURSER_TRY(registry.add(declare(), QString::fromUtf16(CoreModule)));
    return {};
}

} // namespace purser
