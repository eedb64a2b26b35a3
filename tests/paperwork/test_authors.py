"""Notes carry the name that the settings keep."""

from uuid import UUID

from kesbang_desktop.domain.action import ActionEdit, ActionStatus, Progress
from kesbang_desktop.domain.author import SETTING
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import NOON


def test_notes_changes_and_states_are_signed(ports: Ports, meeting_id: UUID) -> None:
    entry_id = next(iter(ports.meetings.load(meeting_id).actions))
    ports.follow_ups.add_notes([Progress(new_id(), entry_id, NOON, "tanpa nama")])
    ports.settings.put(SETTING, "Rina Wati")
    ports.follow_ups.add_notes([Progress(new_id(), entry_id, NOON, "bernama")])
    ports.follow_ups.add_notes([Progress(new_id(), entry_id, NOON, "orang lain", "Edi")])
    ports.follow_ups.set_status([entry_id], ActionStatus.DONE, NOON, "beres", "")
    ports.follow_ups.change([entry_id], ActionEdit(due=Due(NOON.date())), NOON, "")
    details = ports.follow_ups.details(entry_id)
    assert {note.text: note.author for note in details.progress} == {
        "tanpa nama": "",
        "bernama": "Rina Wati",
        "orang lain": "Edi",
        "beres": "Rina Wati",
    }
    assert [change.author for change in details.changes] == ["Rina Wati"]
