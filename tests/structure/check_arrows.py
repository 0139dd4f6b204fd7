"""Holds the includes of lib/, indexer/ and searcher/ against the arrows that their targets draw.

usage: check_arrows.py SOURCE_DIR [--arrows]
Linking alone doesn't see a dependency that is all in headers. An area may include its own headers
and those of areas that its CMakeLists.txt names under USES, or that those use in turn, and those
under WITHIN, which whoever uses the area may not; Xapian's only where the area links it, and the
JSON library's only in the one file that is its home; the forms of output see what they have in
common (words), never each other; and no arrows between folders, rooms within an area included, may
form a circle. Exits 1 with a line for each include that is against it.
--arrows prints which folder includes which instead, with how many includes.
"""

import collections
import pathlib
import re
import sys

XAPIAN = "<xapian.h>"
XAPIAN_SEEN_BY = {"database", "index", "query", "search"}
JSON = "<nlohmann/json.hpp>"
JSON_HOME = "lib/base/json.h"
FORMS = {"output/text", "output/html", "output/json", "output/csv"}


def declared_links(source):
    """USES and WITHIN: area → the areas it links, as CMakeLists.txt say."""
    uses, within = {}, {}
    for cmake in source.glob("lib/*/CMakeLists.txt"):
        text = cmake.read_text(encoding="utf-8")
        area, links = re.search(r"referat_area\((\w+).*?USES(.*?)\)", text, re.DOTALL).groups()
        passed_on, _, kept = links.partition("WITHIN")
        uses[area] = set(re.findall(r"\breferat_(\w+)", passed_on))
        within[area] = set(re.findall(r"\breferat_(\w+)", kept))
    return uses, within


def everything_used(uses, area):
    seen = set()
    ahead = [area]
    while ahead:
        for used in uses.get(ahead.pop(), ()):
            if used not in seen:
                seen.add(used)
                ahead.append(used)
    return seen


def includes(source):
    """(file, its folder, what it includes) for each include of the library and the programs."""
    for root in ("lib", "indexer", "searcher"):
        for path in sorted((source / root).rglob("*.h")) + sorted((source / root).rglob("*.cc")):
            file = path.relative_to(source).as_posix()
            folder = file.rsplit("/", 1)[0].removeprefix("lib/")
            for line in path.read_text(encoding="utf-8").splitlines():
                if found := re.match(r'#include (?:"(.+)"|(<xapian\.h>|<nlohmann/.+>))', line):
                    yield file, folder, found[1] or found[2]


def form(folder):
    """The form of output that a folder or a header belongs to, or None."""
    start = "/".join(folder.split("/")[:2])
    return start if start in FORMS else None


def forbidden(source):
    uses, within = declared_links(source)
    for file, folder, included in includes(source):
        area = folder.split("/")[0]
        if included == XAPIAN:
            if area not in XAPIAN_SEEN_BY:
                yield f"{file}: {area} knows nothing of Xapian"
            continue
        if included.startswith("<"):
            if (file, included) != (JSON_HOME, JSON):
                yield f"{file}: JSON is read and written by {JSON_HOME}, not by {included}"
            continue
        if area in ("indexer", "searcher"):
            continue
        other = included.split("/")[0]
        if other not in {area} | within.get(area, set()) | everything_used(uses, area):
            yield f"{file}: {area} must not include {included}"
        if area == "output" and form(included) not in (None, form(folder)):
            yield f"{file}: {folder} must not include {included}"


def arrows(source):
    counts = collections.Counter()
    for _, folder, included in includes(source):
        other = included.rsplit("/", 1)[0]
        if not included.startswith("<") and other != folder:
            counts[folder, other] += 1
    return counts


def circles(counts):
    """Pairs of folders that include each other, directly or through others."""
    uses = collections.defaultdict(set)
    for folder, other in counts:
        uses[folder].add(other)
    reached = {folder: everything_used(uses, folder) for folder in list(uses)}
    for folder, others in sorted(reached.items()):
        for other in sorted(others):
            if folder < other and folder in reached.get(other, ()):
                yield f"{folder} and {other} include each other"


def main():
    source = pathlib.Path(sys.argv[1])
    counts = arrows(source)
    if "--arrows" in sys.argv:
        for folder in sorted({folder for folder, _ in counts}):
            to = ", ".join(f"{other} {counts[folder, other]}"
                           for _, other in sorted(pair for pair in counts if pair[0] == folder))
            print(f"{folder} → {to}")
        return 0
    found = list(forbidden(source)) + list(circles(counts))
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
