#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {

struct DocumentModel;

/** The number of the JSON form; another one is refused. */
inline constexpr int DocumentFormat = 1;

/** All of it; bytes as base64, decimals as text. */
QJsonObject toJson(const DocumentModel &model);

/**
 * Reads what toJson() writes. Missing keys have the default of the model. Error of kind Invalid
 * with every fault and its place (`tables[0].rows[3].kind`): unknown keys, wrong types, unknown
 * words, more cells than columns, a carry-over column that is not there, more than the limits
 * below. Kind Unsupported for another format number.
 */
Result<DocumentModel> documentFromJson(const QJsonObject &json);

/** The same for text. Error of kind BadRequest when it is not JSON, with the byte where it breaks.
 */
Result<DocumentModel> documentFromJsonText(const QByteArray &json);

namespace documentlimit {
inline constexpr int Rows = 200'000;
inline constexpr int Columns = 20;
inline constexpr int TextLength = 100'000;
inline constexpr int FooterLines = 8;
inline constexpr int FooterColumns = 5;
inline constexpr int AddressLines = 12;
inline constexpr int LetterheadLines = 8;
inline constexpr int InfoPairs = 16;
inline constexpr int LogoBytes = 4 * 1024 * 1024;
} // namespace documentlimit

} // namespace purser
