"""The planned length of an agenda item, typed, shown and watched."""

from dataclasses import replace
from datetime import datetime, time

import pytest
import time_machine
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.editor.agenda_clock import AgendaClock
from kesbang_desktop.ui.editor.inline_objects import Part, objects_in
from kesbang_desktop.ui.look.theme import LIGHT
from tests.ui.editor.editing import MEETING_DATE, Editing, empty_minutes, make_editing

AGENDA, DISCUSSION, _, _, ACTION, _ = EntryKind
CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def plans(editing: Editing) -> list[int | None]:
    return [line.planned_minutes for line in editing.lines]


def test_the_length_is_shown_while_typing_and_tab_makes_the_chip(editing: Editing) -> None:
    editing.type("# Pembukaan /1 jam 30 menit")
    assert editing.edit.mentions.hint.text() == "1 jam 30 menit"
    assert editing.edit.mentions.hint.isVisible()
    editing.type("\t")
    assert (editing.said, plans(editing)) == ([(AGENDA, 0, "Pembukaan")], [90])
    assert not editing.edit.mentions.hint.isVisible()


def test_enter_makes_the_chip_and_goes_on(editing: Editing) -> None:
    editing.type("# Pembukaan /15 menit\nlanjut")
    assert editing.said == [(AGENDA, 0, "Pembukaan"), (DISCUSSION, 0, "lanjut")]
    assert plans(editing) == [15, None]


def test_leaving_the_line_makes_the_chip(qtbot, editing: Editing) -> None:
    editing.type("satu\n# Pembukaan /15 menit").press(KEY.Key_Up)
    qtbot.waitUntil(lambda: plans(editing) == [None, 15])


@pytest.mark.parametrize("typed", ["# Jeda /sebentar", "# Jeda /15 menit lalu foto", "# @Edi 15"])
def test_anything_else_in_an_agenda_item_stays_text(editing: Editing, typed: str) -> None:
    editing.type(typed)
    assert editing.edit.mentions.popup.isHidden()
    editing.type("\n")
    assert editing.said[0] == (AGENDA, 0, typed[2:])
    assert plans(editing)[0] is None


def test_a_phrase_that_is_no_length_says_so(editing: Editing) -> None:
    editing.type("# Jeda /besok")
    hint = editing.edit.mentions.hint
    assert hint.text() == "belum dikenal sebagai lama, misalnya 15 menit"
    assert editing.press(KEY.Key_Escape).edit.mentions.hint.isHidden()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("# Jeda /1 jam 30 menit", lambda edit: edit.mentions.hint),
        ("> Susun laporan /besok", lambda edit: edit.mentions.hint),
        (">5 orang", lambda edit: edit.offer.hint),
    ],
)
def test_what_is_said_at_the_last_line_in_sight_is_in_sight(
    qtbot, editing: Editing, typed: str, says
) -> None:
    edit = editing.type("satu\n" * 40).edit
    editing.type(typed)
    hint = says(edit)
    assert hint.isVisible()
    ground = edit.viewport().rect()
    qtbot.waitUntil(lambda: ground.contains(hint.geometry()))
    assert not hint.geometry().intersects(edit.cursorRect())


def test_a_length_behind_an_emoji_is_found(editing: Editing) -> None:
    editing.type("# ")
    editing.edit.insertPlainText("Jeda \U0001f44d")
    editing.type(" /15 menit\n")
    assert (editing.lines[0].text, plans(editing)[0]) == ("Jeda \U0001f44d", 15)


def test_only_agenda_items_take_a_length(editing: Editing) -> None:
    editing.type("! Jeda /15 menit\n> Lapor /15 menit\n/15 menit\n")
    texts = [line.text for line in editing.lines[:3]]
    assert texts == ["Jeda /15 menit", "Lapor /15 menit", "/15 menit"]
    assert plans(editing) == [None] * 4


def test_a_second_length_replaces_the_first(editing: Editing) -> None:
    editing.type("# Jeda /15 menit\t/20 menit\t")
    assert (editing.lines[0].text, plans(editing)) == ("Jeda", [20])


def test_undo_and_redo_cover_the_chip(editing: Editing) -> None:
    editing.type("# Jeda /15 menit\t")
    editing.edit.undo()
    assert (editing.lines[0].text, plans(editing)) == ("Jeda /15 menit", [None])
    editing.edit.redo()
    assert (editing.lines[0].text, plans(editing)) == ("Jeda", [15])
    editing.type("\b\b")
    assert (editing.lines[0].text, plans(editing)) == ("Jeda", [None])


def test_enter_in_the_middle_leaves_the_length_on_the_item(editing: Editing) -> None:
    editing.type("# satu dua /15 menit\t").press(KEY.Key_Home)
    for _ in range(4):
        editing.press(KEY.Key_Right)
    editing.type("\n")
    assert editing.said == [(AGENDA, 0, "satu"), (DISCUSSION, 0, "dua")]
    assert plans(editing) == [15, None]


def test_another_kind_has_no_length_and_undo_brings_it_back(editing: Editing) -> None:
    editing.type("# Jeda /15 menit\t").press(KEY.Key_2, CONTROL)
    assert list(objects_in(editing.edit.document().firstBlock())) == []
    editing.edit.undo()
    assert plans(editing) == [15]


@pytest.mark.parametrize(
    ("above", "kept"), [("# satu ", 15), ("# satu /5 menit", 5), ("! satu", None)]
)
def test_joining_keeps_the_length_where_it_has_a_place(
    editing: Editing, above: str, kept: int | None
) -> None:
    editing.type(f"{above}\n# dua /15 menit\t").press(KEY.Key_Up).press(KEY.Key_End)
    editing.press(KEY.Key_Delete)
    assert len(editing.lines) == 1
    assert plans(editing) == [kept]
    chips = list(objects_in(editing.edit.document().firstBlock()))
    assert [chip.minutes for chip in chips if chip.part is Part.PLAN] == ([kept] if kept else [])


def test_copy_and_paste_carry_the_length(qtbot, editing: Editing) -> None:
    editing.type("# Jeda /15 menit\nlanjut")
    editing.edit.selectAll()
    copied = editing.edit.createMimeDataFromSelection().text()
    assert copied == "# Jeda /15 menit\nlanjut"
    data = QMimeData()
    data.setText(copied)
    other = make_editing(qtbot)
    other.edit.insertFromMimeData(data)
    assert (other.said, plans(other)) == (editing.said, [15, None])


def test_a_paste_inside_an_item_leaves_its_length_on_it(editing: Editing) -> None:
    editing.type("# satu dua /15 menit\t").press(KEY.Key_Home)
    cursor = editing.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=4)
    editing.edit.setTextCursor(cursor)
    data = QMimeData()
    data.setText("! a\n! b")
    editing.edit.insertFromMimeData(data)
    assert plans(editing) == [15, None, None, None]


def at(hour: int, minute: int) -> datetime:
    return datetime.combine(MEETING_DATE, time(hour, minute))


@pytest.fixture
def running() -> Minutes:
    """A running meeting of two planned items, the first of which began at 09.04."""
    minutes = empty_minutes()
    meeting = replace(minutes.meeting, status=MeetingStatus.RUNNING, started_at=time(9, 0))
    rows = [(AGENDA, "satu", at(9, 4), 15), (DISCUSSION, "a", at(9, 6), None)]
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, text, noted_at=noted, planned_minutes=planned)
        for key, (kind, text, noted, planned) in zip(keys_after(None, 2), rows, strict=True)
    )
    return Minutes(meeting, (), entries)


def watch(editing: Editing, minutes: Minutes) -> AgendaClock:
    noted = {one.id: one.noted_at for one in minutes.entries if one.noted_at}
    return AgendaClock(editing.edit, minutes.meeting, noted, editing.edit)


def overtime(editing: Editing) -> object:
    return editing.edit._painter.overtime


def test_minutes_are_loaded_with_their_plans(qtbot, running: Minutes) -> None:
    editing = make_editing(qtbot, running)
    assert plans(editing) == [15, None]
    assert editing.document_lines() == editing.lines


def test_the_running_item_says_that_it_is_over_its_plan(qtbot, running: Minutes) -> None:
    editing = make_editing(qtbot, running)
    with time_machine.travel(at(9, 19), tick=False) as clock:
        watching = watch(editing, running)
        assert overtime(editing) is None
        before = editing.edit.grab().toImage()
        clock.move_to(at(9, 22))
        watching.refresh()
        assert overtime(editing) == (running.entries[0].id, 3)
        after = editing.edit.grab().toImage()
        assert late_pixels(before) == 0
        assert late_pixels(after) > 0
        # The text below does not move: the room for the sign was there before.
        assert before.size() == after.size()
        clock.move_to(at(8, 0))
        watching.refresh()
        assert overtime(editing) is None


def late_pixels(image: QImage) -> int:
    """Count the pixels at the top that are reddish as the theme's ``late`` is."""
    late = QColor(LIGHT.late).hslHue()
    shown = (image.pixelColor(x, y) for x in range(image.width()) for y in range(60))
    return sum(abs(one.hslHue() - late) <= 3 and one.hslSaturation() > 100 for one in shown)


def test_the_next_item_ends_the_sign_of_the_one_before(qtbot, running: Minutes) -> None:
    editing = make_editing(qtbot, running)
    with time_machine.travel(at(9, 30), tick=False):
        noted = {one.id: one.noted_at for one in running.entries if one.noted_at}
        watching = AgendaClock(editing.edit, running.meeting, noted, editing.edit)
        assert overtime(editing) is not None
        editing.type("\n# dua")
        noted[editing.lines[-1].id] = at(9, 30)
        watching.refresh()
        assert overtime(editing) is None


def test_nothing_is_watched_unless_the_meeting_is_running(qtbot, running: Minutes) -> None:
    editing = make_editing(qtbot, running)
    with time_machine.travel(at(10, 0), tick=False):
        watching = watch(editing, running)
        assert watching.is_running
        assert overtime(editing) is not None
        watching.use_meeting(replace(running.meeting, status=MeetingStatus.DRAFT))
        assert not watching.is_running
        assert overtime(editing) is None


def test_the_hint_tells_until_when_a_begun_item_may_go_on(qtbot, running: Minutes) -> None:
    editing = make_editing(qtbot, running)
    with time_machine.travel(at(9, 10), tick=False):
        watch(editing, running)
        editing.press(KEY.Key_Up).press(KEY.Key_End).type(" /15 menit")
        assert editing.edit.mentions.hint.text() == "15 menit, sampai 09.19"
        editing.type("\n# dua /5 menit")
        assert editing.edit.mentions.hint.text() == "5 menit"
