"""Abbreviations of office Indonesian, written out at the end of a word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

# Typed right before these a word stands alone; anything else is glued to it.
_OPENERS = frozenset("([{\"'“‘«–—\ufffc")
# Before a period these are a title or part of a name: "dr. Budi", "Kab. Kutai Barat".
_BEFORE_PERIOD = frozenset({"dr", "kab", "kec", "prov", "sdr", "yth"})
# So they are before a capital, without one: "dr Lina" is nobody's "dari".
_TITLES = frozenset({"dr"})
# Written in capitals these are names of their own: Partai Demokrat, Daftar Pemilih Tetap ...
_ACRONYMS = frozenset({"BLM", "DPT", "DR", "HR", "PD", "SD", "SMP", "TT", "TTG", "TTP"})


@dataclass(frozen=True, slots=True)
class TypedWord:
    """A word in a text; ``start`` counts characters from the start of the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where the word ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Expansion:
    """``long`` is to stand where ``word`` stands."""

    word: TypedWord
    long: str


class Abbreviations:
    """Short forms with what they stand for, found without regard to case."""

    def __init__(self, entries: Mapping[str, str] | None = None) -> None:
        self.entries = {short.casefold(): long for short, long in (entries or {}).items()}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Abbreviations) and self.entries == other.entries

    __hash__ = None  # type: ignore[assignment]

    def expansion_of(self, word: str) -> str | None:
        """Return ``word`` written out in the case it was typed in, or None where it is none.

        ``Yg`` gives ``Yang`` and ``YG`` gives ``YANG``; a single letter only begins in capitals.
        Capitals that are an acronym of their own (PD, DPT) are left alone.
        """
        long = self.entries.get(word.casefold())
        if not long or word in _ACRONYMS:
            return None
        if word.islower():
            return long
        if len(word) > 1 and word.isupper():
            return long.upper()
        return long[0].upper() + long[1:] if word[0].isupper() else None

    def expand_at(
        self,
        text: str,
        offset: int,
        separator: str = " ",
        is_name: Callable[[str], bool] = lambda word: False,
    ) -> Expansion | None:
        """Return what becomes of the word that ends at ``offset`` of ``text``, or None.

        ``separator`` is what was typed after it. A capitalised word for which ``is_name`` holds
        is never an abbreviation; capitals count only in a text that is in capitals so far. What
        may be a title is one only before a word in small letters, or an acronym.
        """
        word = word_before(text, offset)
        if word is None or (separator == "." and word.text.casefold() in _BEFORE_PERIOD):
            return None
        if waits_for_next(word.text) and not _is_no_name(text[offset + 1 :]):
            return None
        if not word.text.islower():
            if is_name(word.text):
                return None
            if word.text.isupper() and any(letter.islower() for letter in text[: word.start]):
                return None
        long = self.expansion_of(word.text)
        return Expansion(word, long) if long else None

    def with_own(self, own: Mapping[str, str]) -> "Abbreviations":
        """Return these with the user's ``own`` over them; an empty long form takes one away."""
        merged = self.entries | {short.casefold(): long for short, long in own.items()}
        return Abbreviations({short: long for short, long in merged.items() if long})

    def own_over(self, shipped: "Abbreviations") -> dict[str, str]:
        """Return what to keep so that :meth:`with_own` on ``shipped`` gives these."""
        changed = {
            short: long
            for short, long in self.entries.items()
            if shipped.entries.get(short) != long
        }
        return changed | {short: "" for short in shipped.entries if short not in self.entries}


def word_before(text: str, offset: int) -> TypedWord | None:
    """Return the word of letters that ends at ``offset``, or None where it is not alone.

    A word glued to digits or signs (``@yg``, ``/yg``, ``x-yg``, ``a.n``, ``yg2``) is none.
    """
    start = offset
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    if start == offset:
        return None
    before = text[start - 1] if start else " "
    if not before.isspace() and before not in _OPENERS:
        return None
    return TypedWord(start, text[start:offset])


def is_short_form(text: str) -> bool:
    """Tell whether ``text`` can be an abbreviation: letters only."""
    return text.isalpha()


def waits_for_next(word: str) -> bool:
    """Tell whether only the next word shows if ``word`` is an abbreviation or a title."""
    return word.casefold() in _TITLES


def _is_no_name(text: str) -> bool:
    """Tell whether ``text`` begins with a word in small letters, or an acronym."""
    following = text.partition(" ")[0].strip(".,;:?!()")
    return following[:1].islower() or (len(following) > 1 and following.isupper())
