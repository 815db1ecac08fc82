"""Includes look only downwards; docs/architecture.md holds the table."""
import os
import unittest

import levels
import sources


class Levels(unittest.TestCase):
    maxDiff = None

    def test_every_include_looks_downwards(self):
        tree = sources.Tree(os.environ["PURSER_SOURCE_DIR"])
        tool = os.path.join(os.environ["PURSER_BINARY_DIR"], "bin", "tools", "yamltojson")
        self.assertGreater(len(tree.cpp("models")), 0)
        self.assertEqual([], levels.faults(tree, levels.depends(tree, tool)))


unittest.main(verbosity=2)
