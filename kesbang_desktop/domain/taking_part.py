"""Who took part in a meeting: the one answer that every paper of it prints and counts.

Presence that nobody noted says two things. Until anybody is noted as having come, the list is that
of whoever is expected, and all of it counts, save who sent word or stayed away. Once somebody is,
the roll was called, and whoever is not noted did not come: unless he led the meeting or kept its
minutes, or his words stand in them.
"""

from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Presence
from kesbang_desktop.domain.minutes import Minutes


def took_part(minutes: Minutes) -> list[Attendance]:
    """Return whoever took part, in the order of the list."""
    unnoted = _counted_unnoted(minutes)
    return [one for one in minutes.attendances if one.has_come or one.id in unnoted]


def left_out_unnoted(minutes: Minutes) -> list[Attendance]:
    """Return whoever is taken for absent because nobody noted his presence."""
    unnoted = _counted_unnoted(minutes)
    unknown = [one for one in minutes.attendances if one.presence is Presence.UNKNOWN]
    return [one for one in unknown if one.id not in unnoted]


def _counted_unnoted(minutes: Minutes) -> set[UUID]:
    """Return the ids of those who count though nobody noted their presence."""
    unknown = [one for one in minutes.attendances if one.presence is Presence.UNKNOWN]
    if not any(one.has_come for one in minutes.attendances):
        return {one.id for one in unknown}
    spoke = {one.speaker.id for one in minutes.entries if one.speaker}
    return {
        one.id for one in unknown if one.party.id in spoke or one.roles.intersection(SINGLE_ROLES)
    }
