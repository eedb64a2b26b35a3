"""Where the words of a query stand in a text, for showing them, and the line around them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kesbang_desktop.domain.search.language import Language, has_compounds
from kesbang_desktop.domain.search.matching import Span, spans_in
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.tokens import exact_tokens, fold_word, has_figures, written_words
from kesbang_desktop.domain.search.wanted import Phrase, phrases_in

_MORE = "…"
# Of the text of a file so much is read at a time.
_PART = 4000
_OVERLAP = 400
_MOST_TRIED = 60


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line cut out of a text, with the spans of the words in it that were looked for."""

    text: str
    spans: tuple[Span, ...]


class Marker:
    """Finds the words of one query in many texts: each different word is looked at once."""

    def __init__(self, query: SearchQuery, language: Language) -> None:
        phrases = () if query.wide is None else phrases_in(query.wide)
        self._language = language
        self._singles = _Singles([one for one in phrases if len(one.words) == 1], language)
        self._several = [one for one in phrases if len(one.words) > 1]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where words of ``text`` are what the query looks for, in order, never
        overlapping.
        """
        found = list(self._found(text))
        return _merged(found) if len(found) > 1 else tuple(found)

    def snippet(self, text: str, longest: int = 160) -> Snippet:
        """Return at most ``longest`` characters of ``text`` where it has most of what is looked
        for.

        Line breaks are spaces. Where it is cut between words, an ellipsis stands. Of the text of a
        whole file only the first part that has anything of it is read.
        """
        start, end, spans = self._part_with_hits(text)
        part = text[start:end]
        flat = part if part.isprintable() else _FLAT.sub(" ", part)
        if len(flat) <= longest and len(part) == len(text):
            return Snippet(flat, spans)
        return _cut(flat, spans, longest, bool(start), end < len(text))

    def _found(self, text: str) -> Iterator[Span]:
        is_wanted = self._singles
        if has_figures(text):
            for token in exact_tokens(text):
                if is_wanted[token.text]:
                    yield Span(token.start, token.end)
        else:
            for match in written_words(text):
                if is_wanted[match[0]]:
                    yield Span(*match.span())
        with_compounds = has_compounds(text) and is_wanted.may_be_compound(text)
        if not self._several and not with_compounds:
            return
        tokens = exact_tokens(text)
        words = {token.text for token in tokens}
        for phrase in self._several:
            if phrase.words[0] in words:
                yield from spans_in(tokens, phrase)
        if with_compounds:
            for one in self._language.compounds(text, tokens):
                if is_wanted.is_beside(one.text):
                    yield Span(one.start, one.end)

    def _part_with_hits(self, text: str) -> tuple[int, int, tuple[Span, ...]]:
        """Return where the first part of a text begins and ends that has a word looked for, and
        where those are in it. Without any it is the very first.
        """
        if len(text) <= _PART:
            return 0, len(text), self.spans(text)
        first = None
        for start, end in _parts(text):
            first = first or (start, end)
            if spans := self.spans(text[start:end]):
                return start, end, spans
        assert first is not None
        return *first, ()


class _Singles(dict[str, bool]):
    """Whether a word, as it is written, is one of single words that are looked for."""

    def __init__(self, phrases: Iterable[Phrase], language: Language) -> None:
        super().__init__()
        self._stems = language.stems
        self._words, self._starts = _split(phrases)
        self.beside, beside_starts = _split(one for one in phrases if one.or_beside)
        self._beside_starts = beside_starts
        self.beside |= {*beside_starts}
        cores = {core for one in self.beside for core in language.may_come_of(one)}
        self._has_numbers = any(one.isdecimal() for one in self.beside)
        self._has_doubled = any(one[: len(one) // 2] == one[len(one) // 2 :] for one in self.beside)
        self._begins = _Begins(self.beside, beside_starts)
        self._may_fit = re.compile("|".join(map(re.escape, cores))).search if cores else None

    def __missing__(self, written: str) -> bool:
        word = fold_word(written)
        found = self[written] = (
            word in self._words or word.startswith(self._starts) or self._has_stem(word)
        )
        return found

    def is_beside(self, word: str) -> bool:
        """Tell whether ``word``, which stands beside those of a text, is looked for."""
        return word in self.beside or word.startswith(self._beside_starts)

    def may_be_compound(self, text: str) -> bool:
        """Tell whether several words of ``text`` may be one that is looked for.

        The first of them is the beginning of it then, or its stem is (perundang-undangan), or it
        is a number.
        """
        if not self.beside or self._has_numbers or self._has_doubled:
            return bool(self.beside)
        return any(self._begins[match[0]] for match in written_words(text))

    def _has_stem(self, word: str) -> bool:
        if self._may_fit is None or not self._may_fit(word):
            return False
        return any(self.is_beside(stem) for stem in self._stems(word) if stem != word)


class _Begins(dict[str, bool]):
    """Whether a word, as it is written, is the beginning of one of ``words``, or has of ``starts``
    one as its own.
    """

    def __init__(self, words: Iterable[str], starts: tuple[str, ...]) -> None:
        super().__init__()
        self._words, self._starts = tuple(words), starts

    def __missing__(self, written: str) -> bool:
        word = fold_word(written)
        found = self[written] = word.startswith(self._starts) or any(
            one.startswith(word) and one != word for one in self._words
        )
        return found


_FLAT = re.compile(r"\s")


def _split(phrases: Iterable[Phrase]) -> tuple[set[str], tuple[str, ...]]:
    """Return the words of single ``phrases``, and those that are beginnings of words."""
    known = list(phrases)
    words = {one.words[0] for one in known if not one.is_prefix}
    return words, tuple({one.words[0] for one in known if one.is_prefix})


def _cut(
    text: str, spans: tuple[Span, ...], longest: int, has_before: bool, has_after: bool
) -> Snippet:
    room = longest - 2 * len(_MORE)
    first = _fullest(text, spans, room)
    cut_start = max(0, min(first.start - room // 3, len(text) - room))
    cut_start = _word_start(text, cut_start, first.start)
    cut_end = _word_end(text, min(len(text), cut_start + room), first.end)
    before = _MORE if has_before or cut_start else ""
    after = _MORE if has_after or cut_end < len(text) else ""
    shift = len(before) - cut_start
    shown = tuple(
        Span(max(one.start, cut_start) + shift, min(one.end, cut_end) + shift)
        for one in spans
        if one.start < cut_end and one.end > cut_start
    )
    return Snippet(before + text[cut_start:cut_end] + after, shown)


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


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, one.end)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
