"""What ./run, ./test, ./bench and the scripts behind them promise, as far as it can be seen without a build."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ["PURSER_SOURCE_DIR"])
SCRIPTS = ROOT / "packaging" / "scripts"


def run(*command, **environment):
    return subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, cwd=tempfile.gettempdir(),
                          env={**os.environ, **environment})


def shell(text):
    """The output of a few lines of shell that know the functions of common.sh."""
    return run("bash", "-c", f"set -euo pipefail; source {SCRIPTS}/common.sh; {text}")


class Commands(unittest.TestCase):
    def test_each_can_be_started_and_explains_itself(self):
        for name in ("run", "test", "bench"):
            with self.subTest(name):
                done = run(ROOT / name, "--help")
                self.assertEqual(done.returncode, 0, done.stdout)
                self.assertIn(f"./{name}", done.stdout)
        self.assertTrue(os.access(ROOT / ".ci" / "run", os.X_OK))

    def test_wrong_usage_is_exit_code_2(self):
        for command in (("run", "nonsense"), ("test", "--nonsense"), ("test", "--sanitize", "--nonsense"),
                        ("bench", "--nonsense")):
            with self.subTest(command):
                self.assertEqual(run(ROOT / command[0], *command[1:]).returncode, 2)

    def test_desktop_without_a_screen_says_what_to_do(self):
        done = run(ROOT / "run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
        self.assertEqual(done.returncode, 7, done.stdout)
        self.assertIn("./run demo", done.stdout)

    def test_commands_work_through_a_link(self):
        with tempfile.TemporaryDirectory() as folder:
            link = pathlib.Path(folder) / "purser-run"
            link.symlink_to(ROOT / "run")
            self.assertEqual(run(link, "--help").returncode, 0)

    def test_scripts_have_no_fault_that_shellcheck_knows(self):
        done = run("shellcheck", "-x", "-P", "SCRIPTDIR", *sorted(SCRIPTS.glob("*.sh")), ROOT / "run", ROOT / "test",
                   ROOT / "bench", ROOT / ".ci" / "run")
        self.assertEqual(done.returncode, 0, done.stdout)


class Packages(unittest.TestCase):
    def setUp(self):
        self.list = tempfile.NamedTemporaryFile("w", suffix=".txt")
        self.addCleanup(self.list.close)

    def missing(self, text):
        self.list.write(text)
        self.list.flush()
        return shell(f"missing_packages {self.list.name}").stdout.split()

    def test_only_what_is_not_installed_is_missing(self):
        self.assertEqual(self.missing("# a comment\n\nbash  # the shell\nno-such-package-b\nno-such-package-a\ndpkg\n"),
                         ["no-such-package-a", "no-such-package-b"])

    def test_command_that_is_here_stands_for_its_package(self):
        self.assertEqual(self.missing("no-such-a or-command bash  # why\nno-such-b or-command no-such-command\n"), ["no-such-b"])

    def test_nothing_is_done_when_all_are_here(self):
        self.assertEqual(self.missing("bash\ndpkg\n"), [])
        done = shell(f"apt_install() {{ echo apt was called; }}; install_packages {self.list.name}")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_lists_are_sorted_and_explained(self):
        reasons = (ROOT / "docs" / "dependencies.md").read_text()
        explained = set(re.findall(r"^\| `([^`]+)` \|", reasons, re.MULTILINE))
        listed = set()
        for name in ("packages.txt", "packages-test.txt"):
            names = shell(f"packages {SCRIPTS / name}").stdout.split()
            self.assertEqual(names, sorted(set(names)), f"{name} is not sorted")
            listed |= set(names)
        self.assertEqual(explained - listed, set(), "explained in docs/dependencies.md, but in no list")
        self.assertEqual(listed - explained, set(), "in a list, but not explained in docs/dependencies.md")


class Sanitizers(unittest.TestCase):
    def show(self, folder):
        return run("bash", "-c", f"source {SCRIPTS}/sanitize.sh; reports={folder}; show_reports")

    def test_run_without_reports_is_well(self):
        with tempfile.TemporaryDirectory() as folder:
            done = self.show(folder)
        self.assertEqual((done.returncode, done.stdout), (0, "sanitizers: 0 reports\n"))

    def test_what_a_sanitizer_said_is_shown_and_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "report.1234").write_text("heap-use-after-free\n")
            done = self.show(folder)
        self.assertEqual((done.returncode, done.stdout), (1, "heap-use-after-free\nsanitizers: 1 reports\n"))


class Servers(unittest.TestCase):
    SCRIPT = """
        source {scripts}/servers.sh
        trap stop_servers EXIT
        start_servers
        psql -At "$PURSER_TEST_POSTGRESQL" -c "select datcollate from pg_database where datname = 'purser_test'"
        redis-cli -u "$PURSER_TEST_REDIS" ping
        echo "$servers_folder" "$redis_process"
        {end}
    """

    def check(self, end, code):
        done = shell(self.SCRIPT.format(scripts=SCRIPTS, end=end))
        self.assertEqual(done.returncode, code, done.stdout)
        collation, pong, left = done.stdout.splitlines()[:3]
        self.assertEqual((collation, pong), ("C.UTF-8", "PONG"))
        folder, redis = left.split()
        self.assertFalse(os.path.exists(folder), "the temporary folder is still there")
        self.assertFalse(os.path.exists(f"/proc/{redis}"), "Redis still runs")
        for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                self.assertNotIn(folder.encode(), process.read_bytes(), "PostgreSQL still runs")
            except OSError:
                pass  # ended meanwhile

    def test_they_answer_and_are_gone_afterwards(self):
        self.check("exit 0", 0)

    def test_they_are_gone_after_a_failure(self):
        self.check("false", 1)

    def test_they_are_gone_after_a_signal(self):
        self.check("trap 'exit 143' TERM; kill -TERM $$; sleep 30", 143)


CTEST = """<testsuite>
  <testcase name="base.decimal" status="run" time="0.5"><system-out>Totals: 12 passed, 0 failed, 2 skipped, 0 blacklisted, 3ms
</system-out></testcase>
  <testcase name="style.levels" status="run" time="1"><system-out>
Ran 4 tests in 0.1s

OK (skipped=1)
</system-out></testcase>
  {more}
</testsuite>"""


class Summary(unittest.TestCase):
    def summary(self, more="", steps=""):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "tests.xml").write_text(CTEST.format(more=more))
            (folder / "steps.tsv").write_text(steps)
            return run(SCRIPTS / "summary.py", folder)

    def test_counts_the_cases_of_all_programs(self):
        done = self.summary(steps="format\tpassed\t3\n")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertEqual(done.stdout.splitlines()[-1], "16 passed, 0 failed")
        self.assertRegex(done.stdout, r"base +1 +12 +0 +2 +0\.5\n")

    def test_what_failed_is_counted_and_named(self):
        failure = '<testcase name="{}" status="fail" time="0"><failure message="x"/><system-out>{}</system-out></testcase>'
        cases = {
            "some cases": (failure.format("a.some", "Totals: 3 passed, 2 failed, 0 skipped"), "", "18 passed, 2 failed", "a.some"),
            "crash after the cases": (failure.format("a.late", "Totals: 3 passed, 0 failed, 0 skipped"), "", "18 passed, 1 failed", "a.late"),
            "crash before any": (failure.format("a.crash", ""), "", "15 passed, 1 failed", "a.crash"),
            "unittest": (failure.format("a.python", "Ran 5 tests in 1s\n\nFAILED (failures=1, errors=1)"), "", "18 passed, 2 failed", "a.python"),
            "program not there": ('<testcase name="a.gone" status="notrun" time="0"/>', "", "15 passed, 1 failed", "a.gone"),
            "step": ("", "headless\tfailed\t3\n", "15 passed, 1 failed", "headless"),
        }
        for title, (more, steps, last, name) in cases.items():
            with self.subTest(title):
                done = self.summary(more, steps)
                self.assertEqual(done.returncode, 1)
                self.assertEqual(done.stdout.splitlines()[-1], last)
                self.assertRegex(done.stdout, f"Failed: .*{re.escape(name)}")

    def test_nothing_run_is_a_failure(self):
        with tempfile.TemporaryDirectory() as folder:
            done = run(SCRIPTS / "summary.py", folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Nothing ran", done.stdout)
        self.assertEqual(done.stdout.splitlines()[-1], "0 passed, 0 failed")


class Sources(unittest.TestCase):
    def test_an_unpacked_archive_lists_the_same_as_git(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "packaging" / "scripts").mkdir(parents=True)
            script = shutil.copy(SCRIPTS / "sources.sh", folder / "packaging" / "scripts")
            for path in ("a b.cpp", "x/c.h", "build/d.cpp", "x/e.txt"):
                (folder / path).parent.mkdir(exist_ok=True)
                (folder / path).touch()
            archive = run(script, "*.cpp", "*.h").stdout.splitlines()
            (folder / ".gitignore").write_text("/build/\n")
            run("git", "-C", folder, "init", "-q")
            self.assertEqual(archive, ["a b.cpp", "x/c.h"])
            self.assertEqual(run(script, "*.cpp", "*.h").stdout.splitlines(), archive)


unittest.main(verbosity=2)
