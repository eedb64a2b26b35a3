"""The list of papers of a meeting, by the keyboard and beside it."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kesbang_desktop.domain.document_kind import SHEET, WORD, DocumentKind, papers_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.papers.papers_model import PaperColumn
from kesbang_desktop.ui.workspace import documents_tab
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from tests.ui.keyboard import KEY, press
from tests.ui.meetings_data import add_attended_meeting


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(documents_tab, "export_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


@pytest.fixture
def tab(qtbot, store, ports, worker, minutes, folder):
    store.papers.profiles.append(replace(sample_profile(new_id()), name="Bidang Politik"))
    tab = DocumentsTab(ports.papers, ports.profiles, worker)
    qtbot.addWidget(tab)
    tab.set_minutes(minutes)
    tab.resize(1170, 630)
    tab.show()
    tab.activateWindow()
    tab.table.focus_rows()
    qtbot.waitUntil(lambda: tab.table.hasFocus() and worker.is_idle)
    return tab


def test_every_paper_is_listed_with_what_it_is_for(tab):
    names = [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]
    assert names == [
        *(kind.label for kind in papers_of(MeetingKind.MEETING)),
        "Catatan (teks)",
    ]
    assert all(paper.purpose for paper in tab.model.records)


def test_arrows_choose_and_enter_makes(qtbot, tab):
    for _ in range(list(DocumentKind).index(DocumentKind.INVITATION)):
        press(KEY.Key_Down)
    with qtbot.waitSignal(tab.make_requested) as asked:
        press(KEY.Key_Return)
    assert asked.args[0].kind is DocumentKind.INVITATION


def test_space_asks_for_the_pages(qtbot, tab):
    for _ in range(list(DocumentKind).index(DocumentKind.PHOTO_ANNEX)):
        press(KEY.Key_Down)
    with qtbot.waitSignal(tab.preview_requested) as asked:
        press(KEY.Key_Space)
    assert asked.args[0].kind is DocumentKind.PHOTO_ANNEX


def test_the_matrix_is_offered_for_word_and_excel(qtbot, tab):
    choose(tab, DocumentKind.ACTION_MATRIX)
    with qtbot.waitSignal(tab.make_requested) as asked:
        tab.panel.sheet_button.click()
    assert asked.args[1] == SHEET
    with qtbot.waitSignal(tab.save_requested) as asked:
        tab.panel.save_button.click()
    assert asked.args[1] == WORD
    with qtbot.waitSignal(tab.save_requested) as asked:
        tab.panel.save_sheet_button.click()
    assert asked.args[1] == SHEET


def test_only_the_matrix_is_offered_for_excel(tab):
    choose(tab, DocumentKind.REPORT)
    assert not tab.panel.sheet_button.isVisible()
    assert tab.panel.pdf_button.isVisible()


def test_all_papers_are_asked_for_by_a_button(qtbot, tab):
    with qtbot.waitSignal(tab.bundle_requested):
        tab.bundle_button.click()


def test_what_has_no_pages_is_made_by_either_key(qtbot, tab):
    choose(tab, DocumentKind.CALENDAR)
    assert tab.panel.make_button.text() == "Buat berkas  Enter"
    assert not tab.panel.preview_button.isVisible()
    assert not tab.panel.pdf_button.isVisible()
    for key in (KEY.Key_Return, KEY.Key_Space):
        with qtbot.waitSignal(tab.make_requested) as asked:
            press(key)
        assert asked.args[0].kind is DocumentKind.CALENDAR


def test_text_stands_beside_the_list_and_enter_copies_it(qtbot, tab, minutes):
    choose(tab, DocumentKind.SUMMARY)
    qtbot.waitUntil(lambda: tab.panel.text.toPlainText() == f"*{minutes.meeting.title}*")
    assert not tab.panel.preview_button.isVisible()
    with qtbot.waitSignal(tab.copy_requested) as asked:
        press(KEY.Key_Return)
    assert asked.args[0].kind is DocumentKind.SUMMARY
    press(KEY.Key_Space)
    assert tab.panel.text.hasFocus()


def test_text_of_a_paper_that_was_left_is_not_shown(qtbot, tab, worker):
    choose(tab, DocumentKind.SUMMARY)
    press(KEY.Key_Down)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert tab.panel.text.toPlainText().startswith("Rapat: ")


def test_a_file_that_was_made_is_shown_with_its_time(qtbot, tab, store, minutes, folder):
    notula = tab.model.records[0]
    path = folder / notula.file_name(minutes.meeting)
    store.papers.export(minutes.meeting.id, DocumentKind.NOTULA, path, False)
    assert not tab.panel.open_button.isVisible()
    tab.refresh_files()
    qtbot.waitUntil(lambda: tab.panel.open_button.isVisible())
    shown = tab.model.index(0, PaperColumn.FILE)
    assert shown.data().startswith("Hari ini ")
    path.write_bytes(b"dikoreksi")
    tab.refresh_files()
    qtbot.waitUntil(lambda: tab.model.files[notula].by_hand)


def test_a_file_of_another_meeting_of_that_name_is_not_shown_as_this_ones(
    qtbot, tab, store, minutes, folder, worker
):
    notula = tab.model.records[0]
    other = add_attended_meeting(store).meeting
    path = folder / notula.file_name(minutes.meeting)
    store.papers.export(other.id, DocumentKind.NOTULA, path, False)
    tab.refresh_files()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert notula not in tab.model.files
    assert not tab.panel.open_button.isVisible()


def test_the_newer_of_word_and_excel_is_the_latest_file(qtbot, tab, store, minutes, folder):
    matrix = choose(tab, DocumentKind.ACTION_MATRIX)
    for age, suffix in ((100, SHEET), (10, WORD)):
        path = folder / matrix.file_name(minutes.meeting, suffix)
        store.papers.export(minutes.meeting.id, DocumentKind.ACTION_MATRIX, path, False)
        moment = path.stat().st_mtime - age
        os.utime(path, (moment, moment))
    tab.refresh_files()
    qtbot.waitUntil(lambda: matrix in tab.model.files)
    assert tab.model.files[matrix].path.suffix == WORD


def test_the_profile_of_the_meeting_is_a_choice(qtbot, tab, store):
    box = tab.choices.profile_box
    assert [box.itemText(place) for place in range(box.count())] == [
        "Yang dipakai: Kesbangpol Kaltim",
        "Kesbangpol Kaltim",
        "Bidang Politik",
    ]
    box.setFocus()
    with qtbot.waitSignal(tab.profile_chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_End)
    assert chosen.args == [store.papers.profiles[1].id]
    with qtbot.waitSignal(tab.profile_chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Home)
    assert chosen.args == [None]


def test_times_are_kept_with_the_profile_of_the_meeting(qtbot, tab, store, minutes):
    other = store.papers.profiles[1]
    tab.set_minutes(replace(minutes, meeting=replace(minutes.meeting, profile_id=other.id)))
    assert tab.choices.profile_box.currentText() == "Bidang Politik"
    with qtbot.waitSignal(tab.changes_committed) as changed:
        tab.choices.times_box.click()
    assert changed.args[0].profiles == {other.id}
    assert [one.shows_entry_times for one in store.papers.profiles] == [False, True]


def test_a_profile_that_is_gone_gives_way_to_the_one_in_use(tab, minutes):
    tab.set_minutes(replace(minutes, meeting=replace(minutes.meeting, profile_id=new_id())))
    assert tab.choices.profile_box.currentIndex() == 0


def test_final_minutes_keep_their_profile(tab, minutes):
    final = replace(minutes.meeting, status=MeetingStatus.FINAL)
    tab.set_minutes(replace(minutes, meeting=final))
    assert not tab.choices.profile_box.isEnabled()


def choose(tab, kind):
    """Put the keyboard on the paper of ``kind`` and return it."""
    row = next(row for row, one in enumerate(tab.model.records) if one.kind is kind)
    tab.table.selectRow(row)
    return tab.model.records[row]


def test_a_report_is_spoken_of_as_one_and_prints_no_times(tab, minutes):
    def said() -> str:
        return "\n".join(one.text() for one in tab.findChildren(QLabel))

    assert "notula" in said() and "Untuk rapat ini" in said()
    report = replace(minutes.meeting, id=new_id(), kind=MeetingKind.DESK_DAY)
    tab.set_minutes(replace(minutes, meeting=report))
    assert "Untuk laporan ini" in said()
    assert "notula" not in said().casefold()
    assert tab.choices.times_box.isHidden()
    tab.set_minutes(minutes)
    assert not tab.choices.times_box.isHidden()
