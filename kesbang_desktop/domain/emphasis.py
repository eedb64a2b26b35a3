"""Bold and italic in a text: spans beside it, so that the text itself stays plain."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise

_TOKEN = re.compile(r"\w+|\W")
# From so many words on frequent ones are passed over: else time grows with the square.
_LONG = 600
_WRITTEN = re.compile(r"([0-9]{1,9})-([0-9]{1,9})(b?i?)")


@dataclass(frozen=True, slots=True, order=True)
class Emphasis:
    """The letters of a text from ``start`` up to ``end``, counted from 0, are bold or italic."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False

    @property
    def look(self) -> tuple[bool, bool]:
        """Whether the letters are bold, and whether they are italic."""
        return self.bold, self.italic


Spans = tuple[Emphasis, ...]
PLAIN = (False, False)


@dataclass(frozen=True, slots=True)
class Words:
    """A text and what of it is bold or italic."""

    text: str
    emphasis: Spans = ()

    @classmethod
    def of(cls, parts: "Iterable[str | Words]") -> "Words":
        """Return ``parts`` one behind the other."""
        words = [Words(one) if isinstance(one, str) else one for one in parts]
        emphasis = joined((len(one.text), one.emphasis) for one in words)
        return cls("".join(one.text for one in words), emphasis)


def settled(spans: Iterable[Emphasis], length: int) -> Spans:
    """Return ``spans`` in order, clipped to a text of ``length`` letters.

    No two overlap, and none touches one of the same look; letters in several are what any of them
    says.
    """
    given = [one for one in spans if one.look != PLAIN]
    if not given:
        return ()
    edges = {max(0, min(edge, length)) for one in given for edge in (one.start, one.end)}
    places = sorted(edges)
    found: list[Emphasis] = []
    for start, end in pairwise(places):
        over = [one for one in given if one.start <= start and end <= one.end]
        bold, italic = any(one.bold for one in over), any(one.italic for one in over)
        if found and found[-1].end == start and found[-1].look == (bold, italic):
            found[-1] = replace(found[-1], end=end)
        elif bold or italic:
            found.append(Emphasis(start, end, bold, italic))
    return tuple(found)


def cut(spans: Spans, start: int, end: int) -> Spans:
    """Return the ``spans`` of the letters from ``start`` up to ``end``, as a text of their own."""
    if not spans:
        return ()
    length = max(end - start, 0)
    return settled((moved(one, -start) for one in spans), length)


def moved(one: Emphasis, by: int) -> Emphasis:
    """Return ``one`` with ``by`` letters more before it."""
    return Emphasis(one.start + by, one.end + by, one.bold, one.italic)


def joined(parts: Iterable[tuple[int, Spans]]) -> Spans:
    """Return the spans of texts that stand one behind the other; each comes with its length."""
    found: list[Emphasis] = []
    at = 0
    for length, spans in parts:
        found.extend(moved(one, at) for one in spans)
        at += length
    return settled(found, at) if found else ()


def look_of(spans: Spans, start: int, end: int) -> tuple[bool, bool]:
    """Return what all letters from ``start`` up to ``end`` are: bold, italic."""
    found = cut(spans, start, end)
    covered = sum(one.end - one.start for one in found) >= end - start > 0
    return (
        covered and all(one.bold for one in found),
        covered and all(one.italic for one in found),
    )


def runs(text: str, spans: Spans) -> Iterator[tuple[str, bool, bool]]:
    """Yield ``text`` in pieces with whether each is bold and italic."""
    at = 0
    for one in spans:
        if at < one.start:
            yield text[at : one.start], False, False
        yield text[one.start : one.end], one.bold, one.italic
        at = one.end
    if at < len(text):
        yield text[at:], False, False


def follow(spans: Spans, before: str, after: str) -> Spans:
    """Return ``spans`` of ``before`` on the letters of it that are still there in ``after``.

    What came between two letters of one look has that look too.
    """
    if not spans or before == after:
        return spans
    looks = [PLAIN] * len(before)
    for one in spans:
        looks[one.start : one.end] = [one.look] * (one.end - one.start)
    found: list[tuple[bool, bool] | None] = [None] * len(after)
    for old, new, length in _kept_letters(before, after):
        found[new : new + length] = looks[old : old + length]
    return _of_letters(found)


def _of_letters(looks: list[tuple[bool, bool] | None]) -> Spans:
    """Return the spans of letters with these looks; None is for a letter that is new."""
    found: list[Emphasis] = []
    at, last = 0, PLAIN
    for look, letters in groupby(looks):
        end = at + len(list(letters))
        if look is None:
            below = looks[end] if end < len(looks) else PLAIN
            look = last if last == below else PLAIN
        found.append(Emphasis(at, end, *look))
        at, last = end, look
    return settled(found, len(looks))


def _kept_letters(before: str, after: str) -> Iterator[tuple[int, int, int]]:
    """Yield where words of ``before`` stand, where they do in ``after``, and how many letters."""
    first = _count_same(before, after)
    last = _count_same(before[first:][::-1], after[first:][::-1])
    yield 0, 0, first
    yield from _kept_words(
        before[first : len(before) - last], after[first : len(after) - last], first
    )
    yield len(before) - last, len(after) - last, last


def _kept_words(before: str, after: str, at: int) -> Iterator[tuple[int, int, int]]:
    """Yield what :func:`_kept_letters` does for what stands ``at`` letters behind both starts."""
    if not before or not after:
        return
    from difflib import SequenceMatcher

    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    old_at = list(accumulate(map(len, old), initial=at))
    new_at = list(accumulate(map(len, new), initial=at))
    for match in SequenceMatcher(None, old, new, autojunk=len(old) > _LONG).get_matching_blocks():
        start = old_at[match.a]
        yield start, new_at[match.b], old_at[match.a + match.size] - start


def _count_same(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def as_words(spans: Spans) -> str:
    """Return ``spans`` as they are kept: ``0-5b 9-12bi``; empty for none."""
    marks = ("b" * one.bold + "i" * one.italic for one in spans)
    return " ".join(f"{one.start}-{one.end}{mark}" for one, mark in zip(spans, marks, strict=True))


def from_words(words: str, length: int) -> Spans:
    """Return the spans that :func:`as_words` kept for a text of ``length`` letters.

    What makes none, in a file that was damaged, is passed over.
    """
    found = []
    for match in filter(None, map(_WRITTEN.fullmatch, words.split())):
        start, end, mark = int(match[1]), int(match[2]), match[3]
        found.append(Emphasis(start, end, "b" in mark, "i" in mark))
    return settled(found, length)
