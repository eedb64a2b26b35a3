"""What becomes of a line that two seats changed, each without knowing of the other.

Whoever was first stands. What only one of them changed is as that one left it; where both changed
the words, or what the line is, those of the later are kept beside it, to be chosen.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.together.shared_line import SharedLine

_Facts = tuple[Any, ...]
_Part = Callable[[SharedLine], _Facts]


@dataclass(frozen=True, slots=True)
class Merged:
    """``line`` is what stands; ``is_aside`` where the words of the later do not."""

    line: SharedLine
    is_aside: bool = False


def merge_line(known: SharedLine | None, mine: SharedLine, stored: SharedLine | None) -> Merged:
    """Return what becomes of ``mine``, made of ``known``, where ``stored`` is what stands by now.

    A line that another seat deleted comes back with what was typed into it; ``known`` is None for
    one that was made here.
    """
    if stored is None or known is None or _is_same(known, stored):
        return Merged(mine)
    is_aside = any(_clash(part, known, mine, stored) for part in (_words, _shape, _agreed))
    if is_aside:
        return Merged(_with_place(stored, known, mine), is_aside=True)
    shape, words, agreed = (_newer(part, known, mine, stored) for part in (_shape, _words, _agreed))
    if (shape.entry.kind is EntryKind.TABLE_ROW) != (words.entry.kind is EntryKind.TABLE_ROW):
        # Words of cells are none of a sentence.
        return Merged(_with_place(stored, known, mine), is_aside=True)
    entry = replace(shape.entry, text=words.entry.text, emphasis=words.entry.emphasis)
    return Merged(
        _with_place(SharedLine(entry, agreed.owners, agreed.due), known, mine, stored.entry)
    )


def may_be_removed(known: SharedLine | None, stored: SharedLine) -> bool:
    """Tell whether a line is as whoever deletes it saw it; what was typed since is not deleted."""
    return known is None or _facts(known) == _facts(stored)


def _with_place(
    line: SharedLine, known: SharedLine, mine: SharedLine, stored: Any = None
) -> SharedLine:
    """Return ``line`` where it was moved to, kept off the wall and given a field by either."""
    theirs = line.entry if stored is None else stored
    before, own = known.entry, mine.entry
    noted = [one for one in (theirs.noted_at, own.noted_at) if one is not None]
    entry = replace(
        line.entry,
        order_key=_either(before.order_key, own.order_key, theirs.order_key),
        withheld=_either(before.withheld, own.withheld, theirs.withheld),
        field=_either(before.field, own.field, theirs.field),
        noted_at=theirs.noted_at or (noted[0] if noted else None),
    )
    return replace(line, entry=entry)


def _either(known: Any, mine: Any, stored: Any) -> Any:
    return mine if stored == known else stored


def _newer(part: _Part, known: SharedLine, mine: SharedLine, stored: SharedLine) -> SharedLine:
    return mine if part(stored) == part(known) else stored


def _clash(part: _Part, known: SharedLine, mine: SharedLine, stored: SharedLine) -> bool:
    own, theirs = part(mine), part(stored)
    return own != theirs and part(known) not in (own, theirs)


def _is_same(one: SharedLine, other: SharedLine) -> bool:
    return _facts(one) == _facts(other)


def _facts(line: SharedLine) -> _Facts:
    entry = line.entry
    rest = (entry.order_key, entry.withheld, entry.field)
    return (*_words(line), *_shape(line), *_agreed(line), *rest)


def _words(line: SharedLine) -> _Facts:
    return line.entry.text, line.entry.emphasis


def _shape(line: SharedLine) -> _Facts:
    entry = line.entry
    return (
        entry.kind,
        entry.level,
        _id(entry.speaker),
        entry.unattributed,
        entry.planned_minutes,
        entry.outcome,
        entry.review,
    )


def _agreed(line: SharedLine) -> _Facts:
    due: Due = line.due
    # A name may be another by now; whoever is meant is the same.
    return tuple(map(_id, line.owners)), due.day, due.ongoing, due.note, due.urgent


def _id(party: Party | None) -> Any:
    return party.id if party is not None else None
