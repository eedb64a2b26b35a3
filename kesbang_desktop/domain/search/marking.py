"""Where the words of a query stand in a text, for showing them, and the line around them."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kesbang_desktop.domain.search.compounds import LONGEST, has_compounds
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.matching import Span, spans_in
from kesbang_desktop.domain.search.tokens import JOINER, SIGN_WORDS, Token, exact_tokens, fold_word
from kesbang_desktop.domain.search.wanted import Phrase, Wanted, phrases_in

_MORE = "…"
# Of the text of a file so much is read at a time.
_PART = 4000
_OVERLAP = 400
_MOST_TRIED = 60
_FLAT = re.compile(r"\s")
# What else of ASCII is white space to Python.
_SPACES = bytes.maketrans(b"\t\n\v\f\r\x1c\x1d\x1e\x1f", b" " * 9)
_NOWHERE = sys.maxsize, sys.maxsize


class Snippet(NamedTuple):
    """A line cut out of a text, with the spans of the words in it that were looked for."""

    text: str
    spans: tuple[Span, ...]


class Marker:
    """Finds what is ``wanted`` in many texts: each different word is looked at once."""

    def __init__(self, wanted: Wanted | None, language: Language) -> None:
        phrases = () if wanted is None else phrases_in(wanted)
        self._language = language
        self._singles = _Singles([one for one in phrases if len(one.words) == 1], language)
        self._several = [one for one in phrases if len(one.words) > 1]
        self._candidates = _Candidates(self._singles, self._several)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where words of ``text`` are what the query looks for, in order, never
        overlapping.
        """
        found = self._found(text)
        return _merged(found) if len(found) > 1 else tuple(found)

    def snippet(self, text: str, longest: int = 160) -> Snippet:
        """Return at most ``longest`` characters of ``text`` where it has most of what is looked
        for.

        Line breaks are spaces. Where it is cut between words, an ellipsis stands. Of the text of a
        whole file only the first part that has anything of it is read.
        """
        if len(text) <= _PART:
            flat, found = _flat(text), self.spans(text)
            return Snippet(flat, found) if len(flat) <= longest else _cut(flat, found, longest)
        start, end, spans = self._part_with_hits(text)
        return _cut(_flat(text[start:end]), spans, longest, bool(start), end < len(text))

    def snippets(self, texts: Sequence[str], longest: int = 160) -> list[Snippet]:
        """Return the :meth:`snippet` of each of ``texts``, which are looked through as one.

        Where that cannot be, as one is long or not plain, each half of them is.
        """
        if len(texts) < 2 or self._several or not self._candidates.can_be_asked:
            return [self.snippet(text, longest) for text in texts]
        # No word, and nothing that is joined, goes over the end of a line.
        whole = "\n".join(texts)
        plain = whole.lower()
        if (
            _is_plain_text(whole)
            and max(map(len, texts)) <= _PART
            and not self._candidates.may_have_several(plain)
        ):
            return list(self._lines(plain, whole, texts, longest))
        half = len(texts) // 2
        return [*self.snippets(texts[:half], longest), *self.snippets(texts[half:], longest)]

    def _lines(
        self, plain: str, whole: str, texts: Sequence[str], longest: int
    ) -> Iterator[Snippet]:
        """Yield the line of each of ``texts``, which are joined ``whole``, and ``plain``."""
        is_wanted = self._singles
        flat = whole.encode().translate(_SPACES).decode()
        words = self._candidates.words(plain)
        start, end = next(words, _NOWHERE)
        begins = 0
        for text in texts:
            ends = begins + len(text)
            spans = []
            while start < ends:
                if is_wanted[plain[start:end]]:
                    spans.append(Span(start - begins, end - begins))
                start, end = next(words, _NOWHERE)
            line = flat[begins:ends]
            if len(line) <= longest:
                yield Snippet(line, tuple(spans))
            else:
                yield _cut(line, tuple(spans), longest)
            begins = ends + 1

    def _found(self, text: str) -> list[Span]:
        is_wanted = self._singles
        if self._candidates.can_be_asked and _is_plain_text(text):
            plain = text.lower()
            found = [
                Span(start, end)
                for start, end in self._candidates.words(plain)
                if is_wanted[plain[start:end]]
            ]
            if self._candidates.may_have_several(plain):
                found += self._several_in(text, exact_tokens(text))
            return found
        tokens = exact_tokens(text)
        found = [Span(one.start, one.end) for one in tokens if is_wanted[one.text]]
        return [*found, *self._several_in(text, tokens)]

    def _several_in(self, text: str, tokens: tuple[Token, ...]) -> Iterator[Span]:
        words = {token.text for token in tokens}
        for phrase in self._several:
            if phrase.words[0] in words:
                yield from spans_in(tokens, phrase)
        if self._singles.beside and has_compounds(text, words):
            for one in self._language.compounds(text, tokens):
                if self._singles.is_beside(one.text):
                    yield Span(one.start, one.end)

    def _part_with_hits(self, text: str) -> tuple[int, int, tuple[Span, ...]]:
        """Return where the first part of a text begins and ends that has a word looked for, and
        where those are in it. Without any it is the very first.
        """
        first = None
        for start, end in _parts(text):
            first = first or (start, end)
            if spans := self.spans(text[start:end]):
                return start, end, spans
        assert first is not None
        return *first, ()


@lru_cache(maxsize=8)
def marker_of(wanted: Wanted | None, language: Language) -> Marker:
    """Return what marks ``wanted``: kept for going on, and for asking the same again."""
    return Marker(wanted, language)


class _Singles(dict[str, bool]):
    """Whether a word, as it is written, is one of single words that are looked for."""

    def __init__(self, phrases: Sequence[Phrase], language: Language) -> None:
        super().__init__()
        self._stems = language.stems
        self.words, self.starts = _split(phrases)
        beside, self.beside_starts = _split(one for one in phrases if one.or_beside)
        self.beside = {*beside, *self.beside_starts}
        self.cores = {core for one in self.beside for core in language.may_come_of(one)}
        self._may_fit = re.compile("|".join(map(re.escape, self.cores)) or r"(?!)").search

    def __missing__(self, written: str) -> bool:
        word = fold_word(written)
        found = self[written] = (
            word in self.words or word.startswith(self.starts) or self._has_stem(word)
        )
        return found

    def is_beside(self, word: str) -> bool:
        """Tell whether ``word``, which stands beside those of a text, is looked for."""
        return word in self.beside or word.startswith(self.beside_starts)

    def _has_stem(self, word: str) -> bool:
        if not self._may_fit(word):
            return False
        return any(self.is_beside(stem) for stem in self._stems(word) if stem != word)


class _Candidates:
    """Finds by two expressions where a plain text may have what is looked for.

    Only words there are taken apart: nearly all the time of a search would go into the others. A
    text is plain where it is ASCII without apostrophes, so that words are runs of letters.
    """

    def __init__(self, singles: _Singles, several: Sequence[Phrase]) -> None:
        words = {*singles.words, *singles.starts, *singles.beside}
        self._firsts = tuple({one.words[0] for one in several})
        parts = {*singles.words, *singles.starts, *singles.cores}
        self.can_be_asked = all(map(_is_plain, (*words, *parts, *self._firsts)))
        least = [one for one in parts if not any(two in one for two in parts - {one})]
        # What nothing fits where nothing is looked for.
        any_of = "|".join(least) or r"(?!)"
        self._parts = re.compile(f"(?:{any_of})[a-z0-9]*")
        short = [one for one in singles.beside if len(one) <= LONGEST]
        starts = {one[:end] for one in short for end in range(1, len(one))}
        starts |= {f"{one}[a-z0-9]*" for one in singles.beside_starts}
        # What begins with letters is found by these, by far the fastest way through a text.
        letters = "".join({one[0] for one in starts})
        rests = "|".join(one[1:] for one in starts)
        joined = rf"[{letters}](?<![a-z0-9].)(?:{rests})(?:{JOINER}|\. )(?=\S)"
        self._joined = re.compile(joined if starts else r"(?!)")

    def words(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the words of ``text`` that may be looked for."""
        for match in self._parts.finditer(text):
            start, end = match.span()
            while start and text[start - 1].isalnum():
                start -= 1
            yield start, end

    def may_have_several(self, text: str) -> bool:
        """Tell whether several words of ``text`` may be what is looked for."""
        if self._firsts and any(one in text for one in self._firsts):
            return True
        return self._joined.search(text) is not None


def _is_plain_text(text: str) -> bool:
    return text.isascii() and "'" not in text and "`" not in text


def _is_plain(word: str) -> bool:
    """Tell whether ``word`` is no number, no sign in words, nothing that is said twice."""
    is_doubled = word[: len(word) // 2] == word[len(word) // 2 :]
    return word.isascii() and word.isalpha() and not is_doubled and word not in SIGN_WORDS


def _split(phrases: Iterable[Phrase]) -> tuple[set[str], tuple[str, ...]]:
    """Return the words of single ``phrases``, and those that are beginnings of words."""
    known = list(phrases)
    words = {one.words[0] for one in known if not one.is_prefix}
    return words, tuple({one.words[0] for one in known if one.is_prefix})


def _cut(
    text: str,
    spans: tuple[Span, ...],
    longest: int,
    has_before: bool = False,
    has_after: bool = False,
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


def _flat(text: str) -> str:
    return text if text.isprintable() else _FLAT.sub(" ", text)


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
    if len({text[one.start : one.end].casefold() for one in spans}) < 2:
        return spans[0] if spans else Span(0, 0)
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
    return at + _flat(text[at:latest]).find(" ") + 1


def _word_end(text: str, at: int, earliest: int) -> int:
    """Return where a word ends at ``at`` or soon before it, not before ``earliest``."""
    if at >= len(text) or text[at].isspace():
        return at
    gap = _flat(text[earliest:at]).rfind(" ")
    return at if gap < 0 else earliest + gap


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, one.end)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
