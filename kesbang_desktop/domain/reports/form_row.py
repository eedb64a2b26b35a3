"""What a returned form consists of, whatever file it came in."""

import re
from dataclasses import dataclass

from kesbang_desktop.domain.text import INVISIBLE, clean_text

# Bullets, quotes, bold marks and pictures that telephones put before and behind what is said.
_BEFORE = re.compile(rf"^(?:{INVISIBLE}|[\s>*_~`#•●▪◦∙·➢✅☑✔🔹🔸|–—-])+")
_BEHIND = re.compile(rf"(?:{INVISIBLE}|[\s*_~`|])+$")
_BLANK = re.compile(r"(?:[^\w]|_)*(?:\d{1,3}|[A-Za-z])?(?:[^\w]|_)*")
_NIL = re.compile(
    r"\W*(?:nihil|nil|kosong|tidak ada(?: (?:kejadian|laporan|permasalahan|saran))?|tdk ada"
    r"|tak ada|n/a)\W*",
    re.IGNORECASE,
)
_LONGEST_NIL = 60


@dataclass(frozen=True, slots=True)
class FormRow:
    """A line of text, or a row of a table with its ``cells``.

    ``is_strong`` tells that it stands out as headings do; ``only_heads`` that it is a heading or
    nothing, as the name of a sheet. A line without words is an empty one, which ends what the line
    before it says.
    """

    cells: tuple[str, ...] = ("",)
    is_table: bool = False
    is_strong: bool = False
    only_heads: bool = False

    @property
    def text(self) -> str:
        """All that it says, on one line where it is a row of a table."""
        return " ".join(self.said)

    @property
    def said(self) -> tuple[str, ...]:
        """The cells that say something."""
        return tuple(one for one in self.cells if one.strip())


def bare(text: str) -> str:
    """Return ``text`` without what stands around a line that a telephone sent."""
    return _BEHIND.sub("", _BEFORE.sub("", clean_text(text)))


def says_nothing(text: str) -> bool:
    """Tell whether ``text`` is empty, dots to write on, a number alone, or says that it is nil."""
    if len(text) > _LONGEST_NIL:
        return not any(map(str.isalnum, text))
    return bool(_BLANK.fullmatch(text) or _NIL.fullmatch(text))
