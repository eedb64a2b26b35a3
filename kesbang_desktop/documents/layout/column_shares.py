"""How the width of a table is divided over its columns by their text, in twentieths of a point."""

from bisect import bisect_right
from dataclasses import dataclass, field

from docx.shared import Cm

# Room at both sides of a ruled cell, and what rounding takes.
PADDING = Cm(0.4).twips
# The most that one column asks for of the whole.
WIDEST = 0.5
# Into how many pieces the room that no word needs is divided, and by how many rows of a table.
_PIECES, _ROWS_LOOKED_AT = 24, 40
# How much of its width an empty column keeps.
_LEAST_EMPTY = 0.7
# How much of its width a column that holds a table keeps before the others are narrowed too.
_LEAST_YIELDED = 0.6


@dataclass(slots=True)
class Column:
    """What a column needs: for its longest word, its longest line, and the text of each cell.

    One that ``is_kept`` needs none; one that ``yields`` holds a table, whose letters can be made
    smaller.
    """

    width: int
    word: int = 0
    line: int = 0
    cells: list[int] = field(default_factory=list)
    has_text: bool = False
    is_kept: bool = False
    yields: bool = False
    padding: int = PADDING

    @property
    def least(self) -> int:
        """The width at which no word is broken."""
        return self.word + self.padding


def fitted_widths(columns: list[Column]) -> list[int]:
    """Return a width for each column: no word is broken, and rows are low.

    Where texts want more than there is, the table gets as low as it can. Where every text has its
    line, the rest goes to texts of several lines and to columns that the template makes wider. An
    empty column, in which somebody may write, gives way to texts as far as it can be written in.
    """
    free = [one for one in columns if not one.is_kept]
    available = sum(one.width for one in free)
    if not any(one.has_text for one in free):
        return [one.width for one in columns]
    most = round(available * WIDEST)
    least = [one.least for one in free]
    wanted = [
        max(
            low,
            min(one.line + one.padding, most) if one.has_text else round(one.width * _LEAST_EMPTY),
        )
        for one, low in zip(free, least, strict=True)
    ]
    if sum(wanted) <= available:
        lacking = [
            max(one.width, one.line + one.padding, low) - low
            for one, low in zip(free, wanted, strict=True)
        ]
        shares = shared(available - sum(wanted), lacking)
        given = [low + more for low, more in zip(wanted, shares, strict=True)]
    elif sum(least) <= available:
        given = _lowest(free, least, wanted)
    else:
        given = _squeezed(free, available)
    widths = iter(given)
    return [one.width if one.is_kept else next(widths) for one in columns]


def shared(whole: int, parts: list[int]) -> list[int]:
    """Return ``whole`` divided in proportion to ``parts``, exactly."""
    total = sum(parts) or 1
    ends = [whole * sum(parts[: number + 1]) // total for number in range(len(parts))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _lowest(columns: list[Column], least: list[int], wanted: list[int]) -> list[int]:
    """Return widths between ``least`` and ``wanted``, the sum of which is more than there is.

    What is over goes, a piece at a time, to where it lowers all rows together the most.
    """
    available = sum(one.width for one in columns)

    def levelled(level: int) -> list[int]:
        return [min(max(low, level), high) for low, high in zip(least, wanted, strict=True)]

    whole = range(available + 1)
    level = bisect_right(whole, available, key=lambda one: sum(levelled(one))) - 1
    empty = [
        one for one, column in zip(levelled(level), columns, strict=True) if not column.has_text
    ]
    # Nothing that is said is narrower than where nothing stands.
    given = levelled(min(level, max(empty, default=0)))
    rows = list(zip(*(one.cells for one in columns), strict=True))
    rows = rows[:: len(rows) // _ROWS_LOOKED_AT + 1]
    piece = max((available - sum(given)) // _PIECES, 1)
    while left := available - sum(given):
        tried = []
        for place, most in enumerate(wanted):
            wider = list(given)
            wider[place] += min(piece, left, most - given[place])
            if wider != given:
                lacks = (not columns[place].has_text, given[place] - most)
                tried.append((_height(rows, wider, columns), *lacks, wider))
        given = min(tried)[-1]
    return given


def _height(rows: list[tuple[int, ...]], widths: list[int], columns: list[Column]) -> float:
    """Return how many lines ``rows``, the width of the text of each cell, take of ``widths``."""
    rooms = [max(width - one.padding, 1) for width, one in zip(widths, columns, strict=True)]
    return sum(
        max(1, *(text / room for text, room in zip(row, rooms, strict=True))) for row in rows
    )


def _squeezed(columns: list[Column], available: int) -> list[int]:
    """Return widths where the longest words ask for too much: what holds a table yields first."""
    least = [one.least for one in columns]
    firm = [0 if one.yields else low for one, low in zip(columns, least, strict=True)]
    rest = [low - kept for low, kept in zip(least, firm, strict=True)]
    room = available - sum(firm)
    if not any(rest) or room < sum(rest) * _LEAST_YIELDED:
        return _levelled(available, least)
    return [kept + more for kept, more in zip(firm, _levelled(room, rest), strict=True)]


def _levelled(whole: int, parts: list[int]) -> list[int]:
    """Return ``whole`` divided so that the smaller of ``parts`` are met, the others even."""
    given = [0] * len(parts)
    for left, place in enumerate(sorted(range(len(parts)), key=parts.__getitem__)):
        given[place] = min(parts[place], (whole - sum(given)) // (len(parts) - left))
    return given
