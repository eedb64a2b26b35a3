"""The screens that the program is driven on."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A screen of ``width`` by ``height`` dots, ``scale`` of them to a pixel of the program."""

    width: int
    height: int
    scale: float = 1
    is_dark: bool = False

    def holds(self, point: tuple[int, int]) -> bool:
        """Tell whether ``point``, in dots, is on the screen."""
        return 0 <= point[0] < self.width and 0 <= point[1] < self.height

    def __str__(self) -> str:
        scale = f"@{self.scale:g}" if self.scale != 1 else ""
        return f"{self.width}x{self.height}{scale}{'-dark' if self.is_dark else ''}"


USUAL = Shape(1366, 768)
# What `make journeys` goes through.
ALL = (
    USUAL,
    Shape(1024, 700),
    Shape(1366, 768, is_dark=True),
    Shape(1366, 768, 1.25),
    Shape(1366, 768, 2),
    Shape(1920, 1080, 2),
    Shape(1024, 700, is_dark=True),
)


def chosen_shapes() -> tuple[Shape, ...]:
    """Return all shapes, those that KESBANG_SHAPES names (``1366x768@2``), or the usual one."""
    wanted = os.environ.get("KESBANG_SHAPES", str(USUAL)).split(",")
    found = tuple(one for one in ALL if wanted == ["all"] or str(one) in wanted)
    if not found:
        raise ValueError(f"KESBANG_SHAPES names none of {', '.join(map(str, ALL))}")
    return found
