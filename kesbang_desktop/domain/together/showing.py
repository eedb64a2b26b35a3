"""Where lines that others wrote go among those that a seat shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.together.shared_line import SharedLine

# The id of a line, and its order key; None for one that has none yet.
Shown = tuple[UUID, str | None]


@dataclass(frozen=True, slots=True)
class PutLine:
    """``line`` is a new one at ``index``."""

    index: int
    line: SharedLine


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """The line at ``index`` is ``line``."""

    index: int
    line: SharedLine


@dataclass(frozen=True, slots=True)
class DropLine:
    """The line at ``index`` goes."""

    index: int


ShownStep = PutLine | ChangeLine | DropLine


def shown_steps(
    shown: Sequence[Shown], lines: Iterable[SharedLine], gone: Iterable[UUID]
) -> list[ShownStep]:
    """Return what makes ``lines`` stand among those ``shown``, one after the other.

    A line that was moved goes, and comes anew.
    """
    now = list(shown)
    steps: list[ShownStep] = []
    for entry_id in gone:
        if (index := _index_of(now, entry_id)) is not None:
            del now[index]
            steps.append(DropLine(index))
    for line in sorted(lines, key=lambda one: (one.entry.order_key, one.entry.id)):
        entry_id, key = line.entry.id, line.entry.order_key
        index = _index_of(now, entry_id)
        if index is not None:
            place = now[index]
            del now[index]
            if place[1] == key or index in _places(now, (key, entry_id)):
                now.insert(index, (entry_id, key))
                steps.append(ChangeLine(index, line))
                continue
            steps.append(DropLine(index))
        # The last of them: whoever types above is not moved down.
        place_of_line = _places(now, (key, entry_id))[-1]
        now.insert(place_of_line, (entry_id, key))
        steps.append(PutLine(place_of_line, line))
    return steps


def _index_of(shown: Sequence[Shown], entry_id: UUID) -> int | None:
    return next((index for index, (one, _) in enumerate(shown) if one == entry_id), None)


def _places(shown: Sequence[Shown], wanted: tuple[str, UUID]) -> list[int]:
    """Return where a line with that key may stand: where as few as can be stand on its wrong side.

    Lines that were moved here and not yet sent have a key of another place.
    """
    wrong = sum(1 for one, key in shown if key is not None and (key, one) < wanted)
    fewest, places = wrong, [0]
    for index, (one, key) in enumerate(shown, 1):
        if key is not None:
            wrong += -1 if (key, one) < wanted else 1
        if wrong < fewest:
            fewest, places = wrong, [index]
        elif wrong == fewest:
            places.append(index)
    return places
