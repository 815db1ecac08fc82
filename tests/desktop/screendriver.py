"""Works with the real desktop program from outside: what assistive technology tells of it, and keys."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds until something that must happen counts as not happening; never waited out when it does


def until(condition, what, patience=PATIENCE):
    """The first true answer of the condition."""
    end = time.monotonic() + patience
    while True:
        try:
            if answer := condition():
                return answer
        except Exception as fault:  # an object that goes away while it is looked at
            if time.monotonic() > end:
                raise AssertionError(f"{what}: {fault}") from fault
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.02)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def nodes(root):
    """All that is shown, from the root down; what is hidden hides what is in it."""
    for child in root:
        if child is not None and is_shown(child):
            yield child
            yield from nodes(child)


def program():
    """Another may be named, with a tool before it; not as PURSER_…, which programs take for a setting."""
    return os.environ.get("DESKTOP_PROGRAM", os.path.join(os.environ["PURSER_BINARY_DIR"], "bin", "purser"))


class Purser:
    """The program on a database, until close()."""

    def __init__(self, database, home, *arguments):
        environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                           LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.said = open(f"{home}/said.txt", "a+")
        self.process = subprocess.Popen([program(), "--database", f"sqlite://{database}", *arguments], env=environment,
                                        stdin=subprocess.DEVNULL, stdout=self.said, stderr=subprocess.STDOUT)
        self.root = until(self._application, "The program does not appear.")

    def _application(self):
        if self.process.poll() is not None:
            self.said.seek(0)
            raise SystemError(f"The program ended with {self.process.returncode}: {self.said.read()}")
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount > 0:
                return application
        return None

    def close(self):
        """Ends as by the window's cross; what the program says about that is its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)
        self.said.close()
        return self.process.returncode

    # Looking

    def tree(self):
        lines = []

        def note(node, depth):
            lines.append(f"{'  ' * depth}{node.getRoleName()} | {node.name}")
            for child in node:
                if child is not None and is_shown(child):
                    note(child, depth + 1)
        note(self.root, 0)
        return "\n".join(lines)

    def all(self, role, name=None, within=None):
        return [node for node in nodes(within or self.root)
                if node.getRoleName() == role and (name is None or node.name == name)]

    def find(self, role, name=None, within=None):
        """The one that is shown; waits for it."""
        try:
            return until(lambda: (self.all(role, name, within) or [None])[0], f"There is no {role} “{name}”.")
        except AssertionError as fault:
            raise AssertionError(f"{fault}\n{self.tree()}") from None

    def until_gone(self, role, name=None):
        until(lambda: not self.all(role, name), f"{role} “{name}” stays.")

    def says(self, text):
        """Waits until some label, field or cell that is shown holds the text."""
        try:
            return until(lambda: next((n for n in nodes(self.root) if text in n.name), None), f"Nothing says “{text}”.")
        except AssertionError as fault:
            raise AssertionError(f"{fault}\n{self.tree()}") from None

    def holds(self, name, text, within=None):
        """Waits until the field has this text: keys take their time on the way."""
        until(lambda: self.find("text", name, within).queryText().getText(0, -1) == text,
              f"The field “{name}” does not get the text “{text}”.")

    def has_focus(self, role, name, within=None):
        """Waits until what is typed goes there."""
        until(lambda: self.find(role, name, within).getState().contains(pyatspi.STATE_FOCUSED),
              f"The {role} “{name}” does not get the focus.")

    # Acting

    def press(self, role, name, within=None):
        node = self.find(role, name, within)
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(names.index("Press") if "Press" in names else names.index("Toggle") if "Toggle" in names else 0)

    def focus(self, role, name, within=None):
        self.find(role, name, within).queryComponent().grabFocus()

    def key(self, *keys):
        """As xdotool names them: Return, ctrl+k."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, text):
        self._xdotool("type", "--delay", "5", text)

    @staticmethod
    def _xdotool(*words):
        subprocess.run(["xdotool", *words], check=True, stdin=subprocess.DEVNULL)


class TestFolder:
    """Database, settings and drafts of one test."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="purser-desktop-"))

    def cleanup(self):
        shutil.rmtree(self.path)


class WindowManager:
    """Gives windows the focus, as on any desktop."""

    def __enter__(self):
        folder = TestFolder()
        ready = folder.path / "ready"
        self.process = subprocess.Popen(["openbox", "--sm-disable", "--startup", f"touch {ready}"],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(ready.exists, "The window manager does not start.")
        folder.cleanup()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)
