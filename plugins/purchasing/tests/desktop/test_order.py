"""An order from draft to document, by keyboard, by the people whom its chain names."""
import os
import subprocess
import unittest

import screendriver

PASSWORD = os.environ["PURSER_SAMPLE_PASSWORD"]


class Order(unittest.TestCase):
    def setUp(self):
        self.home = screendriver.TestFolder()
        self.addCleanup(self.home.cleanup)
        self.enterContext(screendriver.WindowManager())
        self.purser = screendriver.Purser(self.home.path / "purser.db", self.home.path, "--sample", "--user", "buyer")
        self.addCleanup(self.purser.close)

    def open_orders(self):
        self.purser.find("list item", "Purchase orders")
        self.purser.key("ctrl+3")
        self.purser.find("push button", "New purchase order")

    def write_order(self):
        purser = self.purser
        self.open_orders()
        purser.key("n")
        purser.has_focus("text", "Supplier")
        purser.type("Rhein")
        purser.find("list item", "Rheinland Bürobedarf GmbH, S1001")
        purser.key("Return")
        purser.holds("Contact at the supplier", "Katrin Vogel")
        purser.holds("Currency", "EUR")
        purser.key("ctrl+l")
        for keys, text in ((0, "PA-100"), (1, "Copy paper"), (1, "1000"), (2, "4.25"), (2, "19")):
            purser.key(*["Tab"] * keys)
            purser.type(text)
        purser.key("Tab")
        purser.says("5,057.50 EUR")
        purser.key("ctrl+s")
        self.number = purser.says(" saved.").name.removesuffix(" saved.")

    def switch_user(self, login):
        purser = self.purser
        purser.key("ctrl+shift+u")
        purser.has_focus("password text", "Password")  # the login is that of the last person
        purser.key("shift+Tab", "ctrl+a")
        purser.type(login)
        purser.key("Tab")
        purser.type(PASSWORD)
        purser.key("Return")
        purser.find("list item", "Purchase orders")

    def approve(self, login):
        self.switch_user(login)
        self.purser.find("list item", "Approvals, 3 waiting")  # two of the sample data are older
        self.purser.key("ctrl+2")
        self.purser.find("push button", "Approve")
        self.purser.says(f"{self.number} · ")
        self.purser.key("j", "j")
        self.purser.key("a")
        self.purser.says(f"Approved {self.number}.")
        self.purser.key("ctrl+s")  # sends what could still be taken back
        self.purser.find("list item", "Approvals, 2 waiting")

    def test_order_is_submitted_approved_and_its_document_shown(self):
        purser = self.purser
        self.write_order()
        purser.press("push button", "Submit for approval")
        purser.has_focus("text", "Comment")
        purser.key("ctrl+Return")
        purser.says("Pending approval")

        self.approve("manager")
        self.approve("director")

        self.switch_user("buyer")
        self.open_orders()
        purser.find("table cell", self.number)
        purser.key("ctrl+Home", "Return")
        purser.find("push button", "Send to the supplier")
        purser.press("check box", "Document")
        purser.find("push button", "Open PDF")


if __name__ == "__main__":
    unittest.main(verbosity=2)
