"""One meeting as it was read (--parse) held against what is known of it."""
import re

PARTY_OR_ROLE = re.compile(r" \([^()]*\)$")
YEARS_OF_OFFICE = re.compile(r" \d{4} ?- ?\d{4}$")
LIST_NUMBER = re.compile(r"^\s*(\d{1,2}|[a-z])[.)]\s+", re.M)
ABSENCE = re.compile(
    r"(Fraværende|Afbud|Ikke til ?stede)([^:\n]{0,30}:\s*.*|( fra)? [A-ZÆØÅ][^.:\n]*)$", re.M)
NOT_RELEASED = "Beslutning ikke frigivet"


def norm(text):
    return re.sub(r"\s+", " ", text or "").strip()


def wordings(text):
    """A decision's words, as they stand and without the numbers of lists; who was absent is no part
    of them."""
    kept = ABSENCE.sub("", text or "")
    return {" ".join(re.findall(r"\w+", form)) for form in (kept, LIST_NUMBER.sub("", kept))}


def decides(text):
    """Not where there are only a dot, a dash, or who was absent, nor what isn't published."""
    return not wordings(text) & {"", NOT_RELEASED}


def names(entries):
    """Without party or role, in any order."""
    return sorted(PARTY_OR_ROLE.sub("", norm(entry["name"] if isinstance(entry, dict) else entry))
                  for entry in entries)


def same_body(got, known):
    got, known = norm(got).lower(), norm(known).lower()
    plain = YEARS_OF_OFFICE.sub("", known)
    return got in (known, plain, plain + "et")


def find_item(item, document):
    number, start = str(item["number"]), norm(item["title"])[:12]
    return next((other for other in document["items"]
                 if other["number"] == number and norm(other["title"])[:12] == start), None)


def compare_decisions(tally, where, known, read, date):
    """Earlier decisions that an item prints again are judged only where they are known."""
    if not known:
        own = [decision["text"] for decision in read if decision["date"] == date]
        tally.add("decision", not own, where, "none", own)
    ahead = list(read)
    for decision in known:
        same = [other for other in ahead if other["date"] == decision["date"]]
        exact = [other for other in same if wordings(other["text"]) & wordings(decision["text"])]
        found = next(iter(exact or same), None)
        tally.add("decision", found is not None, where, decision["date"], norm(decision["text"]))
        if found is not None:
            ahead.remove(found)
            tally.add("text", bool(exact), where, norm(decision["text"]), norm(found["text"]))
        if decision.get("result"):
            got = found and found["result"]
            tally.add("result", got == decision["result"], where, decision["result"], got)


def compare_item(tally, where, known, read, date):
    found = read is not None
    tally.items += 1
    tally.add("found", found, where, known["title"])
    for key in ("title", "case_number", "closed"):
        got = read[key] if found else None
        right = norm(got) == norm(known[key]) if key != "closed" else got == known[key]
        tally.add({"case_number": "case"}.get(key, key), found and right, where, known[key], got)
    if found or known["decisions"]:
        compare_decisions(tally, where, known["decisions"], read["decisions"] if found else [], date)
    got = [norm(attachment["name"]) for attachment in read["attachments"]] if found else []
    if "attachments" in known and (known["attachments"] or got):
        tally.add("attachments", got == [norm(name) for name in known["attachments"]], where,
                  known["attachments"], got)
    if known.get("absent"):
        got = names(read["absent"]) if found else None
        tally.add("absent", got == names(known["absent"]), where, known["absent"], got)


def compare_meeting(tally, name, known, document):
    """known: as truth/ and layouts/ write it; what it doesn't have isn't judged."""
    meeting = document["meeting"] if document else {}
    tally.meetings += 1
    for key in ("municipality", "body", "date", "time", "place"):
        if known["meeting"].get(key):
            got, wanted = meeting.get(key), known["meeting"][key]
            right = same_body(got, wanted) if key == "body" else norm(got) == norm(wanted)
            tally.add(key, right, name, wanted, got)
    for key, column in (("participants", "present"), ("absent", "absent")):
        wanted = known["meeting"].get(key)
        if wanted or (wanted is not None and column == "present"):
            got = names(meeting.get(key, ()))
            tally.add(column, got == names(wanted), name, wanted, got)
    for item in known["items"]:
        read = find_item(item, document) if document else None
        compare_item(tally, f"{name} {item['number']}", item, read, known["meeting"]["date"])
