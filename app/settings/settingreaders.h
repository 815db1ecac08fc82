#pragma once

#include "app/settings/settingdeclaration.h"

namespace purser {

Result<> readDatabase(const SettingText &setting, Settings &settings);
Result<> readRedis(const SettingText &setting, Settings &settings);
Result<> readListen(const SettingText &setting, Settings &settings);
Result<> readTlsCertificate(const SettingText &setting, Settings &settings);
Result<> readTlsKey(const SettingText &setting, Settings &settings);
Result<> readModules(const SettingText &setting, Settings &settings);
Result<> readStorage(const SettingText &setting, Settings &settings);
Result<> readSmtp(const SettingText &setting, Settings &settings);
Result<> readKeys(const SettingText &setting, Settings &settings);
Result<> readLogLevel(const SettingText &setting, Settings &settings);
Result<> readLogFormat(const SettingText &setting, Settings &settings);
Result<> readCompany(const SettingText &setting, Settings &settings);
Result<> readUser(const SettingText &setting, Settings &settings);

/** What needs several settings: all faults at once, as (key, message). */
QList<FieldIssue> settingConflicts(const Settings &settings);

} // namespace purser
