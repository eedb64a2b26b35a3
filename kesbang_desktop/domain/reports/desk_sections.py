"""What of a daily report of the desk stands where: activities, problems and measures by region."""

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.field_guess import FieldGuesser, Stems
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, DeskForm, ReportField
from kesbang_desktop.domain.sections import Placed, placed
from kesbang_desktop.domain.table_cells import cells_of, is_empty_row

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_AGENDA, _ROW, _ISSUE = EntryKind.AGENDA, EntryKind.TABLE_ROW, EntryKind.ISSUE
_DISCUSSION = EntryKind.DISCUSSION
_AMOUNT = re.compile(r"\d{1,3}(?:[.]\d{3})+(?!\d)|\d+")
_PARTICIPANTS = "peserta"


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A line below the activities; ``region`` is whose, ``level`` how deep it stands."""

    entry: Entry
    region: str
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class DeskRow:
    """An activity; ``cells`` has one for each column."""

    entry: Entry
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeskRegion:
    """What happened in a kabupaten/kota, none where it has neither ``rows`` nor ``said``.

    ``columns`` head the rows. ``said`` is what was noted there besides activities, problems and
    measures.
    """

    name: str
    columns: tuple[str, ...] = ()
    rows: tuple[DeskRow, ...] = ()
    said: tuple[DeskLine, ...] = ()

    @property
    def participants(self) -> tuple[int, int]:
        """How many took part in all activities, and how many of these do not say it."""
        at = _column_of_participants(self.columns)
        amounts = [amount_in(row.cells[at]) for row in self.rows] if at is not None else []
        known = [one for one in amounts if one is not None]
        return sum(known), len(self.rows) - len(known)


@dataclass(frozen=True, slots=True)
class DeskProblems:
    """A part of the report below the activities, such as "Pelanggaran"."""

    title: str
    lines: tuple[DeskLine, ...]


@dataclass(frozen=True, slots=True)
class DeskSections:
    """A daily report by its parts; ``opening`` is what stands above all kabupaten/kota."""

    opening: tuple[DeskLine, ...]
    regions: tuple[DeskRegion, ...]
    problems: tuple[DeskProblems, ...]
    measures: tuple[DeskLine, ...]

    @property
    def activities(self) -> int:
        """How many activities there were."""
        return sum(len(one.rows) for one in self.regions)

    @property
    def participants(self) -> tuple[int, int]:
        """How many took part in all of them, and how many activities do not say it."""
        counts = [one.participants for one in self.regions]
        return sum(known for known, _ in counts), sum(unknown for _, unknown in counts)


def desk_sections(
    minutes: Minutes, form: DeskForm, stems: Stems, regions: Sequence[str] = ()
) -> DeskSections:
    """Return what a daily report says where it is printed; what says nothing is left out.

    Kabupaten/kota come in the order of ``form``, else in that of ``regions``, and then those that
    the report names besides. Which part a problem belongs to is told as its field is
    (:mod:`field_guess`), by ``stems``.
    """
    names = form.regions or tuple(regions)
    reading = _Reading(form, names, stems)
    for one in placed(minutes.entries):
        reading.take(one)
    heads = reading.common_rows()
    return DeskSections(
        tuple(reading.said.get("", ())),
        tuple(reading.region(name, heads) for name in dict.fromkeys((*names, *reading.named))),
        tuple(
            DeskProblems(part.title, tuple(lines))
            for part, lines in zip(form.problems, reading.problems, strict=True)
        ),
        tuple(reading.measures),
    )


class _Reading:
    """What was read so far, by the name of the kabupaten/kota; empty above the first."""

    def __init__(self, form: DeskForm, names: Sequence[str], stems: Stems) -> None:
        self.named: dict[str, None] = {}
        self.rows: dict[str, list[Entry]] = {}
        self.said: dict[str, list[DeskLine]] = {}
        self.problems: list[list[DeskLine]] = [[] for _ in form.problems]
        self.measures: list[DeskLine] = []
        self._form = form
        self._known = Regions(map(Region, names))
        self._region = ""
        parts = enumerate(form.problems)
        self._guess = FieldGuesser(
            (ReportField(str(at), part.title, part.words) for at, part in parts), stems
        )

    def take(self, one: Placed) -> None:
        """Put an entry where it is printed."""
        entry = one.entry
        if entry.kind is _AGENDA:
            self._region = self._known.full_name(entry.text)
            self.named.setdefault(self._region)
        elif is_empty_row(entry.text):
            return
        elif entry.kind is _ROW and one.kind is _DISCUSSION:
            self.rows.setdefault(self._region, []).append(entry)
        elif entry.kind is _ISSUE:
            at, text = self._part_of(entry.text.strip())
            self.problems[at].append(self._line(one, text))
        elif one.kind is not _DISCUSSION:
            self.measures.append(self._line(one, ", ".join(filter(None, cells_of(entry.text)))))
        else:
            self.said.setdefault(self._region, []).append(self._line(one, entry.text.strip()))

    def common_rows(self) -> set[tuple[str, ...]]:
        """Return the first rows that several kabupaten/kota have in common: headings."""
        firsts = Counter(cells_of(rows[0].text) for rows in self.rows.values())
        return {row for row, count in firsts.items() if count > 1}

    def region(self, name: str, heads: Container[tuple[str, ...]]) -> DeskRegion:
        """Return what happened there; rows that are ``heads`` are headings."""
        entries = self.rows.get(name, [])
        above = [one for one in entries if self._is_head(cells_of(one.text), heads)]
        rows = [one for one in entries if one not in above]
        columns = cells_of(above[0].text) if above else self._form.columns
        width = max(len(columns), *(len(cells_of(one.text)) for one in rows), 0)
        return DeskRegion(
            name,
            _padded(columns, width),
            tuple(DeskRow(one, _padded(cells_of(one.text), width)) for one in rows),
            tuple(self.said.get(name, ())),
        )

    def _is_head(self, cells: tuple[str, ...], heads: Container[tuple[str, ...]]) -> bool:
        titles = {fold(one) for one in (*self._form.columns, *DESK_FORM.columns)}
        return cells in heads or 2 * sum(fold(one) in titles for one in cells if one) > len(cells)

    def _line(self, one: Placed, text: str) -> DeskLine:
        return DeskLine(one.entry, self._region, text, one.level)

    def _part_of(self, text: str) -> tuple[int, str]:
        """Return which part a problem stands in, and what it says besides the label of that."""
        label, colon, rest = text.partition(":")
        for at, part in enumerate(self._form.problems):
            if colon and rest.strip() and fold(label) == fold(part.title):
                return at, rest.strip()
        return int(self._guess(text) or 0), text


def amount_in(text: str) -> int | None:
    """Return the first amount in ``text``: 1250 of ``± 1.250 orang``; None for none."""
    found = _AMOUNT.search(text)
    return int(found[0].replace(".", "")) if found else None


def _column_of_participants(columns: Sequence[str]) -> int | None:
    found = [at for at, one in enumerate(columns) if _PARTICIPANTS in fold(one).split()]
    return found[-1] if found else None


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))
