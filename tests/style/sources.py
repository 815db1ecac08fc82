"""The project's own files, and C++ without what is no code."""
import functools
import pathlib
import re
import subprocess

TOKENS = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", re.DOTALL)


class Tree:
    """A folder with sources; `files` are paths from it, those that git knows or would add."""

    def __init__(self, root):
        self.root = pathlib.Path(root)

    @functools.cached_property
    def files(self):
        script = self.root / "packaging" / "scripts" / "sources.sh"
        if script.exists():
            listed = subprocess.run([script, "*"], capture_output=True, text=True, check=True).stdout.splitlines()
            return sorted(listed)
        return sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file())

    def cpp(self, *folders):
        """The C++ files, all or those in the folders."""
        return [file for file in self.files if file.endswith((".cpp", ".h"))
                and (not folders or file.startswith(tuple(folder + "/" for folder in folders)))]

    def text(self, file):
        return (self.root / file).read_text(encoding="utf-8")

    @functools.lru_cache(maxsize=None)
    def lines(self, file):
        return self.text(file).splitlines()

    @functools.lru_cache(maxsize=None)
    def code(self, file):
        """The lines without comments; literals stay."""
        return strip(self.text(file), keep_literals=True)

    @functools.lru_cache(maxsize=None)
    def bare_code(self, file):
        """The lines without comments and without the inside of literals."""
        return strip(self.text(file), keep_literals=False)


def strip(text, keep_literals):
    def replacement(match):
        token = match.group(0)
        if token.startswith("/"):
            kept = ""
        elif keep_literals:
            return token
        else:
            kept = '""' if token.endswith('"') else "' '"
        return kept + "\n" * token.count("\n")

    return TOKENS.sub(replacement, text).splitlines()
