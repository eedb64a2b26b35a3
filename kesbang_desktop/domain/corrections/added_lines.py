"""Lines that somebody wrote into a paper: what each becomes in the minutes, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.corrections.anchor import Part
from kesbang_desktop.domain.corrections.change import Change, NewLine, What
from kesbang_desktop.domain.corrections.layout import Region
from kesbang_desktop.domain.corrections.list_numbers import without_number
from kesbang_desktop.domain.corrections.paper import ROW_STYLE, Cell
from kesbang_desktop.domain.corrections.reading import Reading
from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind

_KINDS = {
    Region.AGENDA: EntryKind.AGENDA,
    Region.DISCUSSION: EntryKind.DISCUSSION,
    Region.DECISIONS: EntryKind.DECISION,
    Region.ACTIONS: EntryKind.ACTION,
}
_WITH_OTHERS = (EntryKind.DISCUSSION, EntryKind.TABLE_ROW)
# What is told of a kabupaten/kota, and how the names of these begin.
_OF_REGION = (EntryKind.DISCUSSION, EntryKind.ISSUE)
_REGIONS = ("Kabupaten ", "Kota ")
_TEXTS = {Region.OPENING: "pembukaan", Region.CLOSING: "penutup"}
_NEW_AGENDA = (
    "Acara baru di daftar acara diambil dari judulnya di pembahasan; "
    "kalau belum ada di sana, ketik sendiri."
)


def added_lines(reading: Reading, entries: Mapping[UUID, Entry]) -> Iterator[tuple[int, Change]]:
    """Yield each line that was not exported, where lines of the minutes can stand."""
    return _Added(reading, entries).changes()


class _Added:
    def __init__(self, reading: Reading, entries: Mapping[UUID, Entry]) -> None:
        self._reading = reading
        self._entries = entries
        self._before: dict[Region, list[str]] = {}
        self._last: dict[Region, EntryKind] = {}
        self._count = 0
        # The kabupaten/kota that heads the lines of a report.
        self._under = ""
        self._levels = self._levels_by_style()

    def changes(self) -> Iterator[tuple[int, Change]]:
        rows: set[tuple[int, int]] = set()
        for place, line in enumerate(self._reading.lines):
            region = self._reading.regions[place]
            if place in self._reading.pairs:
                self._pass(place, region)
            if region is Region.ACTIONS and line.cell:
                row = (line.cell.table, line.cell.row)
                if row not in rows and row not in self._reading.rows:
                    rows.add(row)
                    yield from self._new_row(place, line.cell)
            elif self._is_new(place):
                yield from self._new_line(place, region)

    def _is_new(self, place: int) -> bool:
        reading = self._reading
        is_text = place not in reading.pairs and reading.lines[place].plain
        return bool(is_text) and not reading.is_speaker(place)

    def _pass(self, place: int, region: Region) -> None:
        """Note the entry at ``place``: what comes next follows it."""
        role = self._reading.role(place)
        if role is None or role.part is Part.AGENDA:
            said = self._reading.lines[place].plain
            self._under = said if role is None and said.startswith(_REGIONS) else ""
        if role is None or role.part not in (Part.ENTRY, Part.AGENDA):
            if role is None and region is Region.DISCUSSION and self._reading.lines[place].plain:
                # The heading of the problems.
                self._last[region] = EntryKind.ISSUE
            elif role is not None and role.part is Part.SPEAKER:
                self._last[region] = EntryKind.DISCUSSION
            return
        self._before.setdefault(region, []).insert(0, role.key)
        known = self._entries.get(role.id)
        kind = known.kind if known else _KINDS.get(region, EntryKind.DISCUSSION)
        if role.part is Part.AGENDA:
            self._last[region] = EntryKind.DISCUSSION
        elif kind not in _WITH_OTHERS or region not in _KINDS:
            self._last[region] = kind
        else:
            # A sub-point or a table stands among what it goes with.
            self._last.setdefault(region, _KINDS[region])

    def _new_row(self, place: int, cell: Cell) -> Iterator[tuple[int, Change]]:
        """Yield a row that was put into a table of actions; one of the program has one cell."""
        reading = self._reading

        def said(part: Part) -> str:
            column = reading.part_column(cell.table, part)
            return "" if column is None else reading.cells.get(replace(cell, column=column), "")

        text = said(Part.ENTRY)
        if not text or self._is_of_program(place, cell):
            return
        new = NewLine(EntryKind.ACTION, owners=said(Part.OWNERS), due=said(Part.DUE))
        yield place, self._change(place, Region.ACTIONS, text, new)

    def _is_of_program(self, place: int, cell: Cell) -> bool:
        """Tell whether the row of ``place`` is a heading that the program printed."""
        reading = self._reading
        for at in range(place, len(reading.lines)):
            line, home = reading.lines[at], reading.base_line(at)
            if line.cell is None or (line.cell.table, line.cell.row) != (cell.table, cell.row):
                return False
            if home and home.plain and home.anchor() is None and home.plain == line.plain:
                return True
        return False

    def _new_line(self, place: int, region: Region) -> Iterator[tuple[int, Change]]:
        line = self._reading.lines[place]
        if region in _TEXTS:
            self._count += 1
            yield (
                place,
                Change(
                    f"baru_{self._count}",
                    What.ADDED,
                    "",
                    line.plain,
                    field=_TEXTS[region],
                    tracked=line.tracked,
                ),
            )
            return
        if region not in _KINDS:
            return
        kind = self._last.get(region, _KINDS[region])
        if line.style == ROW_STYLE:
            yield place, self._change(place, region, line.plain, NewLine(EntryKind.TABLE_ROW))
            return
        talk = (EntryKind.DISCUSSION, line.style)
        if self._reading.is_agenda(place):
            kind = EntryKind.AGENDA
        elif (kind, line.style) not in self._levels and talk in self._levels:
            kind = EntryKind.DISCUSSION
        speaker = self._reading.speakers.get(place, "") if kind is EntryKind.DISCUSSION else ""
        level = 0 if kind is EntryKind.AGENDA else self._levels.get((kind, line.style), 0)
        text = without_number(line.plain)
        under = self._under if kind in _OF_REGION and not level else ""
        change = self._change(place, region, text, NewLine(kind, level, speaker, region=under))
        if region is Region.AGENDA:
            change = replace(change, problem=_NEW_AGENDA)
        elif kind is EntryKind.AGENDA:
            self._last[region] = EntryKind.DISCUSSION
        yield place, change

    def _change(self, place: int, region: Region, text: str, new: NewLine) -> Change:
        line = self._reading.lines[place]
        self._count += 1
        key = f"baru_{self._count}"
        follows = tuple(self._before.get(region, ()))
        if region is not Region.AGENDA:
            self._before.setdefault(region, []).insert(0, key)
        leads = self._behind(place, region)
        return Change(
            key,
            What.ADDED,
            "",
            text,
            new=new,
            follows=follows,
            leads=leads,
            tracked=line.tracked,
            emphasis=line.plain_emphasis if text == line.plain else None,
        )

    def _behind(self, place: int, region: Region) -> UUID | None:
        for at in range(place + 1, len(self._reading.lines)):
            if self._reading.regions[at] is not region:
                continue
            role = self._reading.role(at)
            if role is not None and role.part in (Part.ENTRY, Part.AGENDA):
                return role.id
        return None

    def _levels_by_style(self) -> dict[tuple[EntryKind, str], int]:
        found: dict[tuple[EntryKind, str], int] = {}
        for line in self._reading.base.lines:
            anchor = line.anchor(Part.ENTRY)
            known = self._entries.get(anchor.id) if anchor else None
            if known is not None and line.cell is None:
                key = known.kind, line.style
                found[key] = min(found.get(key, MAX_LEVEL), known.level)
        return found
