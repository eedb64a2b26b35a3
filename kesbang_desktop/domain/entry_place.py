"""Where an entry stands in its minutes, as people speak of it: ``butir 2.c``, ``keputusan 1``."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind
from kesbang_desktop.domain.numbering import Numbering


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """``label`` is ``butir 2.c``: agenda item and labels down to the entry.

    ``decision`` is ``keputusan 1`` where the entry comes from a decision, whose text is
    ``decision_text``; both are empty where it does not.
    """

    label: str = ""
    decision: str = ""
    decision_text: str = ""


NOWHERE = EntryPlace()


def places(entries: Iterable[Entry], wanted: Iterable[UUID]) -> dict[UUID, EntryPlace]:
    """Return the places of the ``wanted`` entries; ``entries`` are those of one meeting, in order.

    An entry comes from the decision that it stands right under, one level deeper; lines of its own
    level or deeper may stand between them. Nothing else tells that it does: what is merely noted
    after a decision may be about anything.
    """
    left = set(wanted)
    numbering = Numbering()
    path = [""] * (MAX_LEVEL + 1)
    decisions: list[tuple[str, str] | None] = [None] * (MAX_LEVEL + 1)
    agenda = ""
    found: dict[UUID, EntryPlace] = {}
    for entry in entries:
        if entry.kind is EntryKind.TABLE_ROW:
            continue
        number = numbering.next(entry.kind, entry.level)
        label = number.label.strip("().")
        level = entry.level
        if entry.kind is EntryKind.AGENDA:
            agenda, decisions, path = label, [None] * len(decisions), [""] * len(path)
        else:
            path[level:] = [label] + [""] * (MAX_LEVEL - level)
            is_decision = entry.kind is EntryKind.DECISION
            decided = (f"keputusan {number.ordinal}", entry.text) if is_decision else None
            decisions[level:] = [decided] + [None] * (MAX_LEVEL - level)
        if entry.id in left:
            parts = [agenda, *(path[: level + 1] if entry.kind is not EntryKind.AGENDA else ())]
            source = (decisions[level - 1] if level else None) or ("", "")
            found[entry.id] = EntryPlace(f"butir {'.'.join(filter(None, parts))}", *source)
    return found
