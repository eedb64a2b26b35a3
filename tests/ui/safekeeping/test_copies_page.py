"""The page of safety copies: made, checked, compared, put back, and where they go."""

from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copy_difference import CopyDifference
from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.copy_record import CopyCounts, CopyReason
from kesbang_desktop.domain.copy_settings import CopySettings
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.copies_page import CopiesPage
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.shell import restore_way
from kesbang_desktop.ui.shell.housekeeper import Housekeeper
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.rail import Rail
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog, open_over
from tests.ui.fake_copies import ALTERED, ATTACHMENTS, MEETINGS

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def copies(store):
    return store.copies


@pytest.fixture
def page(qtbot, ports, worker, copies):
    page = CopiesPage(ports.copies, worker)
    qtbot.addWidget(page)
    page.resize(900, 640)
    page.show()
    qtbot.waitUntil(lambda: page.table.text_rows.rowCount() > 0 and worker.is_idle)
    page.focus_first()
    return page


def shown(page: CopiesPage) -> list[tuple[str, ...]]:
    return list(page.table.text_rows.rows)


def open_dialog(qtbot, page: CopiesPage) -> CopiedMeetingDialog:
    qtbot.keyClick(page.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: front_dialog() is not None)
    dialog = front_dialog()
    assert isinstance(dialog, CopiedMeetingDialog)
    return dialog


def test_copies_stand_with_date_reason_and_counts(page):
    assert shown(page)[0] == (
        "Kamis, 21 Maret 2024 pukul 08.00",
        "program dibuka",
        "12 rapat, 340 butir, 7 orang, 3 lampiran",
    )
    assert "12 MB" in page.summary.text()


def test_what_changed_since_the_chosen_copy_is_told(qtbot, page):
    words = "Sejak salinan ini: 1 rapat baru (“Rapat baru”), 1 rapat berubah, 1 rapat hilang."
    qtbot.waitUntil(lambda: page.since.text() == words)


def test_what_changed_meanwhile_is_compared_again(qtbot, page, copies, worker):
    qtbot.waitUntil(lambda: "1 rapat baru" in page.since.text())
    copies.difference = CopyDifference(MEETINGS[:1])
    page.hide()
    page.show()
    words = "Sejak salinan ini tidak ada rapat yang berubah."
    qtbot.waitUntil(lambda: page.since.text() == words)
    copies.difference = CopyDifference(MEETINGS)
    page.refresh(Changes(frozenset({MEETINGS[1].id})))
    qtbot.waitUntil(lambda: "1 rapat berubah" in page.since.text())


def test_a_copy_that_was_made_meanwhile_stands_in_the_list(qtbot, page, copies):
    page.hide()
    copies.make(CopyReason.HOUR)
    page.show()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_a_copy_is_made_now_and_stands_in_the_list(qtbot, page):
    with qtbot.waitSignal(page.state_changed):
        qtbot.mouseClick(page.make_button, LEFT)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert shown(page)[0][1] == "diminta"
    assert "terbaca kembali" in page.banner.text


def test_a_copy_that_could_not_be_made_is_told(qtbot, page, copies):
    copies.failure = "Tempat salinan penuh. Kosongkan sebagian isinya."
    qtbot.mouseClick(page.make_button, LEFT)
    qtbot.waitUntil(lambda: page.banner.text == copies.failure)


def test_all_copies_are_read_again_and_the_damaged_ones_named(qtbot, page, copies):
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: page.banner.text == "2 salinan diperiksa dan terbaca.")
    copies.damaged.add(copies.records[1].name)
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: page.banner.text.startswith("1 dari 2 salinan rusak"))
    assert "20 Maret 2024" in page.banner.text
    assert [row[1] for row in shown(page)] == ["program dibuka", "tiap jam; rusak"]


def test_a_copy_that_was_found_damaged_is_the_last_good_one_nowhere(qtbot, page, copies):
    told = []
    page.state_changed.connect(told.append)
    assert "21 Maret 2024" in page.summary.text()
    copies.damaged.add(copies.records[0].name)
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: page.banner.text.startswith("1 dari 2 salinan rusak"))
    assert "20 Maret 2024" in page.summary.text()
    assert told[-1].newest == copies.records[1]
    assert told[-1].damaged == {copies.records[0].name}


def test_a_copy_with_another_passphrase_keeps_no_other_from_being_checked(qtbot, page, copies):
    copies.shut.add(copies.records[0].name)
    copies.damaged.add(copies.records[1].name)
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: page.banner.text.startswith("1 dari 1 salinan rusak"))
    assert "1 salinan berkata sandi lain, jadi tidak diperiksa (Kamis, 21" in page.banner.text


def test_a_copy_is_put_back_only_when_agreed(qtbot, page, copies):
    asked = []
    page.restore_requested.connect(asked.append)
    for label in ("Batal", "Pulihkan"):
        qtbot.mouseClick(page.restore_button, LEFT)
        qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
        box = page.findChildren(QMessageBox)[-1]
        next(one for one in box.buttons() if one.text() == label).click()
        assert asked == ([copies.records[0]] if label == "Pulihkan" else [])


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (LockAfter.OPENED, "isinya kembali tanpa kata sandi"),
        (LockAfter.LOCKED, "dengan kata sandi data sekarang"),
        (LockAfter.BROUGHT, "kata sandi yang dipakai waktu salinan dibuat"),
    ],
)
def test_the_question_says_what_becomes_of_the_passphrase(qtbot, page, copies, after, words):
    copies.lock = CopyLock(after=after)
    qtbot.mouseClick(page.restore_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    assert words in front_dialog().informativeText()
    front_dialog().reject()


@pytest.mark.parametrize("way", ["restore_button", "meeting_button", "attachment_button"])
def test_a_copy_with_a_passphrase_asks_for_it_first(qtbot, page, copies, way):
    copies.lock, copies.passphrase = CopyLock(needs_words=True), "kata sandi waktu itu"
    page.comparison.forget()
    qtbot.mouseClick(getattr(page, way), LEFT)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), UnlockDialog))
    question = front_dialog()
    qtbot.keyClicks(question.words, "kata sandi waktu itu")
    qtbot.keyClick(question.words, KEY.Key_Return)
    qtbot.waitUntil(lambda: front_dialog() not in (None, question))
    assert not copies.lock.needs_words
    # What could not be compared before is compared now.
    qtbot.waitUntil(lambda: page.since.text().startswith("Sejak salinan ini: 1 rapat baru"))
    if way == "restore_button":
        assert "Sejak salinan ini: 1 rapat baru" in front_dialog().informativeText()
    front_dialog().reject()


@pytest.mark.parametrize("is_locked", [False, True])
@pytest.mark.parametrize("way", ["restore_button", "meeting_button", "attachment_button"])
def test_a_button_that_is_pressed_twice_asks_once(qtbot, page, copies, worker, way, is_locked):
    copies.lock = CopyLock(needs_words=is_locked)
    page.comparison.forget()
    for _ in range(2):
        qtbot.mouseClick(getattr(page, way), LEFT)
    qtbot.waitUntil(lambda: front_dialog() is not None and worker.is_idle)
    assert len([one for one in page.findChildren(QDialog) if one.isVisible()]) == 1
    front_dialog().reject()


def test_a_meeting_that_is_gone_comes_back_and_goes_away_again(qtbot, page, copies):
    dialog = open_dialog(qtbot, page)
    assert dialog.model.rows[0][:3] == ("Rapat yang hilang", "", "tidak ada lagi")
    with qtbot.waitSignal(page.changes_committed):
        qtbot.keyClick(dialog.table, KEY.Key_Return)
    assert copies.brought == [(copies.records[0].name, MEETINGS[2].id)]
    assert page.banner.text == "Rapat kembali seperti dalam salinan."
    with qtbot.waitSignal(page.changes_committed):
        page.restoring.writes.undo()
    assert copies.brought == []


def test_a_meeting_that_came_back_as_a_second_one_is_opened_from_there(qtbot, page):
    dialog = open_dialog(qtbot, page)
    dialog.text.setText("berubah")
    with qtbot.waitSignal(page.changes_committed):
        qtbot.mouseClick(dialog.bring, LEFT)
    assert page.banner.text.startswith("Rapat kembali sebagai rapat kedua")
    ways = dict(page.banner.ways_on)
    assert list(ways) == ["Buka rapat", "Urungkan"]
    with qtbot.waitSignal(page.meeting_opened) as opened:
        ways["Buka rapat"]()
    assert opened.args == [MEETINGS[1].id]


def test_a_meeting_is_found_by_its_words_and_one_that_is_the_same_is_not_doubled(qtbot, page):
    dialog = open_dialog(qtbot, page)
    qtbot.keyClicks(dialog.text, "sama")
    assert len(dialog.model.rows) == 1
    assert not dialog.bring.isEnabled()
    qtbot.keyClick(dialog.text, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_only_the_attachments_of_a_meeting_can_be_had(qtbot, page, copies):
    dialog = open_dialog(qtbot, page)
    dialog.text.setText("berubah")
    with qtbot.waitSignal(page.changes_committed):
        qtbot.mouseClick(dialog.attachments, LEFT)
    assert copies.brought == [(f"{copies.records[0].name} lampiran", MEETINGS[1].id)]


def open_files(qtbot, page: CopiesPage) -> CopiedAttachmentDialog:
    qtbot.mouseClick(page.attachment_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), CopiedAttachmentDialog))
    return front_dialog()


def test_attachments_of_a_copy_stand_with_size_meeting_date_and_what_became_of_them(qtbot, page):
    assert open_files(qtbot, page).model.rows[0][:5] == (
        "daftar hadir.pdf",
        "9 KB",
        "Rapat yang berubah",
        "2 Maret 2024",
        "tidak ada lagi",
    )


def test_one_attachment_comes_back_and_goes_away_again(qtbot, page, copies):
    dialog = open_files(qtbot, page)
    qtbot.keyClicks(dialog.text, "daftar")
    with qtbot.waitSignal(page.changes_committed):
        qtbot.keyClick(dialog.table, KEY.Key_Return)
    assert copies.brought == [(copies.records[0].name, ATTACHMENTS[1].id)]
    assert page.banner.text == "“daftar hadir.pdf” kembali ke tempatnya: Rapat yang berubah."
    with qtbot.waitSignal(page.changes_committed):
        page.restoring.writes.undo()
    assert copies.brought == []


def test_an_attachment_without_its_meeting_is_saved_elsewhere(
    qtbot, page, copies, monkeypatch, tmp_path
):
    target = tmp_path / "undangan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    for copies.failure in ("Isi lampiran itu rusak. Coba salinan lain.", ""):
        dialog = open_files(qtbot, page)
        qtbot.keyClicks(dialog.text, "undangan")
        assert not dialog.bring.isEnabled()
        assert "Rapatnya tidak ada lagi" in dialog.says.text()
        qtbot.mouseClick(dialog.save, LEFT)
        words = copies.failure or f"Disimpan: {target}"
        qtbot.waitUntil(lambda words=words: page.banner.text == words)
    assert target.read_text() == "undangan.pdf"


def test_an_attachment_that_the_copy_does_not_hold_is_not_promised(qtbot, page):
    dialog = open_files(qtbot, page)
    qtbot.keyClicks(dialog.text, "hilang.jpg")
    assert not dialog.bring.isEnabled() and not dialog.save.isEnabled()
    assert "Coba salinan lain" in dialog.says.text()


def test_copies_of_earlier_programs_stand_below(qtbot, page, copies):
    copies.old.append(OldCopy("notula-2023-01-02.sqlite", datetime(2023, 1, 2), CopyCounts(2)))
    page.read()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert shown(page)[2][1] == "salinan lama"


def test_limit_and_second_place_are_kept(qtbot, page, copies, worker, tmp_path):
    page.places.limit.setCurrentIndex(page.places.limit.findData(5))
    page.places.use_folder(str(tmp_path))
    qtbot.waitUntil(lambda: copies.settings.second_place == str(tmp_path))
    qtbot.waitUntil(lambda: "Belum ada salinan di sana" in page.places.second.text())
    page.places.use_folder("")
    qtbot.waitUntil(lambda: copies.settings == CopySettings(0))


def test_a_copy_dated_ahead_of_the_clock_says_so(qtbot, page, copies):
    ahead = datetime.now() + timedelta(days=1400)
    copies.records.append(replace(copies.records[0], made_at=ahead))
    page.read()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert [one[0].endswith("(jam keliru)") for one in shown(page)] == [False, False, True]


def test_a_stick_that_is_not_there_is_told_to_who_asks_for_a_copy(qtbot, page, copies):
    copies.settings = CopySettings(0, "/media/stik")
    copies.is_away = True
    page.make_button.click()
    qtbot.waitUntil(lambda: "Tempat kedua tidak terlihat" in page.banner.text)
    assert "Sekarang tidak terlihat. Belum ada salinan di sana." in page.places.second.text()
    assert page.banner.property("tone") == "calm"


@pytest.fixture
def housekeeping(qtbot, ports, worker):
    rail = Rail({"home": "Beranda"}, {Page.SETTINGS: "Pengaturan"})
    qtbot.addWidget(rail)
    return Housekeeper(rail, ports.keep_house, ports.copies, worker)


def footer(housekeeping: Housekeeper) -> str:
    return housekeeping._rail._footer.text()


def test_the_footer_tells_the_last_good_copy_also_where_the_next_one_failed(
    qtbot, housekeeping, copies
):
    copies.failure = "Berkas data rusak, jadi tidak dicadangkan."
    with qtbot.waitSignal(housekeeping.failed) as told:
        housekeeping.copy_again()
    assert told.args == [copies.failure]
    words = "Salinan baik terakhir:\n21 Maret 2024 08.00"
    qtbot.waitUntil(lambda: footer(housekeeping).startswith(words))


def test_the_footer_says_that_a_copy_was_found_damaged(housekeeping, copies):
    copies.found = {copies.records[0].name}
    housekeeping.show_state(copies.state())
    assert footer(housekeeping).startswith(
        "Salinan baik terakhir:\n20 Maret 2024 08.00\n1 salinan rusak\n"
    )


def test_what_is_wrong_with_copies_is_seen_where_the_rail_is_folded(housekeeping, copies):
    rail = housekeeping._rail
    rail.set_folded(True)
    housekeeping.show_state(copies.state())
    assert rail.badge_text(Page.SETTINGS) == ""
    copies.problem = "Tempat salinan penuh."
    housekeeping.show_state(copies.state())
    assert rail.badge_text(Page.SETTINGS) == "1"
    tip = rail._buttons[Page.SETTINGS].toolTip()
    assert tip.startswith("Pengaturan\n") and tip.count("Tempat kedua gagal disalin") == 1
    assert "21 Maret 2024 08.00" in tip


@pytest.mark.parametrize("days", [6, 8])
def test_a_second_place_that_was_not_seen_for_a_week_is_told(housekeeping, copies, days):
    seen = datetime.now() - timedelta(days=days)
    copies.settings = CopySettings(0, "/media/stik", seen, seen)
    housekeeping.show_state(copies.state())
    assert ("Tempat kedua tidak terlihat 8 hari" in footer(housekeeping)) is (days == 8)


def test_a_copy_that_failed_leads_to_the_page_of_copies(qtbot, window, worker):
    window.desks.housekeeper.failed.emit("Berkas data rusak, jadi tidak dicadangkan.")
    window.banner.press("Buka Cadangan")
    settings = window.pages.page("settings")
    assert settings.sections.currentItem().text() == copies_title()
    assert settings.copies.isVisible()
    qtbot.waitUntil(lambda: worker.is_idle)


def test_a_copy_that_is_made_meanwhile_is_listed_at_once(qtbot, window, worker, copies):
    window.show_settings(copies_title())
    page = window.settings.copies
    qtbot.waitUntil(lambda: worker.is_idle and bool(page.table.records))
    count = len(page.table.records)
    window.desks.housekeeper.copy_again()
    qtbot.waitUntil(lambda: worker.is_idle and len(page.table.records) == count + 1)


def test_the_window_closes_to_have_a_copy_put_back(qtbot, window, copies):
    window.restore_way.go(copies.records[0])
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.restore_way.chosen is copies.records[0]


def question_over(window) -> QMessageBox:
    box = QMessageBox(window)
    box.addButton("Baik", QMessageBox.ButtonRole.AcceptRole)
    open_over(box)
    return box


def test_the_window_closes_for_a_copy_once_the_question_before_is_gone(qtbot, window, copies):
    box = question_over(window)
    window.restore_way.go(copies.records[0])
    qtbot.waitUntil(lambda: window.restore_way.chosen is copies.records[0])
    assert window.isVisible()
    box.accept()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.restore_way.chosen is copies.records[0]


def test_a_window_that_a_dialog_keeps_open_says_that_nothing_was_put_back(
    qtbot, monkeypatch, window, copies
):
    monkeypatch.setattr(restore_way, "_PATIENCE_MS", 100)
    box = question_over(window)
    window.restore_way.go(copies.records[0])
    qtbot.waitUntil(lambda: "Tutup dulu, lalu coba lagi" in window.banner.text)
    assert window.restore_way.chosen is None
    box.accept()


@pytest.mark.parametrize(
    ("answer", "is_put_back"), [("Jangan tutup", False), ("Batalkan dan tutup", True)]
)
def test_work_that_begins_as_the_window_closes_for_a_copy_ends_in_it_or_in_a_sentence(
    qtbot, window, copies, worker, answer, is_put_back
):
    may_end = Event()
    box = question_over(window)
    window.restore_way.go(copies.records[0])
    qtbot.waitUntil(lambda: window.restore_way.chosen is not None)
    worker.run_aside(may_end.wait, title="Membuat salinan cadangan…", failed=lambda _error: None)
    box.accept()
    qtbot.waitUntil(lambda: front_dialog() not in (None, box))
    next(one for one in front_dialog().buttons() if one.text() == answer).click()
    if not is_put_back:
        assert "belum ada yang dipulihkan" in window.banner.text
    may_end.set()
    qtbot.waitUntil(lambda: window.isVisible() is not is_put_back and worker.is_idle)
    assert (window.restore_way.chosen is not None) is is_put_back


def test_a_copy_with_rows_that_changed_by_themselves_is_not_told_as_good(qtbot, page, copies):
    copies.altered = list(ALTERED)
    qtbot.mouseClick(page.make_button, LEFT)
    qtbot.waitUntil(lambda: "tidak seperti yang ditulis" in page.banner.text)
    assert "terbaca kembali" not in page.banner.text
    with qtbot.waitSignal(page.altered_rows_wanted):
        qtbot.mouseClick(
            next(
                one
                for one in page.banner.findChildren(QPushButton)
                if one.text() == "Lihat barisnya…"
            ),
            LEFT,
        )


def test_the_list_and_the_check_name_copies_with_such_rows(qtbot, page, copies):
    copies.records[0] = replace(copies.records[0], altered=2)
    page.read()
    qtbot.waitUntil(lambda: "2 baris berubah sendiri" in shown(page)[0][1])
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: "1 salinan memuat baris" in page.banner.text)


def test_a_damaged_copy_hides_no_other_with_such_rows_and_the_way_to_them_is_there(
    qtbot, page, copies
):
    # An older copy is in doubt, the newest is not.
    copies.records[1] = replace(copies.records[1], altered=2)
    copies.damaged.add(copies.records[0].name)
    page.read()
    qtbot.waitUntil(lambda: "2 baris berubah sendiri" in shown(page)[1][1])
    qtbot.mouseClick(page.check_button, LEFT)
    qtbot.waitUntil(lambda: "1 dari 2 salinan rusak" in page.banner.text)
    assert "1 salinan memuat baris" in page.banner.text
    assert "Lihat barisnya…" in [one.text() for one in page.banner.findChildren(QPushButton)]


def test_a_failed_second_place_is_told_beside_altered_rows(qtbot, page, copies):
    copies.altered, copies.problem = list(ALTERED), "Stik penuh."
    qtbot.mouseClick(page.make_button, LEFT)
    qtbot.waitUntil(lambda: "tidak seperti yang ditulis" in page.banner.text)
    assert "Tempat kedua: Stik penuh." in page.banner.text
