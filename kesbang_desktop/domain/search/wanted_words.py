"""Words of a query as what they want of a text: as written, their forms, what they abbreviate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.official_words import long_form, short_forms
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.tokens import (
    Token,
    compact,
    compounds,
    exact_tokens,
    joined_groups,
)
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted, all_of, any_of

# A shorter beginning is one of too many words.
_SHORTEST_PREFIX = 3
_SHORTEST_PART = 4


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word of a query: what is an exact hit of it, and what is any hit."""

    exact: Wanted
    wide: Wanted


def wanted_phrase(text: str) -> Phrase | None:
    """Return ``text`` as it must be written, None where it is signs alone."""
    words = tuple(token.text for token in exact_tokens(text))
    return Phrase(words) if words else None


def wanted_words(
    words: Sequence[str], language: Language, *, open_end: bool = False
) -> tuple[WantedWord, ...]:
    """Return what ``words``, which stand one behind the other, want; of signs alone nothing.

    With ``open_end`` the last word only begins so. Words that spell out an abbreviation are one.
    """
    text = " ".join(words)
    tokens = exact_tokens(text)
    groups = list(joined_groups(text, tokens))
    folded = [tuple(token.text for token in group) for group in groups]
    found: list[WantedWord] = []
    at = 0
    while at < len(groups):
        count = _spelled_at(folded, at)
        several = [
            _wanted(text, group, language, open_end=open_end and group is groups[-1])
            for group in groups[at : at + max(count, 1)]
        ]
        found += [_with_short(several, folded[at : at + count])] if count else several
        at += max(count, 1)
    return tuple(found)


def _spelled_at(folded: list[tuple[str, ...]], at: int) -> int:
    """Return how many words from ``at`` on spell out an abbreviation; the longest counts."""
    for count in range(min(_longest(), len(folded) - at), 1, -1):
        if sum(folded[at : at + count], ()) in short_forms():
            return count
    return 0


def _longest() -> int:
    return max(map(len, short_forms()))


def _with_short(several: list[WantedWord], folded: list[tuple[str, ...]]) -> WantedWord:
    shorts = short_forms()[sum(folded, ())]
    exact = AllOf(tuple(one.exact for one in several))
    wide = AllOf(tuple(one.wide for one in several))
    return WantedWord(exact, any_of((wide, *(Phrase((short,)) for short in shorts))) or wide)


def _wanted(
    text: str, group: tuple[Token, ...], language: Language, *, open_end: bool
) -> WantedWord:
    words = tuple(token.text for token in group)
    is_prefix = open_end and len(words[-1]) >= _SHORTEST_PREFIX
    exact = Phrase(words, is_prefix)
    wide: list[Wanted] = [exact]
    if len(words) == 1:
        wide += _forms(words[0], language, is_prefix)
    else:
        wide += _joined(text, group, language, is_prefix)
    return WantedWord(exact, any_of(tuple(wide)) or exact)


def _forms(word: str, language: Language, is_prefix: bool) -> Iterator[Wanted]:
    if is_prefix:
        yield Phrase((word,), True, True)
    elif not word.isalpha():
        yield Phrase((word,), False, True)
    stems = all_of(tuple(Phrase((stem,), False, True) for stem in language.stems(word)))
    if stems is not None:
        yield stems
    if long := long_form(word):
        yield Phrase(long)


def _joined(
    text: str, group: tuple[Token, ...], language: Language, is_prefix: bool
) -> Iterator[Wanted]:
    """Yield what else a group such as ``COVID-19`` or ``tokoh-tokoh`` is written as."""
    if short := compact(text, group):
        yield Phrase((short.text,), is_prefix, True)
    for amount in compounds(text, group):
        yield Phrase((amount.text,), False, True)
    words = dict.fromkeys(token.text for token in group)
    if all(word.isalpha() and len(word) >= _SHORTEST_PART for word in words):
        parts = [any_of(tuple(_forms(word, language, False))) for word in words]
        if wide := all_of(tuple(part for part in parts if part)):
            yield wide
