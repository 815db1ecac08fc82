#include "app/cli/commands/commands.h"
#include "app/cli/completion.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"

#include <QMap>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

// The scripts ask the program itself, so that they know the commands of modules too and never age.

const char BashScript[] = R"(_purserctl() {
    local IFS=$'\n'
    COMPREPLY=($(purserctl complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        compopt -o default
    fi
}
complete -F _purserctl purserctl
)";

const char ZshScript[] = R"(#compdef purserctl
_purserctl() {
    local -a found
    local word about
    while IFS=$'\t' read -r word about; do
        found+=("${word//:/\\:}:$about")
    done < <(purserctl complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( $#found )); then
        _describe purserctl found
    else
        _files
    fi
}
compdef _purserctl purserctl
)";

const char FishScript[] = R"(function __purserctl
    set -l words (commandline -opc) (commandline -ct)
    set -l found (purserctl complete -- $words[2..] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c purserctl -f -a '(__purserctl)'
)";

Result<int> writeScript(Invocation &invocation)
{
    const QMap<QString, const char *> scripts{
        {u"bash"_s, BashScript}, {u"fish"_s, FishScript}, {u"zsh"_s, ZshScript}};
    invocation.console().writeBytes(scripts.value(invocation.text(u"SHELL"_s)));
    return 0;
}

Result<int> writeCandidates(Invocation &invocation)
{
    const QList<Candidate> found = candidates(invocation.commands(), invocation.texts(u"WORD"_s));
    for (const Candidate &candidate : found)
        invocation.console().write(
            candidate.about.isEmpty() ? candidate.word : candidate.word + u'\t' + candidate.about);
    return 0;
}

} // namespace

QList<Command> completionCommands()
{
    Parameter shell = argument(u"SHELL"_s, Tr::mark("The shell"));
    shell.choices = {u"bash"_s, u"zsh"_s, u"fish"_s};
    Parameter words = optionalArgument(u"WORD"_s, Tr::mark("What was typed"));
    words.isRepeatable = true;
    return {{.words = {u"completion"_s},
             .summary = Tr::mark("Write the script that completes commands in a shell"),
             .parameters = {shell},
             .examples = {u"completion bash"_s, u"completion zsh"_s, u"completion fish"_s},
             .run = writeScript,
             .description = Tr::mark("bash: source <(purserctl completion bash) in ~/.bashrc; zsh: "
                                     "the same in ~/.zshrc; fish: purserctl completion fish | "
                                     "source in config.fish.")},
            {.words = {u"complete"_s},
             .summary = Tr::mark("What could be typed next; for the completion scripts"),
             .parameters = {words},
             .examples = {u"complete -- db in"_s},
             .run = writeCandidates,
             .isHidden = true}};
}

} // namespace purser
