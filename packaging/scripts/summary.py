#!/usr/bin/python3
"""summary.py FOLDER: what ran, from the results that CTest (*.xml) and the steps (steps.tsv) left there.

Counts test cases: those that Qt Test and unittest report inside a program, one for a program that
reports none. Ends with `N passed, N failed`; exit code 1 when something failed or nothing ran.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

QT_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
PYTHON_TOTALS = re.compile(r"^Ran (\d+) tests? in .*?\n\n(OK|FAILED)(?: \((.*?)\))?$", re.MULTILINE | re.DOTALL)


class Suite:
    def __init__(self):
        self.programs = self.passed = self.failed = self.skipped = 0
        self.seconds = 0.0


def cases(output, ok):
    """Passed, failed and skipped cases of one program."""
    totals = [[int(number) for number in match] for match in QT_TOTALS.findall(output)]
    for count, _, details in PYTHON_TOTALS.findall(output):
        named = {key: int(number) for key, number in re.findall(r"(\w+)=(\d+)", details)}
        failed = min(int(count), named.get("failures", 0) + named.get("errors", 0))
        skipped = named.get("skipped", 0)
        totals.append([int(count) - failed - skipped, failed, skipped])
    passed, failed, skipped = (sum(column) for column in zip(*totals)) if totals else (int(ok), 0, 0)
    return passed, max(failed, int(not ok)), skipped


def read(folder):
    suites, broken = {}, []
    for file in sorted(folder.glob("*.xml")):
        for test in xml.etree.ElementTree.parse(file).iter("testcase"):
            suite = suites.setdefault(test.get("name").split(".")[0], Suite())
            ok = test.get("status") == "run" and test.find("failure") is None
            passed, failed, skipped = cases(test.findtext("system-out") or "", ok)
            suite.programs += 1
            suite.passed += passed
            suite.failed += failed
            suite.skipped += skipped
            suite.seconds += float(test.get("time") or 0)
            if not ok:
                broken.append(test.get("name"))
    steps = folder / "steps.tsv"
    for line in steps.read_text().splitlines() if steps.exists() else []:
        name, state, seconds = line.split("\t")
        suite = suites.setdefault(name, Suite())
        suite.programs += 1
        suite.passed += state == "passed"
        suite.failed += state != "passed"
        suite.seconds += float(seconds)
        if state != "passed":
            broken.append(name)
    return suites, broken


def main():
    suites, broken = read(pathlib.Path(sys.argv[1]))
    print(f"\n{'suite':<16}{'programs':>9}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    for name, suite in sorted(suites.items()):
        print(f"{name:<16}{suite.programs:>9}{suite.passed:>8}{suite.failed:>8}{suite.skipped:>9}{suite.seconds:>9.1f}")
    passed = sum(suite.passed for suite in suites.values())
    failed = sum(suite.failed for suite in suites.values())
    if broken:
        print("Failed: " + ", ".join(broken))
    if not suites:
        print("Nothing ran: no suite has such a name.")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or broken or not suites else 0


sys.exit(main())
