#pragma once

#include "models/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace purser {

/** The values of `format` that are known. */
QStringList configFormats();

/**
 * What is wrong with `value` under `schema`, which checkConfigSchema() has found right. Fields are
 * paths: `mail.recipients[2]`; empty for the value itself.
 */
QList<FieldIssue> configFaults(const QJsonObject &schema, const QJsonValue &value);

/** `values` with the default of every property that is not there, as deep as there are objects. */
QJsonObject withDefaults(const QJsonObject &schema, const QJsonObject &values);

} // namespace purser
