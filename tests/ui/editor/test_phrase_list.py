""" "/" in an action or an agenda item offers forms with what they mean."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup, _smaller
from tests.ui.editor.editing import MEETING_DATE, Editing

KEY = Qt.Key
ACTION = "> siapkan posko "
FRIDAY = date(2024, 3, 22)


def popup(editing: Editing) -> CompletionPopup:
    return editing.edit.mentions.popup


def shown(editing: Editing) -> list[tuple[str, str]]:
    found = popup(editing)
    return [] if found.isHidden() else [(row.text, row.detail) for row in found.rows]


def test_a_slash_offers_forms_with_their_dates(editing: Editing) -> None:
    editing.type(ACTION + "/")
    assert ("besok", "Jumat, 22 Maret 2024") in shown(editing)
    assert ("akhir bulan", "Minggu, 31 Maret 2024") in shown(editing)
    assert ("segera", "prioritas tinggi, tanpa tanggal") in shown(editing)
    assert ("setiap bulan", "berkelanjutan, tanpa tenggat") in shown(editing)


def test_what_is_typed_filters_the_forms(editing: Editing) -> None:
    editing.type(ACTION + "/ju")
    assert [text for text, _ in shown(editing)] == ["Jumat", "Jumat depan", "setiap Jumat"]
    editing.type("mat")
    # The phrase is whole: it is said what it means, and what else begins so stays below.
    assert editing.edit.mentions.hint.isVisible()
    assert [text for text, _ in shown(editing)] == ["Jumat depan", "setiap Jumat"]
    assert popup(editing).current() is None


def test_numbers_are_those_that_were_typed(editing: Editing) -> None:
    editing.type(ACTION + "/12 h")
    assert [text for text, _ in shown(editing)] == ["12 hari kerja", "12 hari"]
    editing.type("\b\b\b\b\b/4 ap")
    assert shown(editing) == [("4 April", "Kamis, 4 April 2024")]


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab])
def test_a_form_is_taken_by_each_of_the_keys(editing: Editing, key: Qt.Key) -> None:
    editing.type(ACTION + "/ju")
    editing.press(KEY.Key_Down).press(key)
    (line,) = editing.lines
    assert (line.text, line.due) == ("siapkan posko", FRIDAY + timedelta(7))
    assert popup(editing).isHidden()
    assert editing.edit.mentions.hint.isHidden()


def test_a_form_is_taken_by_a_click(editing: Editing) -> None:
    editing.type(ACTION + "/ju")
    view = popup(editing).findChild(type(popup(editing)._view))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert editing.lines[0].due == FRIDAY


def test_esc_leaves_the_text_and_closes_the_list(editing: Editing) -> None:
    editing.type(ACTION + "/ju").press(KEY.Key_Escape)
    assert shown(editing) == []
    editing.type("n")
    assert shown(editing) == []
    assert editing.lines[0].text == "siapkan posko /jun"


def test_a_phrase_typed_out_needs_nothing_from_the_list(editing: Editing) -> None:
    editing.type(ACTION + "/jumat\n")
    assert editing.lines[0].due == FRIDAY
    assert len(editing.lines) == 2
    editing.type("> lapor /akhir bulan depan @Edi Hermawanto Noor\n")
    assert editing.lines[1].due == date(2024, 4, 30)
    assert len(editing.lines[1].owners) == 1


def test_named_days_are_offered_with_their_distances(editing: Editing) -> None:
    calendar = OfficeCalendar()
    days = [("pencoblosan", date(2024, 11, 27)), ("pelantikan", date(2020, 1, 1))]
    calendar.name_days(days)
    notation = editing.edit.notation
    object.__setattr__(notation, "holidays", calendar)
    editing.type(ACTION + "/pen")
    assert shown(editing)[0] == ("pencoblosan", "Rabu, 27 November 2024")
    editing.type("\b\b\bH-3")
    assert shown(editing) == [("H-3 pencoblosan", "Minggu, 24 November 2024")]
    # What the office names while the meeting is open is offered at once.
    calendar.name_days([*days, ("rakor", MEETING_DATE + timedelta(10))])
    editing.type("\b\b\brak")
    assert shown(editing)[0][0] == "rakor"


def test_without_the_date_of_the_meeting_only_what_does_not_count_from_it(
    editing: Editing,
) -> None:
    object.__setattr__(editing.edit.notation, "meeting_date", None)
    editing.type(ACTION + "/")
    assert [text for text, _ in shown(editing)] == [
        *("segera", "setiap minggu", "setiap bulan", "berkelanjutan", "setiap hari"),
        *("setiap Senin", "setiap Jumat", "setiap triwulan", "setiap tahun"),
    ]


def test_days_of_a_month_begin_with_the_next_to_come(editing: Editing) -> None:
    editing.type(ACTION + "/21")
    assert ("21 Maret", "Kamis, 21 Maret 2024") in shown(editing)
    editing.type("\b0 ")
    assert shown(editing)[4] == ("20 April", "Sabtu, 20 April 2024")


def test_an_agenda_item_is_offered_lengths(editing: Editing) -> None:
    editing.type("# Laporan /")
    assert ("15 menit", "") in shown(editing)
    editing.type("2")
    assert [text for text, _ in shown(editing)] == ["2 menit", "2 jam", "20 menit"]
    editing.press(KEY.Key_Down).press(KEY.Key_Return)
    (line,) = editing.lines
    assert (line.text, line.planned_minutes) == ("Laporan", 120)


def test_segera_is_a_mark_beside_the_date_that_undo_takes_back(editing: Editing) -> None:
    editing.type(ACTION + "/segera")
    editing.press(KEY.Key_Tab)
    editing.type("/besok\n")
    line = editing.lines[0]
    assert (line.text, line.agreed) == ("siapkan posko", Due(FRIDAY, urgent=True))
    while editing.lines[0].due:
        editing.edit.undo()
    assert editing.lines[0].urgent
    while editing.lines[0].urgent:
        editing.edit.undo()
    assert editing.lines[0].text.startswith("siapkan posko")


def test_what_is_said_beside_a_date_stands_in_its_chip(editing: Editing) -> None:
    editing.type(ACTION + "/setiap senin\n")
    line = editing.lines[0]
    assert (line.text, line.agreed) == ("siapkan posko", Due(ongoing=True, note="setiap Senin"))
    editing.type("> lapor /besok pukul 10.00\n")
    assert editing.lines[1].agreed == Due(FRIDAY, note="pukul 10.00")
    assert editing.document_lines() == editing.lines


def test_what_a_form_means_is_shown_whole(editing: Editing) -> None:
    editing.type(ACTION + "/")
    delegate = popup(editing)._delegate
    font = popup(editing).font()
    small = _smaller(font)
    for row in popup(editing).rows:
        room = delegate.row_width(font, row) - delegate.row_width(font, replace(row, detail=""))
        elided = QFontMetricsF(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        assert elided == row.detail


@pytest.mark.parametrize(
    ("typed", "text", "owners", "due"),
    [
        ("> lapor /besok, jangan lupa surat\n", "lapor, jangan lupa surat", 0, "22 Maret 2024"),
        ("> lapor /1 april (sebelum pleno)\n", "lapor (sebelum pleno)", 0, "1 April 2024"),
        ("> lapor /senin jam 10 di aula\n", "lapor di aula", 0, "25 Maret 2024 jam 10"),
        ("> lapor @Edi Hermawanto Noor/besok\n", "lapor", 1, "22 Maret 2024"),
        ("> lapor @Edi/@Firdaus /besok\n", "lapor", 2, "22 Maret 2024"),
        ("> lapor /besok@Edi\n", "lapor", 1, "22 Maret 2024"),
        ("> lapor (@Edi, /besok)\n", "lapor", 1, "22 Maret 2024"),
        ("> lapor /Jumat berkah\n", "lapor /Jumat berkah", 0, ""),
    ],
)
def test_a_sign_is_read_whatever_it_is_glued_to_and_followed_by(
    editing: Editing, typed: str, text: str, owners: int, due: str
) -> None:
    editing.type(typed)
    line = editing.lines[0]
    assert (line.text, len(line.owners), line.agreed.in_words()) == (text, owners, due)


def test_the_hint_tells_the_date_before_more_words(editing: Editing) -> None:
    editing.type("> lapor /besok, jangan")
    assert "22 Maret 2024" in editing.edit.mentions.hint.text()
    editing.press(KEY.Key_Tab)
    assert (editing.lines[0].text, editing.lines[0].due) == ("lapor, jangan", date(2024, 3, 22))


@pytest.mark.parametrize("phrase", ["/H-1", "/H-1 ", "/", "/4"])
def test_enter_takes_no_day_that_nobody_began(editing: Editing, phrase: str) -> None:
    editing.type(ACTION + phrase).press(KEY.Key_Return).type("baris sesudah")
    first, second = editing.lines
    assert (first.text, first.due) == ((ACTION[2:] + phrase).rstrip(), None)
    assert second.text == "baris sesudah"
