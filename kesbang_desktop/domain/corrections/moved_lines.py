"""Entries that stand in another order than they were exported in."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.layout import Region
from kesbang_desktop.domain.corrections.reading import Reading


def moved_lines(reading: Reading) -> Iterator[tuple[int, Change]]:
    """Yield the fewest entries that have to be moved for the order that came back."""
    placed = _ordered(reading)
    kept = set(longest_rising([at for _, at, _, _ in placed]))
    for number, (place, at, anchor, region) in enumerate(placed):
        if number in kept:
            continue
        follows = tuple(
            one.key for _, _, one, other in reversed(placed[:number]) if other is region
        )
        behind = [one for _, _, one, other in placed[number + 1 :] if other is region]
        line = reading.lines[place]
        yield (
            place,
            Change(
                f"pindah_{anchor.key}",
                What.MOVED,
                reading.base.lines[at].plain,
                line.plain,
                entries=(anchor.id,),
                follows=follows[:1],
                leads=behind[0].id if behind else None,
                tracked=line.tracked,
            ),
        )


def _ordered(reading: Reading) -> list[tuple[int, int, Anchor, Region]]:
    """Return the entries that came back, but for the list of the agenda at the head."""
    found: list[tuple[int, int, Anchor, Region]] = []
    for place, line in enumerate(reading.lines):
        at = reading.pairs.get(place)
        if at is None or not line.plain:
            continue
        anchor = reading.base.lines[at].anchor(Part.ENTRY, Part.AGENDA)
        region = reading.base.regions[at]
        if anchor is not None and region is not Region.AGENDA:
            found.append((place, at, anchor, region))
    return found


def longest_rising(values: Sequence[int]) -> list[int]:
    """Return the places of the longest run of ``values``, gaps allowed, that only rises."""
    tails: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        at = bisect_left(tails, value)
        before.append(places[at - 1] if at else -1)
        if at == len(tails):
            tails.append(value)
            places.append(place)
        else:
            tails[at], places[at] = value, place
    chosen: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        chosen.append(place)
        place = before[place]
    return chosen[::-1]
