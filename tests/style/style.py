"""What docs/architecture.md keeps out of the sources, and how large they may be."""
import dataclasses
import re

CODE = ("models", "app", "ui", "plugins")
SLEEPS = r"\bQTest::qSleep\b|\bQTest::qWait\s*\(|\bQThread::[mu]?sleep\b|\bsleep_(?:for|until)\b"
CLOCKS = r"\bcurrent(?:DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock::now\b"
SHOWN = (r"(?:->|\.)(?:setText|setWindowTitle|setToolTip|setStatusTip|setPlaceholderText|setTitle|setAccessibleName"
         r"|setAccessibleDescription|addAction|addTab|addMenu|addRow)\s*\(\s*(?:u|QStringLiteral\()?\"[^\"]*[A-Za-z]{2}")


@dataclasses.dataclass(frozen=True)
class Ban:
    """A pattern that no line may match. Looked for in code without comments and literals, unless
    `in_literals`; in the folders `where`, but not in paths that match `but`."""

    name: str
    pattern: str
    reason: str
    where: tuple = CODE
    but: str = "^$"
    in_literals: bool = False


BANS = (
    Ban("engine", r"(?i)sqlite|postgres|\bqpsql", "only models/storage/engines knows an engine", CODE,
        r"^models/storage/engines/|^plugins/\w+/tests/", in_literals=True),
    Ban("query", r"\bQSql(?:Query|Database)\b", "only models/storage speaks SQL", but=r"^models/storage/|^plugins/\w+/tests/"),
    Ban("instance", r"\binstance\s*\(\s*\)|\bQ_GLOBAL_STATIC\b|\bqApp\b", "no singleton: pass what is needed"),
    Ban("sender", r"\bsender\s*\(\s*\)", "connect with a lambda or a member that knows its sender"),
    Ban("debug", r"\bqDebug\s*\(|\bprintf\s*\(\s*stderr", "no debug output", (*CODE, "tests")),
    Ban("clock", CLOCKS, "time comes from a Clock", but=r"^models/base/clock\.(?:h|cpp)$|^plugins/\w+/tests/"),
    Ban("double", r"\b(?:double|float|qreal)\b", "amounts are exact: use Decimal",
        ("models", "plugins/{module}/domain")),
    Ban("throw", r"\bthrow\b", "errors are Results", but=r"^plugins/\w+/tests/"),
    Ban("out-text", r"\bQString\s*\*\s*(?:error|message|reason|what)\w*\s*[,)=]", "errors are Results"),
    Ban("last-error", r"\blastError\s*\(\s*\)\s*const", "errors are Results"),
    Ban("manager", r"^\s*(?:class|struct)\s+\w*Manager\b(?!\s*;)", "a class named so gets everything: split it"),
    Ban("umbrella", r"#\s*include\s*<Qt(?:Core|Gui|Widgets|Sql|Network|Test|Svg|Pdf|DBus|Concurrent)>",
        "include what is used, not a whole library", (*CODE, "tests")),
    Ban("sleep", SLEEPS, "wait for what happens, not for the clock", (*CODE, "tests")),
    Ban("untranslated", SHOWN, "people see this: tr() it", ("ui", "app", "plugins"), r"^plugins/\w+/tests/", in_literals=True),
)

MARKERS = re.compile(r"\b(?:TODO|FIXME|HACK)\b|\bXXX:")  # XXX alone is the currency code for none
RULER = re.compile(r"^\s*(?://|/\*|\*)\s*[-=*#/]{4,}|@author\b|\\author\b|Copyright \(c\)", re.IGNORECASE)
DEAD_CODE = re.compile(r"^\s*//(?!/).*(?:[;{}]|\)\s*;?)\s*$")
CODE_LIKE = re.compile(r"^\s*//\s*(?:[\w:.>*&<-]+\s*(?:\(|=|\+\+|--)|return\b|if\s*\(|for\s*\(|while\s*\(|#|\}|\{)")
NULL_OF_VARIANT = re.compile(r"\b(?:data|toVariant|property)\s*\([^()]*\)\s*\.isNull\s*\(|\bQVariant\s*\([^()]*\)\.isNull\s*\(")
VARIANT = re.compile(r"\bQVariant\s*&?\s+?&?(\w+)\s*[,;=){]")
CONTEXT = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
LAZY_CONTEXT = re.compile(r'Text\("([\w:]+)",')

HEADER_LINES, SOURCE_LINES, MAIN_LINES, FUNCTION_LINES, PARAMETERS, NESTING = 150, 400, 80, 60, 5, 3


@dataclasses.dataclass(frozen=True, order=True)
class Fault:
    file: str
    line: int
    rule: str
    why: str

    def __str__(self):
        return f"{self.file}:{self.line}: [{self.rule}] {self.why}"


def faults(tree):
    found = []
    for file in tree.cpp():
        if file.startswith((*(folder + "/" for folder in CODE), "tests/", "packaging/")):
            found += banned(tree, file)
            found += variant_nulls(tree, file)
            found += shape(tree, file)
            found += functions(tree, file)
            found += comments(tree, file)
    for file in tree.files:
        found += markers(tree, file)
    found += contexts(tree)
    return sorted(found)


def applies(ban, file):
    parts = file.split("/")
    module = parts[1] if parts[0] == "plugins" and len(parts) > 2 else ""
    folders = tuple(folder.replace("{module}", module) + "/" for folder in ban.where)
    return file.startswith(folders) and not re.search(ban.but, file)


def banned(tree, file):
    for ban in BANS:
        if applies(ban, file):
            for number, line in enumerate(tree.code(file) if ban.in_literals else tree.bare_code(file), 1):
                if re.search(ban.pattern, line) and not (ban.in_literals and line.lstrip().startswith("#include")):
                    yield Fault(file, number, ban.name, ban.reason)


def variant_nulls(tree, file):
    """QVariant(QDate()).isNull() is false since Qt 6: ask the value itself."""
    if not file.startswith(CODE):
        return
    code = tree.bare_code(file)
    for first, last in blocks(code):
        names = {name for line in code[first:last] for name in VARIANT.findall(line)}
        asked = re.compile(r"(?<![\w.>])(?:" + "|".join(map(re.escape, sorted(names))) + r")\.isNull\s*\(") if names else None
        for number, line in enumerate(code[first:last], first + 1):
            if NULL_OF_VARIANT.search(line) or (asked and asked.search(line)):
                yield Fault(file, number, "variant-null", "QVariant::isNull() is false for an empty QDate: ask the value itself")


def blocks(code):
    """The stretches of code that end with a closing brace in the first column, as (first, after last)."""
    first = 0
    for number, line in enumerate(code, 1):
        if line.startswith("}") or number == len(code):
            yield first, number
            first = number


def shape(tree, file):
    """The size of a file, its first line and its first include."""
    lines = tree.lines(file)
    header = file.endswith(".h")
    limit = HEADER_LINES if header else MAIN_LINES if file.endswith("/main.cpp") else SOURCE_LINES
    if len(lines) > limit:
        yield Fault(file, limit + 1, "file-size", f"{len(lines)} lines, at most {limit}: it has become two things")
    code = [(number, line.strip()) for number, line in enumerate(tree.code(file), 1) if line.strip()]
    if header and code and code[0][1] != "#pragma once":
        yield Fault(file, code[0][0], "pragma-once", "a header begins with #pragma once")
    own = file[:-len(".cpp")] + ".h"
    if not header and (tree.root / own).exists():
        includes = [(number, line) for number, line in code if line.startswith("#include")]
        expected = own.split("tests/build/modules/", 1)[-1]
        if not includes or includes[0][1] != f'#include "{expected}"':
            yield Fault(file, includes[0][0] if includes else 1, "own-header", f'include "{expected}" first')


def functions(tree, file):
    """Length, parameters and nesting of the functions that begin in the first column, which is where
    clang-format puts the braces of those that are not inside a class. The tables of data-driven tests may be
    longer."""
    code = tree.bare_code(file)
    start = None
    for number, line in enumerate(code, 1):
        if line == "{":
            start = number
            yield from parameters(code, file, number)
        elif line == "}" and start:
            if number - start - 1 > FUNCTION_LINES and not code[start - 2].endswith("_data()"):
                yield Fault(file, start, "function-size", f"{number - start - 1} lines, at most {FUNCTION_LINES}")
            start = None
        elif start and re.match(r"^ {%d,}(?:if|for|while|switch|do)\b" % (4 * (NESTING + 1)), line):
            if depth(code, start, number) > NESTING:
                yield Fault(file, number, "nesting", f"nested more than {NESTING} deep")


def depth(code, start, number):
    """How many if, for, while and switch hold this line, itself included: those above it that are
    indented less, innermost first."""
    indent = len(code[number - 1]) - len(code[number - 1].lstrip())
    found = 1
    for line in reversed(code[start:number - 1]):
        own = len(line) - len(line.lstrip())
        if line.strip() and own < indent:
            indent = own
            found += bool(re.match(r"\s+(?:\} )?(?:if|else|for|while|switch|do)\b", line))
    return found


def parameters(code, file, number):
    signature = []
    for line in reversed(code[:number - 1]):
        if not line.strip() or line.startswith(("}", "#", "{")) or line.endswith((";", "}")):
            break
        signature.insert(0, line.strip())
    text = re.sub(r"\boperator\s*\(\)", "operator", " ".join(signature))
    match = re.search(r"[\w>]\s*\(", text)
    if match:
        count = arguments(text[match.end():])
        if count > PARAMETERS:
            yield Fault(file, number, "parameters", f"{count} parameters, at most {PARAMETERS}")


def arguments(text):
    """How many are in a list that ends with the bracket that closes it."""
    level, count, anything = 0, 0, False
    for character in text:
        if character in "([{<":
            level += 1
        elif character in ")]}>":
            if level == 0:
                break
            level -= 1
        elif character == "," and level == 0:
            count += 1
        anything = anything or not character.isspace()
    return count + 1 if anything else 0


def comments(tree, file):
    for number, line in enumerate(tree.lines(file), 1):
        if RULER.search(line):
            yield Fault(file, number, "ruler", "no rulers and no authors in comments")
        elif DEAD_CODE.match(line) and CODE_LIKE.match(line):
            yield Fault(file, number, "dead-code", "code that is switched off goes; git keeps it")
        elif re.match(r"^\s*#\s*if\s+0\b", line):
            yield Fault(file, number, "dead-code", "code that is switched off goes; git keeps it")


def markers(tree, file):
    if file.startswith("tests/style/") or not file.endswith(
            (".cpp", ".h", ".cmake", ".txt", ".py", ".sh", ".yaml", ".yml", ".md", ".json", ".sql")):
        return
    if "/data/" in file or file.endswith(".txt") and not file.endswith("CMakeLists.txt"):
        return
    for number, line in enumerate(tree.lines(file), 1):
        if MARKERS.search(line):
            yield Fault(file, number, "marker", "finish it, or open an issue")


def contexts(tree):
    """A lazy text is looked up under the context that lupdate files it under, and no two folders share one."""
    owners = {}
    for file in tree.cpp(*CODE):
        if not file.endswith("/tr.h"):
            continue
        code = "\n".join(tree.code(file))
        declared = CONTEXT.findall(code)
        for lazy in LAZY_CONTEXT.findall(code):
            if [lazy] != declared:
                yield Fault(file, 1, "context", f'Text("{lazy}") but Q_DECLARE_TR_FUNCTIONS({", ".join(declared)})')
        for context in declared:
            if context in owners:
                yield Fault(file, 1, "context", f"{context} is the context of {owners[context]} already")
            owners.setdefault(context, file)
