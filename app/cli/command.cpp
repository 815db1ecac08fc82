#include "app/cli/command.h"

namespace purser {

Parameter argument(const QString &name, const Text &help)
{
    return {.kind = Parameter::Kind::Argument, .name = name, .help = help, .isRequired = true};
}

Parameter optionalArgument(const QString &name, const Text &help)
{
    return {.kind = Parameter::Kind::Argument, .name = name, .help = help};
}

Parameter severalArguments(const QString &name, const Text &help)
{
    return {.kind = Parameter::Kind::Argument,
            .name = name,
            .help = help,
            .isRequired = true,
            .isRepeatable = true};
}

Parameter option(const QString &name, const QString &placeholder, const Text &help)
{
    return {
        .kind = Parameter::Kind::Option, .name = name, .help = help, .placeholder = placeholder};
}

Parameter listOption(const QString &name, const QString &placeholder, const Text &help)
{
    Parameter several = option(name, placeholder, help);
    several.isRepeatable = true;
    several.takesSeveral = true;
    return several;
}

Parameter flag(const QString &name, const Text &help)
{
    return {.kind = Parameter::Kind::Flag, .name = name, .help = help};
}

} // namespace purser
