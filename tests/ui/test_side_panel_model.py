from dataclasses import replace

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Person
from kesbang_desktop.ui.workspace.side_panel_model import SidePanelModel


def test_who_sent_somebody_is_told_without_a_name_that_is_missing(qapp) -> None:
    came = Attendance(
        *(new_id(), new_id(), "V", Person(new_id(), "Budi Santoso").party),
        presence=Presence.PRESENT,
    )
    sent = replace(came, id=new_id(), presence=Presence.REPRESENTED, represented_by="Dewi")
    model = SidePanelModel()
    model.show_attendances([came, sent])
    assert [row.right for row in model.records if row.attendance_id] == ["hadir", "diwakili"]
