#include "models/reference/phone.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace purser {

using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QString formatted(const i18n::phonenumbers::PhoneNumber &number,
                  PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

QString countryOf(const i18n::phonenumbers::PhoneNumber &number)
{
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(number, &region);
    const bool isOfACountry = region.size() == 2 && region != "ZZ";
    return isOfACountry ? QString::fromStdString(region) : QString();
}

} // namespace

PhoneNumber parsePhone(const QString &text, const QString &defaultCountry)
{
    constexpr qsizetype LongestText = 250; // as in libphonenumber, which asks too late
    PhoneNumber result;
    result.text = text;
    if (text.size() > LongestText)
        return result;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string region = defaultCountry.isEmpty() ? "ZZ" : defaultCountry.toStdString();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(text.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsValidNumber(number))
        return result;
    result.isValid = true;
    result.e164 = formatted(number, PhoneNumberUtil::E164);
    result.international = formatted(number, PhoneNumberUtil::INTERNATIONAL);
    result.country = countryOf(number);
    return result;
}

} // namespace purser
