"""What the program tells in its log to those who measure or drive it."""
import os
import subprocess
import unittest

import screendriver

SHOWN = "purser.desktop.pages: shown: "


class Pages(unittest.TestCase):
    def setUp(self):
        self.home = screendriver.TestFolder()
        self.addCleanup(self.home.cleanup)

    def start(self, *arguments, rules=""):
        home = self.home.path
        environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                           QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES=rules)
        process = subprocess.Popen([screendriver.program(), "--database", f"sqlite://{home}/purser.db", *arguments],
                                   env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait, screendriver.PATIENCE)
        self.addCleanup(process.terminate)
        return process

    def first_shown(self, *arguments):
        process = self.start(*arguments, rules="purser.desktop.pages.info=true")
        return next(line for line in process.stderr if line.startswith(SHOWN)).removeprefix(SHOWN).strip()

    def test_question_before_the_work(self):
        self.assertEqual(self.first_shown(), "gate")

    def test_first_page_of_the_company(self):
        self.assertEqual(self.first_shown("--sample", "--user", "buyer"), "list partner")

    def test_nothing_unless_asked(self):
        process = self.start("--picture-windows", str(self.home.path / "pictures"), "--sample", "--user", "buyer")
        self.assertNotIn(SHOWN, process.stderr.read())


if __name__ == "__main__":
    unittest.main(verbosity=2)
