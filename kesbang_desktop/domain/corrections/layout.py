"""What the lines of a paper are: entries and where they belong, names of speakers, program text."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.corrections.paper import ROW_STYLE, Cell, Lines, PaperLine
from kesbang_desktop.domain.entry import EntryKind

Row = tuple[int, int]
# The first words over the columns of a list of attendance, that of names first.
_ROLL_HEADINGS = ("nama", "jabatan", "instansi")
ROW_PARTS = (Part.ENTRY, Part.OWNERS, Part.DUE, Part.STATUS, Part.PROGRESS)


class Region(Enum):
    """Where lines can be added, and what they become."""

    NONE = "none"
    AGENDA = "agenda"
    PEOPLE = "people"
    OPENING = "opening"
    DISCUSSION = "discussion"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    CLOSING = "closing"


_OF_SECTION = {
    "pembukaan": Region.OPENING,
    "pembahasan": Region.DISCUSSION,
    "keputusan": Region.DECISIONS,
    "penutup": Region.CLOSING,
}


@dataclass(slots=True)
class Layout:
    """What a paper, as the program printed it, is made of; ``regions`` has one for each line.

    ``columns`` gives the column of each part in the tables of actions, ``rolls`` those of name,
    position and agency in the tables of attendance.
    """

    lines: Lines
    regions: list[Region] = field(default_factory=list)
    columns: dict[int, dict[Part, int]] = field(default_factory=dict)
    rolls: dict[int, tuple[int, ...]] = field(default_factory=dict)
    speaker_styles: frozenset[str] = frozenset()
    agenda_styles: frozenset[str] = frozenset()
    entry_styles: frozenset[str] = frozenset()


def layout_of(lines: Lines, kinds: Mapping[UUID, EntryKind]) -> Layout:
    """Return what ``lines`` are, by their anchors; ``kinds`` are those of the entries known now."""
    columns = _columns(lines)
    styled = _kinds_by_style(lines, kinds)
    known = [_region(one, kinds, columns, styled) for one in lines]
    regions = list(known)
    for at, region in enumerate(known):
        if region is not None:
            continue
        before = next((one for one in reversed(known[:at]) if one), Region.NONE)
        after = next((one for one in known[at + 1 :] if one), Region.NONE)
        # A heading of the program between two lines of what was said belongs to it.
        is_inside = before is after and lines[at].cell is None and lines[at].plain
        regions[at] = before if is_inside else Region.NONE
    return Layout(
        lines,
        [one or Region.NONE for one in regions],
        columns,
        _rolls(lines),
        _styles(lines, Part.SPEAKER),
        _styles(lines, Part.AGENDA),
        _styles(lines, Part.ENTRY),
    )


def _columns(lines: Lines) -> dict[int, dict[Part, int]]:
    found: dict[int, dict[Part, int]] = defaultdict(dict)
    owned = {one.cell.table for one in lines if one.cell and one.anchor(Part.OWNERS, Part.DUE)}
    for one in lines:
        if one.cell and one.cell.table in owned and (anchor := one.anchor(*ROW_PARTS)):
            found[one.cell.table].setdefault(anchor.part, one.cell.column)
    return dict(found)


def _rolls(lines: Lines) -> dict[int, tuple[int, ...]]:
    """Return the columns of each table that has a heading of them, by the table."""
    rows: dict[Row, dict[str, int]] = defaultdict(dict)
    for one in lines:
        word = one.plain.partition(" ")[0].casefold()
        if one.cell and word in _ROLL_HEADINGS:
            rows[one.cell.table, one.cell.row].setdefault(word, one.cell.column)
    found: dict[int, tuple[int, ...]] = {}
    for (table, _), columns in rows.items():
        if _ROLL_HEADINGS[0] in columns and len(columns) > 1:
            known = (columns[word] for word in _ROLL_HEADINGS if word in columns)
            found.setdefault(table, tuple(known))
    return found


def _kinds_by_style(lines: Lines, kinds: Mapping[UUID, EntryKind]) -> dict[str, EntryKind]:
    found: dict[str, EntryKind] = {}
    for one in lines:
        anchor = one.anchor(Part.ENTRY)
        if anchor and one.cell is None and anchor.id in kinds:
            found.setdefault(one.style, kinds[anchor.id])
    return found


def _region(
    line: PaperLine,
    kinds: Mapping[UUID, EntryKind],
    columns: Mapping[int, object],
    styled: Mapping[str, EntryKind],
) -> Region | None:
    anchor = line.anchor()
    if anchor is None:
        return None
    if line.cell is not None and line.cell.table in columns:
        return Region.ACTIONS
    match anchor.part:
        case Part.ENTRY if line.cell is not None:
            return Region.AGENDA
        case Part.ENTRY:
            kind = kinds.get(anchor.id) or styled.get(line.style)
            if line.style == ROW_STYLE and kind is EntryKind.ACTION:
                return Region.ACTIONS
            return Region.DECISIONS if kind is EntryKind.DECISION else Region.DISCUSSION
        case Part.SPEAKER | Part.AGENDA:
            return Region.DISCUSSION
        case Part.ATTENDANCE:
            return Region.PEOPLE
        case Part.SECTION | Part.FIELD:
            return _OF_SECTION.get(anchor.key, Region.NONE)
        case _:
            return Region.NONE


def _styles(lines: Lines, part: Part) -> frozenset[str]:
    found = (one.style for one in lines if one.cell is None and one.anchor(part))
    return frozenset(filter(None, found))


def values_of(layout: Layout) -> dict[Anchor, str]:
    """Return what a paper of the program says for each anchor; a cell is one value."""
    cells = cell_texts(layout.lines)
    found: dict[Anchor, str] = {}
    for one in layout.lines:
        anchor = one.anchor()
        if anchor is None or anchor.part is Part.SECTION:
            continue
        whole = one.cell is not None and is_whole_cell(anchor, one.cell, layout)
        text = cells[one.cell] if whole and one.cell else one.plain
        found.setdefault(anchor, text)
    return found


def is_whole_cell(anchor: Anchor, cell: Cell, layout: Layout) -> bool:
    """Tell whether the cell of ``anchor`` holds nothing else: lists have a line for each."""
    return cell.table in layout.columns or anchor.part is Part.FIELD


def cell_texts(lines: Lines) -> dict[Cell, str]:
    """Return what stands in each cell, its paragraphs as lines."""
    parts: dict[Cell, list[str]] = defaultdict(list)
    for one in lines:
        if one.cell is not None:
            parts[one.cell].append(one.plain)
    return {cell: "\n".join(filter(None, texts)) for cell, texts in parts.items()}
