"""Texts can be found, translations fit them, and the languages in translations/complete.txt lack none, in the
core and in every module."""
import os
import pathlib
import tempfile
import unittest

import sources
import translations

ROOT = pathlib.Path(os.environ["PURSER_SOURCE_DIR"])
LUPDATE = os.environ["LUPDATE"]


class Translations(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.parts = translations.parts(sources.Tree(ROOT))
        cls.found = {name: translations.extract(ROOT, folders, LUPDATE) for name, (folders, _) in cls.parts.items()}

    def test_every_text_can_be_found(self):
        for name, (found, complaints) in self.found.items():
            with self.subTest(name):
                self.assertEqual([], complaints)
                self.assertEqual([], translations.context_faults(found) if found else [])
        self.assertGreater(len(self.found["purser"][0].messages), 100)

    def test_translations_fit_their_texts(self):
        for name, (_, folder) in self.parts.items():
            for path in sorted((ROOT / folder).glob("*.ts")):
                with self.subTest(name, file=path.name):
                    self.assertEqual("", "\n".join(translations.wrong(translations.Catalogue(path))))

    def test_languages_that_are_called_complete_are(self):
        lines = (ROOT / "translations" / "complete.txt").read_text().splitlines()
        for language in (line for line in lines if line and not line.startswith("#")):
            for name, (_, folder) in self.parts.items():
                found = self.found[name][0]
                if found and found.messages:
                    with self.subTest(name, language=language):
                        path = ROOT / folder / f"{name}_{language}.ts"
                        self.assertTrue(path.exists(), f"{path} is not there")
                        missing = translations.missing(found, translations.Catalogue(path))
                        self.assertEqual("", "\n".join(missing))


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context><name>{context}</name><message{numerus}><source>{source}</source>{translation}</message></context>
</TS>
"""


class TheCheckItself(unittest.TestCase):
    def catalogue(self, source, translation="", context="purser::base", numerus=""):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name) / "a.ts"
        path.write_text(CATALOGUE.format(**locals()), encoding="utf-8")
        return translations.Catalogue(path)

    def faults(self, source, translation, numerus=""):
        catalogue = self.catalogue(source, translation, numerus=numerus)
        return translations.missing(self.catalogue(source, numerus=numerus), catalogue) + translations.wrong(catalogue)

    def test_good_translations_have_no_fault(self):
        cases = (
            ("Order %1 of %2", "<translation>Von %2: Bestellung %1</translation>", ""),
            ("%n line(s)", "<translation><numerusform>eine Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>",
             ' numerus="yes"'),
            ("Open…", "<translation>Öffnen…</translation>", ""),
        )
        for source, translation, numerus in cases:
            with self.subTest(source):
                self.assertEqual([], self.faults(source, translation, numerus))

    def test_bad_translations_have_one(self):
        cases = (
            ("Order %1", '<translation type="unfinished"></translation>', "not translated"),
            ("Order %1", '<translation type="unfinished">Bestellung %1</translation>', "not translated"),
            ("Order %1", "<translation>Bestellung</translation>", "other places"),
            ("Order %1", "<translation>Bestellung %2</translation>", "other places"),
            ("A &lt;b&gt;b&lt;/b&gt;", "<translation>A &lt;b&gt;b&lt;b&gt;</translation>", "other tags"),
            ("Open…", "<translation>Öffnen</translation>", "ends otherwise"),
        )
        for source, translation, why in cases:
            with self.subTest(translation):
                found = self.faults(source, translation)
                self.assertEqual(1, len(found), found)
                self.assertIn(why, found[0])

    def test_text_under_a_context_of_nobody_is_a_fault(self):
        for context, count in (("purser::base", 0), ("purser::Banner", 0), ("Tr", 1), ("purser::base::Tr", 1), ("", 1)):
            with self.subTest(context):
                self.assertEqual(count, len(translations.context_faults(self.catalogue("A", context=context))))

    def test_lazy_texts_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "models").mkdir()
            (root / "models" / "tr.h").write_text(
                "namespace purser::x {\nstruct Tr\n{\n    Q_DECLARE_TR_FUNCTIONS(purser::x)\n"
                '    static Text mark(const char *s) { return Text("purser::x", s); }\n};\n}\n')
            (root / "models" / "a.cpp").write_text(
                '#include "models/tr.h"\nnamespace purser::x {\nText a() { return Tr::mark("Later"); }\n'
                'QString b() { return Tr::tr("Now"); }\n}\n')
            found, complaints = translations.extract(root, ["models"], LUPDATE)
        self.assertEqual([], complaints)
        self.assertEqual({("purser::x", "Later", ""), ("purser::x", "Now", "")}, set(found.messages))


unittest.main(verbosity=2)
