"""Lists of attendees, typed or pasted."""

import re
from uuid import UUID

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll_reading import RollReading
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.attendee_line import read_attendee
from kesbang_desktop.exchange.roll import Roll

_LIST_MARK = re.compile(r"^\s*(?:[-*•▪]|\(?\d{1,3}[.)])\s+")


def read_attendees(text: str, meeting_id: UUID, directory: Directory) -> RollReading:
    """Read one attendee a line: ``name, jabatan, instansi``, tabs as commas, list marks ignored.

    Whether they came is not known yet (Presence.UNKNOWN).
    """
    roll = Roll(meeting_id, directory)
    for line in text.splitlines():
        content = clean_line(_LIST_MARK.sub("", line).strip().replace("\t", ", "))
        if content:
            roll.add(read_attendee(content, Presence.UNKNOWN))
    return RollReading(
        tuple(roll.attendances), tuple(roll.new_people), tuple(roll.new_organizations)
    )
