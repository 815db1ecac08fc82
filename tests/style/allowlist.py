"""The faults that are known and will go: each entry must still be needed, and no new one may come."""
import collections
import re

ENTRY = re.compile(r"(?P<rule>[\w-]+)\s+(?P<file>\S+)\s+(?P<count>\d+)\s+(?P<reason>\S.*)")


def read(text):
    """(rule, file) → how many faults are allowed there."""
    allowed = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = ENTRY.fullmatch(line)
        if not match:
            raise ValueError(f"an entry is `rule file count reason`, not: {line}")
        allowed[match["rule"], match["file"]] = int(match["count"])
    return allowed


def compare(faults, allowed):
    """What is wrong: faults beyond those allowed, and entries that allow more than there is."""
    counts = collections.Counter((fault.rule, fault.file) for fault in faults)
    wrong = [str(fault) for fault in faults if counts[fault.rule, fault.file] > allowed.get((fault.rule, fault.file), 0)]
    for (rule, file), count in sorted(allowed.items()):
        if counts[rule, file] < count:
            wrong.append(f"the entry `{rule} {file} {count}` allows more than the {counts[rule, file]} there are: mend it")
    return wrong
