"""What the panel of arrivals shows: who is awaited by agency, or whom letters may mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.awaited import AgencyRoll, by_agency
from kesbang_desktop.domain.check_in import CheckInLine, find_on_roll, names_stranger
from kesbang_desktop.domain.completion import NameIndex
from kesbang_desktop.domain.names import name_key
from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.look.labels import PRESENCE_TONES, presence_text
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column

_MOST_FOUND = 30
_MOST_KNOWN = 6


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who may be meant: on the roll, of the directory, or new by a whole ``line``.

    One that ``is_heading`` is nobody: those below it are of that agency.
    """

    name: str
    detail: str = ""
    attendance: Attendance | None = None
    party: Party | None = None
    line: str = ""
    is_heading: bool = False


def awaited_rows(roll: Sequence[Attendance]) -> Iterator[Arrival]:
    """Yield agencies with whoever has not come, then who sent word, then whose all have come."""
    agencies = by_agency(roll)
    for agency in agencies:
        if any(one.person for one in agency.awaited):
            yield _heading(agency)
        yield from map(_on_roll, agency.awaited)
    excused = [one for one in roll if one.presence is Presence.EXCUSED]
    if excused:
        yield Arrival(_tr("Izin"), str(len(excused)), is_heading=True)
        yield from map(_on_roll, excused)
    yield from (_heading(agency) for agency in agencies if agency.came and not agency.awaited)


def found_rows(
    line: CheckInLine, roll: Sequence[Attendance], directory: NameIndex
) -> Iterator[Arrival]:
    """Yield whom ``line`` may mean, the likeliest first; last the stranger whom it brings in."""
    is_stranger = names_stranger(line.who)
    query = line.who.split(",")[0] if is_stranger else line.who
    found = find_on_roll(query, roll, line.leaves)[:_MOST_FOUND]
    if is_stranger:
        # Somebody written out in full is nobody else.
        found = [one for one in found if name_key(one.party.name) == name_key(query)]
    yield from map(_on_roll, found)
    if is_stranger:
        yield Arrival(line.who, _tr("orang baru"), line=line.who)
    elif not line.leaves:
        there = {one.party.id for one in roll}
        for known in directory.complete(query, _MOST_KNOWN) if query else ():
            if known.party.id not in there:
                detail = " · ".join(filter(None, (known.detail, _tr("belum di daftar"))))
                yield Arrival(known.party.name, detail, party=known.party)


def arrival_columns() -> tuple[Column[Arrival], ...]:
    """Return who it is, and what is noted of him."""
    return (
        Column(
            title=_tr("Nama"),
            words=lambda one: one.name,
            second_line=lambda one: one.detail,
            is_strong=lambda one: one.is_heading,
        ),
        Column(title=_tr("Status"), words=_status, tone=_tone, is_pill=True),
    )


def _heading(agency: AgencyRoll) -> Arrival:
    count = _tr("hadir {0} dari {1}").format(agency.came, agency.listed)
    return Arrival(agency.name or _tr("Tanpa instansi"), count, is_heading=True)


def _on_roll(one: Attendance) -> Arrival:
    agency = one.organization.name if one.organization and one.person else ""
    if one.person is None:
        agency = _tr("perwakilan instansi")
    detail = " · ".join(filter(None, (one.position, agency)))
    return Arrival(one.party.name, detail, attendance=one)


def _status(one: Arrival) -> str:
    known = one.attendance
    is_told = known is not None and known.presence is not Presence.UNKNOWN
    return presence_text(known) if known is not None and is_told else ""


def _tone(one: Arrival) -> Tone:
    return PRESENCE_TONES[one.attendance.presence] if one.attendance else Tone.MUTED


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckIn", text)
