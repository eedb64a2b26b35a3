"""What lines of attendees became, before anything is kept."""

from dataclasses import dataclass

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.party import Organization, Person


@dataclass(frozen=True, slots=True)
class RollReading:
    """New attendances in the order of the lines.

    ``people`` are new to the directory, or known with more than it has; ``organizations`` are new.
    """

    attendances: tuple[Attendance, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
