"""A name that nobody knows, from its line to the attendees and back to all lines that name it."""

import pytest
from PySide6.QtCore import QMimeData

from tests.ui.keyboard import CONTROL, KEY, press, type_text


@pytest.fixture
def page(opened):
    return opened.workspace


@pytest.fixture
def settle(qtbot, worker):
    return lambda: qtbot.waitUntil(lambda: worker.is_idle)


def type_lines(*lines: str) -> None:
    for line in lines:
        press(KEY.Key_Return)
        type_text(line)


def paste(page, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    page.minutes_tab.edit.insertFromMimeData(source)


def said(page) -> list[tuple[str, str]]:
    """Return who is named on each line that was typed here, and what it says."""
    lines = page.minutes_tab.edit.table.lines[4:]
    return [(line.speaker.name if line.speaker else "", line.text) for line in lines]


def test_the_foot_of_the_window_says_what_can_be_done_with_the_name(page) -> None:
    type_lines("Fulan: kami usulkan")
    assert page.hints.startswith("“Fulan” belum dikenal: Ctrl+7")
    press(KEY.Key_6, CONTROL)
    press(KEY.Key_Left)
    assert "Fulan" not in page.hints


def test_the_foot_of_the_window_names_whom_the_key_would_make_the_speaker(page, settle) -> None:
    type_lines("Camat Sambaliung: aman")
    press(KEY.Key_7, CONTROL)
    settle()
    type_lines("Kapolsek Sambaliung: siap")
    assert page.hints.startswith("“Camat Sambaliung” yang berbicara? Ctrl+7")


def test_a_key_makes_the_name_an_attendee_who_speaks_and_a_bar_offers_the_other_lines(
    page, qtbot, settle
) -> None:
    type_lines("Fulan: satu", "Pak Fulan: dua", "lalu")
    press(KEY.Key_Up)
    press(KEY.Key_7, CONTROL)
    settle()
    bar = page.banner
    qtbot.waitUntil(bar.isVisible)
    assert page.minutes_tab.edit.hasFocus()
    assert "Fulan" in [one.party.name for one in page.attendees.model.records]
    assert said(page) == [("", "Fulan: satu"), ("Fulan", "dua"), ("", "lalu")]
    bar.buttons[0].click()
    assert said(page) == [("Fulan", "satu"), ("Fulan", "dua"), ("", "lalu")]
    assert bar.isHidden()
    press(KEY.Key_Z, CONTROL)
    assert said(page) == [("", "Fulan: satu"), ("Fulan", "dua"), ("", "lalu")]


def test_the_name_is_not_asked_about_where_it_is_a_word_as_well(page, settle) -> None:
    type_lines("Pak Catatan: satu")
    press(KEY.Key_7, CONTROL)
    settle()
    assert said(page) == [("Catatan", "satu")]


def test_a_role_typed_small_becomes_an_attendee_who_says_the_line(page, settle) -> None:
    type_lines("pak lurah: satu", "Tokoh Adat: dua")
    press(KEY.Key_7, CONTROL)
    settle()
    press(KEY.Key_Up)
    press(KEY.Key_7, CONTROL)
    settle()
    assert said(page) == [("Lurah", "satu"), ("Tokoh Adat", "dua")]


def test_an_attendee_added_later_is_offered_the_lines_that_named_him(page, qtbot, settle) -> None:
    type_lines("Fulan: satu")
    page.attendees.adder.add_lines("Drs. Fulan Anu, M.Si.")
    settle()
    qtbot.waitUntil(page.banner.isVisible)
    page.banner.buttons[0].click()
    assert said(page) == [("Drs. Fulan Anu, M.Si.", "satu")]


def test_final_minutes_are_offered_nothing(page, settle) -> None:
    type_lines("Fulan: satu")
    edit = page.minutes_tab.edit
    edit.set_read_only(True)
    page.attendees.adder.add_lines("Fulan")
    settle()
    assert page.banner.isHidden()


def attending(page) -> list[str]:
    return [one.party.name for one in page.attendees.model.records]


@pytest.fixture
def before(page, qtbot, settle) -> list[str]:
    """Who attended before a key made Fulan, whose line was just typed, an attendee."""
    names = attending(page)
    type_lines("Fulan: satu")
    press(KEY.Key_7, CONTROL)
    qtbot.waitUntil(lambda: said(page) == [("Fulan", "satu")])
    settle()
    return names


def test_undo_takes_the_attendee_back_with_the_line_and_redo_brings_both(
    page, before, store, qtbot, settle
) -> None:
    press(KEY.Key_Z, CONTROL)
    settle()

    assert said(page) == [("", "Fulan: satu")]
    assert attending(page) == before
    qtbot.waitUntil(lambda: page.hints.startswith("“Fulan” belum dikenal: Ctrl+7"))
    assert "Fulan" not in [one.name for one in store.people.values()]
    assert page.banner.isHidden()
    assert page.minutes_tab.edit.hasFocus()

    press(KEY.Key_Y, CONTROL)
    settle()

    assert said(page) == [("Fulan", "satu")]
    assert attending(page) == [*before, "Fulan"]
    assert "Fulan" in [one.name for one in store.people.values()]


def test_undo_takes_out_whom_a_line_brought_where_the_list_went_on_since(
    page, before, store, settle
) -> None:
    page.attendees.adder.add_lines("Rahmat Hidayat")
    settle()

    press(KEY.Key_Z, CONTROL)
    settle()

    assert attending(page) == [*before, "Rahmat Hidayat"]
    assert "Fulan" not in [one.name for one in store.people.values()]


def test_what_is_typed_after_undo_brings_no_attendee_back(page, before, settle) -> None:
    press(KEY.Key_Z, CONTROL)
    settle()

    type_text(" dan dua, lalu tiga")
    settle()

    assert attending(page) == before


def whose(page) -> list[str]:
    """Return under whom each line that was typed here is printed."""
    edit = page.minutes_tab.edit
    named = []
    for index in range(4, len(edit.table.lines)):
        party = edit.table.lines[index].speaker or edit.floors.carried_to(index)
        named.append(party.name if party else "")
    return named


def test_what_nobody_said_is_not_said_by_him_who_joins_the_line_above(page, qtbot, settle) -> None:
    type_lines("Fulan: satu", "kalimat ini tidak diucapkan siapa pun", "ini juga", "Fulan: dua")
    press(KEY.Key_7, CONTROL)
    settle()
    qtbot.waitUntil(page.banner.isVisible)
    assert whose(page) == ["", "", "", "Fulan"]
    page.banner.buttons[0].click()
    assert whose(page) == ["Fulan", "", "", "Fulan"]
    press(KEY.Key_Z, CONTROL)
    assert whose(page) == ["", "", "", "Fulan"]


def test_a_key_on_a_line_above_leaves_the_lines_below_to_nobody(page, qtbot, settle) -> None:
    type_lines("Fulan: satu", "kalimat ini tidak diucapkan siapa pun")
    press(KEY.Key_Up)
    press(KEY.Key_7, CONTROL)
    settle()
    qtbot.waitUntil(lambda: whose(page) == ["Fulan", ""])


@pytest.mark.parametrize("label", ["Fulan", "Pak Fulan"])
def test_after_undo_and_redo_one_types_on_where_one_was(label, page, qtbot, settle) -> None:
    type_lines(f"{label}: satu")
    press(KEY.Key_7, CONTROL)
    qtbot.waitUntil(lambda: said(page) == [("Fulan", "satu")])
    press(KEY.Key_Z, CONTROL)
    settle()
    assert page.minutes_tab.edit.textCursor().atBlockEnd()
    press(KEY.Key_Y, CONTROL)
    settle()
    type_text(" dua")
    assert said(page) == [("Fulan", "satu dua")]


@pytest.mark.parametrize("sender", ["Kantor", "Mbak admin", "Toko Jaya & Co", "Rumah 🌸"])
def test_a_sender_of_a_chat_is_asked_about_and_becomes_an_attendee_by_the_same_key(
    page, store, qtbot, settle, sender: str
) -> None:
    type_lines("")
    paste(page, f"[10/03/26 09.15.23] {sender}: satu\n[10/03/26 09.16.00] {sender}: dua\n")
    settle()
    edit = page.minutes_tab.edit
    for line in edit.table.lines[-2:]:
        assert edit.strangers.label_of(line) == sender
        (index,) = edit.table.indexes_of([line.id])
        assert edit.floors.carried_to(index) is None
    assert page.hints.startswith(f"“{sender}” belum dikenal: Ctrl+7")
    assert any(f"“{sender}”" in one.sentence for one in page.minutes_tab.left_to_complete())
    press(KEY.Key_7, CONTROL)
    settle()
    assert said(page)[-1][1] == "dua"
    page.banner.buttons[0].click()
    assert [text for who, text in said(page)[-2:] if who] == ["satu", "dua"]


def test_a_sender_is_still_asked_about_when_the_meeting_is_opened_again(
    page, opened, store, qtbot, settle, talked_minutes
) -> None:
    type_lines("")
    paste(page, "[10/03/26 09.15.23] Kantor: satu\n[10/03/26 09.16.00] Kantor: dua\n")
    settle()
    first = page.minutes_tab
    opened.open_meeting(talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: page.minutes_tab is not first)
    settle()
    edit = page.minutes_tab.edit
    assert edit.strangers.label_of(edit.table.lines[-1]) == "Kantor"
    type_lines("Edi: siap", "Kantor: kami juga")
    assert edit.table.lines[-1].unattributed
