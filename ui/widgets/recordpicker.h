#pragma once

#include "models/services/recordservice.h"
#include "ui/widgets/pickeritem.h"

#include <QLocale>

namespace purser {

struct UiContext;

/** Active records of a type that a Picker or palette can choose from, found by the service; the key
 * is the id. Only the last question is answered. */
PickerSource recordSource(UiContext &context,
                          const QString &type,
                          const QList<Filter> &filters = {});

/** How a record is shown where it can be chosen: its title, and the first other text that tells it
 * apart. */
PickerItem pickerItem(const Record &record);

/** Countries, currencies and languages by their names in the language of `locale`; the keys are the
 * codes of ISO 3166-1, ISO 4217 and BCP 47. */
QList<PickerItem> countryItems(const QLocale &locale);
QList<PickerItem> currencyItems(const QLocale &locale);
QList<PickerItem> languageItems();

} // namespace purser
