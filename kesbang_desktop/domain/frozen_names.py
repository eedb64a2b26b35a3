"""Final minutes go on calling people and agencies what they were called when they were frozen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.anonymity import is_alias
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import without_courtesy
from kesbang_desktop.domain.party import Party


def with_frozen_names(minutes: Minutes, frozen: Sequence[AttendeeLine]) -> Minutes:
    """Return ``minutes`` with the names that their attendance list has in a version.

    ``frozen`` are the lines of that list in its order. Whoever is anonymous now stays so. Where the
    list is another one, nothing is known of it and the minutes come back as they are.
    """
    if len(frozen) != len(minutes.attendances):
        return minutes
    names: dict[UUID, str] = {}
    for one, line in zip(minutes.attendances, frozen, strict=True):
        if not _is_of(line, one):
            continue
        for party, was in ((one.person, line.name), (one.organization, line.organization)):
            if party is None or not was or is_alias(party.name):
                continue
            if was not in (party.name, without_courtesy(party.name)):
                names[party.id] = was
    return _renamed(minutes, names) if names else minutes


def _is_of(line: AttendeeLine, one: Attendance) -> bool:
    """Tell whether ``line`` was read as it was meant: round brackets were text once."""
    return line.presence is one.presence and (line.role is None or line.role in one.roles)


def _renamed(minutes: Minutes, names: Mapping[UUID, str]) -> Minutes:
    def called(party: Party | None) -> Party | None:
        return replace(party, name=names[party.id]) if party and party.id in names else party

    def all_called(parties: Sequence[Party]) -> tuple[Party, ...]:
        return tuple(replace(one, name=names.get(one.id, one.name)) for one in parties)

    return replace(
        minutes,
        attendances=tuple(
            replace(one, person=called(one.person), organization=called(one.organization))
            for one in minutes.attendances
        ),
        entries=tuple(replace(one, speaker=called(one.speaker)) for one in minutes.entries),
        actions={
            key: replace(one, owners=all_called(one.owners)) for key, one in minutes.actions.items()
        },
    )
