"""Whose words each entry is, by the names that stand above the lines."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from uuid import UUID

from kesbang_desktop.domain.corrections.anchor import Part
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.layout import Layout, Region
from kesbang_desktop.domain.corrections.paper import Tracked
from kesbang_desktop.domain.corrections.reading import Reading, name_over
from kesbang_desktop.domain.entry import EntryKind


def speakers_of(layout: Layout) -> dict[UUID, str]:
    """Return the name above each entry of what was said, empty for none."""
    found: dict[UUID, str] = {}
    speaker = ""
    for line, region in zip(layout.lines, layout.regions, strict=True):
        anchor = line.anchor(Part.SPEAKER, Part.AGENDA, Part.SECTION, Part.ENTRY)
        if anchor is None:
            continue
        if anchor.part is Part.SPEAKER:
            speaker = name_over(line)
        elif anchor.part is not Part.ENTRY:
            speaker = ""
        elif region is Region.DISCUSSION:
            found[anchor.id] = speaker
    return found


def changed_speakers(
    reading: Reading, kinds: Mapping[UUID, EntryKind]
) -> Iterator[tuple[int, Change]]:
    """Yield each run of entries that another name stands above than when they were exported."""
    before = speakers_of(reading.base)
    changed: list[tuple[int, UUID, str, str, tuple[Tracked, ...]]] = []
    tracked: tuple[Tracked, ...] = ()
    run = 0
    for place, line in enumerate(reading.lines):
        if reading.is_speaker(place):
            tracked, run = line.tracked, run + 1
        role = reading.role(place)
        if role is None or role.part is not Part.ENTRY or place not in reading.speakers:
            continue
        # A problem names whoever brought it up on its own line.
        is_said = kinds.get(role.id) is EntryKind.DISCUSSION
        now = reading.speakers[place]
        if is_said and role.id in before and before[role.id] != now:
            changed.append((place, role.id, before[role.id], now, tracked))
    for (said, now), group in groupby(changed, key=lambda one: (one[2], one[3])):
        entries = list(group)
        ids = tuple(one[1] for one in entries)
        key = f"{Part.SPEAKER}_{ids[0].hex}"
        place, noted = entries[0][0], entries[0][4]
        yield place, Change(key, What.SPEAKER, said, now, entries=ids, tracked=noted)
