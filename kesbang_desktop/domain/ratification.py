"""Minutes that a later meeting of their series ratifies (pengesahan notula rapat sebelumnya).

A meeting is linked to those whose minutes it ratifies (:class:`~kesbang_desktop.domain.proof.Proof`
of kind RATIFIES). What became of them is what its own minutes say under the agenda item, so it is
noted by typing, follows whatever is edited there, and is back when that is undone. The minutes that
are ratified stay as they are: it is told beside them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting_day import day_in_words

RATIFY_TITLE = "Pengesahan notula rapat sebelumnya"
_TITLE = re.compile(
    r"\W*pengesahan (?:notula|notulen|risalah)(?: rapat)?(?: (?:sebelumnya|yang lalu))?\W*",
    re.IGNORECASE,
)


class RatificationResult(StrEnum):
    """What a meeting said of the minutes of an earlier one; the value is what its minutes say."""

    ADOPTED = "disahkan"
    AMENDED = "disahkan dengan perubahan"
    DEFERRED = "ditunda pengesahannya"


_NOT_YET = r"belum (?:dapat |bisa )?disahkan|ditunda(?: pengesahannya)?"
_RATIFIED = "".join(
    rf"(?<!\b{word} )" for word in ("belum", "belum dapat", "belum bisa", "tidak", "sebelum")
)
_RESULT = (
    rf"(?P<deferred>{_NOT_YET})"
    rf"|{_RATIFIED}(?P<amended>disahkan dengan (?:perubahan|perbaikan|koreksi|catatan))"
    rf"|{_RATIFIED}(?P<adopted>disahkan)"
)
_END = r"(?![\w?])[^?]*\Z"
# "disahkan" by itself says so; a whole sentence does where it is marked as a decision. What stands
# last in that counts: the title of a meeting may hold such a word too.
_BARE = re.compile(rf"\s*(?:{_RESULT}){_END}", re.IGNORECASE)
_DECIDED = re.compile(
    rf"\s*(?:(?:pengesahan )?(?:notula|notulen|risalah)\b[^?]* )?(?:{_RESULT}){_END}", re.IGNORECASE
)


class MinutesLine(Protocol):
    """A line of minutes as far as ratifying goes."""

    @property
    def kind(self) -> EntryKind:
        """What it is."""

    @property
    def text(self) -> str:
        """What it says."""


@dataclass(frozen=True, slots=True)
class Ratification:
    """``meeting_id`` with its title and day is the other meeting; no ``result`` is none yet."""

    meeting_id: UUID
    title: str
    day: date | None = None
    result: RatificationResult | None = None


@dataclass(frozen=True, slots=True)
class Ratifications:
    """What a meeting ``ratifies``, and where its own minutes were ``ratified_in``, by day."""

    ratifies: tuple[Ratification, ...] = ()
    ratified_in: tuple[Ratification, ...] = ()


NO_RATIFICATIONS = Ratifications()


def is_ratifying(line: MinutesLine) -> bool:
    """Tell whether ``line`` is the agenda item under which minutes are ratified."""
    return line.kind is EntryKind.AGENDA and _TITLE.fullmatch(line.text) is not None


def result_said(line: MinutesLine) -> tuple[int, int, RatificationResult] | None:
    """Return where ``line`` says what became of the minutes, and what; None where it does not."""
    if line.kind not in (EntryKind.DISCUSSION, EntryKind.DECISION):
        return None
    pattern = _DECIDED if line.kind is EntryKind.DECISION else _BARE
    match = pattern.match(line.text)
    if match is None or match.lastgroup is None:
        return None
    return *match.span(match.lastgroup), RatificationResult[match.lastgroup.upper()]


def lines_under(lines: Sequence[MinutesLine]) -> range:
    """Return the numbers of the lines under the item that ratifies, empty without one."""
    start = next((n for n, one in enumerate(lines, 1) if is_ratifying(one)), None)
    if start is None:
        return range(0)
    rest = range(start, len(lines))
    return range(start, next((n for n in rest if lines[n].kind is EntryKind.AGENDA), len(lines)))


def result_of(lines: Sequence[MinutesLine]) -> RatificationResult | None:
    """Return what the minutes say last under their item; None where they say nothing yet."""
    said = [result_said(lines[number]) for number in lines_under(lines)]
    return next((one[2] for one in reversed(said) if one), None)


def ratified_line(ratified: Iterable[Ratification], result: RatificationResult) -> str:
    """Return the decision that says it: ``Notula Rapat A tanggal 5 Maret 2024 disahkan``."""
    named = [
        f"{one.title} tanggal {format_date(one.day)}" if one.day else one.title for one in ratified
    ]
    which = " dan ".join(named) or "rapat sebelumnya"
    return f"Notula {which} {result}"


def next_result(result: RatificationResult) -> RatificationResult:
    """Return the result that a further press of the key notes."""
    order = list(RatificationResult)
    return order[(order.index(result) + 1) % len(order)]


def describe_ratifications(found: Ratifications) -> list[str]:
    """Return a sentence for each: what became of other minutes here, of these minutes elsewhere."""
    here = [
        f"Mengesahkan notula {_named(one)}: {one.result or 'belum dicatat hasilnya'}"
        for one in found.ratifies
    ]
    return here + [
        f"{one.result.capitalize()} dalam {_named(one)}" for one in found.ratified_in if one.result
    ]


def ratified_on_paper(found: Ratifications) -> str:
    """Return the sentence that minutes print of their ratification, empty where there is none.

    Minutes that were put off first are ratified by the last meeting that said so.
    """
    said = [
        one for one in found.ratified_in if one.result not in (None, RatificationResult.DEFERRED)
    ]
    return f"Notula ini {said[-1].result} dalam {_named(said[-1])}." if said else ""


def _named(one: Ratification) -> str:
    title = one.title if one.title.lower().startswith("rapat") else f"rapat “{one.title}”"
    return f"{title} tanggal {day_in_words(one.day, format_date)}" if one.day else title
