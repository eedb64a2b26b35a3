"""The condition of a kabupaten/kota in the words of whoever filled in a form."""

import re
from dataclasses import dataclass

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.condition import Safety

_WORDS = {
    Safety.SAFE: ("aman", "kondusif", "terkendali", "hijau"),
    Safety.ALERT: ("siaga", "waspada", "kuning"),
    Safety.DANGER: ("bahaya", "gawat", "merah"),
}
_OF_WORD = {word: safety for safety, words in _WORDS.items() for word in words}
_NOT = frozenset(("tidak", "kurang", "belum", "tak", "bukan", "tdk", "blm", "rawan"))
# What says nothing beside the condition itself.
_FILLING = frozenset(("dan", "dalam", "keadaan", "kondisi", "cukup", "relatif", "status", "masih"))
_CHOSEN = re.compile(r"[\[(]\s*[xXvV✓✔]\s*[\])]\s*(\w+)|[*_](\w+)[*_]|[☑☒✅✔✓]\s*(\w+)")


@dataclass(frozen=True, slots=True)
class SaidSafety:
    """``safety`` is None where the words mean none, or several.

    ``is_plain`` tells that nothing else is said; ``named`` are the conditions that are named.
    """

    safety: Safety | None = None
    is_plain: bool = True
    named: tuple[Safety, ...] = ()


def read_safety(text: str) -> SaidSafety:
    """Return the condition that ``text`` names: ``AMAN``, ``siaga karena unjuk rasa``.

    Of several choices that stand there the one that was marked counts: ``(x) siaga``.
    """
    words = fold(text).split()
    named = tuple(dict.fromkeys(_OF_WORD[word] for word in words if word in _OF_WORD))
    if len(named) > 1:
        marked = [next(filter(None, one)) for one in _CHOSEN.findall(text)]
        chosen = {_OF_WORD[fold(word)] for word in marked if fold(word) in _OF_WORD}
        return SaidSafety(chosen.pop() if len(chosen) == 1 else None, bool(chosen), named)
    if not named or _NOT.intersection(words):
        return SaidSafety(None, False, named)
    is_plain = all(word in _OF_WORD or word in _FILLING for word in words)
    return SaidSafety(named[0], is_plain, named)
