"""Holds contract.tsv against the manuals' options and the tests that CTest knows.

usage: check.py SOURCE_DIR CTEST BUILD_DIR
Exits 1 with a line for each option without a row, row without an option, and test that isn't there.
"""

import csv
import pathlib
import re
import subprocess
import sys

MANUALS = {"referat-search": "searcher/man/referat-search.1",
           "referat-index": "indexer/man/referat-index.1"}


def contract(source):
    with open(source / "tests/contract/contract.tsv", encoding="utf-8") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def options(manual):
    return {name.replace("\\", "") for name in re.findall(r"\\-\\-[a-z]+(?:\\-[a-z]+)*", manual)}


def known_tests(ctest, build):
    listing = subprocess.run([ctest, "--test-dir", build, "-N"], capture_output=True, text=True,
                             check=True).stdout
    return set(re.findall(r"^ *Test +#\d+: (.*)$", listing, re.MULTILINE))


def complaints(source, ctest, build):
    rows = contract(source)
    for program, manual in MANUALS.items():
        promised = options((source / manual).read_text(encoding="utf-8"))
        proved = {what for kind, what, _ in rows if kind == program}
        yield from (f"{program} {option} has no row" for option in sorted(promised - proved))
        yield from (f"{program} {option} is no option" for option in sorted(proved - promised))
    tests = known_tests(ctest, build)
    for kind, what, names in rows:
        yield from (f"{kind} {what}: no test is called »{name}«"
                    for name in names.split(" | ") if name not in tests)


found = list(complaints(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
print("\n".join(found))
sys.exit(1 if found else 0)
