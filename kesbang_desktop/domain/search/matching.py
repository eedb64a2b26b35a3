"""Which words of a text a query means, for showing them, and the line around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.tokens import Token, exact_tokens
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted, phrases_in

_MORE = "…"


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
    """Return at most ``longest`` characters of ``text`` around the first words looked for.

    Line breaks are spaces. Where it is cut between words, an ellipsis stands.
    """
    spans = matches(text, query, language)
    flat = "".join(" " if one.isspace() else one for one in text)
    if len(flat) <= longest:
        return Snippet(flat, spans)
    room = longest - 2 * len(_MORE)
    first = spans[0] if spans else Span(0, 0)
    start = _word_start(flat, max(0, min(first.start - room // 3, len(flat) - room)), first.start)
    end = _word_end(flat, min(len(flat), start + room), first.end)
    before = _MORE if start else ""
    cut = before + flat[start:end] + (_MORE if end < len(flat) else "")
    shift = len(before) - start
    shown = tuple(
        Span(max(one.start, start) + shift, min(one.end, end) + shift)
        for one in spans
        if one.start < end and one.end > start
    )
    return Snippet(cut, shown)


def _word_start(text: str, at: int, latest: int) -> int:
    """Return where a word begins at ``at`` or soon after it, not behind ``latest``."""
    if at == 0 or text[at - 1] == " ":
        return at
    space = text.find(" ", at, latest)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int, earliest: int) -> int:
    if at >= len(text) or text[at] == " ":
        return at
    space = text.rfind(" ", earliest, at)
    return space if space > 0 else at


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
