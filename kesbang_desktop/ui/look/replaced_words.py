"""Values that one seat filled in and another replaced, in words."""

from collections.abc import Iterable

from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.record_words import label_of, value_words
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.domain.together.own_fields import worth_telling
from kesbang_desktop.ui.language.window_words import translated

_LONGEST = 60


def value_said(one: Replaced) -> str:
    """Return the value in words, short; empty for none."""
    if isinstance(one.value, Party | tuple):
        parties = one.value if isinstance(one.value, tuple) else (one.value,)
        # What is more than a name cannot be told in a line.
        words = "; ".join(party.name for party in parties if isinstance(party, Party))
    else:
        value = one.value
        coded = " ".join(sorted(value)) if isinstance(value, frozenset) else value
        words = translated(value_words(one.field, coded, {}))
    return shorten_line(words, _LONGEST)


def replaced_said(one: Replaced, who: str = "") -> str:
    """Return which field it is of, and its value; ``who`` is whose record, where that is said."""
    said = f"{translated(label_of(one.field))} “{value_said(one) or '–'}”"
    return f"{who}: {said}" if who else said


def all_said(replaced: Iterable[Replaced]) -> str:
    """Return all that is worth telling in one line, empty for nothing."""
    return "; ".join(map(replaced_said, worth_telling(replaced)))
