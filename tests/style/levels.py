"""Every include against the table of levels in docs/architecture.md."""
import json
import re
import subprocess

ROW = re.compile(r"^\| `([a-z]+(?:/[a-z]+)*)` \| ([0-9.]+) \|", re.MULTILINE)
DECLARED = re.compile(r"purser_add_library\(\s*\w+\s+LEVEL\s+([0-9.]+)")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
CORE = ("models", "app", "ui")


def table(tree):
    """Folder → level, as the architecture page says."""
    return {folder: version(level) for folder, level in ROW.findall(tree.text("docs/architecture.md"))}


def version(text):
    return tuple(int(part) for part in text.split("."))


def shown(level):
    return ".".join(str(part) for part in level)


def folder_of(file, levels):
    """The longest folder in the table that holds the file, or None."""
    parts = file.split("/")[:-1]
    while parts:
        if "/".join(parts) in levels:
            return "/".join(parts)
        parts.pop()
    return None


def depends(tree, tool):
    """Module → the modules it must find, from the manifests."""
    found = {}
    for file in tree.files:
        match = re.fullmatch(r"plugins/(\w+)/module\.yaml", file)
        if match:
            done = subprocess.run([tool, tree.root / file], capture_output=True, text=True, check=True)
            wanted = json.loads(done.stdout).get("depends") or []
            found[match.group(1)] = {entry["name"] for entry in wanted if not entry.get("optional")}
    return found


def faults(tree, modules):
    """`file:line: what is wrong`, for each include that looks upwards, sideways or nowhere."""
    levels = table(tree)
    found = list(declared_faults(tree, levels))
    for file in tree.cpp(*CORE, "plugins"):
        home = folder_of(file, levels)
        if not file.startswith("plugins/") and home is None:
            found.append(f"{file}: its folder has no level in docs/architecture.md")
            continue
        for number, line in enumerate(tree.code(file), 1):
            match = INCLUDE.match(line)
            if match:
                why = include_fault(file, home, match.group(1), levels, modules)
                if why:
                    found.append(f"{file}:{number}: {why}")
    return found


def declared_faults(tree, levels):
    for file in tree.files:
        if not file.startswith(CORE) or not file.endswith("/CMakeLists.txt"):
            continue
        folder = file.rsplit("/", 1)[0]
        for declared in DECLARED.findall(tree.text(file)):
            if folder not in levels:
                yield f"{file}: {folder} has no level in docs/architecture.md"
            elif levels[folder] != version(declared):
                yield f"{file}: LEVEL {declared}, but docs/architecture.md says {shown(levels[folder])}"


def include_fault(file, home, included, levels, modules):
    """Why the file may not include this, or None."""
    top = included.split("/")[0]
    if included.endswith(".moc") or (top == "tests" and re.match(r"plugins/\w+/tests/", file)):
        return None
    if top not in (*CORE, "plugins") or "/./" in included or "/../" in included:
        return f'"{included}" is not a full path from the root'
    if file.startswith("plugins/"):
        return plugin_fault(file.split("/"), included.split("/"), modules)
    if top == "plugins":
        return f"the core knows no module, but this includes {included}"
    target = folder_of(included, levels)
    if target is None:
        return f"{included}: its folder has no level in docs/architecture.md"
    if target != home and levels[target] >= levels[home]:
        return (f"{home} (level {shown(levels[home])}) includes {included} of level {shown(levels[target])}: "
                "includes look only downwards")
    return None


def plugin_fault(file, included, modules):
    """For a file of a module: the core's models, its own domain and that of modules it depends on; its
    windows also the core's windows and its own. Its tests see everything."""
    module, half = file[1], file[2] if len(file) > 3 else ""
    path = "/".join(included)
    if half == "tests" or included[0] == "models":
        return None
    if included[0] == "ui":
        return None if half == "ui" else f"the domain of a module has no windows, but this includes {path}"
    if included[0] == "app":
        return f"a module knows no program, but this includes {path}"
    other, other_half = included[1], included[2] if len(included) > 3 else ""
    if other_half == "ui" and (half != "ui" or other != module):
        return f"only a module's own windows see its ui folder, but this includes {path}"
    if other != module and other not in modules.get(module, set()):
        return f"{path} is of the module {other}, which module.yaml does not name in depends"
    return None
