"""The pages for people: their links, and the commands in their ```sh blocks."""
import json
import os
import re
import shlex
import subprocess

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def pages(tree):
    return [file for file in tree.files if file.endswith(".md") and not file.startswith("tests/")]


def links(tree, page):
    """The links of a page that lead nowhere."""
    folder = os.path.dirname(page)
    for target in LINK.findall(tree.text(page)):
        if "://" not in target and not (tree.root / folder / target).exists():
            yield f"{page}: {target} is not there"


def commands(text):
    """The command lines in the sh blocks, continued lines joined, comments dropped."""
    for block in BLOCK.findall(text):
        for line in re.sub(r"\\\n\s*", "", block).splitlines():
            words = shlex.split(line, comments=True)
            if words:
                yield words


def script(text):
    """The sh blocks as one script, when they call the programs as somebody does who has installed them; else
    None."""
    lines = "".join(BLOCK.findall(text))
    return lines if re.search(r"^purserctl\b", lines, re.MULTILINE) else None


def undocumented(helps, text):
    """The commands that no block of the text shows. `helps` is what the program says of each group of commands;
    what can be done with records need be shown of one kind only."""
    shown = set(re.findall(r"\bpurserctl ([a-z-]+(?: [a-z-]+)?)", "".join(BLOCK.findall(text))))
    verbs = {command.partition(" ")[2] for command in shown}
    for group, told in helps.items():
        listed = re.search(r"^Commands:\n((?:  .*\n)+)", told, re.MULTILINE)
        commands = [line.split("  ")[1] for line in listed[1].splitlines()] if listed else [group]
        is_kind_of_record = f"{group} list" in commands
        for command in commands:
            verb = command.partition(" ")[2]
            known = verb in verbs if is_kind_of_record and verb else any(f"{one} ".startswith(f"{command} ") for one in shown)
            if not known:
                yield command


class Checker:
    """Tries the commands of one page: those of the programs run in `home`, an empty folder; for those
    that build or test, what they name must exist."""

    def __init__(self, root, build, home):
        self.root, self.build, self.home = root, build, home

    def fault(self, words):
        """Why the command would not work, or None."""
        program = words[0]
        if program in ("./run", "./test", "./bench"):
            return self.script(words)
        if program == "cmake" and words[1] == "--preset":
            presets = json.loads((self.root / "CMakePresets.json").read_text())["configurePresets"]
            return None if words[2] in {preset["name"] for preset in presets} else f"there is no preset {words[2]}"
        if program == "ninja" and words[1] == "-C":
            missing = [target for target in words[3:] if not target.startswith("-") and not self.has_target(target)]
            return f"there is no target {missing[0]}" if missing else None
        if program == "ctest":
            return self.selects(words[words.index("-R") + 1]) if "-R" in words else None
        if program in ("cd", "git"):
            return None
        if program.startswith("build/bin/"):
            return self.runs(words)
        return "the test of the documentation does not know how to try this"

    def script(self, words):
        """./run and ./test themselves are not started here: they would build and test within a test."""
        if not os.access(self.root / words[0], os.X_OK):
            return f"{words[0]} cannot be started"
        if words[0] == "./test":
            for name in words[1:]:
                if name not in ("format", "headless") and self.selects(name):
                    return self.selects(name)
        return None

    def has_target(self, target):
        return subprocess.run(["ninja", "-C", self.build, "-t", "query", target], capture_output=True).returncode == 0

    def selects(self, pattern):
        listed = subprocess.run(["ctest", "--test-dir", self.build, "-N", "-R", pattern], capture_output=True, text=True).stdout
        return f"no test matches {pattern}" if "Total Tests: 0" in listed else None

    def blocks(self, lines):
        """Why the script of a page does not run to its end, or None."""
        for folder in ("resources", "plugins"):
            (self.home / folder).symlink_to(self.root / folder)
        done = self.started(["/bin/bash", "-ex", "-c", lines])
        return f"exit code {done.returncode}: {done.stdout[-3000:]}" if done.returncode else None

    def helps(self):
        """What purserctl says of each group of commands."""
        told = self.started([self.build / "bin" / "purserctl", "--help"]).stdout
        groups = re.search(r"^Commands:\n((?:  .*\n)+)", told, re.MULTILINE)[1]
        return {group: self.started([self.build / "bin" / "purserctl", group, "--help"]).stdout
                for group in re.findall(r"^  (\S+)", groups, re.MULTILINE)}

    def started(self, words):
        environment = {"PATH": f"{self.build / 'bin'}:{os.environ['PATH']}", "HOME": str(self.home), "LANG": "C.UTF-8",
                       "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(words, cwd=self.home, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)

    def runs(self, words):
        program = self.build / "bin" / os.path.basename(words[0])
        if not program.exists():
            return f"there is no {words[0]}"
        done = self.started([program, *words[1:]])
        return f"exit code {done.returncode}: {done.stdout}" if done.returncode else None
