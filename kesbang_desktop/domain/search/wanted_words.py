"""Words of a query as what they want of a text: as written, their forms, what they abbreviate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.search.compounds import compact, values
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.tokens import (
    COIN,
    Token,
    exact_tokens,
    exact_words,
    joined_groups,
)
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted, all_of, any_of

# A shorter beginning is one of too many words.
_SHORTEST_PREFIX = 3
_SHORTEST_PART = 4
# SQLite takes no more than some hundred parts of an expression.
MOST_TOKENS = 48


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word of a query: what is an exact hit of it, and what is any hit."""

    exact: Wanted
    wide: Wanted


def wanted_phrase(text: str) -> Phrase | None:
    """Return ``text`` as it must be written, None where it is signs alone.

    Of a text that was pasted whole the first MOST_TOKENS words count.
    """
    words = tuple(exact_words(text)[:MOST_TOKENS])
    return Phrase(words) if words else None


def wanted_words(
    words: Sequence[str], language: Language, *, open_end: bool = False
) -> tuple[WantedWord, ...]:
    """Return what ``words``, which stand one behind the other, want; of signs alone nothing.

    Of more than MOST_TOKENS the first count. With ``open_end`` the last word only begins so.
    Words that spell out an abbreviation are one.
    """
    text = " ".join(words)
    tokens = exact_tokens(text)
    open_end = open_end and len(tokens) <= MOST_TOKENS
    tokens = tokens[:MOST_TOKENS]
    together = tuple(values(text, tokens))
    groups = _without_coin(_groups(text, tokens, together))
    reader = _Reader(text, language, together)
    singles = [reader.wanted(group, is_prefix=open_end and group is groups[-1]) for group in groups]
    folded = [tuple(token.text for token in group) for group in groups]
    found: list[WantedWord] = []
    at = 0
    while at < len(groups):
        count, shorts = _spelled_at(folded, at, language)
        found += _with_shorts(singles[at : at + count], shorts) if shorts else [singles[at]]
        at += count
    return tuple(found)


def _groups(
    text: str, tokens: tuple[Token, ...], together: tuple[Token, ...]
) -> list[tuple[Token, ...]]:
    """Return what stands together; each of ``together``, such as an amount in words, does too."""
    groups = list(joined_groups(text, tokens))
    for value in together:
        within = [one for one in groups if value.start < one[-1].end and one[0].start < value.end]
        at = groups.index(within[0])
        groups[at : at + len(within)] = [tuple(token for group in within for token in group)]
    return groups


def _without_coin(groups: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """Return ``groups`` without Rp before an amount: not everybody writes it."""
    following = [*groups[1:], ()][: len(groups)]
    return [
        group
        for group, after in zip(groups, following, strict=True)
        if not (
            group[0].text == COIN and len(group) == 1 and after and after[0].text[0].isdecimal()
        )
    ]


def _spelled_at(
    folded: list[tuple[str, ...]], at: int, language: Language
) -> tuple[int, tuple[tuple[str, ...], ...]]:
    """Return how many words from ``at`` on spell out abbreviations, and those; else one word."""
    forms = language.short_forms
    for count in range(min(forms.longest, len(folded) - at), 0, -1):
        words = tuple(word for group in folded[at : at + count] for word in group)
        if shorts := forms.short_forms(words):
            return count, shorts
    return 1, ()


def _with_shorts(
    several: list[WantedWord], shorts: tuple[tuple[str, ...], ...]
) -> list[WantedWord]:
    exact = all_of(tuple(one.exact for one in several))
    wide = all_of(tuple(one.wide for one in several))
    if exact is None or wide is None:
        return []
    return [WantedWord(exact, any_of((wide, *map(Phrase, shorts))) or wide)]


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    language: Language
    together: tuple[Token, ...]

    def wanted(self, group: tuple[Token, ...], *, is_prefix: bool) -> WantedWord:
        words = tuple(token.text for token in group)
        is_prefix = is_prefix and len(words[-1]) >= _SHORTEST_PREFIX
        exact = Phrase(words, is_prefix)
        others = (
            self._forms(words[0], is_prefix)
            if len(words) == 1
            else self._joined(group, words, is_prefix)
        )
        others = (*others, *(Phrase((value.text,), False, True) for value in self._values(group)))
        return WantedWord(exact, any_of((exact, *others)) or exact)

    def _values(self, group: tuple[Token, ...]) -> Iterator[Token]:
        start, end = group[0].start, group[-1].end
        return (one for one in self.together if start <= one.start and one.end <= end)

    def _forms(self, word: str, is_prefix: bool) -> tuple[Wanted, ...]:
        """Return what else a single word is: among stems, its stems, what it abbreviates."""
        found: list[Wanted] = []
        if is_prefix:
            found.append(Phrase((word,), True, True))
        elif not word.isalpha() or self.language.stems(word) == (word,):
            found.append(Phrase((word,), False, True))
        for reading in self.language.readings(word):
            # Two stems are two words that are written as one.
            found += filter(None, [all_of(tuple(Phrase((one,), False, True) for one in reading))])
        found += map(Phrase, self.language.short_forms.long_forms(word))
        return tuple(found)

    def _joined(
        self, group: tuple[Token, ...], words: tuple[str, ...], is_prefix: bool
    ) -> tuple[Wanted, ...]:
        """Return what else a group such as ``COVID-19`` or ``tokoh-tokoh`` is written as."""
        found: list[Wanted] = []
        if short := compact(self.text, group):
            found.append(Phrase((short.text,), is_prefix, True))
        found += map(Phrase, self.language.short_forms.short_forms(words))
        if len(group) == 2 and (doubled := self.language.doubled(group)):
            found.append(Phrase((doubled,), False, True))
        elif all(word.isalpha() and len(word) >= _SHORTEST_PART for word in words):
            parts = tuple(any_of(self._forms(word, False)) for word in dict.fromkeys(words))
            found.append(AllOf(tuple(part for part in parts if part)))
        return tuple(found)
