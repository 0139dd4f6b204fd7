"""How many values are right of how many there are, in the columns of two tables."""
import math

# (key, heading, what it counts). A share is of the values that the truth has.
ITEM_COLUMNS = (
    ("found", "found", "the item is there, under its number and with a title that begins like its "
                       "own; of an item that isn't, every value is wrong"),
    ("title", "title", "the title, whole"),
    ("case", "case", "the case number, or that there is none"),
    ("closed", "closed", "that the item is closed, or open"),
    ("decision", "dec.", "the meeting's decision where there is one, and none where there is none"),
    ("text", "text", "the words of a decision that was found, numbers of lists and absentees aside"),
    ("result", "result", "what a decision came to, where somebody has judged it"),
    ("attachments", "attach", "the names of the item's attachments, all and in order"),
)
MEETING_COLUMNS = (
    ("municipality", "munic.", "the municipality, as the document or the others of its folder name it"),
    ("body", "body", "the body, with or without its years of office"),
    ("date", "date", "the day"),
    ("time", "time", "the time"),
    ("place", "place", "the place"),
    ("present", "there", "the names of those who were there, all of them"),
    ("absent", "absent", "the names of those who were not, all of them"),
)
COLUMNS = tuple(key for key, _, _ in ITEM_COLUMNS + MEETING_COLUMNS)


class Tally:
    """One row: a format of one municipality."""

    def __init__(self, name, what):
        self.name = name
        self.what = what  # whence, and compared with what
        self.items = 0
        self.meetings = 0
        self.values = {key: [0, 0] for key in COLUMNS}  # right, all
        self.rest = [0, 0]  # what has no column
        self.wrong = []

    def add(self, key, right, *example):
        values = self.values.get(key, self.rest)
        values[0] += bool(right)
        values[1] += 1
        if not right:
            self.wrong.append((key, *example))

    def add_many(self, key, right, wrong):
        values = self.values.get(key, self.rest)
        values[0] += right
        values[1] += right + wrong

    def share(self, key):
        """None where the truth has no such value."""
        right, whole = self.values[key]
        return right / whole if whole else None


def total(tallies):
    whole = Tally("all", "")
    for tally in tallies:
        whole.items += tally.items
        whole.meetings += tally.meetings
        for key in COLUMNS:
            right, of = tally.values[key]
            whole.add_many(key, right, of - right)
        whole.rest = [a + b for a, b in zip(whole.rest, tally.rest)]
    return whole


def figure(share):
    """Never 1.000 unless all are right."""
    return "–" if share is None else f"{math.floor(share * 1000 + 1e-9) / 1000:.3f}"


def table(columns, counted, tallies):
    """counted: "items" or "meetings"."""
    width = 80 - 8 - 7 * len(ITEM_COLUMNS)
    lines = [" " * width + f"{counted:>8}" + "".join(f"{heading:>7}" for _, heading, _ in columns)]
    for tally in tallies:
        lines.append(f"{tally.name:{width}}{getattr(tally, counted):8}"
                     + "".join(f"{figure(tally.share(key)):>7}" for key, _, _ in columns))
    return "\n".join(lines)
