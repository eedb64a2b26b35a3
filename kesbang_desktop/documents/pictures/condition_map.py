"""A schematic map: a tile for each kabupaten/kota, its condition by shade, shape and word."""

from collections.abc import Mapping, Sequence

from kesbang_desktop.documents.pictures.drawing import BLACK, WHITE, Drawing
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.map_tiles import placed_tiles, short_name

_SHADES = {Safety.SAFE: WHITE, Safety.ALERT: 205, Safety.DANGER: 70}
_UNKNOWN = "belum dilaporkan"
_HEIGHT, _GAP = 1.55, 0.15
_WIDEST = 5.2
_MARK = 0.24
_SIZE = 9.0


def condition_map(
    names: Sequence[str],
    conditions: Mapping[str, Safety],
    tiles: Mapping[str, tuple[int, int]],
    width: float,
    typeface: str,
) -> Drawing:
    """Return the map of ``names``, each at its row and column of ``tiles``."""
    places = placed_tiles(names, tiles)
    rows, columns = (max((place[at] for place in places.values()), default=0) + 1 for at in (0, 1))
    across = min(_WIDEST, (width - _GAP * (columns + 1)) / columns)
    left = (width - across * columns - _GAP * (columns - 1)) / 2
    drawing = Drawing(width, rows * (_HEIGHT + _GAP) + _GAP, typeface)
    for name, (row, column) in places.items():
        corner = (left + column * (across + _GAP), _GAP + row * (_HEIGHT + _GAP))
        _draw_tile(drawing, corner, across, name, conditions.get(name))
    return drawing


def _draw_tile(
    drawing: Drawing,
    corner: tuple[float, float],
    width: float,
    name: str,
    safety: Safety | None,
) -> None:
    left, top = corner
    size = (width, _HEIGHT)
    ink = WHITE if safety is Safety.DANGER else BLACK
    if safety is None:
        drawing.dashed(corner, size)
    else:
        drawing.box(corner, size, _SHADES[safety])
    lines, letters = _fitted(drawing, short_name(name), width - 2 * _GAP)
    step = letters * 0.042
    first = top + 0.55 - step * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        drawing.text((left + width / 2, first + number * step), line, letters, bold=True, shade=ink)
    word = safety.value.upper() if safety else _UNKNOWN
    mark = 1.8 * _MARK if safety else 0
    letters = _size_in(drawing, word, width - mark - 2 * _GAP)
    start = left + (width - drawing.width_of(word, letters) - mark) / 2
    below = top + _HEIGHT - 0.36
    if safety:
        _draw_mark(drawing, (start + _MARK / 2, below), safety)
    drawing.text((start + mark, below), word, letters, at="lm", shade=ink)


def _fitted(drawing: Drawing, name: str, width: float) -> tuple[list[str], float]:
    """Return the lines of ``name``, two at the most, and the size of letters in which they fit."""
    words = name.split()
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    parted = min(halves, key=lambda one: max(map(drawing.width_of, one)), default=(name,))
    lines = [name] if drawing.width_of(name, _SIZE, bold=True) <= width else list(parted)
    return lines, min(_size_in(drawing, line, width, bold=True) for line in lines)


def _size_in(drawing: Drawing, line: str, width: float, *, bold: bool = False) -> float:
    """Return the size of letters in which ``line`` is no wider than ``width``."""
    wide = drawing.width_of(line, _SIZE, bold=bold)
    return _SIZE if wide <= width else _SIZE * width / wide


def _draw_mark(drawing: Drawing, centre: tuple[float, float], safety: Safety) -> None:
    """Draw a circle, a triangle or a square, black on white."""
    x, y = centre
    half = _MARK / 2
    if safety is Safety.SAFE:
        drawing.circle(centre, half, WHITE)
    elif safety is Safety.ALERT:
        drawing.shape(((x, y - half), (x + half, y + half), (x - half, y + half)), BLACK)
    else:
        drawing.shape(((x, y - half), (x + half, y), (x, y + half), (x - half, y)), WHITE)
