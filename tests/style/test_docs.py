"""What the pages say is there, is there; what they tell people to type works."""
import os
import pathlib
import re
import tempfile
import unittest

import docs
import sources

ROOT = pathlib.Path(os.environ["PURSER_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["PURSER_BINARY_DIR"])


class Docs(unittest.TestCase):
    maxDiff = None
    tree = sources.Tree(ROOT)

    def test_links_lead_somewhere(self):
        for page in docs.pages(self.tree):
            with self.subTest(page):
                self.assertEqual([], list(docs.links(self.tree, page)))

    def test_commands_work(self):
        tried = 0
        for page in docs.pages(self.tree):
            with tempfile.TemporaryDirectory() as home:
                checker = docs.Checker(ROOT, BUILD, pathlib.Path(home))
                if script := docs.script(self.tree.text(page)):
                    with self.subTest(page):
                        self.assertIsNone(checker.blocks(script))
                    continue
                for words in docs.commands(self.tree.text(page)):
                    with self.subTest(page, command=" ".join(words)):
                        self.assertIsNone(checker.fault(words))
                        tried += 1
        self.assertGreater(tried, 3)

    def test_pages_of_the_command_line_show_every_command(self):
        shown = "".join(self.tree.text(page) for page in docs.pages(self.tree) if page.endswith("docs/command-line.md"))
        with tempfile.TemporaryDirectory() as home:
            helps = docs.Checker(ROOT, BUILD, pathlib.Path(home)).helps()
        self.assertGreater(len(helps), 10)
        self.assertEqual([], list(docs.undocumented(helps, shown)))

    def test_index_names_every_page(self):
        index = set(docs.LINK.findall((ROOT / "docs" / "README.md").read_text()))
        there = {page[len("docs/"):] for page in docs.pages(self.tree) if page.startswith("docs/")} - {"README.md"}
        self.assertEqual(set(), there - index)

    def test_presets_are_those_of_the_page(self):
        text = (ROOT / "CONTRIBUTING.md").read_text()
        for name in re.findall(r"^\| `(\w+)` \| `build", text, re.MULTILINE):
            self.assertIsNone(docs.Checker(ROOT, BUILD, None).fault(["cmake", "--preset", name]))


class TheCheckItself(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.checker = docs.Checker(ROOT, BUILD, pathlib.Path(folder.name))

    def test_commands_are_read_from_sh_blocks_alone(self):
        text = "```\nno\n```\n\n```sh\n# comment\none 'a b' # more\ntwo \\\n  three\n```\n```cpp\nno();\n```\n"
        self.assertEqual([["one", "a b"], ["two", "three"]], list(docs.commands(text)))

    def test_script_that_stops_is_a_fault(self):
        self.assertIsNone(docs.script("```sh\n./run\n```\n"))
        self.assertEqual("purserctl\nfalse\n", docs.script("```sh\npurserctl\n```\n\n```sh\nfalse\n```\n"))
        self.checker.root = pathlib.Path("/")
        self.assertIn("exit code 1", self.checker.blocks("true\nfalse\n"))

    def test_command_that_no_block_shows_is_found(self):
        helps = {"db": "Commands:\n  db init  Make\n  db drop  Unmake\n", "user": "Commands:\n  user list  List\n  user add  Add\n",
                 "role": "Commands:\n  role list  List\n", "demo": "Usage: purserctl demo\n"}
        page = "```sh\npurserctl db init\npurserctl user list\npurserctl demo --out x\n```\n"
        self.assertEqual(["db drop", "user add"], list(docs.undocumented(helps, page)))

    def test_what_does_not_work_is_a_fault(self):
        for command in ("cmake --preset nonsense", "ninja -C build/dev nonsense", "ctest --test-dir build/dev -R nonsense",
                        "./test nonsense", "build/bin/nonsense --help", "nonsense"):
            with self.subTest(command):
                self.assertIsNotNone(self.checker.fault(command.split()))

    def test_program_that_fails_is_a_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder) / "bin" / "sample"
            program.parent.mkdir()
            program.write_text('#!/bin/sh\ntest "$1" = good\n')
            program.chmod(0o755)
            self.checker.build = pathlib.Path(folder)
            self.assertIsNone(self.checker.fault(["build/bin/sample", "good"]))
            self.assertIn("exit code 1", self.checker.fault(["build/bin/sample", "bad"]))

    def test_broken_link_is_a_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "a.md").write_text("[here](a.md) [web](https://example.org) [gone](b.md)")
            self.assertEqual(["a.md: b.md is not there"], list(docs.links(sources.Tree(folder), "a.md")))


unittest.main(verbosity=2)
