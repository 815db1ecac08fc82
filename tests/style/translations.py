"""Texts that people see: found by lupdate, under the context they are looked up in, translated."""
import os
import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree

PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")


class Catalogue:
    """(context, source text, comment) → its translations, one for each form; empty when there is none."""

    def __init__(self, path):
        self.messages = {}
        for context in xml.etree.ElementTree.parse(path).iter("context"):
            for message in context.iter("message"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                self.messages[key] = finished(message.find("translation"))


def finished(translation):
    if translation is None or translation.get("type") is not None:
        return []
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return forms if all(forms) else []


def extract(root, folders, lupdate):
    """What lupdate finds in the folders, and what it complains of."""
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found_de.ts"
        present = [root / name for name in folders if (root / name).is_dir()]
        done = subprocess.run([lupdate, "-silent", "-locations", "none", "-tr-function-alias", "tr+=mark", "-I", root,
                               *present, "-ts", found], capture_output=True, text=True, check=True)
        return Catalogue(found) if found.exists() else None, done.stderr.strip().splitlines()


def context_faults(found):
    """A text in a class or function that lupdate cannot place is never found when it is shown."""
    return sorted({f"{context}: “{source}” is looked up elsewhere" for context, source, _ in found.messages
                   if not re.fullmatch(r"purser(::\w+)+", context) or context.endswith("::Tr")})


def missing(found, catalogue):
    return [f"{context}: “{source}” is not translated" for context, source, comment in sorted(found.messages)
            if not catalogue.messages.get((context, source, comment))]


def wrong(catalogue):
    """Translations that do not fit their text: other places to fill, other tags, another end."""
    found = []
    for (context, source, _), forms in sorted(catalogue.messages.items()):
        for form in forms:
            if set(PLACE.findall(form)) - {"%n"} != set(PLACE.findall(source)) - {"%n"}:
                found.append(f"{context}: “{form}” has other places than “{source}”")
            if sorted(TAG.findall(form)) != sorted(TAG.findall(source)):
                found.append(f"{context}: “{form}” has other tags than “{source}”")
            if source.endswith("…") != form.endswith("…") or source[-1:].isspace() != form[-1:].isspace():
                found.append(f"{context}: “{form}” ends otherwise than “{source}”")
    return found


def parts(tree):
    """Name → its source folders and the folder of its catalogues: the core and every module."""
    found = {"purser": (["models", "app", "ui"], "translations")}
    for file in tree.files:
        match = re.fullmatch(r"plugins/(\w+)/module\.yaml", file)
        if match:
            folder = os.path.dirname(file)
            found[match.group(1)] = ([f"{folder}/domain", f"{folder}/ui"], f"{folder}/translations")
    return found
