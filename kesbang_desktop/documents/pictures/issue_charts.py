"""Charts of how many problems there were, to be read without colours: values stand on the bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from kesbang_desktop.documents.pictures.drawing import Drawing

_DARK = 70
_SIZE = 9.0
_TALLEST_ROW, _TALLEST = 0.85, 20.0
_GAP = 0.15
# Room for the value at the end of a bar, and for the widest names, as a share of the whole.
_VALUE, _NAMES = 0.9, 0.38
_BAR = 0.36
_KEY = 0.8
_HEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class Series:
    """Values under one ``name``; those of what was before are hatched."""

    name: str
    values: tuple[int, ...]


def bars_by_region(
    names: Sequence[str], now: Series, before: Series | None, width: float, typeface: str
) -> Drawing:
    """Return a bar for each of ``names``, the longest over the width, with one of before below."""
    series = (now, before) if before else (now,)
    row = min(_TALLEST_ROW if before else _TALLEST_ROW * 0.7, _TALLEST / max(1, len(names)))
    drawing = Drawing(width, _KEY + row * len(names) + _GAP, typeface)
    left = min(_NAMES * width, max(map(drawing.width_of, names), default=0.0) + 2 * _GAP)
    most = max([1, *(value for one in series for value in one.values)])
    room = width - left - _VALUE
    _write_key(drawing, series, left)
    bar = min(_BAR, (row - _GAP) / len(series))
    for number, name in enumerate(names):
        middle = _KEY + row * (number + 0.5)
        drawing.text((left - _GAP, middle), _cut(drawing, name, left - 2 * _GAP), _SIZE, at="rm")
        for place, one in enumerate(series):
            top = middle + bar * (place - len(series) / 2)
            value = one.values[number]
            _bar(drawing, (left, top), (room * value / most, bar), is_before=bool(place))
            end = left + room * value / most + 0.1
            drawing.text((end, top + bar / 2), str(value), _SIZE - 1, at="lm")
    drawing.line((left, _KEY), (left, _KEY + row * len(names)))
    return drawing


def bars_by_month(
    names: Sequence[str], values: Sequence[int], width: float, typeface: str
) -> Drawing:
    """Return a bar for each month, the value above it; the last one is that of the report."""
    drawing = Drawing(width, _HEIGHT, typeface)
    top, bottom = 0.7, _HEIGHT - 0.8
    most = max([1, *values])
    column = (width - 2 * _GAP) / max(1, len(names))
    bar = min(1.4, column * 0.6)
    for number, (name, value) in enumerate(zip(names, values, strict=True)):
        middle = _GAP + column * (number + 0.5)
        height = (bottom - top) * value / most
        corner = (middle - bar / 2, bottom - height)
        _bar(drawing, corner, (bar, height), is_before=number < len(names) - 1)
        drawing.text((middle, corner[1] - 0.1), str(value), _SIZE, at="mb", bold=True)
        for place, line in enumerate(drawing.wrapped(name, column, _SIZE - 1)[:2]):
            drawing.text((middle, bottom + 0.22 + 0.34 * place), line, _SIZE - 1)
    drawing.line((_GAP, bottom), (width - _GAP, bottom))
    return drawing


def _bar(
    drawing: Drawing, corner: tuple[float, float], size: tuple[float, float], *, is_before: bool
) -> None:
    if not min(size) > 0:
        return
    if is_before:
        drawing.hatched(corner, size)
    else:
        drawing.box(corner, size, _DARK)


def _write_key(drawing: Drawing, series: Sequence[Series], left: float) -> None:
    """Say above the bars which are which."""
    at = left
    for place, one in enumerate(series):
        _bar(drawing, (at, 0.2), (0.6, 0.32), is_before=bool(place))
        drawing.text((at + 0.75, 0.36), one.name, _SIZE, at="lm")
        at += 1.5 + drawing.width_of(one.name, _SIZE)


def _cut(drawing: Drawing, name: str, width: float) -> str:
    """Return ``name`` as far as it fits."""
    if drawing.width_of(name, _SIZE) <= width:
        return name
    kept = name
    while kept and drawing.width_of(f"{kept}…", _SIZE) > width:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"
