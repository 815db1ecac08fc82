"""The rules of docs/architecture.md on the project's own sources."""
import os
import pathlib
import unittest

import allowlist
import sources
import style

HERE = pathlib.Path(__file__).resolve().parent


class Style(unittest.TestCase):
    maxDiff = None

    def test_sources_keep_the_rules(self):
        tree = sources.Tree(os.environ["PURSER_SOURCE_DIR"])
        self.assertGreater(len(tree.cpp("models")), 0)
        allowed = allowlist.read((HERE / "allowlist.txt").read_text())
        wrong = allowlist.compare(style.faults(tree), allowed)
        self.assertEqual("", "\n".join(wrong))


unittest.main(verbosity=2)
