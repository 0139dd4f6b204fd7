"""The documents at hand whose right reading somebody knows: a tally for each format and
municipality."""
import json
import os
import re
import tempfile
from pathlib import Path

from comparison import compare_meeting, decides
from program import parse, script
from tally import Tally

# The ends of paths in cases/expected.json → columns; what fits none is told apart.
CASE_PATHS = (
    (re.compile(r"^items(\[[^]]*\]\.number)?[|<>=]*$"), "found"),
    (re.compile(r"\.title$"), "title"),
    (re.compile(r"\.case_number$"), "case"),
    (re.compile(r"\.closed$"), "closed"),
    (re.compile(r"decisions(\[[^]]*\])?(\.(date|body)\|?)?$"), "decision"),
    (re.compile(r"decisions(\[[^]]*\])?\.text!?~?\|?$"), "text"),
    (re.compile(r"\.results?[!~|]*$"), "result"),
    (re.compile(r"\.attachments$"), "attachments"),
    (re.compile(r"^meeting\.body\|?$"), "body"),
    (re.compile(r"^meeting\.date$"), "date"),
    (re.compile(r"^meeting\.time$"), "time"),
    (re.compile(r"^meeting\.place$"), "place"),
    (re.compile(r"^meeting\.municipality$"), "municipality"),
    (re.compile(r"^meeting\.participants\|?$"), "present"),
    (re.compile(r"\.absent$"), "absent"),
)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


# ---------------------------------------------------------------------------- FirstAgenda

# A folder that greve.py frames makes, what it is, and what of the truth it doesn't print.
FORMS = (("json", "JSON", "FirstAgenda's JSON, whose fields are the truth", ()),
         ("a", "PDF text", "the same words in the frame of FirstAgenda's PDF (greve.py)", ()),
         ("b", "web text", "the same words in the frame of its web page (greve.py)", ("absent",)))


def known_meeting(truth, left_out):
    """A line of greve.py's truth, as the hand-made answers are written."""
    meeting = {"municipality": "Greve", "participants": truth["present"]}
    meeting.update((key, truth[key]) for key in ("body", "date", "time", "place", "absent"))
    items = [{"number": item["number"], "title": item["title"], "case_number": item["case"],
              "closed": item["closed"], "attachments": item["attachments"],
              "decisions": [{"date": truth["date"], "text": item["decision"]}]
                           if decides(item["decision"]) else []}
             for item in truth["items"]]
    return {"meeting": {key: meeting[key] for key in meeting if key not in left_out}, "items": items}


def first_agenda(program, documents, every):
    """Meetings of Greve as JSON, and the two texts that greve.py makes of them."""
    source = documents / "greve"
    if not source.is_dir():
        return
    with tempfile.TemporaryDirectory(prefix="referat-documents-") as name:
        work = Path(name)
        (work / "json").mkdir()
        for path in sorted(source.glob("*.json"))[::every]:
            (work / "json" / path.name).symlink_to(path)
        script(documents / "greve.py", "frames", work / "json", work)
        with open(work / "truth.jsonl", encoding="utf-8") as file:
            truth = [json.loads(line) for line in file]
        for folder, form, what, left_out in FORMS:
            read = {os.path.splitext(os.path.basename(document["path"]))[0]: document
                    for document in parse(program, work / folder)}
            tally = Tally(f"Greve, {form}", what)
            for meeting in truth:
                stem = os.path.splitext(meeting["file"])[0] if folder == "json" else meeting["name"]
                compare_meeting(tally, meeting["name"], known_meeting(meeting, left_out),
                                read.get(stem))
            yield tally


# ---------------------------------------------------------------------------- hand-made answers

def compare_files(tally, program, answers):
    """answers: file → what is known of it."""
    for path, known in answers.items():
        read = parse(program, path)
        compare_meeting(tally, path.stem[:3], known, read[0] if read else None)
    return tally


def hand_checked(program, shared):
    """Real minutes that were read by hand."""
    answers = {}
    for path in sorted((shared / "truth").glob("[0-9]*.json")):
        known = load(path)
        known["meeting"]["municipality"] = "Høje-Taastrup"
        answers[shared / "minutes" / known["file"]] = known
    if answers:
        yield compare_files(Tally("Høje-Taastrup", "text of PDFs, and what a person read in it (truth/)"),
                            program, answers)


def layouts(program, shared):
    expected = shared / "layouts" / "expected.json"
    if expected.is_file():
        answers = {expected.parent / name: known for name, known in load(expected).items()}
        yield compare_files(Tally("invented layouts",
                                  "four municipalities' layouts, filled with invented text (layouts/)"),
                            program, answers)


# ---------------------------------------------------------------------------- small invented cases

def column_of(path):
    return next((column for pattern, column in CASE_PATHS if pattern.search(path)), "rest")


def cases(program, documents):
    """A fault of reading each, and what must stay right beside it."""
    folder = documents / "cases"
    if not folder.is_dir():
        return
    tally = Tally("invented cases", "a fault each that real minutes brought to light (cases/, check_cases.py)")
    wrong, name = set(), ""
    for line in script(documents / "check_cases.py", program, folder, "-v").splitlines():
        if head := re.match(r"(\S+): \d+ of \d+", line):
            name = head[1] + ".txt"
        elif re.match(r"    [a-z]\S*$", line):
            wrong.add((name, line.strip()))
    for name, case in load(folder / "expected.json").items():
        tally.meetings += 1
        tally.items += next((n for key, n in case["fields"].items() if key == "items"), 1)
        for path in case["fields"]:
            tally.add(column_of(path), (name, path) not in wrong, name, path)
    yield tally


# ---------------------------------------------------------------------------- our own minutes

BODIES = {"BY": "byraadet", "ØU": "oekonomiudvalget", "DIR": "direktionen"}
CASE_ROW = re.compile(r"^\| (\d\d/\d+) \|[^|]*\|(.*)\|$")
TREATED = re.compile(r"(\d{4}-\d\d-\d\d) (BY|ØU|DIR) ([\d, ]+)([^·]*)")


def own_minutes(program, corpus):
    """corpus/README.md tells of each running case when it was treated, and when postponed (p)."""
    tally = Tally("Engholm", "our fictional corpus; known are its running cases (corpus/README.md)")
    read = {}
    for document in parse(program, corpus / "minutes"):
        read[Path(document["path"]).stem] = document
        tally.meetings += 1
        tally.items += len(document["items"])
        stem = Path(document["path"]).stem
        meeting = document["meeting"]
        tally.add("municipality", meeting["municipality"] == "Engholm", stem)
        tally.add("date", meeting["date"] == stem[:10], stem)
    for line in (corpus / "README.md").read_text(encoding="utf-8").splitlines():
        if row := CASE_ROW.match(line):
            for date, body, numbers, rest in TREATED.findall(row[2]):
                document = read.get(f"{date}-{BODIES[body]}", {"items": []})
                for number in re.findall(r"\d+", numbers):
                    compare_treatment(tally, f"{date} {body} {number}", document, number, row[1],
                                      "*p*" in rest or "(that part *p*" in rest)
    yield tally


def compare_treatment(tally, where, document, number, case, postponed):
    item = next((item for item in document["items"] if item["number"] == number), None)
    tally.add("found", item is not None, where)
    tally.add("case", item is not None and item["case_number"] == case, where, case)
    if postponed:
        results = [result for decision in item["decisions"] for result in decision["results"]] \
            if item else []
        tally.add("result", "postponed" in results, where, "postponed", results)
