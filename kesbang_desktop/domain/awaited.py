"""Who has not come yet, and how many of each agency have."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.names import fold


@dataclass(frozen=True, slots=True)
class AgencyRoll:
    """Of one agency, how many ``came`` of how many on the roll, and who is still ``awaited``."""

    name: str
    came: int
    listed: int
    awaited: tuple[Attendance, ...]


def by_agency(roll: Sequence[Attendance]) -> list[AgencyRoll]:
    """Return the agencies of ``roll`` by name; who is of none comes last, under no name."""
    of_agency: defaultdict[str, list[Attendance]] = defaultdict(list)
    for one in roll:
        of_agency[one.organization.name if one.organization else ""].append(one)
    names = sorted(of_agency, key=lambda name: (not name, fold(name)))
    return [
        AgencyRoll(
            name,
            sum(one.has_come for one in of_agency[name]),
            len(of_agency[name]),
            tuple(one for one in of_agency[name] if is_awaited(one)),
        )
        for name in names
    ]


def is_awaited(one: Attendance) -> bool:
    """Tell whether somebody may still come: not noted yet, or as absent."""
    return one.presence in (Presence.UNKNOWN, Presence.ABSENT)
