"""What a start kept of its first keys and could not bring into the minutes comes with the next."""

from datetime import UTC, datetime
from uuid import UUID

from kesbang_desktop.domain.typed_ahead import SETTING, TypedAhead
from kesbang_desktop.ui.workspace.place import Place
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY
from tests.ui.test_type_ahead import Desk, texts_of
from tests.ui.test_type_ahead import desks as desks


def left_open(desk: Desk) -> UUID:
    meeting_id = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Catatan lama")
    desk.rest()
    return meeting_id


def keep(desk: Desk, text: str) -> None:
    """Keep keys for the place on screen, as a start that was killed did."""
    settings = desk.backend.ports().settings
    now = desk.window.place._where()

    def is_written() -> bool:
        # A space of before, from a pause between two words, may stand there as well.
        kept = Place.from_setting(settings.get("place"))
        return kept is not None and (kept.meeting_id, kept.entry_id) == (
            now.meeting_id,
            now.entry_id,
        )

    desk.wait_for(is_written)
    settings.put(SETTING, TypedAhead(settings.get("place"), text).to_setting())


def kept_by(desk: Desk) -> object:
    return desk.backend.ports().settings.get(SETTING)


def test_it_is_typed_ahead_of_what_is_typed_now(desks) -> None:
    desk = desks()
    meeting_id = left_open(desk)
    keep(desk, " dan baru\rbariz\bs dua")
    desk = desks()
    desk.type(" juga")
    desk.rest()
    assert desk.window.workspace.meeting_id == meeting_id
    assert texts_of(desk) == ["Catatan lama dan baru", "baris dua juga"]
    desk.wait_for(lambda: kept_by(desk) is None)
    desk = desks()
    desk.wait_for(lambda: desk.window.workspace.minutes_tab is not None)
    desk.rest()
    assert texts_of(desk) == ["Catatan lama dan baru", "baris dua juga"]


def test_it_waits_for_whoever_goes_elsewhere_first(desks) -> None:
    desk = desks()
    old = left_open(desk)
    keep(desk, " dan baru")
    desk = desks()
    desk.press(KEY.Key_N, CONTROL)
    desk.type("Rapat lain")
    desk.rest()
    assert desk.window.workspace.meeting_id != old
    assert TypedAhead.from_setting(kept_by(desk)).text == " dan baru"
    desk = desks()
    desk.wait_for(lambda: desk.window.workspace.meeting_id == old)
    desk.rest()
    assert texts_of(desk) == ["Catatan lama dan baru"]


def test_it_goes_with_its_meeting(desks) -> None:
    desk = desks()
    meeting_id = left_open(desk)
    keep(desk, " dan baru")
    meetings = desk.backend.ports().meetings
    meetings.bin(meeting_id, datetime(2024, 3, 22, 9, tzinfo=UTC))
    meetings.purge(meeting_id)
    desk = desks()
    desk.type("x")
    desk.wait_for(lambda: kept_by(desk) is None)
    desk.rest()
    assert desk.window.workspace.meeting_id is None


def test_what_cannot_be_read_keeps_nobody_from_typing(desks) -> None:
    desk = desks()
    left_open(desk)
    for value in (7, [], {"place": 1}, {"text": "x"}, {"place": {"meeting": "?"}, "text": "x"}):
        desk.backend.ports().settings.put(SETTING, value)
        desk = desks()
        desk.type("!")
        desk.wait_for(lambda desk=desk: desk.window.workspace.meeting_id is not None)
        desk.rest()
    assert texts_of(desk) == ["Catatan lama!!!!!"]
