"""The body of old minutes as lines of notes: what was said, decided, and is to be done.

A line whose speaker is not written with it is given to nobody: forms say it in many ways, and no
sentence may stand under an official who did not say it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from kesbang_desktop.domain.chat_stamp import ChatLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import MARKER_OF
from kesbang_desktop.domain.matrix_columns import MatrixColumn, find_columns
from kesbang_desktop.domain.names import fold, without_courtesy
from kesbang_desktop.domain.official_words import begins_office, is_position
from kesbang_desktop.domain.party import Party
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow, is_empty
from kesbang_desktop.exchange.old_minutes.parts import BodyRow
from kesbang_desktop.exchange.old_minutes.sections import (
    Section,
    heads_actions,
    heads_flat_table,
    heads_list,
    is_label,
    is_said_by_other,
    is_topic,
    spoken_columns,
    without_number,
)

_KINDS = {
    Section.ISSUES: EntryKind.ISSUE,
    Section.DECISIONS: EntryKind.DECISION,
    Section.ACTIONS: EntryKind.ACTION,
}
_NOBODY = ": "
# "List Bullet", "List Number", "List Paragraph" of Word, which writes the number itself.
_LIST_STYLE = "list"
_AND = re.compile(r",| dan | & |/")
_BESIDE_TEXT = (
    *(MatrixColumn.OWNERS, MatrixColumn.DUE, MatrixColumn.STATUS, MatrixColumn.PROGRESS),
    MatrixColumn.ORIGIN,
)


@dataclass(slots=True)
class BodyReader:
    """Makes lines of notes of rows; ``known`` are the people and agencies that owners may be.

    ``is_due`` tells whether words say by when. ``topics`` are the agenda items of the head, by what
    they say; those that the body comes back to are ``met``.
    """

    known: KnownParties
    is_due: Callable[[str], bool]
    topics: dict[str, str]
    met: set[str] = field(default_factory=set)
    opening: list[str] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    _columns: dict[MatrixColumn, int] = field(default_factory=dict)
    _spoken: tuple[int, int] | None = None
    _table: int | None = None
    _speaker: str = ""
    _is_silent: bool = False
    _is_listed: bool = False
    _flat_in: Section | None = None

    def read(self, body: Iterable[BodyRow]) -> Iterator[ChatLine]:
        """Yield the lines of ``body``."""
        number = 0
        for one in body:
            number = one.row.number
            for text in self._read_row(one.row, one.section):
                yield ChatLine(number, text)
        for text in self._silent_label():
            yield ChatLine(number, text)

    def _read_row(self, row: FormRow, section: Section) -> Iterator[str]:
        if row.table is not None and len(row.filled) > 1:
            yield from self._read_cells(row, section)
            return
        for line in row.filled:
            if not is_empty(line):
                yield from self._read_text(line.strip(), row.style, section)

    def _read_text(self, text: str, style: str, section: Section) -> Iterator[str]:
        topic = self.topics.get(fold(without_number(text)))
        if topic is not None and section not in (Section.DECISIONS, Section.ACTIONS):
            self.met.add(fold(topic))
            yield from self._silent_label()
            yield f"# {topic}"
        elif section is Section.OPENING:
            self.opening.append(text)
        elif section is Section.CLOSING:
            self.closing.append(text)
        elif section in _KINDS:
            yield from self._silent_label()
            if heads_flat_table(text):
                self._flat_in = section
            if self._flat_in is section:
                # Which words are of one cell, nobody can tell.
                yield f"{_NOBODY}{text}"
                return
            yield from self._read_listed(text, _KINDS[section])
        elif section is Section.DISCUSSION and is_topic(text, style):
            yield from self._silent_label()
            yield f"# {without_number(text)}"
        else:
            yield from self._read_said(text, style)

    def _read_listed(self, text: str, kind: EntryKind) -> Iterator[str]:
        """Read a decision, problem or follow-up; a sentence that only leads to them is said."""
        mark = find_list_mark(text)
        if mark is None and text.endswith(":"):
            yield f"{_NOBODY}{text}"
            return
        yield f"{MARKER_OF[kind]} {mark.text if mark else text}"

    def _read_said(self, text: str, style: str) -> Iterator[str]:
        if is_label(text):
            yield from self._silent_label()
            self._speaker, self._is_silent = _without_mark(text[:-1]), True
            self._is_listed = False
            return
        mark = find_list_mark(text)
        words = mark.text if mark else text
        is_listed = mark is not None or style.startswith(_LIST_STYLE)
        if self._goes_on(words, is_listed):
            # Whoever stands over a list on a line of his own said all of it.
            self._is_silent, self._is_listed = False, is_listed
            yield f"{self._speaker}: {words}"
            return
        yield from self._silent_label()
        label, colon, _ = words.partition(":")
        if colon and self._is_speaker(label):
            yield words
        else:
            yield f"{_NOBODY}{words}"

    def _goes_on(self, words: str, is_listed: bool) -> bool:
        """Tell whether whoever stands above said ``words``: no other is named, the list goes on."""
        return (
            bool(self._speaker)
            and self._is_speaker(self._speaker)
            and (is_listed or not self._is_listed)
            and not is_said_by_other(words)
        )

    def _silent_label(self) -> Iterator[str]:
        """Yield what stood over no line of its own, as text, and end it."""
        if self._speaker and self._is_silent:
            yield f"{_NOBODY}{self._speaker}:"
        self._speaker, self._is_silent = "", False

    def _read_cells(self, row: FormRow, section: Section) -> Iterator[str]:
        if row.table != self._table:
            self._table, self._columns = row.table, {}
            self._spoken = None if section in _KINDS else spoken_columns(row.cells)
            if self._spoken is not None:
                return
            if heads_actions(row.cells):
                self._columns = find_columns(row.cells)
                return
            if heads_list(row.cells):
                yield f"{_NOBODY}{row.text}"
                return
        if self._columns:
            yield from self._read_matrix_row(row)
            return
        if self._spoken is not None:
            yield from self._read_spoken_row(row, self._spoken)
            return
        kind = _KINDS.get(section)
        if kind is None:
            yield f"{_NOBODY}{row.text}"
            return
        cells = row.filled[1:] if _is_number(row.filled[0]) else row.filled
        yield f"{MARKER_OF[kind]} {' | '.join(' '.join(cell.split()) for cell in cells)}"

    def _read_spoken_row(self, row: FormRow, spoken: tuple[int, int]) -> Iterator[str]:
        """Read a row of a table of who said what; what it says beside is said before it."""
        speaker, *said = (row.cells[at] if at < len(row.cells) else "" for at in spoken)
        beside = [cell for at, cell in enumerate(row.cells) if at not in spoken]
        words = [" ".join(cell.split()) for cell in beside if not _is_number(cell)]
        if rest := " | ".join(filter(None, words)):
            yield f"{_NOBODY}{rest}"
        label = " ".join(speaker.split()).rstrip(" :")
        lines = [_without_mark(line) for line in said[0].split("\n") if not is_empty(line)]
        is_known = bool(label) and self._is_speaker(label)
        for line in lines or [""]:
            if line and is_known:
                yield f"{label}: {line}"
            elif either := ": ".join(filter(None, (label, line))):
                yield f"{_NOBODY}{either}"

    def _read_matrix_row(self, row: FormRow) -> Iterator[str]:
        """Read a row of a table of actions; what it says beside is said before it."""
        places = set(self._columns.values())
        beside = [cell for at, cell in enumerate(row.cells) if at not in places]
        words = [" ".join(cell.split()) for cell in beside if not _is_number(cell)]
        if said := " | ".join(filter(None, words)):
            yield f"{_NOBODY}{said}"
        if text := self._cell(row, MatrixColumn.TEXT):
            yield self._action(row, text)
        elif rest := [cell for column in _BESIDE_TEXT if (cell := self._cell(row, column))]:
            yield f"{_NOBODY}{' | '.join(rest)}"

    def _cell(self, row: FormRow, column: MatrixColumn) -> str:
        place = self._columns.get(column)
        if place is None or place >= len(row.cells) or is_empty(row.cells[place]):
            return ""
        return row.cells[place].strip()

    def _is_speaker(self, label: str) -> bool:
        found = self.known.find_speaker(label)
        return not found.is_empty and not _is_only_part(label, found.party)

    def _is_owner(self, words: str) -> bool:
        party = self.known.find(words).party
        return party is not None and not _is_only_part(words, party)

    def _split_owners(self, words: str) -> list[str]:
        """Return the owners in ``words``: several only where each of them is known."""
        if not words or self._is_owner(words):
            return [words] if words else []
        parts = [part.strip() for part in _AND.split(words) if part.strip()]
        return parts if all(map(self._is_owner, parts)) else [words]

    def _action(self, row: FormRow, text: str) -> str:
        """Return an action with its owners and due date; those not understood stay as words."""
        said: list[str] = []
        unknown: list[str] = []
        for owner in self._cell(row, MatrixColumn.OWNERS).replace(";", "\n").split("\n"):
            for name in self._split_owners(_without_mark(owner)):
                is_known = self._is_owner(name)
                (said if is_known else unknown).append(f"@{name}" if is_known else name)
        due = " ".join(self._cell(row, MatrixColumn.DUE).split())
        rest = [f"penanggung jawab: {', '.join(unknown)}"] if unknown else []
        if due and not self.is_due(due):
            rest.append(f"tenggat: {due}")
            due = ""
        rest += [
            f"{column.value.casefold()}: {' '.join(words.split())}"
            for column in (MatrixColumn.STATUS, MatrixColumn.PROGRESS, MatrixColumn.ORIGIN)
            if (words := self._cell(row, column))
        ]
        line = " ".join(text.split())
        if rest:
            line += f" ({'; '.join(rest)})"
        signs = ", ".join(said)
        return " ".join(filter(None, [f"> {line}", signs, f"/{due}" if due else ""]))


def _is_only_part(words: str, party: Party | None) -> bool:
    """Tell whether ``words`` name an agency, and ``party`` is the jabatan of who leads it."""
    if party is None or fold(party.name) == fold(words):
        return False
    return _is_office(party.name) and not _is_office(without_courtesy(words))


def _is_office(name: str) -> bool:
    first, *_ = name.split() or [""]
    return begins_office(first) or is_position(first)


def _without_mark(text: str) -> str:
    mark = find_list_mark(text.strip())
    return (mark.text if mark else text).strip()


def _is_number(cell: str) -> bool:
    return not any(map(str.isalpha, cell))
