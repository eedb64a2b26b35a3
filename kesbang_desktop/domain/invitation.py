"""The letter of invitation, as people note it: ``Nomor 005/123/Kesbangpol, 18 Maret 2024``."""

import re
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import parse_date, weekday_number
from kesbang_desktop.domain.missing_day import NO_MONTH, why_no_such_day


@dataclass(frozen=True, slots=True)
class Invitation:
    """Number and date of a letter; empty and None where the text does not tell."""

    number: str = ""
    dated: date | None = None


# A date within a text, never a piece of a longer number such as 005/3/2024/11.
_DATES = (
    re.compile(r"(?<!\w)\d{1,2}\s+[^\W\d]+\.?\s+\d{4}(?!\w)"),
    re.compile(r"(?<![\w/.-])\d{4}-\d{1,2}-\d{1,2}(?![\w/-])"),
    re.compile(r"(?<![\w/.-])\d{1,2}([/.-])\d{1,2}\1\d{4}(?![\w/-])"),
)
_LABEL = re.compile(r"(?<!\w)(?:nomor|nomer|no\b\.?)\s*[:.]?\s*", re.IGNORECASE)
# What ends a number: a sign, or a word that begins something else.
_NUMBER_END = re.compile(
    r"[,;\n]|(?<!\S)(?:tanggal|tertanggal|tgl|perihal|hal|tentang)(?!\w)", re.IGNORECASE
)
_WORDS_AROUND = frozenset(("surat", "undangan", "tanggal", "tertanggal", "tgl", "nomor", "no"))
_EDGES = " \t\r\n,;:()"


def parse_invitation(text: str) -> Invitation:
    """Return what ``text`` tells of number and date of the letter, in either order.

    A number holds a digit: ``undangan lisan`` is none.
    """
    found = _find_date(text)
    if found is None:
        return Invitation(_number(text))
    day, start, end = found
    return Invitation(_number(text[:start]) or _number(text[end:]), day)


def why_undated(text: str) -> str:
    """Return why what ``text`` says for the date of the letter is no day, empty where it is one.

    ``12/13/2026`` is a number sooner than a date.
    """
    if _find_date(text) is not None:
        return ""
    written = (match[0] for form in _DATES for match in form.finditer(text))
    found = (why_no_such_day(one) for one in written)
    return next((why for why in found if why and not why.startswith(NO_MONTH)), "")


def _find_date(text: str) -> tuple[date, int, int] | None:
    """Return the last date of the surest form, and where it stands; ``nomor`` before it bars it."""
    for form in _DATES:
        for match in reversed(list(form.finditer(text))):
            day, _ = parse_date(match[0])
            labelled = any(label.end() == match.start() for label in _LABEL.finditer(text))
            if day is not None and not labelled:
                return day, match.start(), match.end()
    return None


def _number(text: str) -> str:
    label = _LABEL.search(text)
    if label is not None:
        text = text[label.end() :]
        end = _NUMBER_END.search(text)
        text = text[: end.start()] if end is not None else text
    words = text.strip(_EDGES).split()
    while words and _is_around(words[0]):
        words.pop(0)
    while words and _is_around(words[-1]):
        words.pop()
    number = " ".join(words).strip(_EDGES)
    return number if any(character.isdigit() for character in number) else ""


def _is_around(word: str) -> bool:
    bare = word.strip(_EDGES + ".").lower()
    return bare in _WORDS_AROUND or weekday_number(bare) is not None
