"""Somebody who was written into the list of those who came, read as a line of a list of people."""

from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.corrections.values import read_described
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.people.reading import read_people


def read_attendee(text: str, directory: Directory) -> AttendeeLine:
    """Return what ``text`` says: ``Name (position, agency)``, or what stood in cells.

    What stands behind that, such as ``, narasumber``, is not read here. Raises InvalidRecordError.
    """
    said = read_described(text)
    line = f"{said.name} ({said.known})" if said.known else said.name
    found = [one.attendee for one in read_people(line, directory) if one.is_included]
    if len(found) != 1:
        raise InvalidRecordError(
            f"“{text}” tidak terbaca sebagai satu peserta. Tambahkan di tab Peserta."
        )
    return found[0]
