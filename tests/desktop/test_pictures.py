"""Pictures of the windows end by themselves, also where a person would be asked for something."""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAMS = pathlib.Path(os.environ["PURSER_BINARY_DIR"]) / "bin"
NOT_FOUND, NOT_ALLOWED, INVALID, UNAVAILABLE = 3, 4, 5, 7


class Pictures(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.database = self.home / "purser.db"

    def run_program(self, program, *words, **more):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8",
                       "PURSER_SAMPLE_PASSWORD": "not-Used-2026", **more}
        return subprocess.run([PROGRAMS / program, "--database", f"sqlite://{self.database}", *words], env=environment,
                              cwd=self.home, capture_output=True, text=True, timeout=120)

    def assert_ends(self, code, saying, *words, folder="pictures"):
        done = self.run_program("purser", "--picture-windows", folder, *words)
        self.assertEqual(code, done.returncode, done.stderr)
        self.assertIn(saying, done.stderr)
        self.assertEqual([], list(self.home.glob("pictures/*.png")))

    def test_what_is_no_database_is_told(self):
        self.database.write_text("garbage")
        self.assert_ends(INVALID, "not a Purser database", "--user", "buyer")

    def test_wrong_usage_is_told(self):
        done = self.run_program("purser", "--bogus", QT_QPA_PLATFORM="offscreen")
        self.assertEqual(2, done.returncode)
        self.assertIn("--bogus", done.stderr)

    def test_empty_database_is_told(self):
        self.assert_ends(NOT_FOUND, "--sample")

    def test_stranger_is_told(self):
        self.assertEqual(0, self.run_program("purserctl", "db", "init", "--sample").returncode)
        self.assert_ends(NOT_ALLOWED, "--user")
        self.assert_ends(NOT_ALLOWED, "nobody", "--user", "nobody")

    def test_folder_that_cannot_be_written_is_told(self):
        self.assertEqual(0, self.run_program("purserctl", "db", "init", "--sample").returncode)
        (self.home / "file").write_text("")
        self.assert_ends(UNAVAILABLE, "file/pictures", "--user", "buyer", folder="file/pictures")


unittest.main(verbosity=2)
