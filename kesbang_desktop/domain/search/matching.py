"""Whether a text is what a query means, by reading the text alone."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.tokens import Token, exact_tokens
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted


class Span(NamedTuple):
    """From ``start`` up to ``end`` of a text."""

    start: int
    end: int


def is_found(text: str, query: SearchQuery, language: Language) -> bool:
    """Tell whether the words of ``query`` find ``text``, as the index does."""
    read = _ReadText(text, language)
    if query.excluded is not None and read.has(query.excluded):
        return False
    return query.wide is None or read.has(query.wide)


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
        yield from spans_in(self._exact, phrase)
        if phrase.or_beside and len(phrase.words) == 1:
            yield from spans_in(self._beside, phrase)


def spans_in(tokens: Sequence[Token], phrase: Phrase) -> Iterator[Span]:
    """Yield where ``tokens`` are ``phrase``."""
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
