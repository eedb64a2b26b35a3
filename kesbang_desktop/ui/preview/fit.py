"""How large pages are on screen; apart from the view, which needs QtPdf and comes late."""

from enum import IntEnum


class Fit(IntEnum):
    """What the size of pages follows: the window, or nothing but what was chosen."""

    WIDTH = 0
    PAGE = 1
    NONE = 2
