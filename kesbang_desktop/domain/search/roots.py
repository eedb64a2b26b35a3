"""Root words of Indonesian, and how well what is left of a word fits one of them.

``mengurus`` may come of urus or of kurus: the dictionary tells which of both takes me- alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kesbang_desktop.domain.search.affixes import Stripped

_LONG = 5
# Who takes one of these prefixes takes the others: me-, di- and ku-.
_VERBAL = "MDO"
_OF_ONE_SYLLABLE = {"m0": "MG", "mi": "Mg", "mk": "Mh", "p0": "PN", "pa": "Po"}
# Two prefixes are one affix of the dictionary, with a letter of its own behind the first.
# fmt: off
_TWO = {
    "KP": "Pq", "KB": "Bc", "KT": "Tu", "KM": "Mo", "KS": "St", "MR": "Rtu", "DR": "Rtu",
    "PR": "Rs", "PB": "Bc", "MB": "Be", "MP": "Pnpq", "BK": "Kl", "BP": "Pq", "BS": "St",
    "SP": "Pq", "SK": "Kl", "SB": "Bb", "SR": "Rs", "RP": "Pq", "RS": "St", "DK": "Kmn",
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Roots:
    """``affixes`` has for each root the affixes it takes, two letters each, one behind the other;
    None is not known.

    ``joined`` are words written as one only between affixes, with the words that they are:
    ``tindaklanjut``.
    """

    affixes: Mapping[str, str | None] = field(default_factory=dict)
    joined: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def fit(self, stripped: Stripped) -> int:
        """Return 2 where the form is a root with these very affixes, 1 with a like one, 0 else.

        -1 is no root, or one so short that it may be met by chance with affixes it does not take.
        """
        if stripped.form not in self.affixes:
            return -1
        flags = self.affixes[stripped.form]
        prefixes, suffix = stripped.prefixes, stripped.suffix
        if not prefixes and suffix == "0":
            return 2
        if flags is None:
            return 2 if len(prefixes) + (suffix != "0") == 1 else _unsure(stripped)
        taken = {flags[at : at + 2] for at in range(0, len(flags), 2)}
        if not taken.isdisjoint(_names_of(prefixes, suffix)):
            return 2
        is_by_chance = len(prefixes) > 1 and len(stripped.form) < _LONG - 1
        if prefixes and any(name[0] in _alike(prefixes[0].upper()) for name in taken):
            return -1 if is_by_chance else 1
        return _unsure(stripped) if prefixes else -1


def _unsure(stripped: Stripped) -> int:
    return 0 if len(stripped.form) >= _LONG else -1


def _names_of(prefixes: str, suffix: str) -> set[str]:
    """Return what the dictionary may call these affixes."""
    if not prefixes:
        return {f"{suffix}0"}
    if len(prefixes) > 1:
        return {prefixes[0] + letter for letter in _TWO.get(prefixes[:2], "")}
    if name := _OF_ONE_SYLLABLE.get(prefixes + suffix):
        return {name}
    return {letter + suffix for letter in _alike(prefixes.upper())}


def _alike(prefix: str) -> str:
    return _VERBAL if prefix in _VERBAL else prefix
