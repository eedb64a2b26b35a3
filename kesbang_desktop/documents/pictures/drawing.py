"""A sheet to draw charts on, in grey, at the resolution of a printer; lengths are centimetres."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from kesbang_desktop.documents.pictures.typefaces import drawn_typeface

_DPI = 240
_CM = _DPI / 2.54
_POINT = _DPI / 72
BLACK, WHITE = 0, 255
_LINE_CM = 0.025
_STEP_CM = 0.11
# As small as at the usual level within a tenth, in a third of the time.
_LEVEL = 2


class Drawing:
    """A white sheet of ``width`` by ``height``; places count from the upper left corner."""

    def __init__(self, width: float, height: float, typeface: str) -> None:
        self.size = width, height
        self._typeface = typeface
        self._sheet = Image.new("L", (_pixels(width), _pixels(height)), WHITE)
        self._pen = ImageDraw.Draw(self._sheet)

    def text(
        self,
        place: tuple[float, float],
        said: str,
        size: float = 9,
        *,
        bold: bool = False,
        at: str = "mm",
        shade: int = BLACK,
    ) -> None:
        """Write ``said`` in letters of ``size`` points; ``at`` is the anchor as Pillow has it."""
        letters = drawn_typeface(self._typeface, size * _POINT, bold=bold)
        x, y = map(_pixels, place)
        self._pen.text((x, y), said, fill=shade, font=letters, anchor=at)

    def width_of(self, said: str, size: float = 9, *, bold: bool = False) -> float:
        """Return how wide ``said`` is."""
        letters = drawn_typeface(self._typeface, size * _POINT, bold=bold)
        return float(self._pen.textlength(said, font=letters)) / _CM

    def wrapped(self, said: str, width: float, size: float = 9, *, bold: bool = False) -> list[str]:
        """Return ``said`` in lines no wider than ``width``, unless a single word is."""
        lines = [""]
        for word in said.split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self.width_of(longer, size, bold=bold) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a thin line."""
        places = [tuple(map(_pixels, place)) for place in (start, end)]
        self._pen.line(places, fill=BLACK, width=_pixels(_LINE_CM))

    def box(
        self, corner: tuple[float, float], size: tuple[float, float], shade: int | None
    ) -> None:
        """Draw a rectangle, its inside left as it is where there is no ``shade``."""
        self._pen.rectangle(self._bounds(corner, size), shade, BLACK, _pixels(_LINE_CM))

    def hatched(self, corner: tuple[float, float], size: tuple[float, float]) -> None:
        """Draw a rectangle filled with slanting lines."""
        left, top, right, bottom = self._bounds(corner, size)
        if right > left and bottom > top:
            self._sheet.paste(_hatching(right - left, bottom - top), (left, top))
        self.box(corner, size, None)

    def dashed(self, corner: tuple[float, float], size: tuple[float, float]) -> None:
        """Draw a rectangle whose edge is dashed."""
        (left, top), (width, height) = corner, size
        for start, length, is_across in (
            ((left, top), width, True),
            ((left, top + height), width, True),
            ((left, top), height, False),
            ((left + width, top), height, False),
        ):
            at = 0.0
            while at < length:
                end = min(at + _STEP_CM, length)
                x, y = start
                if is_across:
                    self.line((x + at, y), (x + end, y))
                else:
                    self.line((x, y + at), (x, y + end))
                at += 2 * _STEP_CM

    def circle(self, centre: tuple[float, float], radius: float, shade: int) -> None:
        """Draw a circle."""
        corner = (centre[0] - radius, centre[1] - radius)
        bounds = self._bounds(corner, (2 * radius, 2 * radius))
        self._pen.ellipse(bounds, shade, BLACK, _pixels(_LINE_CM))

    def shape(self, corners: Sequence[tuple[float, float]], shade: int) -> None:
        """Draw a polygon."""
        places = [tuple(map(_pixels, place)) for place in corners]
        self._pen.polygon(places, shade, BLACK, _pixels(_LINE_CM))

    def png(self) -> bytes:
        """Return it as a PNG that says its resolution."""
        buffer = io.BytesIO()
        self._sheet.save(buffer, "PNG", dpi=(_DPI, _DPI), compress_level=_LEVEL)
        return buffer.getvalue()

    def _bounds(
        self, corner: tuple[float, float], size: tuple[float, float]
    ) -> tuple[int, int, int, int]:
        left, top = map(_pixels, corner)
        return left, top, left + _pixels(size[0]), top + _pixels(size[1])


def _pixels(length: float) -> int:
    return max(0, round(length * _CM))


def _hatching(width: int, height: int) -> Image.Image:
    tile = Image.new("L", (width, height), WHITE)
    pen = ImageDraw.Draw(tile)
    for start in range(-height, width, _pixels(_STEP_CM)):
        pen.line([(start, height), (start + height, 0)], fill=BLACK, width=_pixels(_LINE_CM))
    return tile
