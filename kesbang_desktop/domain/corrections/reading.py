"""A document that came back, read by the paper that was exported: which line is what."""

from kesbang_desktop.domain.corrections.alignment import align
from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.corrections.layout import (
    ROW_PARTS,
    Layout,
    Region,
    Row,
    cell_texts,
    is_whole_cell,
)
from kesbang_desktop.domain.corrections.paper import ROW_STYLE, Cell, Lines, PaperLine

_LONGEST_NAME = 120
_COLON = ":"
# Regions inside a table: a line below the table is none of theirs.
_IN_TABLES = (Region.AGENDA, Region.PEOPLE, Region.ACTIONS)


class Reading:
    """``pairs`` gives the exported line of each that came back, ``back`` the way round.

    ``rows`` gives the anchored action of each row of a table, ``regions`` where each line belongs,
    ``speakers`` who stands above each line of what was said.
    """

    def __init__(self, base: Layout, found: Lines) -> None:
        self.base = base
        self.lines = found
        self.pairs = align(base.lines, found)
        self.back = {at: place for place, at in self.pairs.items()}
        self.cells = cell_texts(found)
        self._first: dict[Cell, int] = {}
        for place, one in enumerate(found):
            if one.cell is not None:
                self._first.setdefault(one.cell, place)
        self._home = {name: at for at, one in enumerate(base.lines) for name in one.anchors}
        self.rows = self._read_rows()
        self._row_of = {key: row for row, key in self.rows.items()}
        self._columns = self._read_columns()
        self.tables = self._read_tables()
        self.regions = self._read_regions()
        self.speakers = self._read_speakers()

    def base_line(self, place: int) -> PaperLine | None:
        """Return the exported line that the one at ``place`` is; None for a new one."""
        at = self.pairs.get(place)
        return None if at is None else self.base.lines[at]

    def home(self, anchor: Anchor) -> PaperLine:
        """Return the exported line that ``anchor`` stood in."""
        return self.base.lines[self._home[anchor.name]]

    def role(self, place: int) -> Anchor | None:
        """Return what the line at ``place`` is, by its anchor when it was exported."""
        line = self.base_line(place)
        return line.anchor() if line else None

    def value(self, anchor: Anchor) -> tuple[int, str] | None:
        """Return where ``anchor`` came back and what it says now; None where it is gone."""
        at = self._home[anchor.name]
        home, place = self.base.lines[at].cell, self.back.get(at)
        if home is not None and home.table in self.base.columns:
            return self._value_in_row(anchor, home, place)
        if home is not None and is_whole_cell(anchor, home, self.base):
            cell = self.lines[place].cell if place is not None else self._beside_label(home)
            if cell is not None:
                return self._in_cell(cell)
        return None if place is None else (place, self.lines[place].plain)

    def place_before(self, anchor: Anchor) -> int:
        """Return where the line came back that was exported before ``anchor``, 0 for none."""
        home = self._home[anchor.name]
        return next((self.back[at] for at in range(home - 1, -1, -1) if at in self.back), 0)

    def _value_in_row(
        self, anchor: Anchor, home: Cell, place: int | None
    ) -> tuple[int, str] | None:
        if anchor.key in self._row_of:
            table, row = self._row_of[anchor.key]
            columns = self._columns.get(table, {})
            column = columns.get(anchor.part, self.base.columns[home.table][anchor.part])
            return self._in_cell(Cell(table, row, column))
        if place is None or self.lines[place].cell is not None:
            return None
        # The table was pasted as text.
        return place, self.lines[place].plain

    def _in_cell(self, cell: Cell) -> tuple[int, str] | None:
        return (self._first[cell], self.cells[cell]) if cell in self._first else None

    def _beside_label(self, home: Cell) -> Cell | None:
        """Return the cell of a row of the head whose value lost its anchor, by its label."""
        for at, line in enumerate(self.base.lines):
            cell, place = line.cell, self.back.get(at)
            if cell is None or (cell.table, cell.row) != (home.table, home.row) or cell == home:
                continue
            label = self.lines[place].cell if place is not None else None
            if label is not None and line.plain not in ("", _COLON):
                return Cell(label.table, label.row, home.column)
        return None

    def _read_rows(self) -> dict[Row, str]:
        """Return the action of each row: by its text, else by another anchor in it."""
        found: dict[Row, str] = {}
        sure: set[Row] = set()
        filled = {(cell.table, cell.row) for cell, text in self.cells.items() if text}
        for place, line in enumerate(self.lines):
            home = self.base_line(place)
            if line.cell is None or home is None or home.cell is None:
                continue
            own = home.anchor(*ROW_PARTS)
            if own is None or home.cell.table not in self.base.columns:
                continue
            row = (line.cell.table, line.cell.row)
            if row not in filled:
                continue
            if own.part is Part.ENTRY:
                found[row] = own.key
                sure.add(row)
            elif own.name in line.anchors and row not in sure:
                found.setdefault(row, own.key)
        return found

    def _read_columns(self) -> dict[int, dict[Part, int]]:
        """Return the column of each part by table: some may have been taken out or put in."""
        found: dict[int, dict[Part, int]] = {}
        for line in self.lines:
            if line.cell and (anchor := line.anchor(*ROW_PARTS)) and anchor.name in self._home:
                found.setdefault(line.cell.table, {}).setdefault(anchor.part, line.cell.column)
        return found

    def _read_tables(self) -> dict[int, int]:
        """Return the exported table of each that came back."""
        found: dict[int, int] = {}
        for place, line in enumerate(self.lines):
            home = self.base_line(place)
            if line.cell and home and home.cell:
                found.setdefault(line.cell.table, home.cell.table)
        return found

    def part_column(self, table: int, part: Part) -> int | None:
        """Return in which column of the table that came back ``part`` stands."""
        known = self._columns.get(table) or self.base.columns.get(self.tables.get(table, -1), {})
        return known.get(part)

    def _read_regions(self) -> list[Region]:
        found: list[Region] = []
        before = Region.NONE
        in_cells: dict[Cell, Region] = {}
        for place, line in enumerate(self.lines):
            at = self.pairs.get(place)
            region = self.base.regions[at] if at is not None else None
            if region is None:
                region = self._region_of_new(place, line, before, in_cells)
            if line.cell is not None:
                in_cells.setdefault(line.cell, region)
            # What was put in as a table stands among the lines around it.
            if line.cell is None or line.cell.table in self.tables:
                before = region
            found.append(region)
        return found

    def _region_of_new(
        self, place: int, line: PaperLine, before: Region, in_cells: dict[Cell, Region]
    ) -> Region:
        """Return where a line belongs that was not exported: to the one before, or behind it."""
        if line.cell is not None and line.cell.table in self.tables:
            if self.tables[line.cell.table] in self.base.columns:
                return Region.ACTIONS
            region = in_cells.get(line.cell, Region.NONE)
            return region if region in _IN_TABLES else self._region_behind(place, line.cell)
        if before is Region.ACTIONS and line.style == ROW_STYLE:
            return before
        if before in _IN_TABLES:
            return Region.NONE
        return before if before is not Region.NONE else self._region_behind(place, None)

    def _region_behind(self, place: int, cell: Cell | None) -> Region:
        """Return the region of the next exported line, where that begins right there."""
        for at in range(place + 1, len(self.lines)):
            home = self.base_line(at)
            if home is None:
                continue
            anchor = home.anchor()
            is_near = self.lines[at].cell == cell
            begins = anchor is not None and anchor.part is not Part.SECTION
            return self.base.regions[self.pairs[at]] if is_near and begins else Region.NONE
        return Region.NONE

    def is_speaker(self, place: int) -> bool:
        """Tell whether the line at ``place`` names who speaks."""
        if role := self.role(place):
            return role.part is Part.SPEAKER
        line = self.lines[place]
        if place in self.pairs or line.cell or self.regions[place] is not Region.DISCUSSION:
            return False
        text = line.plain
        is_name = text.endswith(_COLON) and "\n" not in text and len(text) <= _LONGEST_NAME
        styles = self.base.speaker_styles
        return is_name and (line.style in styles or line.style not in self.base.entry_styles)

    def is_agenda(self, place: int) -> bool:
        """Tell whether the line at ``place`` is the title of an agenda item over what was said."""
        if role := self.role(place):
            return role.part is Part.AGENDA
        line = self.lines[place]
        if place in self.pairs or line.cell or self.regions[place] is not Region.DISCUSSION:
            return False
        return line.style in self.base.agenda_styles - self.base.entry_styles

    def _read_speakers(self) -> dict[int, str]:
        found: dict[int, str] = {}
        speaker = ""
        for place, line in enumerate(self.lines):
            if not line.plain:
                continue
            role = self.role(place)
            if self.is_speaker(place):
                speaker = name_over(line)
            elif self.is_agenda(place) or (role and role.part is Part.SECTION):
                speaker = ""
            elif self.regions[place] is Region.DISCUSSION:
                found[place] = speaker
        return found


def name_over(line: PaperLine) -> str:
    """Return the name in a line that says who speaks."""
    return line.plain.rstrip(_COLON).rstrip()
