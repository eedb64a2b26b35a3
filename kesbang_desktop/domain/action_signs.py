"""The signs in an action's text: owners (``@name``) and by when it is due (``/phrase``).

A sign begins behind a space, a comma or an opening bracket. Behind another sign it may also be
glued: ``@Sekda/besok``, ``@Andi,@Budi``, ``@Andi/Budi``. Elsewhere such characters are text, as in
``dan/atau``, e-mail addresses and the paths of files.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kesbang_desktop.domain.dates import month_number, weekday_number
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.names import (
    bare_name,
    fold,
    has_other_degrees,
    is_address,
    is_degree,
    unheld_degrees,
)
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.spoken_due import split_due, waits_for_date, why_no_due

_BEFORE = r"(?<![^\s(,;\ufffc])"
# One or two spaces may have slipped in behind a sign: "@ Budi / 20 Maret".
_SLIP = r"[ \xa0]{1,2}"
_SIGN = re.compile(
    rf"{_BEFORE}(?:@(?=(?:{_SLIP})?[^\s\ufffc])|/(?=[^\s/])|(?<=\s)/(?={_SLIP}[^\W_]))"
)
_SLIPPED = re.compile(rf"[@/]{_SLIP}(?=\S)")
_BACK = re.compile(r"h ?[-+] ?\d", re.IGNORECASE)
_A_UNIT = re.compile(r"/ *(?:hari|minggu|pekan|bulan|tahun)\s*(?:[.,;)]|$|(?=[@/]))", re.IGNORECASE)
_PRICE = re.compile(r"@\s*(?:rp\.?\s*)?\d{1,3}(?!\d)", re.IGNORECASE)
_HANDLE = re.compile(r"@[a-z0-9]+[._][a-z0-9]")
_PATH = re.compile(r"/([^\W\d]\w*)[\w.-]*/[\w.-]")
_ESCAPED = re.compile(rf"{_BEFORE}\\([@/\\])")
_TO_ESCAPE = re.compile(rf"{_BEFORE}(?=[@/\\])")
# What ends the words of a sign for certain: the next one, or an object of the editor.
_END = re.compile(rf"{_SIGN.pattern}|\ufffc")
_GLUED = re.compile(r"(?<=[^\s(,;])[@/](?=\S)")
_JOINED = re.compile(r"[,;:&+]?(?=@\S|/\S)|\s*/\s*(?=[^\s/])")
# What names another owner without a sign: "@Andi dan Budi". It is told, not guessed.
_ALSO = re.compile(r"\s*(?:[&/]|(?:dan|serta)\b)\s*(?=\w)", re.IGNORECASE)
_NAME_END = re.compile(r"(?<=\S)(?=[\s/@,;:()]|$)")
_BESIDE = re.compile(r"[,;]?\s*")
_NAME_WORDS = 12


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


def find_meant(text: str) -> list[int]:
    """Return where signs stand in ``text`` that somebody meant, whether anything is found for them.

    ``@Rp5.000`` is a price, ``@kpu_kaltim`` the name of an account, ``/srv/berkas`` a path.
    """
    return [match.start() for match in _SIGN.finditer(text) if _is_meant(text, match.start())]


def split_owner(text: str, known: KnownParties) -> tuple[Party, str] | None:
    """Return the party of the longest known name that ``text`` starts with, and the rest.

    Gelar go with the name where the party has them; any other word behind it is of the rest. None
    where the party has but other gelar: it may be somebody else.
    """
    ends = [match.start() for match in _NAME_END.finditer(text)]
    words = 0
    fitting = []
    for end in ends:
        words += end == len(text) or text[end].isspace()
        if words > _NAME_WORDS:
            break
        fitting.append(end)
    for end in reversed(fitting):
        name = text[:end].rstrip(",;:!?")
        if name.endswith(".") and not _ends_in_degree(name):
            name = name.rstrip(".")
        found = known.find(name).party if name and OWNER not in name else None
        if name.count(")") > name.count("("):
            continue
        if found is None or not _are_gelar_of(name, found) or not _has_slash_of(name, found):
            continue
        if found.kind is PartyKind.PERSON and has_other_degrees(name, found.name):
            return None
        if found.kind is PartyKind.PERSON and unheld_degrees(name, found.name):
            continue
        return found, text[len(name) :].lstrip(" ")
    return None


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
        while mark := _SIGN.search(self._text, at):
            end = _END.search(self._text, mark.end())
            at = end.start() if end else len(self._text)
            yield from self._find_within(mark.start(), at)

    def _find_within(self, start: int, end: int) -> Iterator[Sign]:
        """Yield the sign at ``start`` and those that are glued to it."""
        while start < end:
            sign = self._read(start, end)
            if sign is None:
                glued = self._next_glued(start, end)
                if _is_meant(self._text, start):
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
        if self._text[end : end + 1] == DUE and _SLIPPED.match(self._text, end):
            if self._is_read(end) or _is_meant(self._text, end):
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
        end = _END.search(self._text, at + 1)
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
        if not _SLIPPED.match(self._text, start):
            return True
        return not rest.strip(" .,;)") and not _is_choice(self._text, start)

    def _owner_at(self, start: int, end: int) -> tuple[Party, int] | None:
        body = self._text[start:end]
        named = split_owner(body, self._known)
        if named is None:
            return None
        name = body[: len(body) - len(named[1])].rstrip()
        return named[0], start + len(name)

    def _next_glued(self, start: int, end: int) -> int:
        """Return where a sign that means something is glued to one that does not, or ``end``."""
        if _is_path(self._text, start):
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
            other = self._with_other_degrees(body)
            meant = f"belum tentu {other}: gelarnya lain" if other else "bukan nama yang dikenal"
            problem = f"{said} {meant}"
        else:
            problem = f"{said} {why_no_due(body, self._date, self._holidays)}"
        return Sign(start, end, problem=problem)

    def _with_other_degrees(self, body: str) -> str:
        """Return the name of whom ``body`` would name but for the gelar in it, '' for nobody."""
        for end in (match.start() for match in _NAME_END.finditer(body)):
            name = body[:end]
            party = self._known.find(name).party if unheld_degrees(name, "") else None
            if party is not None and has_other_degrees(name, party.name):
                return party.name
        return ""


def _is_meant(text: str, at: int) -> bool:
    if slipped := _SLIPPED.match(text, at):
        return _is_meant_behind(text, at, text[slipped.end() :])
    if text[at] == OWNER:
        is_other = _PRICE.match(text, at) or _HANDLE.match(text, at)
        return not is_other and any(map(str.isalnum, text[at + 1 : at + 3]))
    return text[at + 1].isalnum() and not _is_path(text, at)


def _is_meant_behind(text: str, at: int, rest: str) -> bool:
    """Tell whether the sign at ``at``, with a space behind it, has a name or a time in ``rest``."""
    if text[at] == OWNER:
        word = rest.split()[0]
        is_named = word.isalpha() and (word[0].isupper() or is_address(word))
        return is_named and _PRICE.match(text, at) is None
    phrase = rest[: end.start()] if (end := _END.search(rest)) else rest
    is_time = _BACK.match(phrase) or why_no_such_day(phrase) or waits_for_date(phrase, None)
    return bool(is_time) and not _is_choice(text, at)


def _is_choice(text: str, at: int) -> bool:
    """Tell whether the slash at ``at`` stands between two, or for each: ``5 kotak / minggu``."""
    last = text[:at].split()[-1:]
    return _A_UNIT.match(text, at) is not None or any(
        one[-1].isdigit() or weekday_number(one) is not None or month_number(one) is not None
        for one in last
    )


def _is_path(text: str, at: int) -> bool:
    path = _PATH.match(text, at)
    return path is not None and weekday_number(path[1]) is None


def with_phrase(due: Due | None, found: Due | None) -> Due | None:
    """Return ``due`` with what another phrase says, None where it cannot stand beside it.

    A line has one date, and may be urgent as well.
    """
    if found is None or due is None:
        return found
    if found.urgent:
        return replace(due, urgent=True)
    return replace(found, urgent=True) if due == Due(urgent=True) else None


def _are_gelar_of(name: str, party: Party) -> bool:
    """Tell whether what stands behind a comma in ``name`` is gelar, not a word like ``SE``.

    Letters without a full stop are an abbreviation as well: only those that the party has count.
    """
    held = fold(party.name).split()
    return party.kind is PartyKind.ORGANIZATION or all(
        "." in one or fold(one) in held for one in name.split(",")[1:]
    )


def _ends_in_degree(name: str) -> bool:
    """Tell whether the full stop behind ``name`` is of its gelar; ``Andi.`` ends a sentence."""
    last = name.rsplit(None, 1)[-1]
    return is_degree(last) and fold(last) not in fold(bare_name(name)).split()


def _has_slash_of(name: str, party: Party) -> bool:
    """Tell whether the slashes of ``name`` are of the party's own: ``Kodim 0901/Samarinda``."""
    return (
        DUE not in name
        or fold(name.partition(DUE)[0]).split()[-1:]
        == (fold(party.name.partition(DUE)[0]).split()[-1:])
    )
