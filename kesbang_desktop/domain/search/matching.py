"""Which words of a text a query means, for showing them, and the line around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.tokens import Token, exact_tokens
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted, phrases_in

_MORE = "…"
# Of the text of a file so much is read at a time.
_PART = 4000
_OVERLAP = 400
_MOST_TRIED = 60


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` up to ``end`` of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line cut out of a text, with the spans of the words in it that were looked for."""

    text: str
    spans: tuple[Span, ...]


def matches(text: str, query: SearchQuery, language: Language) -> tuple[Span, ...]:
    """Return where words of ``text`` are what ``query`` looks for, in order, never overlapping."""
    if query.wide is None:
        return ()
    read = _ReadText(text, language)
    found = (span for phrase in phrases_in(query.wide) for span in read.spans_of(phrase))
    return _merged(found)


def is_found(text: str, query: SearchQuery, language: Language) -> bool:
    """Tell whether the words of ``query`` find ``text``, as the index does."""
    read = _ReadText(text, language)
    if query.excluded is not None and read.has(query.excluded):
        return False
    return query.wide is None or read.has(query.wide)


def snippet(text: str, query: SearchQuery, language: Language, longest: int = 160) -> Snippet:
    """Return at most ``longest`` characters of ``text`` where it has most of what is looked for.

    Line breaks are spaces. Where it is cut between words, an ellipsis stands. Of the text of a
    whole file only the first part that has anything of it is read.
    """
    start, end = _part_with_hits(text, query, language)
    part = text[start:end]
    spans = matches(part, query, language)
    flat = "".join(" " if one.isspace() else one for one in part)
    if len(flat) <= longest and len(part) == len(text):
        return Snippet(flat, spans)
    room = longest - 2 * len(_MORE)
    first = _fullest(flat, spans, room)
    cut_start = max(0, min(first.start - room // 3, len(flat) - room))
    cut_start = _word_start(flat, cut_start, first.start)
    cut_end = _word_end(flat, min(len(flat), cut_start + room), first.end)
    before = _MORE if start or cut_start else ""
    after = _MORE if end < len(text) or cut_end < len(flat) else ""
    shift = len(before) - cut_start
    shown = tuple(
        Span(max(one.start, cut_start) + shift, min(one.end, cut_end) + shift)
        for one in spans
        if one.start < cut_end and one.end > cut_start
    )
    return Snippet(before + flat[cut_start:cut_end] + after, shown)


def _part_with_hits(text: str, query: SearchQuery, language: Language) -> tuple[int, int]:
    """Return where the first part of a text begins and ends that has a word looked for.

    Without any it is the very first.
    """
    parts = _parts(text)
    first = next(parts)
    if query.wide is None or first == (0, len(text)):
        return first
    found = (one for one in chain([first], parts) if matches(text[slice(*one)], query, language))
    return next(found, first)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield parts that begin and end between words and overlap: no phrase is lost between two."""
    start = 0
    while start + _PART < len(text):
        end = _word_end(text, start + _PART, start + _PART - _OVERLAP)
        yield start, end
        start = _word_start(text, end - _OVERLAP, end)
    yield start, len(text)


def _fullest(text: str, spans: tuple[Span, ...], room: int) -> Span:
    """Return the span behind which the most different words stand together; the first of them."""
    best, most = Span(0, 0), 0
    for at, span in enumerate(spans[:_MOST_TRIED]):
        near = (one for one in spans[at:] if one.end - span.start <= room * 2 // 3)
        count = len({text[one.start : one.end].casefold() for one in near}) or 1
        if count > most:
            best, most = span, count
    return best


def _word_start(text: str, at: int, latest: int) -> int:
    """Return where a word begins at ``at`` or soon after it, not behind ``latest``."""
    if at == 0 or text[at - 1].isspace():
        return at
    found = (place + 1 for place in range(at, latest) if text[place].isspace())
    return next(found, at)


def _word_end(text: str, at: int, earliest: int) -> int:
    """Return where a word ends at ``at`` or soon before it, not before ``earliest``."""
    if at >= len(text) or text[at].isspace():
        return at
    found = (place for place in range(at - 1, earliest - 1, -1) if text[place].isspace())
    return next(found, at)


class _ReadText:
    """A text with its tokens, and those that stand beside them."""

    def __init__(self, text: str, language: Language) -> None:
        self._exact = exact_tokens(text)
        self._beside = tuple(language.beside(text, self._exact))

    def has(self, wanted: Wanted) -> bool:
        if isinstance(wanted, Phrase):
            return any(True for _ in self.spans_of(wanted))
        check = all if isinstance(wanted, AllOf) else any
        return check(self.has(part) for part in wanted.parts)

    def spans_of(self, phrase: Phrase) -> Iterator[Span]:
        yield from _spans_in(self._exact, phrase)
        if phrase.or_beside and len(phrase.words) == 1:
            yield from _spans_in(self._beside, phrase)


def _spans_in(tokens: Sequence[Token], phrase: Phrase) -> Iterator[Span]:
    count = len(phrase.words)
    for at in range(len(tokens) - count + 1):
        held = tokens[at : at + count]
        if _fits(held, phrase):
            yield Span(held[0].start, held[-1].end)


def _fits(held: Sequence[Token], phrase: Phrase) -> bool:
    *first, last = (token.text for token in held)
    if tuple(first) != phrase.words[:-1]:
        return False
    wanted = phrase.words[-1]
    return last.startswith(wanted) if phrase.is_prefix else last == wanted


def _merged(spans: Iterator[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, one.end)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
