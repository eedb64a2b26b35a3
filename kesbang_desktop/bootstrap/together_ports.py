"""The ports for seats that write the data of one office at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.ports.together import TogetherPorts

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.store.office_database import OfficeDatabase
    from kesbang_desktop.store.other_seats import OtherSeats


def together_ports(database: Callable[[], OfficeDatabase]) -> TogetherPorts:
    """Return the verbs, of which only ``seat`` may be asked where ``database`` is a file."""

    def seats() -> OtherSeats:
        found = database().seats
        if found is None:
            raise LookupError("the data is a file, which no other seat writes")
        return found

    return TogetherPorts(
        seat=lambda: found.sign if (found := database().seats) else "",
        name=lambda: found.name if (found := database().seats) else "",
        save=lambda *given: seats().save(*given),
        read=lambda *given: seats().read(*given),
        listen=lambda heard: seats().listen(heard),
        tell_here=lambda here: seats().tell_here(here),
        deeds=lambda subject: seats().deeds(subject),
        settle=lambda entry_id: seats().settle(entry_id),
    )
