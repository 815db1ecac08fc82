#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <optional>

namespace purser {

/**
 * What goes between a program and purser-render over its standard streams: four bytes of length
 * (big-endian), then that many bytes. A request is the JSON form of a document; an answer is a
 * letter and then the file (`P`) or the JSON form of an Error (`E`).
 */
namespace frames {

inline constexpr qsizetype HeadSize = 4;
inline constexpr qsizetype MostBytes = 256 * 1024 * 1024;

/** `body` with its length before it. */
QByteArray framed(const QByteArray &body);

/** The body's length from the first four bytes; none when it is more than MostBytes. */
std::optional<qsizetype> lengthOf(const QByteArray &head);

QByteArray answer(const Result<QByteArray> &pdf);

/** What answer() was made of; none when `body` is no answer. */
std::optional<Result<QByteArray>> readAnswer(const QByteArray &body);

} // namespace frames

} // namespace purser
