"""Who was written into a list of those who came, or struck out of it."""

from collections.abc import Iterator

from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.layout import Region, values_of
from kesbang_desktop.domain.corrections.paper import Cell
from kesbang_desktop.domain.corrections.reading import Reading

# Between the cells of a row: names and positions hold commas.
_BETWEEN = "; "
_LISTED = (Part.ATTENDANCE, Part.ROLL)
_STRUCK = "Peserta ini akan dihapus dari daftar. Centang bila benar."


def changed_roll(reading: Reading) -> Iterator[tuple[int, Change]]:
    """Yield each who is new, and each who is gone, where the one before him stands."""
    for number, (places, text) in enumerate(_new_lines(reading), 1):
        line = reading.lines[places[0]]
        change = Change(f"peserta_{number}", What.ATTENDEE, "", text, tracked=line.tracked)
        yield places[0], change
    struck: set[str] = set()
    for anchor, before in values_of(reading.base).items():
        # Whoever is struck out of the head and of the annexed list is gone once.
        is_listed = anchor.part in _LISTED and anchor.key not in struck
        if is_listed and not _is_there(reading, anchor):
            struck.add(anchor.key)
            place = reading.place_before(anchor)
            yield place, _struck(anchor, before)


def _struck(anchor: Anchor, before: str) -> Change:
    return Change(anchor.name, What.ATTENDEE, before, "", attendance=anchor.id, asks=_STRUCK)


def new_people(reading: Reading) -> Iterator[int]:
    """Yield the places of lines that say who is new."""
    for places, _ in _new_lines(reading):
        yield from places


def _is_there(reading: Reading, anchor: Anchor) -> bool:
    now = reading.value(anchor)
    return now is not None and bool(now[1])


def _new_lines(reading: Reading) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield the places and the words of each who is new: a line of a list, a row of a table."""
    for place, line in enumerate(reading.lines):
        if place in reading.pairs or not line.plain:
            continue
        if reading.regions[place] is Region.PEOPLE:
            yield (place,), line.plain
        elif line.cell is not None and line.cell.column in _columns(reading, line.cell)[:1]:
            yield _row(reading, place, line.cell)


def _columns(reading: Reading, cell: Cell) -> tuple[int, ...]:
    return reading.base.rolls.get(reading.tables.get(cell.table, -1), ())


def _row(reading: Reading, place: int, cell: Cell) -> tuple[tuple[int, ...], str]:
    """Return the row of the name at ``place``, its name first."""
    columns = _columns(reading, cell)
    texts = [
        reading.cells.get(Cell(cell.table, cell.row, column), "").replace("\n", " ")
        for column in columns
    ]
    places = tuple(
        at
        for at, one in enumerate(reading.lines)
        if one.cell and (one.cell.table, one.cell.row) == (cell.table, cell.row)
        and at not in reading.pairs
        and one.cell.column in columns
    )  # fmt: skip
    return places, _BETWEEN.join(filter(None, texts))
