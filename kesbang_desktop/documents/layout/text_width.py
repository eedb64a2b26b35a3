"""How wide a text is about, without the typeface itself: it may be on another computer."""

from functools import lru_cache

# Of Helvetica, and of Arial which is as wide, in thousandths of the size (Adobe's font metrics).
_WIDTHS = {
    **dict.fromkeys("'", 191),
    **dict.fromkeys("ijl|", 222),
    **dict.fromkeys("ftI!,./:;[] \\\u00a0", 278),
    **dict.fromkeys("r()-`{}\u2011", 333),
    **dict.fromkeys('"*^', 400),
    **dict.fromkeys("cksvxyzJ", 500),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("ABEKPSVXY&", 667),
    **dict.fromkeys("wCDHNRU", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("mM%", 850),
    **dict.fromkeys("W@", 1000),
}


class _Widths(dict[str, int]):
    """The width of each letter; others are as wide as a digit."""

    def __missing__(self, letter: str) -> int:
        return 556


_LETTERS = _Widths(_WIDTHS)
# How much wider the letters of a word can be in it; a word must never be wider than said here.
_WIDER = {"Bookman Old Style": 1.16}
_BOLD = 1.12
_TWIPS = 20 / 1000


@lru_cache(maxsize=4096)
def text_width(text: str, typeface: str, size_pt: float, *, bold: bool = False) -> int:
    """Return how wide ``text`` is on one line at the most, in twentieths of a point."""
    thousandths = sum(map(_LETTERS.__getitem__, text))
    wider = _WIDER.get(typeface, 1.03) * (_BOLD if bold else 1)
    return round(thousandths * size_pt * wider * _TWIPS)
