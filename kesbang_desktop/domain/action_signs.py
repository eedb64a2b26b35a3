"""The signs in an action's text: owners (``@name``) and by when it is due (``/phrase``).

A sign begins behind a space, a comma or an opening bracket. Behind another sign it may also be
glued: ``@Sekda/besok``, ``@Andi,@Budi``, ``@Andi/Budi``. Elsewhere such characters are text, as in
``dan/atau``, e-mail addresses and the paths of files.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.meant_signs import (
    BEFORE,
    END,
    SIGN,
    SLIPPED,
    is_choice,
    is_meant,
    is_path,
)
from kesbang_desktop.domain.owner_names import other_owner, split_owner
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.spoken_due import split_due, why_no_due

_ESCAPED = re.compile(rf"{BEFORE}\\([@/\\])")
_TO_ESCAPE = re.compile(rf"{BEFORE}(?=[@/\\])")
_GLUED = re.compile(r"(?<=[^\s(,;])[@/](?=\S)")
_JOINED = re.compile(r"[,;:&+]?(?=@\S|/\S)|\s*/\s*(?=[^\s/])")
# What names another owner without a sign: "@Andi dan Budi". It is told, not guessed.
_ALSO = re.compile(r"\s*(?:[&/]|(?:dan|serta)\b)\s*(?=\w)", re.IGNORECASE)
_BESIDE = re.compile(r"[,;]?\s*")


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign from ``start`` to ``end`` of a text, with whom or when it means.

    ``problem`` is a sentence on a sign that nothing was found for; it stays text.
    """

    start: int
    end: int
    party: Party | None = None
    due: Due | None = None
    problem: str = ""


def find_signs(
    text: str, known: KnownParties, meeting_date: date | None, holidays: Collection[date] = ()
) -> list[Sign]:
    """Return the signs of ``text`` in their order; an action has one due date, and may be urgent.

    U+FFFC stands for an object of the editor: no sign goes beyond it.
    """
    finder = _Finder(text, known, meeting_date, holidays)
    return list(finder.find())


def escape_signs(text: str) -> str:
    """Return ``text`` so that it is read back without owners or due date."""
    return _TO_ESCAPE.sub(r"\\", text)


def unescape_signs(text: str) -> str:
    """Return ``text`` without the backslashes that kept its signs from being read."""
    return _ESCAPED.sub(r"\1", text)


class _Finder:
    def __init__(
        self,
        text: str,
        known: KnownParties,
        meeting_date: date | None,
        holidays: Collection[date],
    ) -> None:
        self._text = text
        self._known = known
        self._date = meeting_date
        self._holidays = holidays
        self._due: Due | None = None
        self._owner_end = 0

    def find(self) -> Iterator[Sign]:
        at = 0
        while mark := SIGN.search(self._text, at):
            end = END.search(self._text, mark.end())
            at = end.start() if end else len(self._text)
            yield from self._find_within(mark.start(), at)

    def _find_within(self, start: int, end: int) -> Iterator[Sign]:
        """Yield the sign at ``start`` and those that are glued to it."""
        while start < end:
            sign = self._read(start, end)
            if sign is None:
                glued = self._next_glued(start, end)
                if is_meant(self._text, start):
                    yield self._unresolved(start, glued)
                start = glued
                continue
            yield sign
            self._owner_end = sign.end if sign.party else 0
            if beside := self._due_beside(sign, end):
                yield beside
                sign = beside
            joined = _JOINED.match(self._text, sign.end, end)
            start = self._joined_at(joined, end, sign) if joined else end
            if start == end and sign.party:
                yield from self._left_beside(sign.end, end)

    def _joined_at(self, joined: re.Match[str], end: int, sign: Sign) -> int:
        """Return where the next sign begins, ``end`` where what joins is but text."""
        if self._text[joined.end()] in "@/":
            return joined.end()
        # "@Andi / Budi": the slash stands for the sign.
        slash = self._text.index(DUE, joined.start())
        return slash if sign.party and self._owner_at(joined.end(), end) else end

    def _due_beside(self, sign: Sign, end: int) -> Sign | None:
        """Return the day behind ``/segera``, or that it is urgent behind a day, without a sign."""
        gap = _BESIDE.match(self._text, sign.end, end)
        if sign.due is None or gap is None:
            return None
        found = split_due(self._text[gap.end() : end], self._date, self._holidays)
        if found is None or found[0].urgent == sign.due.urgent:
            return None
        self._due = with_phrase(self._due, found[0])
        return Sign(gap.end(), gap.end() + found[1], due=found[0])

    def _left_beside(self, start: int, end: int) -> Iterator[Sign]:
        if self._text[end : end + 1] == DUE and SLIPPED.match(self._text, end):
            if self._is_read(end) or is_meant(self._text, end):
                return
            end = self._end_behind(end)
        also = _ALSO.match(self._text, start, end)
        if also is None:
            return
        owner = self._owner_at(also.end(), end)
        if owner is not None:
            said = self._text[also.end() : owner[1]]
            yield Sign(also.end(), owner[1], problem=f"“{said}” tidak didahului @")
        elif DUE in also[0]:
            said = self._text[also.start() : end].strip()
            yield Sign(also.start(), end, problem=f"“{said}” bukan nama yang dikenal")

    def _is_read(self, start: int) -> bool:
        """Tell whether the sign at ``start`` means something, without taking it for that yet."""
        due = self._due
        sign = self._read(start, self._end_behind(start))
        self._due = due
        return sign is not None

    def _end_behind(self, at: int) -> int:
        end = END.search(self._text, at + 1)
        return end.start() if end else len(self._text)

    def _read(self, start: int, end: int) -> Sign | None:
        """Return the sign at ``start``, None for nothing; behind ``/`` may be another owner."""
        body = self._text[start + 1 : end]
        if self._text[start] == DUE:
            found = split_due(body, self._date, self._holidays)
            if found and self._may_be_due(start, body[found[1] :]):
                due = with_phrase(self._due, found[0])
                if due is None:
                    return None
                self._due = due
                return Sign(start, start + 1 + found[1], due=found[0])
            if not self._owner_end or self._text[self._owner_end : start].strip():
                return None
        gap = len(body) - len(body.lstrip(" \xa0@" if self._text[start] == DUE else " \xa0"))
        if owner := self._owner_at(start + 1 + gap, end):
            return Sign(start, owner[1], owner[0])
        return None

    def _may_be_due(self, start: int, rest: str) -> bool:
        """Tell whether a phrase with a space behind its slash is a due date.

        That it is as the last of what is said, where it is not one of two: ``Senin / Selasa``.
        """
        if not SLIPPED.match(self._text, start):
            return True
        return not rest.strip(" .,;)") and not is_choice(self._text, start)

    def _owner_at(self, start: int, end: int) -> tuple[Party, int] | None:
        body = self._text[start:end]
        named = split_owner(body, self._known)
        if named is None:
            return None
        name = body[: len(body) - len(named[1])].rstrip()
        return named[0], start + len(name)

    def _next_glued(self, start: int, end: int) -> int:
        """Return where a sign that means something is glued to one that does not, or ``end``."""
        if is_path(self._text, start):
            return end
        for glued in _GLUED.finditer(self._text, start + 1, end):
            body = self._text[glued.end() : end]
            if glued[0] == DUE and split_due(body, self._date, self._holidays):
                return glued.start()
            if glued[0] == OWNER and split_owner(body, self._known):
                return glued.start()
        return end

    def _unresolved(self, start: int, end: int) -> Sign:
        body = self._text[start + 1 : end]
        said = f"“{self._text[start]}{body.strip()}”"
        if self._text[start] == OWNER:
            other = other_owner(body, self._known)
            meant = f"belum tentu {other}: gelarnya lain" if other else "bukan nama yang dikenal"
            problem = f"{said} {meant}"
        else:
            problem = f"{said} {why_no_due(body, self._date, self._holidays)}"
        return Sign(start, end, problem=problem)


def with_phrase(due: Due | None, found: Due | None) -> Due | None:
    """Return ``due`` with what another phrase says, None where it cannot stand beside it.

    A line has one date, and may be urgent as well.
    """
    if found is None or due is None:
        return found
    if found.urgent:
        return replace(due, urgent=True)
    return replace(found, urgent=True) if due == Due(urgent=True) else None
