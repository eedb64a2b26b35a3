"""Forms of Indonesian words that a dictionary leaves out, judged by their mates.

A Hunspell dictionary lists for each root the affixes it takes, and often has one form of a pair
without its mate: ``mengoordinasikan`` but not ``dikoordinasikan``. Here a form counts as right
where another form of the same verb is in the dictionary. Rules of affixes: Tata Bahasa Baku Bahasa
Indonesia (Badan Bahasa, 4th edition), chapters on verbs and nouns; joined prefixes: Ejaan yang
Disempurnakan V (2022), II.B.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

_CLITICS = ("nya", "lah", "kah", "pun")
_SUFFIXES = ("kan", "i", "")
_SHORTEST = 4
# fmt: off
_JOINED = (
    "antar", "pasca", "pra", "non", "sub", "multi", "anti", "semi", "mikro", "makro", "infra",
)
# After "di" these are places and times, which stand apart: di atas, di kantor, di bulan.
_PLACES = frozenset((
    "antara", "atas", "balik", "bawah", "belakang", "dalam", "depan", "luar", "mana", "muka",
    "samping", "sana", "sebelah", "sekitar", "sini", "situ", "tengah", "bulan", "daerah", "desa",
    "gedung", "hari", "jalan", "kabupaten", "kantor", "kecamatan", "kota", "lapangan", "minggu",
    "provinsi", "pusat", "rapat", "ruang", "rumah", "sekolah", "tahun", "tempat", "wilayah",
))
# fmt: on
# Roots that common slips lead to: merubah (fox) for mengubah.
_NOT_VERBS = frozenset(("rubah",))
_NASALS = {
    **dict.fromkeys("lmnrwy", ("", False)),
    **dict.fromkeys("bfv", ("m", False)),
    **dict.fromkeys("cdjz", ("n", False)),
    **dict.fromkeys("aeghioqu", ("ng", False)),
    "p": ("m", True),
    "t": ("n", True),
    "s": ("ny", True),
    "k": ("ng", True),
}
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class WordForms:
    """Judges forms by ``is_word`` (the dictionary says it is right) and ``is_root`` (it has it as
    an entry of its own). Both take a word in lower case.
    """

    is_word: Callable[[str], bool]
    is_root: Callable[[str], bool]

    def is_form(self, word: str) -> bool:
        """Tell whether ``word``, which is not in the dictionary, is a right form of one that is."""
        word = word.lower()
        return (
            self._is_derived(word)
            or self._has_clitic(word)
            or self._is_joined(word)
            or self._is_having(word)
        )

    def _is_right(self, word: str) -> bool:
        return self.is_word(word) or self._is_derived(word)

    def _has_clitic(self, word: str) -> bool:
        return any(
            word.endswith(clitic) and _is_long(rest) and (self._is_right(rest))
            for clitic in _CLITICS
            for rest in (word.removesuffix(clitic),)
        )

    def _is_joined(self, word: str) -> bool:
        return any(
            word.startswith(prefix) and _is_long(rest) and self._is_right(rest)
            for prefix in _JOINED
            for rest in (word.removeprefix(prefix),)
        )

    def _is_having(self, word: str) -> bool:
        """``ber-…``: what has a thing (berformat) or a quality (berkelanjutan)."""
        thing = word[3:]
        return word.startswith("ber") and (
            (len(thing) > _SHORTEST and self.is_root(thing) and thing[0] != "r")
            or (thing.startswith("ke") and thing.endswith("an") and self._is_right(thing))
        )

    def _is_derived(self, word: str) -> bool:
        rules = (self._passive, self._active, self._imperative, self._agent, self._noun)
        return any(rule(word) for rule in rules)

    def _passive(self, word: str) -> bool:
        """``di-…``, ``ter-…``: right where the active form or its noun is."""
        if word.startswith("di"):
            return (word.startswith(("diber", "diper")) and self.is_word(f"mem{word[2:]}")) or any(
                (suffix or root not in _PLACES) and self._has_mate(root, suffix)
                for root, suffix in _stripped(word[2:])
            )
        # One r stands for two: te-realisasi.
        rest = word[2:] if word.startswith("ter") and self.is_root(word[2:]) else word[3:]
        return word.startswith("ter") and any(
            self._has_mate(root, suffix)
            or (not suffix and any(self._has_mate(root, other) for other in ("kan", "i")))
            for root, suffix in _stripped(rest)
            if rest != word[3:] or not root.startswith("r")
        )

    def _active(self, word: str) -> bool:
        """``me-…``: right where the passive form or the noun is."""
        return word.startswith("me") and any(
            self._has_mate(root, suffix)
            for stem, suffix in _stripped(word)
            for root in _roots_under("me", stem)
        )

    def _imperative(self, word: str) -> bool:
        """``…-kan``, ``…-i``, ``per-…``: right where its passive is: kosongkan, perkecil."""
        return _is_long(word) and (
            (
                word.endswith(("kan", "i"))
                and (self.is_word(f"di{word}") or self._passive(f"di{word}"))
            )
            or (word.startswith("per") and self.is_word(f"mem{word}"))
        )

    def _agent(self, word: str) -> bool:
        """``pe-…`` and ``pe-…-an``: right where the verb is."""
        if not word.startswith("pe"):
            return False
        stems = [word, word.removesuffix("an")] if word.endswith("an") else [word]
        return any(
            any(self._has_mate(root, suffix) for suffix in _SUFFIXES)
            for stem in stems
            for root in _roots_under("pe", stem)
        )

    def _noun(self, word: str) -> bool:
        """``ke-…-an``, ``ketidak-…-an``, ``per-…-an`` and ``…-an``."""
        if not word.endswith("an"):
            return False
        stem = word.removesuffix("an")
        if stem.startswith("ketidak"):
            rest = stem.removeprefix("ketidak")
            return self._is_right(rest) or self._is_right(rest + "an")
        if stem.startswith("ke") and self._is_bare(stem[2:]):
            return True
        if stem.startswith("per") and self.is_word(f"mem{stem}"):
            return True
        return self._is_bare(stem) and any(self._has_mate(stem, suffix) for suffix in ("kan", ""))

    def _has_mate(self, root: str, suffix: str) -> bool:
        """Tell whether a verb of ``root`` with ``suffix``, or its noun, is in the dictionary."""
        if not self._is_known_root(root):
            return False
        if suffix != "i" and root.endswith("si"):
            # Loans in -asi, -isi, -ensi ... make verbs with and without -kan.
            return True
        if self.is_word(f"di{root}{suffix}"):
            return True
        if suffix == "kan" and any(self.is_word(f"{noun}an") for noun in _with_nasal("pe", root)):
            return True
        return any(self.is_word(verb + suffix) for verb in _with_nasal("me", root))

    def _is_bare(self, root: str) -> bool:
        return _is_long(root) and not root.endswith("an") and self.is_root(root)

    def _is_known_root(self, root: str) -> bool:
        return len(root) >= _SHORTEST - 1 and root not in _NOT_VERBS and self.is_root(root)


def _is_long(text: str) -> bool:
    return len(text) >= _SHORTEST


def _stripped(word: str) -> Iterator[tuple[str, str]]:
    """Yield ``word`` without each suffix of a verb that it may end in, and that suffix."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix):
            yield word[: len(word) - len(suffix)], suffix


def _with_nasal(prefix: str, root: str) -> tuple[str, ...]:
    """Return ``root`` behind ``me`` or ``pe`` as it is written: menyusun, memprogram."""
    nasal, swallows = _NASALS.get(root[0], ("", False))
    whole = "n" if nasal == "ny" else nasal
    if swallows and root[1] in _VOWELS:
        # Loans keep their p: mempublikasikan, mempresentasikan.
        kept = (prefix + whole + root,) if root[0] == "p" else ()
        return (prefix + nasal + root[1:], *kept)
    return (prefix + whole + root,)


def _roots_under(prefix: str, word: str) -> Iterator[str]:
    """Yield what may stand behind ``me`` or ``pe`` in ``word``."""
    for nasal, first in (
        ("", ""),
        ("m", ""),
        ("m", "p"),
        ("n", ""),
        ("n", "t"),
        ("ny", "s"),
        ("ng", ""),
        ("ng", "k"),
    ):
        if word.startswith(prefix + nasal):
            root = first + word[len(prefix) + len(nasal) :]
            if len(root) > 2 and word in _with_nasal(prefix, root):
                yield root
