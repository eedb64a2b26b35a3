"""Where lines of meetings and reports go in another report, in which order and as what.

In a political report they are told as discussion: a problem stays one problem, that of its source.
In a daily report problems stay problems, decisions are told, and what was said is an activity.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind
from kesbang_desktop.domain.floor import floor_after
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.gathering import GatheredLine
from kesbang_desktop.domain.reports.line_places import place_of_new_section, with_places
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, DeskForm, PoliticalForm
from kesbang_desktop.domain.reports.report_sections import political_sections
from kesbang_desktop.domain.table_cells import join_cells

# The column of a daily report that tells what was done, by a word of its heading.
_TOLD_IN = "uraian"
# Heads what a daily report takes that is about no kabupaten/kota.
PROVINCE = "Provinsi"
# Heads what a political report takes of which nobody can tell the field.
NO_FIELD = "Bidang belum ditentukan"


@dataclass(frozen=True, slots=True)
class TakenLine:
    """A line of a report, and the line of a meeting or another report that it was taken from.

    ``head_id`` is the line there that was chosen: it, or the one that it stands below.
    """

    entry: Entry
    source_id: UUID
    meeting_id: UUID
    head_id: UUID


@dataclass(frozen=True, slots=True)
class Compiled:
    """What is to be written into a report: lines, and headings that it has not yet."""

    lines: tuple[TakenLine, ...] = ()
    items: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that is to be written, in the order of the minutes."""
        entries = (*self.items, *(one.entry for one in self.lines))
        return tuple(sorted(entries, key=lambda one: one.order_key))


def compile_lines(
    record: Meeting,
    stored: Sequence[Entry],
    chosen: Iterable[GatheredLine],
    regions: Regions,
    political: PoliticalForm,
    desk: DeskForm,
) -> Compiled:
    """Return ``chosen`` as lines of the report ``record``, behind the ``stored`` ones of theirs.

    They come by kabupaten/kota, then by day, each in its section, which is made where it is not
    there.
    """
    is_desk = record.kind is MeetingKind.DESK_DAY
    titles = {one.key: one.title for one in political_sections(political)}
    report = _Report(record, stored)
    for one in sorted(chosen, key=_order(regions)):
        if is_desk:
            _take_into_desk(report, one, desk, regions)
        else:
            _take_into_political(report, one, titles)
    return report.compiled()


def _order(regions: Regions) -> Callable[[GatheredLine], tuple[object, ...]]:
    def order(one: GatheredLine) -> tuple[object, ...]:
        line = one.line
        place = regions.order(line.region)
        return place, line.day or date.max, line.meeting_id, one.entry.order_key

    return order


def _take_into_political(report: "_Report", one: GatheredLine, titles: Mapping[str, str]) -> None:
    field = one.line.field
    title = titles.get(field, NO_FIELD)
    section = report.section(lambda item: item.field == field if field else item.text == title)
    if section is None:
        section = report.begin(title, field)
    speaker = one.speaker if field == OVERVIEW else None
    report.add(section, one, lambda line, depth: _as_discussion(line, depth, speaker))


def _as_discussion(line: Entry, depth: int, speaker: Party | None) -> Entry:
    return Entry(
        new_id(),
        line.meeting_id,
        "",
        text=line.text,
        level=min(depth, MAX_LEVEL),
        speaker=None if depth else speaker,
        emphasis=line.emphasis,
    )


def _take_into_desk(report: "_Report", one: GatheredLine, form: DeskForm, regions: Regions) -> None:
    region = one.line.region
    named = fold(region or PROVINCE)
    section = report.section(lambda item: fold(regions.full_name(item.text)) == named)
    if section is None:
        section = report.begin(region or PROVINCE, head=join_cells(form.columns))
    if one.entry.kind is not EntryKind.DISCUSSION:
        field = one.line.field if one.line.is_field_taken else ""
        report.add(section, one, lambda line, depth: _as_problem(line, depth, field))
        return
    told = " ".join(line.text for line in (one.entry, *one.below))
    cells = [""] * len(form.columns)
    cells[_told_in(form)] = told
    report.add_row(section, one, join_cells(cells), head=join_cells(form.columns))


def _as_problem(line: Entry, depth: int, field: str) -> Entry:
    is_problem = line.kind is EntryKind.ISSUE and not depth
    kind = EntryKind.ISSUE if is_problem else EntryKind.DISCUSSION
    return Entry(
        *(new_id(), line.meeting_id, "", kind, line.text, min(depth, MAX_LEVEL)),
        emphasis=line.emphasis,
        # A guess is made anew of the words; what somebody took is known no other way.
        field=field if is_problem else "",
    )


def _told_in(form: DeskForm) -> int:
    places = (at for at, title in enumerate(form.columns) if _TOLD_IN in fold(title))
    return next(places, 0)


class _Section:
    """An agenda item and what stands below it; without one, what stands before the first."""

    def __init__(self, item: Entry | None, lines: Sequence[Entry] = ()) -> None:
        self.item = item
        self.lines = list(lines)
        # An empty line at the end is where somebody goes on typing.
        self.end = len(self.lines)
        while self.end and self.lines[self.end - 1].is_blank:
            self.end -= 1
        rows = (at for at, one in enumerate(self.lines) if one.kind is EntryKind.TABLE_ROW)
        self._rows_end = max(rows, default=-1) + 1
        self._floor: Party | None = None
        for one in self.lines:
            self._floor = floor_after(self._floor, one)

    @property
    def has_table(self) -> bool:
        """Whether it has a table, whose first row is its head."""
        return self._rows_end > 0

    def add(self, lines: Sequence[Entry]) -> Sequence[Entry]:
        """Put lines at the end; return them as they stand there."""
        first = lines[0]
        if first.kind is EntryKind.DISCUSSION and not first.speaker and self._floor:
            # Whoever spoke before did not say this.
            lines = [replace(first, unattributed=True), *lines[1:]]
        for one in lines:
            self._floor = floor_after(self._floor, one)
        self.lines[self.end : self.end] = lines
        self.end += len(lines)
        return lines

    def add_rows(self, rows: Sequence[Entry]) -> None:
        """Put rows behind the table."""
        self.lines[self._rows_end : self._rows_end] = rows
        self._rows_end += len(rows)
        self.end += len(rows)


class _Report:
    """The sections of a report while lines are put into them."""

    def __init__(self, record: Meeting, stored: Sequence[Entry]) -> None:
        self._record = record
        self._sections = [_Section(*part) for part in _parts(stored)]
        self._taken: dict[UUID, TakenLine] = {}
        # In their order.
        self._items: dict[UUID, None] = {}

    def section(self, fits: Callable[[Entry], bool]) -> _Section | None:
        """Return the first section whose agenda item ``fits``, None where none does."""
        return next((one for one in self._sections if one.item and fits(one.item)), None)

    def begin(self, title: str, field: str = "", head: str = "") -> _Section:
        """Add a section, with the ``head`` of its table if it has one."""
        item = Entry(new_id(), self._record.id, "", EntryKind.AGENDA, title, field=field)
        row = Entry(new_id(), self._record.id, "", EntryKind.TABLE_ROW, head)
        made = _Section(item, [row] if head else ())
        items = [one.item for one in self._sections if one.item]
        at = place_of_new_section(items) + len(self._sections) - len(items)
        self._sections.insert(at, made)
        self._items |= dict.fromkeys(one.id for one in (item, *made.lines))
        return made

    def add(
        self, section: _Section, one: GatheredLine, made: Callable[[Entry, int], Entry]
    ) -> None:
        """Put a line and those below it at the end of a section, as ``made`` makes them."""
        head = one.entry.level
        lines = [made(line, line.level - head) for line in (one.entry, *one.below)]
        own = section.add([replace(line, meeting_id=self._record.id) for line in lines])
        for line, source in zip(own, (one.entry, *one.below), strict=True):
            self._taken[line.id] = TakenLine(*(line, source.id, one.line.meeting_id, one.entry.id))

    def add_row(self, section: _Section, one: GatheredLine, text: str, head: str) -> None:
        """Put a row, which tells of a line and those below it at once, behind a table, which gets
        its ``head`` where it is not there yet.
        """
        texts = (text,) if section.has_table else (head, text)
        rows = [Entry(new_id(), self._record.id, "", EntryKind.TABLE_ROW, text) for text in texts]
        section.add_rows(rows)
        self._items |= dict.fromkeys(row.id for row in rows[:-1])
        self._taken[rows[-1].id] = TakenLine(
            *(rows[-1], one.entry.id, one.line.meeting_id, one.entry.id)
        )

    def compiled(self) -> Compiled:
        """Return what came, each with its place."""
        order = [
            line
            for section in self._sections
            for line in (section.item, *section.lines)
            if line is not None
        ]
        placed = {one.id: one for one in with_places(order)}
        lines = (replace(one, entry=placed[id]) for id, one in self._taken.items())
        items = (placed[id] for id in self._items)
        return Compiled(tuple(lines), tuple(items))


def _parts(entries: Sequence[Entry]) -> Iterator[tuple[Entry | None, list[Entry]]]:
    item: Entry | None = None
    lines: list[Entry] = []
    for entry in entries:
        if entry.kind is EntryKind.AGENDA:
            yield item, lines
            item, lines = entry, []
        else:
            lines.append(entry)
    yield item, lines
