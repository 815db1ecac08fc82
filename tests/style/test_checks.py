"""The checks themselves: each finds what it is for in a small bad tree, and nothing in the good twin."""
import os
import pathlib
import tempfile
import unittest

import allowlist
import levels
import sources
import style

LEVELS = """
| folder | level | holds |
|---|---|---|
| `models/base` | 0 | |
| `models/storage` | 2 | |
| `models/services` | 3 | |
| `app/documents` | 5 | |
| `ui/widgets` | 6 | |
| `ui/lists` | 6.1 | |
| `ui/forms` | 6.1 | |
| `app/cli` | 7 | |
"""
TOOL = pathlib.Path(os.environ["PURSER_BINARY_DIR"]) / "bin" / "tools" / "yamltojson"


class Checks(unittest.TestCase):
    maxDiff = None

    def tree(self, files):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in files.items():
            path = pathlib.Path(folder.name) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return sources.Tree(folder.name)


class LevelChecks(Checks):
    MODULES = {"orders": {"stock"}, "stock": set(), "other": set()}

    def include(self, file, included):
        tree = self.tree({"docs/architecture.md": LEVELS, file: f'#include "{included}"\n'})
        return levels.faults(tree, self.MODULES)

    def test_allowed_includes_are_no_fault(self):
        cases = (
            ("models/storage/a.cpp", "models/base/result.h"),
            ("models/storage/engines/b/a.cpp", "models/storage/c.h"),
            ("models/storage/a.cpp", "models/storage/engines/d.h"),
            ("ui/lists/a.cpp", "ui/widgets/b.h"),
            ("ui/lists/a.cpp", "ui/lists/b.h"),
            ("app/cli/main.cpp", "ui/forms/b.h"),
            ("plugins/orders/domain/a.cpp", "plugins/orders/domain/b.h"),
            ("plugins/orders/domain/a.cpp", "plugins/stock/domain/b.h"),
            ("plugins/orders/domain/a.cpp", "models/services/b.h"),
            ("plugins/orders/ui/a.cpp", "plugins/orders/ui/b.h"),
            ("plugins/orders/ui/a.cpp", "plugins/orders/domain/b.h"),
            ("plugins/orders/ui/a.cpp", "ui/forms/b.h"),
            ("plugins/orders/tests/tst_a.cpp", "app/documents/b.h"),
            ("plugins/orders/tests/tst_a.cpp", "tests/support/b.h"),
            ("models/base/a.cpp", "a.moc"),
        )
        for file, included in cases:
            with self.subTest(file=file, included=included):
                self.assertEqual([], self.include(file, included))

    def test_every_other_include_is_a_fault(self):
        cases = (
            ("models/base/a.cpp", "models/storage/b.h", "only downwards"),
            ("models/services/a.cpp", "ui/widgets/b.h", "only downwards"),
            ("ui/lists/a.cpp", "ui/forms/b.h", "only downwards"),
            ("ui/widgets/a.h", "app/cli/b.h", "only downwards"),
            ("models/base/a.cpp", "result.h", "full path"),
            ("models/base/a.cpp", "tests/support/b.h", "full path"),
            ("plugins/orders/domain/a.cpp", "tests/support/b.h", "full path"),
            ("models/base/a.cpp", "models/../ui/widgets/b.h", "full path"),
            ("models/base/a.cpp", "models/unknown/b.h", "no level"),
            ("models/unknown/a.cpp", "models/base/b.h", "no level"),
            ("models/base/a.cpp", "plugins/orders/domain/b.h", "knows no module"),
            ("ui/forms/a.cpp", "plugins/orders/ui/b.h", "knows no module"),
            ("app/cli/a.cpp", "plugins/orders/domain/b.h", "knows no module"),
            ("plugins/orders/domain/a.cpp", "ui/forms/b.h", "no windows"),
            ("plugins/orders/domain/a.cpp", "plugins/orders/ui/b.h", "own windows"),
            ("plugins/orders/ui/a.cpp", "plugins/stock/ui/b.h", "own windows"),
            ("plugins/orders/domain/a.cpp", "plugins/other/domain/b.h", "depends"),
            ("plugins/orders/ui/a.cpp", "app/documents/b.h", "no program"),
        )
        for file, included, why in cases:
            with self.subTest(file=file, included=included):
                found = self.include(file, included)
                self.assertEqual(1, len(found), found)
                self.assertIn(why, found[0])

    def test_include_in_a_comment_is_none(self):
        tree = self.tree({"docs/architecture.md": LEVELS, "models/base/a.cpp": '/*\n#include "ui/widgets/b.h"\n*/\n'})
        self.assertEqual([], levels.faults(tree, {}))

    def test_declared_level_must_be_the_documented_one(self):
        right, wrong = "purser_add_library(base LEVEL 0 QT Core)\n", "purser_add_library(base LEVEL 4 QT Core)\n"
        for text, count in ((right, 0), (wrong, 1)):
            tree = self.tree({"docs/architecture.md": LEVELS, "models/base/CMakeLists.txt": text})
            self.assertEqual(count, len(levels.faults(tree, {})))
        tree = self.tree({"docs/architecture.md": LEVELS, "models/new/CMakeLists.txt": right})
        self.assertIn("no level", levels.faults(tree, {})[0])

    def test_depends_are_read_from_the_manifest(self):
        tree = self.tree({"plugins/orders/module.yaml": "depends:\n- name: stock\n- {name: mail, optional: true}\n",
                          "plugins/stock/module.yaml": "name: stock\n"})
        self.assertEqual({"orders": {"stock"}, "stock": set()}, levels.depends(tree, TOOL))


def function(lines=1, parameters="", body="    int x = 1;\n"):
    return f"void f({parameters})\n{{\n{body * lines}}}\n"


NESTED = "    if (a)\n        for (;;)\n            while (b)\n                if (c)\n                    d();\n"
FLAT = "    if (a)\n        for (;;)\n            while (b)\n                d();\n"

# rule, file, bad text, good text
STYLE_CASES = (
    ("engine", "models/services/a.cpp", 'auto a = u"sqlite";\n', "// as SQLite does\n"),
    ("engine", "app/cli/a.cpp", "PostgresqlEngine a;\n", "#include \"models/storage/engines/sqlite/sqliteengine.h\"\n"),
    ("query", "models/services/a.cpp", "QSqlQuery q;\n", "Query q;\n"),
    ("query", "ui/lists/a.cpp", "QSqlDatabase q;\n", 'auto a = u"QSqlDatabase";\n'),
    ("instance", "models/services/a.cpp", "Thing::instance()->go();\n", "isInstance();\n"),
    ("instance", "ui/shell/a.cpp", "Q_GLOBAL_STATIC(Thing, thing)\n", "Thing thing;\n"),
    ("sender", "ui/forms/a.cpp", "auto *who = sender();\n", "email.sender().name();\n".replace("sender()", "senderName()")),
    ("debug", "models/base/a.cpp", 'qDebug() << 1;\n', "qCWarning(log) << 1;\n"),
    ("clock", "models/services/a.cpp", "QDateTime::currentDateTimeUtc();\n", "clock.now();\n"),
    ("clock", "plugins/orders/domain/a.cpp", "QDate::currentDate();\n", "clock.today();\n"),
    ("double", "models/base/a.cpp", "double d;\n", "// no double\n"),
    ("double", "plugins/orders/domain/a.cpp", "float f;\n", 'auto a = u"float";\n'),
    ("throw", "ui/forms/a.cpp", "throw 1;\n", "nothrow();\n"),
    ("out-text", "models/base/a.h", "#pragma once\nbool f(int a, QString *error);\n", "#pragma once\nResult<> f(int a);\n"),
    ("last-error", "models/base/a.h", "#pragma once\nQString lastError() const;\n", "#pragma once\nauto e = query.lastError();\n"),
    ("manager", "models/base/a.h", "#pragma once\nclass OrderManager\n{};\n", "#pragma once\nclass QNetworkAccessManager;\n"),
    ("umbrella", "ui/forms/a.cpp", "#include <QtWidgets>\n", "#include <QWidget>\n"),
    ("sleep", "tests/unit/a.cpp", "QTest::qWait(100);\n", "QTRY_VERIFY(done);\n"),
    ("sleep", "models/base/a.cpp", "QThread::msleep(5);\n", "timer.start(5);\n"),
    ("untranslated", "ui/forms/a.cpp", 'button->setText(u"Save"_s);\n', 'button->setText(tr("Save"));\n'),
    ("untranslated", "plugins/orders/ui/a.cpp", 'menu.addAction("Save");\n', 'menu.addAction(tr("Save"));\n'),
    ("variant-null", "models/base/a.cpp", "bool f(const QVariant &v)\n{\n    return v.isNull();\n}\n",
     "void g(const QVariant &v);\nvoid h()\n{\n}\nbool f(const Value &v)\n{\n    return v.isNull();\n}\n"),
    ("variant-null", "ui/lists/a.cpp", "auto a = index.data(role).isNull();\n", "auto a = index.data(role).toDate().isNull();\n"),
    ("file-size", "models/base/a.h", "#pragma once\n" + "int a;\n" * 150, "#pragma once\n" + "int a;\n" * 149),
    ("file-size", "models/base/a.cpp", "int a;\n" * 401, "int a;\n" * 400),
    ("file-size", "app/cli/main.cpp", "int a;\n" * 81, "int a;\n" * 80),
    ("pragma-once", "models/base/a.h", "#ifndef A\n#define A\n#endif\n", "// What this is.\n\n#pragma once\n"),
    ("function-size", "models/base/a.cpp", function(lines=61), function(lines=60)),
    ("parameters", "models/base/a.cpp", function(parameters="int a, int b, int c, int d, int e, int f"),
     function(parameters="QMap<int, int> a, int b, std::function<void(int, int)> c, int d, int e")),
    ("nesting", "models/base/a.cpp", function(body=NESTED), function(body=FLAT)),
    ("ruler", "models/base/a.cpp", "// ---------- parsing ----------\n", "// -1 means none\n"),
    ("ruler", "models/base/a.cpp", "/** @author somebody */\n", "/** The author of a document. */\n"),
    ("dead-code", "models/base/a.cpp", "// doIt(a, b);\n", "// Done first (see below);\n// the rest follows.\n"),
    ("dead-code", "models/base/a.cpp", "#if 0\n#endif\n", "#if QT_VERSION\n#endif\n"),
    ("marker", "models/base/a.cpp", "// TODO: more\n", "// the currency XXX is none\n"),
    ("marker", "docs/a.md", "FIXME\n", "Fixed.\n"),
    ("context", "models/base/tr.h", '#pragma once\nQ_DECLARE_TR_FUNCTIONS(purser::base)\nText("purser::bass", s);\n',
     '#pragma once\nQ_DECLARE_TR_FUNCTIONS(purser::base)\nText("purser::base", s);\n'),
)


class StyleChecks(Checks):
    def rules(self, files):
        return [fault.rule for fault in style.faults(self.tree(files))]

    def test_each_rule_finds_its_fault_and_nothing_else(self):
        for rule, file, bad, good in STYLE_CASES:
            with self.subTest(rule, file=file):
                self.assertEqual([rule], self.rules({file: bad}))
                self.assertEqual([], self.rules({file: good}))

    def test_every_ban_has_a_case(self):
        self.assertEqual(set(), {ban.name for ban in style.BANS} - {case[0] for case in STYLE_CASES})

    def test_rules_hold_only_where_they_are_meant(self):
        cases = (
            ("models/storage/engines/sqlite/a.cpp", 'auto a = u"sqlite";\n'),
            ("models/storage/a.cpp", "QSqlQuery q;\n"),
            ("models/base/clock.cpp", "QDateTime::currentDateTimeUtc();\n"),
            ("ui/forms/a.cpp", "double scale;\n"),
            ("plugins/orders/ui/a.cpp", "double scale;\n"),
            ("tests/unit/a.cpp", 'auto a = u"sqlite";\n'),
        )
        for file, text in cases:
            with self.subTest(file):
                self.assertEqual([], self.rules({file: text}))

    def test_own_header_comes_first(self):
        header = {"models/base/a.h": "#pragma once\n"}
        self.assertEqual([], self.rules({**header, "models/base/a.cpp": '#include "models/base/a.h"\n\n#include <QList>\n'}))
        self.assertEqual(["own-header"], self.rules({**header, "models/base/a.cpp": '#include <QList>\n#include "models/base/a.h"\n'}))

    def test_two_folders_share_no_context(self):
        text = "#pragma once\nQ_DECLARE_TR_FUNCTIONS(purser::base)\n"
        self.assertEqual(["context"], self.rules({"models/base/tr.h": text, "models/meta/tr.h": text}))

    def test_table_of_a_test_may_be_long(self):
        text = function(lines=61).replace("f()", "tst_A::f_data()")
        self.assertEqual([], self.rules({"tests/unit/tst_a.cpp": text}))


class AllowList(Checks):
    FAULTS = [style.Fault("a.cpp", 3, "throw", "why"), style.Fault("a.cpp", 9, "throw", "why")]

    def test_entry_covers_exactly_what_is_there(self):
        cases = (
            ("", 2),
            ("throw a.cpp 1 reason", 2),
            ("throw a.cpp 2 reason", 0),
            ("throw a.cpp 3 reason", 1),
            ("throw a.cpp 2 reason\nthrow b.cpp 1 reason", 1),
            ("throw a.cpp 2 reason\nclock a.cpp 1 reason", 1),
        )
        for text, wrong in cases:
            with self.subTest(text):
                self.assertEqual(wrong, len(allowlist.compare(self.FAULTS, allowlist.read(text))))

    def test_entry_needs_a_reason(self):
        for text in ("throw a.cpp 2", "throw a.cpp many reason", "throw"):
            with self.subTest(text), self.assertRaises(ValueError):
                allowlist.read(text)

    def test_comments_are_no_entries(self):
        self.assertEqual({}, allowlist.read("# throw a.cpp 1 reason\n\n"))


unittest.main(verbosity=2)
