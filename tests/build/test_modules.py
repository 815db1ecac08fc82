"""What purser_add_module promises: tried on the small program in tests/build/modules."""
import json
import os
import pathlib
import shutil
import subprocess
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = pathlib.Path(os.environ["PURSER_BINARY_DIR"])
WORK = BUILD / "tests" / "build" / "modules"
CMAKE = os.environ.get("CMAKE_COMMAND", "cmake")


class Tree:
    """A copy of the small program that a test may change."""

    def __init__(self, name, *options):
        self.source = WORK / name / "source"
        self.build_folder = WORK / name / "build"
        shutil.rmtree(self.source, ignore_errors=True)
        shutil.rmtree(self.build_folder, ignore_errors=True)
        shutil.copytree(HERE / "modules", self.source)
        self.options = options
        self.configured = self.configure()

    def run(self, *command):
        return subprocess.run([str(part) for part in command], text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def configure(self):
        return self.run(CMAKE, "-G", "Ninja", "-S", self.source, "-B", self.build_folder,
                        f"-DPURSER_CMAKE_DIR={ROOT}/packaging/cmake", "-DCMAKE_BUILD_TYPE=Plain",
                        f"-DPURSER_YAMLTOJSON={BUILD}/bin/tools/yamltojson", *self.options)

    def build(self):
        return self.run(CMAKE, "--build", self.build_folder)

    def module(self, *path):
        return self.build_folder.joinpath("lib", "purser", "modules", *path)

    def load(self, *path):
        """The metadata of a library and what its plugin says."""
        translation = self.module("orders", "translations", "orders_de.qm")
        done = self.run(self.build_folder / "bin" / "load", self.module(*path), translation)
        metadata, answer = done.stdout.strip().splitlines()[-2:]
        return json.loads(metadata), answer


class Modules(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = Tree("desktop")
        cls.built = cls.tree.build()

    def setUp(self):
        self.assertEqual(self.tree.configured.returncode, 0, self.tree.configured.stdout)
        self.assertEqual(self.built.returncode, 0, self.built.stdout)

    def test_manifest_is_in_the_metadata_as_written(self):
        metadata, answer = self.tree.load("receipts", "libreceipts.so")
        self.assertEqual(metadata["MetaData"], {
            "name": "receipts", "version": "1.0",
            "description": 'Two lines, a "quote", a semicolon; an @at@ and a ${variable}.\nGröße\n'})
        self.assertEqual(answer, "receipts")

    def test_abi_stamp_stands_beside_the_manifest(self):
        for half in ("liborders.so", "liborders_ui.so"):
            with self.subTest(half):
                stamp, = self.tree.load("orders", half)[0]["abi"]
                self.assertRegex(stamp, r"^qt6\.\d+-[a-z]+\d+-\w+$")

    def test_library_finds_the_module_it_depends_on_and_its_translation(self):
        self.assertEqual(self.tree.load("orders", "liborders.so")[1], "orders after receipts, auf Deutsch")

    def test_user_interface_finds_its_domain_and_the_widgets(self):
        self.assertEqual(self.tree.load("orders", "liborders_ui.so")[1], "Frameorders after receipts, auf Deutsch")

    def test_domain_needs_no_widgets(self):
        needed = self.tree.run("readelf", "-d", self.tree.module("orders", "liborders.so")).stdout
        self.assertNotIn("Widgets", needed)
        self.assertNotIn("Gui", needed)

    def test_no_run_path_leaves_the_installation(self):
        for library in self.tree.build_folder.glob("lib/**/*.so"):
            lines = self.tree.run("readelf", "-d", library).stdout.splitlines()
            for line in lines:
                if "RUNPATH" in line:
                    for entry in line[line.index("[") + 1:line.index("]")].split(":"):
                        self.assertTrue(entry.startswith("$ORIGIN"), f"{library.name}: {line.strip()}")

    def test_files_lie_beside_the_libraries(self):
        self.assertTrue(self.tree.module("orders", "module.yaml").is_file())
        self.assertTrue(self.tree.module("orders", "migrations", "1.0.0.up.sql").is_file())

    def test_module_that_lacks_another_is_named_and_left_out(self):
        self.assertRegex(self.tree.configured.stdout, r"module\s+adrift\s+is\s+left\s+out:\s+it\s+depends\s+on\s+nowhere")
        self.assertFalse(self.tree.module("adrift").exists())

    def test_second_build_does_nothing(self):
        self.assertIn("no work to do", self.tree.build().stdout)


class Changes(unittest.TestCase):
    """One tree without windows, changed step by step."""

    @classmethod
    def setUpClass(cls):
        cls.tree = Tree("headless", "-DPURSER_DESKTOP=OFF")

    def setUp(self):
        self.assertEqual(self.tree.configured.returncode, 0, self.tree.configured.stdout)
        self.plugins = self.tree.source / "plugins"

    def test_1_faulty_manifest_stops_with_its_place(self):
        cases = {
            "not yaml": ("name: [receipts\n", r"module\.yaml:2:1:\s+end of sequence"),
            "key twice": ("name: receipts\nversion: 1.0.0\nname: receipts\n", r'module\.yaml:3:1:\s+the key "name"'),
            "other name": ("name: recipes\n", r"name must be\s+\"receipts\""),
            "no name": ("version: 1.0.0\n", r"name must be\s+\"receipts\""),
        }
        manifest = self.plugins / "receipts" / "module.yaml"
        self.addCleanup(manifest.write_text, manifest.read_text())
        for title, (text, message) in cases.items():
            with self.subTest(title):
                manifest.write_text(text)
                done = self.tree.configure()
                self.assertNotEqual(done.returncode, 0)
                self.assertRegex(done.stdout, message)

    def test_2_build_follows_every_change(self):
        self.assertEqual(self.tree.build().returncode, 0)
        self.assertFalse(self.tree.module("orders", "liborders_ui.so").exists())

        manifest = self.plugins / "orders" / "module.yaml"
        manifest.write_text(manifest.read_text().replace("1.2.3", "1.3.0"))
        migrations = self.plugins / "orders" / "migrations"
        (migrations / "1.0.0.up.sql").rename(migrations / "1.3.0.up.sql")
        self.assertEqual(self.tree.build().returncode, 0)
        self.assertEqual(self.tree.load("orders", "liborders.so")[0]["MetaData"]["version"], "1.3.0")
        laid = [file.name for file in self.tree.module("orders", "migrations").iterdir()]
        self.assertEqual(laid, ["1.3.0.up.sql"])

        shutil.rmtree(self.plugins / "orders")
        done = self.tree.build()
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertFalse(self.tree.module("orders").exists(), "what was built of it must not be loaded any more")
        self.assertTrue(self.tree.module("receipts").exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
