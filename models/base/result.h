#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace purser {

/**
 * A value, or the Error that says why there is none. `Result<>` is success or an Error.
 *
 *     Result<Decimal> price = Decimal::parse(text, 4);
 *     if (!price)
 *         show(price.error().message);
 *
 * Inside a function that itself returns a Result:
 *
 *     PURSER_TRY(checkName(record));
 *     PURSER_ASSIGN(const Decimal price, Decimal::parse(text, 4));
 */
template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;

    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {}
};

template<>
class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using Base = tl::expected<void, Error>;
    Result() = default;

    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {}
};

} // namespace purser

#define PURSER_JOIN_(a, b) a##b
#define PURSER_JOIN(a, b) PURSER_JOIN_(a, b)

/** Leaves the function with the error of `expression`, if it has one. */
#define PURSER_TRY(...)                                                                            \
    do {                                                                                           \
        if (auto purserTried = (__VA_ARGS__); !purserTried)                                        \
            return std::move(purserTried).error();                                                 \
    } while (false)

#define PURSER_ASSIGN_(temporary, declaration, ...)                                                \
    auto temporary = (__VA_ARGS__);                                                                \
    if (!temporary)                                                                                \
        return std::move(temporary).error();                                                       \
    declaration = std::move(*temporary)

/** `declaration` = the value of `expression`; leaves the function with its error, if it has one. */
#define PURSER_ASSIGN(declaration, ...)                                                            \
    PURSER_ASSIGN_(PURSER_JOIN(purserValue, __LINE__), declaration, __VA_ARGS__)
