#!/usr/bin/env python3
"""Makes the committed ISO 3166 and ISO 4217 tables of models/base from Debian's package iso-codes.

    packaging/scripts/make-iso-tables.py [models/base]

Needed only when the standards change; the program itself reads nothing but the tables made here.
What iso-codes lacks (minor units, amendments published after the package) stands below, with its
source.
"""
import json
import pathlib
import sys

ISO_CODES = pathlib.Path("/usr/share/iso-codes/json")

# Not in ISO 3166-1, but used for Kosovo by the EU, the IBAN registry and the Peppol code lists.
ADDED_COUNTRIES = [("XK", "XKX", 0)]

# ISO 4217 list one, column "minor unit" (SIX Financial Information); every other code has 2.
MINOR_UNITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
# Minor unit "N.A.": metals, baskets, units of account and the codes for tests and for no currency.
WITHOUT_MINOR_UNIT = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"
# ISO 4217 amendments 171 to 178 against iso-codes 4.15.
WITHDRAWN = "ANG CUC HRK SLL ZWL"
ADDED_CURRENCIES = [("XCG", 532, "Caribbean Guilder"), ("ZWG", 924, "Zimbabwe Gold")]


def read(standard):
    return json.loads((ISO_CODES / f"iso_{standard}.json").read_text())[standard]


def countries():
    rows = [(c["alpha_2"], c["alpha_3"], int(c["numeric"])) for c in read("3166-1")]
    return [f'{{"{two}", "{three}", {number}}},' for two, three, number in sorted(rows + ADDED_COUNTRIES)]


def currencies():
    digits = {code: n for n, codes in MINOR_UNITS.items() for code in codes.split()}
    left_out = set((WITHOUT_MINOR_UNIT + " " + WITHDRAWN).split())
    rows = [(c["alpha_3"], int(c["numeric"]), c["name"]) for c in read("4217")]
    rows = sorted(r for r in rows + ADDED_CURRENCIES if r[0] not in left_out)
    return [f'{{"{code}", {number}, {digits.get(code, 2)}, "{name}"}},' for code, number, name in rows]


def subdivisions():
    rows = sorted((s["code"], s.get("parent", ""), s["type"], s["name"]) for s in read("3166-2"))
    return ["\t".join((code, parent and f"{code[:2]}-{parent.split('-')[-1]}", kind, name))
            for code, parent, kind, name in rows]


def wrapped(entries, width=98):
    lines = [""]
    for entry in entries:
        if len(lines[-1]) + 1 + len(entry) > width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + entry
    return lines


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "models/base")
    made = "// Made by packaging/scripts/make-iso-tables.py from Debian's iso-codes.\n// clang-format off\n"
    for name, entries in (("iso3166table.inc", countries()), ("iso4217table.inc", currencies())):
        (folder / name).write_text(made + "\n".join(wrapped(entries)) + "\n")
    (folder / "iso3166-2.tsv").write_text("\n".join(subdivisions()) + "\n")


main()
