"""Indonesian words without their affixes: what may be left, nearest first.

Rules of affixes, with the letters that prefixes swallow (mem-antau of pantau): Tata Bahasa Baku
Bahasa Indonesia (Badan Bahasa, 4th edition), chapters on verbs and nouns. That affixes are taken
off one by one until a known root is left is the way of Nazief and Adriani (1996).
"""

from collections.abc import Iterator

_SHORTEST = 3
_DEEPEST = 3
_VOWELS = "aeiou"
_CLITICS = ("nya", "lah", "kah", "tah", "pun", "ku", "mu")
_SUFFIXES = ("kan", "an", "i")
_PLAIN = ("di", "ke", "se", "ter", "te", "ber", "be", "per")
# Behind these letters of me- and pe- the root begins with one of those; "" keeps what is there.
_NASALS = (("ng", ("", "k")), ("ny", ("s",)), ("m", ("", "p")), ("n", ("", "t")), ("", ("",)))


def stripped_forms(word: str) -> Iterator[tuple[str, ...]]:
    """Yield layers of what is left of ``word``: by one affix taken off, by two, and so on.

    Each form stands in the first layer that it is reached in. The word itself is no form.
    """
    seen = {word}
    layer: tuple[str, ...] = (word,)
    for _ in range(2 * _DEEPEST):
        found: list[str] = []
        for one in layer:
            for form in _one_off(one):
                if form not in seen and len(form) >= _SHORTEST:
                    seen.add(form)
                    found.append(form)
        if not found:
            return
        layer = tuple(found)
        yield layer


def _one_off(word: str) -> Iterator[str]:
    for ending in (*_CLITICS, *_SUFFIXES):
        if word.endswith(ending):
            yield word.removesuffix(ending)
    for prefix in _PLAIN:
        if word.startswith(prefix):
            yield word.removeprefix(prefix)
    if word.startswith("belajar"):
        yield word.removeprefix("bel")
    if word.startswith("pelajar"):
        yield word.removeprefix("pel")
    for prefix in ("me", "pe"):
        if word.startswith(prefix):
            yield from _behind_nasal(word.removeprefix(prefix))


def _behind_nasal(rest: str) -> Iterator[str]:
    for nasal, firsts in _NASALS:
        if not rest.startswith(nasal):
            continue
        root = rest.removeprefix(nasal)
        for first in firsts:
            if not first or root[:1] in _VOWELS:
                yield first + root
        if nasal == "ng" and root.startswith("e"):
            # Of one syllable: menge-cek.
            yield root[1:]
