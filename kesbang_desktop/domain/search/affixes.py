"""Indonesian words without their affixes: what may be left, by the fewest affixes first.

Rules of affixes, with the letters that prefixes swallow (mem-antau of pantau): Tata Bahasa Baku
Bahasa Indonesia (Badan Bahasa, 4th edition), chapters on verbs and nouns. That affixes are taken
off one by one until a known root is left is the way of Nazief and Adriani (1996).
"""

from collections.abc import Iterator
from dataclasses import dataclass

_SHORTEST = 3
_MOST_PREFIXES = 3
_MOST_CLITICS = 2
_VOWELS = "aeiou"
_CLITICS = ("nya", "lah", "kah", "tah", "pun", "ku", "mu")
# The letters of affixes are those of the bundled dictionary: Pa is pe- with -an, M0 me- alone.
_SUFFIXES = {"kan": "k", "an": "a", "i": "i"}
# fmt: off
_PREFIXES = {
    "di": "D", "ketidak": "K", "ke": "K", "se": "S", "ter": "T", "te": "T",
    "ber": "B", "be": "B", "per": "R", "me": "M", "pe": "P",
}
# fmt: on
# What me- and pe- become, before which letters of what is left, and which first letter they
# swallowed there, if any. Loans keep theirs: memproses, mengkaji, mensyaratkan.
_NASALS = (
    ("ng", "aeioughkq", ("", "k")),
    ("ny", "aeiou", ("s",)),
    ("m", "aeioubfvp", ("", "p")),
    ("n", "aeioucdjzst", ("", "t")),
    ("", "lmnrwy", ("",)),
)


@dataclass(frozen=True, slots=True)
class Stripped:
    """What is left of a word, and which affixes were taken off, from the outside to the inside.

    ``prefixes`` has a letter for each, small for menge- and penge-; ``suffix`` has one, or ``0``.
    """

    form: str
    prefixes: str = ""
    suffix: str = "0"
    clitics: int = 0


def stripped_forms(word: str) -> Iterator[tuple[Stripped, ...]]:
    """Yield layers of what is left of ``word``: by one affix taken off, by two, and so on."""
    layer: tuple[Stripped, ...] = (Stripped(word),)
    seen = {layer[0]}
    while layer:
        layer = tuple(
            dict.fromkeys(
                found
                for one in layer
                for found in _one_off(one)
                if len(found.form) >= _SHORTEST and found not in seen
            )
        )
        seen.update(layer)
        if layer:
            yield layer


def _one_off(word: Stripped) -> Iterator[Stripped]:
    yield from _without_end(word)
    if len(word.prefixes) == _MOST_PREFIXES:
        return
    for prefix, letter in _PREFIXES.items():
        if not word.form.startswith(prefix):
            continue
        rest = word.form.removeprefix(prefix)
        forms = _behind_nasal(rest, letter) if letter in "MP" else ((rest, letter),)
        for form, taken_off in forms:
            yield Stripped(form, word.prefixes + taken_off, word.suffix, word.clitics)


def _without_end(word: Stripped) -> Iterator[Stripped]:
    if word.suffix != "0":
        return
    for suffix, letter in _SUFFIXES.items():
        if word.form.endswith(suffix):
            form = word.form.removesuffix(suffix)
            yield Stripped(form, word.prefixes, letter, word.clitics)
    if word.clitics < _MOST_CLITICS:
        for clitic in _CLITICS:
            if word.form.endswith(clitic):
                form = word.form.removesuffix(clitic)
                yield Stripped(form, word.prefixes, "0", word.clitics + 1)


def _behind_nasal(rest: str, letter: str) -> Iterator[tuple[str, str]]:
    """Yield what may stand behind me- or pe-, and the letter of the prefix that it takes."""
    if rest.startswith("nge"):
        # Of one syllable: menge-cek.
        yield rest.removeprefix("nge"), letter.lower()
    if letter == "P":
        # Pe- alone: pe-tani, pe-serta.
        yield rest, letter
    for nasal, followed_by, firsts in _NASALS:
        root = rest.removeprefix(nasal)
        if not rest.startswith(nasal) or root[:1] not in followed_by:
            continue
        for first in firsts:
            # Nothing is swallowed before a consonant; m and n stand before a vowel only so.
            if not first:
                if nasal in ("ng", "") or root[:1] not in _VOWELS:
                    yield root, letter
            elif root[:1] in _VOWELS:
                yield first + root, letter
