"""What another seat filled in at the same time is told, brought back, and left where it is."""

from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.roll_editing import set_presence
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.workspace.workspace_tabs import Tab


class OtherSeat:
    """Writes the open meeting behind the back of the window."""

    def __init__(self, store, meeting_id: UUID) -> None:
        self._store = store
        self._id = meeting_id

    @property
    def minutes(self):
        return self._store.minutes[self._id]

    @property
    def header(self) -> Meeting:
        return self.minutes.meeting

    def write(self, **parts: object) -> None:
        self._store.minutes[self._id] = replace(self.minutes, **parts)


def test_what_both_filled_in_is_told_and_brought_back(
    qtbot, opened: MainWindow, store, talked_minutes
) -> None:
    workspace = opened.workspace
    other = OtherSeat(store, talked_minutes.meeting.id)
    workspace.show_tab(Tab.DETAILS)
    place = workspace.details.form.bindings["place"].field.editor
    other.write(meeting=replace(other.header, place="Ruang A", remarks="Lancar"))
    place.selectAll()
    qtbot.keyClicks(place, "Ruang B")
    qtbot.waitUntil(lambda: "Ruang A" in workspace.banner.text)
    assert (other.header.place, other.header.remarks) == ("Ruang B", "Lancar")
    workspace.banner.press("Pakai isian meja lain")
    qtbot.waitUntil(lambda: other.header.place == "Ruang A")
    assert place.text() == "Ruang A"
    # A field in which the keyboard is shows what others fill in, unless somebody types there.
    place.setFocus()
    other.write(meeting=replace(other.header, place="Ruang C"))
    workspace.meeting.take_others()
    qtbot.waitUntil(lambda: place.text() == "Ruang C")


def test_undo_of_attendances_leaves_those_that_others_added(
    qtbot, opened: MainWindow, store, talked_minutes
) -> None:
    keeper = opened.workspace.attendees.keeper
    other = OtherSeat(store, talked_minutes.meeting.id)
    before = keeper.records
    keeper.apply(set_presence(before, {before[0].id}, Presence.ABSENT))
    qtbot.waitUntil(lambda: keeper.is_settled)
    key = keys_after(before[-1].order_key, 1)[0]
    guest = Attendance(new_id(), talked_minutes.meeting.id, key, Person(new_id(), "Tamu").party)
    other.write(attendances=(*other.minutes.attendances, guest))
    opened.workspace.meeting.take_others()
    qtbot.waitUntil(lambda: guest in keeper.records)
    keeper.undo()
    qtbot.waitUntil(lambda: keeper.is_settled)
    assert other.minutes.attendances == keeper.records == (*before, guest)


def test_what_another_replaced_is_told_where_it_stands_and_filled_in_again(
    qtbot, opened: MainWindow, store, talked_minutes
) -> None:
    workspace = opened.workspace
    other = OtherSeat(store, talked_minutes.meeting.id)
    workspace.show_tab(Tab.DETAILS)
    details = workspace.details
    place = details.form.bindings["place"].field.editor
    place.selectAll()
    qtbot.keyClicks(place, "Ruang A")
    qtbot.waitUntil(lambda: other.header.place == "Ruang A" and workspace.is_settled)
    other.write(meeting=replace(other.header, place="Ruang B", remarks="Lancar"))
    workspace.meeting.take_others()
    qtbot.waitUntil(lambda: details.former("place") is not None)
    assert details.former("remarks") is None
    former = details.former("place")
    assert place.text() == "Ruang B"
    assert former.isVisible()
    assert "“Ruang A”" in former.toolTip()
    assert not workspace.banner.isVisible()
    former.click()
    qtbot.waitUntil(lambda: other.header.place == "Ruang A" and workspace.is_settled)
    assert place.text() == "Ruang A"
    assert not former.isVisible()
    # What is typed there anew is no question any more either.
    other.write(meeting=replace(other.header, place="Ruang B"))
    workspace.meeting.take_others()
    qtbot.waitUntil(lambda: details.former("place").isVisible())
    place.end(False)
    qtbot.keyClicks(place, "1")
    assert not details.former("place").isVisible()
    qtbot.waitUntil(lambda: other.header.place == "Ruang B1")


def test_who_was_marked_here_and_otherwise_elsewhere_is_told(
    qtbot, opened: MainWindow, store, talked_minutes
) -> None:
    workspace = opened.workspace
    keeper = workspace.attendees.keeper
    other = OtherSeat(store, talked_minutes.meeting.id)
    first = keeper.records[0]
    keeper.apply(set_presence(keeper.records, {first.id}, Presence.ABSENT))
    qtbot.waitUntil(lambda: workspace.is_settled)
    theirs = replace(other.minutes.attendances[0], presence=Presence.EXCUSED)
    other.write(attendances=(theirs, *other.minutes.attendances[1:]))
    workspace.meeting.take_others()
    qtbot.waitUntil(lambda: "tidak hadir" in workspace.banner.text)
    assert first.party.name in workspace.banner.text
    workspace.banner.press("Pakai isian saya")
    qtbot.waitUntil(lambda: other.minutes.attendances[0].presence is Presence.ABSENT)
