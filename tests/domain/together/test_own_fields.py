from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.together.own_fields import OwnFields

MEETING = Meeting(new_id(), "Rapat", date(2024, 3, 21))
GUEST = Attendance(new_id(), MEETING.id, "A", Person(new_id(), "Rina").party)


def test_what_was_filled_in_here_and_is_another_now_is_told() -> None:
    own = OwnFields()
    own.note(MEETING, replace(MEETING, place="Ruang A", remarks="Lancar"))
    own.note(GUEST, replace(GUEST, presence=Presence.PRESENT, order_key="C"))
    now = replace(MEETING, place="Ruang B", remarks="Lancar", number="12")
    minutes = Minutes(now, attendances=(replace(GUEST, presence=Presence.ABSENT),))
    told = own.overwritten(minutes)
    assert set(told) == {
        Replaced(MEETING.id, "place", "Ruang A"),
        Replaced(GUEST.id, "presence", Presence.PRESENT),
    }
    own.note(now, replace(now, place="Ruang B"))
    own.note(MEETING, replace(MEETING, place="Ruang C"))
    assert {one.value for one in own.overwritten(minutes)} == {"Ruang C", Presence.PRESENT}
    own.forget(own.overwritten(minutes))
    assert own.overwritten(minutes) == ()
