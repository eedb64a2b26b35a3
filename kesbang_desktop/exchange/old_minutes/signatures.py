"""Who signed minutes, and where that begins: place and day, jabatan, name, rank and NIP."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.rank import GRADE_RANKS
from kesbang_desktop.domain.role_titles import TITLES
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow, is_empty
from kesbang_desktop.exchange.old_minutes.sections import BODY_SECTIONS, Section, heading_of

_LABELS = {
    Role.CHAIR: (*TITLES[Role.CHAIR], "moderator"),
    Role.SECRETARY: TITLES[Role.SECRETARY],
    Role.NOTE_TAKER: (
        *TITLES[Role.NOTE_TAKER],
        *("yang mencatat", "pembuat notula", "pembuat notulen", "penyusun notula", "dibuat oleh"),
    ),
}
_ROLES = {word: role for role, words in _LABELS.items() for word in words}
_OTHERS = frozenset(
    ("mengetahui", "mengesahkan", "menyetujui", "disetujui oleh", "mengetahui oleh")
)
_DATED = re.compile(
    rf"(?!(?:{'|'.join(WEEKDAYS)})\b)[A-Z][\w .]{{2,40}}, *(?:tanggal *)?"
    rf"[\d.… ]{{1,12}}(?:{'|'.join(MONTHS)})[\d.… ]*",
    re.IGNORECASE,
)
_NIP = re.compile(r"\bNI?P\.?K?\s*[:.]?\s*[\d .]*", re.IGNORECASE)
# Signatures stand at the end; what looks like one further up is what somebody said.
_MOST_ROWS = 16
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed as what."""

    role: Role
    name: str


def find_signatures(rows: Sequence[FormRow]) -> tuple[int, int]:
    """Return where the signatures begin and what follows them; both the end where there are none.

    They stand at the end, or before what is annexed: who came, pictures, who gets a copy.
    """
    for end in (len(rows), *_annexes(rows)):
        for at in range(max(end - _MOST_ROWS, 1), end):
            if _is_begun(rows[at]) and all(map(_may_be_signature, rows[at:end])):
                return at, end
    return len(rows), len(rows)


def _annexes(rows: Sequence[FormRow]) -> Iterator[int]:
    """Yield where something may be annexed; the attendees of a head stand above what was said."""
    is_said = False
    for at, row in enumerate(rows):
        section = heading_of(row.text)
        if is_said and section in (Section.ATTENDEES, Section.ANNEX):
            yield at
        is_said = is_said or section in BODY_SECTIONS


def signers_in(rows: Sequence[FormRow]) -> list[Signer]:
    """Return who signed as chair, secretary or note-taker, column by column."""
    found = []
    columns = max((len(row.cells) for row in rows), default=0)
    for column in range(columns):
        lines = [
            line.strip()
            for row in rows
            if column < len(row.cells)
            for line in row.cells[column].split("\n")
            if line.strip()
        ]
        found += _signers_of(lines)
    return found


def _signers_of(lines: Sequence[str]) -> list[Signer]:
    found: list[Signer] = []
    role: Role | None = None
    below: list[str] = []
    for line in [*lines, "Mengetahui,"]:
        label = _label_of(line)
        if label not in _ROLES and label not in _OTHERS:
            below.append(line)
            continue
        if role is not None and (name := _name_in(below)):
            found.append(Signer(role, name))
        role, below = _ROLES.get(label), []
    return found


def _name_in(lines: Sequence[str]) -> str:
    """Return the name among the lines under a label: above the rank and the number, else last."""
    names = [
        line.strip("() ")
        for line in lines
        if not is_empty(line) and not _NIP.match(line) and fold(line).split("/")[0] not in _RANKS
    ]
    return names[-1] if names else ""


_RANKS = frozenset(map(fold, GRADE_RANKS.values()))


def _lines(row: FormRow) -> list[str]:
    return [line for cell in row.cells for line in cell.split("\n")]


def _may_be_signature(row: FormRow) -> bool:
    return heading_of(row.text) is None and all(
        len(line.split()) <= _MOST_WORDS and find_list_mark(line) is None for line in _lines(row)
    )


def _is_head(row: FormRow) -> bool:
    """Tell whether a row says who leads or writes, as the head does: label, then name beside it."""
    label, *values = row.filled or ("",)
    is_label = fold(label.strip(" :")) in _ROLES and not label.strip().endswith(",")
    labels = {_label_of(line) for value in values for line in value.split("\n")}
    return is_label and bool(values) and labels.isdisjoint((*_ROLES, *_OTHERS))


def _is_begun(row: FormRow) -> bool:
    return not _is_head(row) and any(
        _label_of(line) in (*_ROLES, *_OTHERS) or _DATED.fullmatch(line.strip(" ."))
        for line in _lines(row)
    )


def _label_of(line: str) -> str:
    return fold(line.strip(" ,:"))
