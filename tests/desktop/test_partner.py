"""Partners, worked with by keyboard alone, as assistive technology tells of it."""
import json
import os
import subprocess
import unittest

import screendriver


class Partner(unittest.TestCase):
    def setUp(self):
        self.home = screendriver.TestFolder()
        self.addCleanup(self.home.cleanup)
        self.manager = self.enterContext(screendriver.WindowManager())
        self.database = self.home.path / "purser.db"
        self.purser = screendriver.Purser(self.database, self.home.path, "--sample", "--user", "buyer")
        self.addCleanup(self.purser.close)

    def purserctl(self, *words):
        program = os.path.join(os.environ["PURSER_BINARY_DIR"], "bin", "purserctl")
        done = subprocess.run([program, "--database", f"sqlite://{self.database}", "--user", "buyer", "--json", *words],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def add_contact(self, name, email):
        self.purser.press("push button", "Add to Contacts")
        card = self.purser.find("filler", "New contact")
        self.purser.has_focus("text", "Name", within=card)
        self.purser.type(name)
        self.purser.key("Tab", "Tab", "Tab")
        self.purser.type(email)
        self.purser.holds("E-mail", email, within=card)
        self.purser.press("push button", "Close", within=self.purser.find("filler", name))

    def add_address(self):
        self.purser.press("push button", "Add to Addresses")
        self.purser.focus("text", "Country")
        self.purser.has_focus("text", "Country")
        self.purser.type("Germ")
        self.purser.find("list item", "Germany, DE")
        self.purser.key("Return", "Tab")
        self.purser.type("Hauptstr. 1")
        self.purser.key("Tab", "Tab")
        self.purser.type("10178")
        self.purser.key("Tab")
        self.purser.type("Berlin")
        self.purser.holds("City", "Berlin")

    def test_partner_with_two_contacts_and_an_address(self):
        purser = self.purser
        purser.find("table cell", "C2001")
        purser.key("n")
        purser.has_focus("text", "Name")
        purser.type("Testwerk GmbH")
        purser.holds("Name", "Testwerk GmbH")
        purser.press("check box", "Supplier")
        self.add_contact("Jane Roe", "jane@testwerk.example")
        self.add_contact("John Doe", "john@testwerk.example")
        self.add_address()
        purser.key("ctrl+s")
        purser.says("Testwerk GmbH saved.")

        partner = self.purserctl("partner", "show", "Testwerk GmbH")
        self.assertEqual([(c["name"], c["email"], c["is_primary"]) for c in partner["contacts"]],
                         [("Jane Roe", "jane@testwerk.example", True), ("John Doe", "john@testwerk.example", False)])
        address, = partner["addresses"]
        self.assertEqual(address["formatted"], ["Hauptstr. 1", "10178 Berlin", "GERMANY"])

    def test_what_is_missing_is_said_at_the_field(self):
        purser = self.purser
        purser.find("table cell", "C2001")
        purser.key("n")
        purser.has_focus("text", "Name")
        purser.key("ctrl+s")
        purser.says("Name is required.")


if __name__ == "__main__":
    unittest.main(verbosity=2)
