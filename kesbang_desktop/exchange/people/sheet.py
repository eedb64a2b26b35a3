"""Rows that were copied from a sheet: columns by their heading, or by what stands in them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.rank import is_rank, split_rank
from kesbang_desktop.domain.table_text import TableRow
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.people.personal_data import take_personal_data, tidy_nip
from kesbang_desktop.exchange.people.words import ListWords

_OTHER, NUMBER = "other", "number"
# The first that fits: "Nama instansi" is no name, "Jabatan/Instansi" begins with the position.
_HEADINGS = (
    (NUMBER, r"no|nomor|no urut|nomor urut|urut|#"),
    ("phone", r".*\b(?:hp|handphone|telepon|telp|tlp|wa|whatsapp|kontak|ponsel)\b.*"),
    ("email", r".*\b(?:e ?mail|surel|pos el)\b.*"),
    ("position", r"(?:nama )?jabatan\b.*|kedudukan\b.*|posisi\b.*"),
    (
        "organization",
        r".*\b(?:instansi|unit|asal|lembaga|opd|skpd|perangkat daerah|utusan|kantor|organisasi|"
        r"satker|dinas|perusahaan|bidang|satuan kerja)\b.*",
    ),
    ("name", r"(?:nama|peserta)\b.*"),
    ("nip", r".*\b(?:nip|nrp|nipppk)\b.*"),
    ("rank", r".*\b(?:pangkat|gol|golongan)\b.*"),
)
# Two of these make a heading, however many columns of other names stand beside them.
_PLAIN = frozenset(("nama", "nama lengkap", "nip", "jabatan", "instansi", "unit kerja", "no hp"))
_FIRST_ROWS = 8
_FIELDS = ("name", "position", "organization", "nip", "phone", "email")
_GUESSED = "Tanpa judul kolom; isi ditebak."
_NO_NAME = "Tanpa nama."
_A_POSITION = "Mungkin jabatan, bukan nama."
_TITLE = "Judul, bukan peserta."


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """The field of each column, its title, and how many rows stand above the first person.

    Without a heading the fields are guessed, and there are no titles.
    """

    fields: Sequence[str]
    titles: Sequence[str] = ()
    above: int = 0


def find_columns(rows: Sequence[TableRow], words: ListWords) -> SheetColumns:
    """Return the columns by their heading, of one or two rows, else by what most cells hold."""
    heading = next((at for at, row in enumerate(rows[:_FIRST_ROWS]) if _is_heading(row)), None)
    if heading is None:
        return SheetColumns(_guess_columns(rows, words))
    titles, above = list(rows[heading].cells), heading + 1
    below = rows[above].cells if len(rows) > above else ()
    if _is_second_heading(below, titles):
        titles = [low or high for high, low in zip_longest(titles, below, fillvalue="")]
        above += 1
    return SheetColumns([_field_of(title) for title in titles], titles, above)


def read_sheet(
    rows: Sequence[TableRow], words: ListWords, columns: SheetColumns | None = None
) -> list[ListedLine]:
    """Return what each of ``rows`` says; titles and headings come along as left out."""
    columns = columns or find_columns(rows, words)
    titles = dict(enumerate(columns.titles))
    guess = "" if columns.titles else _GUESSED
    first = rows[columns.above - 1].cells if columns.above else ()
    found = [left_out(row, _TITLE) for row in rows[: columns.above]]
    for row in told(rows[columns.above :]):
        if first and row.cells[: len(first)] == first:
            # Of the next page.
            found.append(left_out(row, _TITLE))
        elif _has_words(row):
            line = _read_row(row, columns.fields, titles, guess)
            if words.is_position(line.attendee.name):
                doubts = line.doubts | {"name"}
                line = replace(line, doubts=doubts, reason=line.reason or _A_POSITION)
            found.append(line)
    return found


def _is_second_heading(cells: Sequence[str], above: Sequence[str]) -> bool:
    """Tell whether ``cells`` go on with the heading ``above``, whose cells are joined over two."""
    is_joined = all(
        not cell for cell, title in zip(cells, above, strict=False) if _field_of(title) == "name"
    )
    filled = [cell for cell in cells if cell]
    return bool(filled) and is_joined and all(_field_of(cell) != _OTHER for cell in filled)


def is_sheet(rows: Sequence[TableRow]) -> bool:
    """Tell whether ``rows`` are of a sheet: a heading, or most rows in more than one column."""
    if has_heading(rows):
        return True
    wide = sum(sum(1 for cell in row.cells if cell) > 1 for row in rows)
    return len(rows) > 1 and wide * 2 > len(rows)


def has_heading(rows: Sequence[TableRow]) -> bool:
    """Tell whether one of the first ``rows`` names columns: Nama and another one."""
    return any(_is_heading(row) for row in rows[:_FIRST_ROWS])


def left_out(row: TableRow, reason: str) -> ListedLine:
    """Return a row that names nobody, with its words as they stand."""
    text = " ".join(clean_line(cell) for cell in row.cells if cell)
    return ListedLine(row.number, AttendeeLine(text), is_included=False, reason=reason)


def _field_of(cell: str) -> str:
    folded = fold(cell) or ("#" if "#" in cell else "")
    return next((name for name, form in _HEADINGS if re.fullmatch(form, folded)), _OTHER)


def _is_heading(row: TableRow) -> bool:
    fields = [_field_of(cell) for cell in row.cells if cell and len(cell) < 40]
    known = {one for one in fields if one != _OTHER}
    is_plain = sum(fold(cell) in _PLAIN for cell in row.cells) > 1
    most = len(known) * 2 >= len(fields) or "nip" in known or is_plain
    return "name" in known and len(known) > 1 and most


def _has_words(row: TableRow) -> bool:
    """Tell whether a row says more than its number."""
    return any(c.isalpha() for cell in row.cells for c in cell) or any(
        sum(c.isdigit() for c in cell) > 4 for cell in row.cells
    )


def _guess_columns(rows: Sequence[TableRow], words: ListWords) -> list[str]:
    """Return the field of each column by what most of its cells look like."""
    width = max(len(row.cells) for row in rows)
    cells = [
        [row.cells[at] for row in rows if row.cells[at : at + 1] > ("",)] for at in range(width)
    ]
    columns = [_kind_of(one) for one in cells]
    texts = [at for at, kind in enumerate(columns) if kind == "text"]
    for at, name in zip(texts, ("name", "position", "organization"), strict=False):
        columns[at] = name
    if len(texts) == 2 and not _most(cells[texts[1]], words.is_position):
        columns[texts[1]] = "organization"
    return [_OTHER if one == "text" else one for one in columns]


def _kind_of(cells: Sequence[str]) -> str:
    if not cells or _most(cells, lambda one: bool(re.fullmatch(r"\(?\d{1,3}[.)]?", one))):
        return NUMBER
    for name in ("nip", "phone", "email"):
        if _most(cells, partial(_tells, name)):
            return name
    if _most(cells, lambda one: bool(split_rank(one)[1]) or is_rank(one)):
        return "rank"
    return "text"


def _tells(name: str, text: str) -> bool:
    return name in take_personal_data(text)[0]


def _most(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, cells)) * 2 > len(cells)


def _read_row(
    row: TableRow, columns: Sequence[str], titles: dict[int, str], guess: str
) -> ListedLine:
    parts: dict[str, list[str]] = {}
    rest = []
    for at, cell in enumerate(row.cells):
        text = clean_line(cell)
        field = columns[at] if at < len(columns) else _OTHER
        if not text or (field == NUMBER and re.fullmatch(r"\W*\d{1,4}\W*", text)):
            continue
        if field in (_OTHER, NUMBER):
            rest.append(f"{clean_line(titles[at])}: {text}" if titles.get(at) else text)
        else:
            parts.setdefault(field, []).append(text)
    values = {name: " / ".join(parts[name]) for name in _FIELDS if name in parts}
    attendee = AttendeeLine(presence=Presence.UNKNOWN).with_values(values)
    attendee = _with_rank(_name_alone(attendee), " ".join(parts.get("rank", ())))
    attendee = replace(attendee, nip=tidy_nip(attendee.nip))
    line = ListedLine(row.number, attendee, "; ".join(rest))
    if not attendee.name and not attendee.organization:
        return replace(line, is_included=False, reason=_NO_NAME, doubts=frozenset({"name"}))
    if guess:
        texts = {"name", "position", "organization"} & set(values)
        return replace(line, reason=guess, doubts=frozenset(texts))
    return line


def _name_alone(attendee: AttendeeLine) -> AttendeeLine:
    """Take what a cell such as ``Nama/NIP`` holds beside the name out of it."""
    personal, left = take_personal_data(attendee.name)
    missing = {key: value for key, value in personal.items() if not getattr(attendee, key)}
    if missing != personal or not personal:
        return attendee
    return attendee.with_values({**missing, "name": " ".join(left.split()).strip(" ,-/:()")})


def _with_rank(attendee: AttendeeLine, cell: str) -> AttendeeLine:
    if not cell:
        return attendee
    rank, grade = split_rank(cell)
    return replace(attendee, rank=rank, grade=grade or attendee.grade)
