"""The pane beside the list: what is known of a follow-up, and what is noted there."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.follow_ups import details_reader
from tests.ui.follow_ups.test_editing_rows import go_to
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text


@pytest.fixture
def said(qtbot, page, settle):
    """Return every text in the pane once all of a follow-up is shown."""

    def read(word: str) -> list[str]:
        def texts() -> list[str]:
            labels = page.pane.findChildren(QLabel)
            return [label.text() for label in labels if label.isVisibleTo(page.pane)]

        go_to(page, word)
        qtbot.waitUntil(
            lambda: (
                page.reader.details is not None
                and word in page.pane.title.text()
                and any(text.startswith("Status ") for text in texts())
            )
        )
        return texts()

    return read


def test_everything_about_an_action_is_there(said):
    texts = said("Menyusun")
    for expected in (
        "Menyusun rancangan SK Tim Desk Pilkada",
        "Kesbangpol Kaltim · Ahmad Firdaus Kurniawan",
        "bersama Bidang Politik",
        "Tenggat Jumat, 29 Maret 2024 · lewat 3 hari",
        "Status proses",
        "Asal: Rapat Pemantauan · 21 Maret 2024, butir 1.a.1, keputusan 1",
        "Dibentuk Tim Desk Pilkada tingkat provinsi",
        "Rancangan di Biro Hukum",
        "27 Maret 2024 · proses",
    ):
        assert expected in texts


def test_a_note_is_dated_today_or_as_it_says(page, store, ids, settle, said):
    go_to(page, "Laporan")
    press(KEY.Key_N)
    assert page.pane.log.line.hasFocus()
    type_text("Dikirim lewat pos")
    press(KEY.Key_Return)
    settle()
    assert page.table.hasFocus()
    press(KEY.Key_N)
    type_text("28/3: rancangan selesai")
    press(KEY.Key_Return)
    settle()
    [minutes] = store.minutes.values()
    notes = minutes.actions[ids["Kemendagri"]].progress
    assert [note.text for note in notes] == ["Dikirim lewat pos", "rancangan selesai"]
    assert (datetime.now(UTC) - notes[0].noted_at).total_seconds() < 60
    assert notes[1].noted_at.astimezone().date() == date(2024, 3, 28)
    texts = said("Laporan")
    assert texts.index("rancangan selesai") < texts.index("Dikirim lewat pos")
    assert page.pane.log.line.text() == ""
    assert page.table.hasFocus()


def test_the_key_after_a_note_is_one_for_the_list(page, settle):
    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim lewat pos")
    press(KEY.Key_Return)
    press(KEY.Key_D)
    settle()
    assert page.commands.due.line.hasFocus()
    assert page.pane.log.line.text() == ""


def press_button(qtbot, page, words):
    """Press what stands under the note, as soon as it is read."""

    def found():
        buttons = page.pane.log.findChildren(QPushButton)
        return [one for one in buttons if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_a_note_is_changed_deleted_and_had_back(qtbot, page, store, ids, settle):
    def noted():
        [minutes] = store.minutes.values()
        return [one.text for one in minutes.actions[ids["Kemendagri"]].progress]

    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim lewat pos")
    press(KEY.Key_Return)
    settle()
    press_button(qtbot, page, "Ubah")
    assert page.pane.log.line.text() == "Dikirim lewat pos"
    type_text("-el")
    press(KEY.Key_Return)
    settle()
    assert noted() == ["Dikirim lewat pos-el"]
    assert page.table.hasFocus()
    press(KEY.Key_Z, CONTROL)
    settle()
    assert noted() == ["Dikirim lewat pos"]
    press_button(qtbot, page, "Hapus")
    settle()
    assert noted() == []
    page.table.setFocus()
    press(KEY.Key_Z, CONTROL)
    settle()
    assert noted() == ["Dikirim lewat pos"]


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("selesai, laporan sudah dikirim", ActionStatus.DONE),
        ("Batal: digabung dengan tim lain", ActionStatus.CANCELLED),
        ("proses", ActionStatus.IN_PROGRESS),
        ("selesai separuh", ActionStatus.OPEN),
        ("dikirim setelah selesai", ActionStatus.OPEN),
    ],
)
def test_what_a_note_says_of_the_status_holds_as_in_the_next_meeting(
    page, store, ids, settle, typed, status
):
    def action():
        [minutes] = store.minutes.values()
        return minutes.actions[ids["Kemendagri"]]

    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text(typed)
    press(KEY.Key_Return)
    settle()
    assert action().status is status
    assert [one.text for one in action().progress] == [typed]
    press(KEY.Key_Z, CONTROL)
    settle()
    assert action().status is ActionStatus.OPEN
    assert action().progress == ()


def test_notes_are_changed_and_deleted_by_keys_alone(qtbot, page):
    def shown():
        return [label.text() for label in page.pane.log.findChildren(QLabel)]

    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Disusun")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "Disusun" in shown())
    press(KEY.Key_N)
    for _ in range(2):
        press(KEY.Key_Tab, SHIFT)
    assert QApplication.focusWidget().accessibleName() == "Ubah: Disusun"
    press(KEY.Key_Space)
    type_text(" lagi")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "Disusun lagi" in shown())
    press(KEY.Key_N)
    press(KEY.Key_Tab, SHIFT)
    assert QApplication.focusWidget().accessibleName() == "Hapus: Disusun lagi"
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: "Disusun lagi" not in shown())
    assert page.pane.log.line.hasFocus()


def note_four(settle) -> None:
    for text in ("Satu", "Dua", "Tiga", "Empat"):
        press(KEY.Key_N)
        type_text(text)
        press(KEY.Key_Return)
        settle()


@pytest.mark.parametrize("button", ["Ubah", "Hapus"])
def test_the_keyboard_stays_on_a_note_that_is_read_again(page, settle, button):
    go_to(page, "Laporan")
    note_four(settle)
    log = page.pane.log
    buttons = [one for one in log.findChildren(QPushButton) if one.isVisible()]
    [chosen] = [one for one in buttons if one.accessibleName() == f"{button}: Tiga"]
    chosen.setFocus()
    page.refresh()
    page.reader.refresh()
    settle()
    assert QApplication.focusWidget() is chosen
    newest = replace(log._notes[-1], id=new_id(), text="Lima")
    log.show_notes([*log._notes, newest])
    assert QApplication.focusWidget().accessibleName() == f"{button}: Tiga"
    log.show_notes([newest])
    assert log.line.hasFocus()


def test_older_notes_that_were_asked_for_stay(page, settle):
    go_to(page, "Laporan")
    note_four(settle)
    page.pane.log.older.click()
    page.reader.refresh()
    settle()
    assert any(label.text() == "Satu" for label in page.pane.log.findChildren(QLabel))
    assert not page.pane.log.older.isVisible()


def test_what_is_typed_in_place_of_a_note_outlives_a_change_of_it_elsewhere(
    qtbot, page, store, ids, settle
):
    def noted():
        [minutes] = store.minutes.values()
        return [one.text for one in minutes.actions[ids["Kemendagri"]].progress]

    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim")
    press(KEY.Key_Return)
    settle()
    press_button(qtbot, page, "Ubah")
    type_text(" lewat pos")
    [note] = page.pane.log._notes
    page.pane.log.show_notes([replace(note, text="Dikirim lewat kurir")])
    assert page.pane.log.line.text() == "Dikirim lewat pos"
    assert page.pane.log.line.hasFocus()
    press(KEY.Key_Return)
    settle()
    assert noted() == ["Dikirim", "Dikirim lewat pos"]


def test_a_note_that_is_gone_leaves_nothing_of_it_in_the_line(qtbot, page, settle):
    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim")
    press(KEY.Key_Return)
    settle()
    press_button(qtbot, page, "Ubah")
    page.pane.log.show_notes(())
    assert page.pane.log.line.text() == ""


def test_esc_leaves_a_note_that_was_to_be_changed(qtbot, page, settle):
    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim")
    press(KEY.Key_Return)
    settle()
    press_button(qtbot, page, "Ubah")
    press(KEY.Key_Escape)
    assert page.table.hasFocus()
    assert page.pane.log.line.text() == ""


def test_a_note_is_taken_back(page, store, ids, settle):
    go_to(page, "Laporan")
    press(KEY.Key_N)
    type_text("Dikirim lewat pos")
    press(KEY.Key_Return)
    settle()
    page.table.setFocus()
    press(KEY.Key_Z, CONTROL)
    settle()
    [minutes] = store.minutes.values()
    assert minutes.actions[ids["Kemendagri"]].progress == ()
    assert page.banner.text == "Dikembalikan"
    press(KEY.Key_Z, CONTROL)
    settle()
    assert minutes.actions[ids["Kemendagri"]].progress == ()


def test_a_note_goes_to_all_that_are_selected(page, store, ids, settle):
    go_to(page, "Sosialisasi")
    press(KEY.Key_Down, SHIFT)
    press(KEY.Key_N)
    type_text("Dibahas di Forkopimda")
    press(KEY.Key_Return)
    settle()
    [minutes] = store.minutes.values()
    for word in ("ASN", "faktual"):
        assert minutes.actions[ids[word]].progress[-1].text == "Dibahas di Forkopimda"
    assert page.banner.text == "Perkembangan dicatat pada 2 tindak lanjut"


def test_enter_goes_to_the_pane_and_escape_back(page):
    press(KEY.Key_Return)
    assert page.pane.hasFocus()
    press(KEY.Key_Escape)
    assert page.table.hasFocus()


def test_history_says_what_was_changed(qtbot, page, settle, said):
    go_to(page, "Menyusun")
    page.edits.set_due([page.table.current()], Due(date(2024, 4, 12)))
    settle()
    # The row and its history are read one after the other.
    qtbot.waitUntil(lambda: any("(semula 29 Maret)" in text for text in said("Menyusun")))
    qtbot.waitUntil(lambda: "Tenggat: 29 Maret 2024 → 12 April 2024" in said("Menyusun"))


def test_the_trail_through_later_meetings(page, store, ids, settle, said):
    later = Meeting(new_id(), "Rapat Pemantauan II", date(2024, 3, 28))
    store.add_minutes(Minutes(later), (), ())
    store.follow_ups.carried[ids["Pilkada"]] = (later.id,)
    page.refresh()
    settle()
    assert "Rapat Pemantauan II · 28 Maret 2024" in said("Menyusun")


def test_evidence_is_added_by_key_and_drop_opened_and_removed(
    qtbot, page, store, ids, settle, said, tmp_path, monkeypatch
):
    letter, photo = tmp_path / "nota-dinas.pdf", tmp_path / "foto.png"
    letter.write_bytes(b"%PDF-1.7 isi")
    photo.write_bytes(b"gambar")
    said("Menyusun")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(letter)], "Semua berkas (*)")
    )
    press(KEY.Key_E)
    settle()
    drop_files(page.pane.evidence, [photo])
    files = page.pane.evidence
    qtbot.waitUntil(lambda: files.count() == 2)
    [minutes] = store.minutes.values()
    kept = [store.papers.attachments[one] for one in minutes.actions[ids["Pilkada"]].evidence]
    assert [one.file_name for one in kept] == ["nota-dinas.pdf", "foto.png"]
    assert [files.item(row).text() for row in range(files.count())] == [
        "nota-dinas.pdf",
        "foto.png",
    ]
    opened: list[Path] = []
    monkeypatch.setattr(details_reader, "open_file", opened.append)
    files.setFocus()
    files.setCurrentRow(0)
    press(KEY.Key_Return)
    settle()
    assert [path.read_bytes() for path in opened] == [b"%PDF-1.7 isi"]
    press(KEY.Key_Delete)
    settle()
    [minutes] = store.minutes.values()
    assert minutes.actions[ids["Pilkada"]].evidence == (kept[1].id,)
    page.banner.press("Urungkan")
    settle()
    [minutes] = store.minutes.values()
    assert set(minutes.actions[ids["Pilkada"]].evidence) == {one.id for one in kept}


def test_details_that_come_late_are_dropped(page, settle, said):
    go_to(page, "Menyusun")
    page.reader._resting.stop()
    page.reader._read()
    go_to(page, "Laporan")
    settle()
    assert page.pane.title.text() == "Laporan pemantauan ke Kemendagri"


def test_bars_say_in_words_how_much_is_done(page):
    sentences = page.pane.bars.accessibleDescription().splitlines()
    assert sentences == [
        "Kesbangpol Kaltim: 0 dari 3 selesai, 1 proses, 1 belum, 1 lewat tenggat",
        "Diskominfo Kaltim: 1 dari 3 selesai, 1 proses, 1 belum, 0 lewat tenggat",
    ]


def test_parts_of_bars_differ_in_grey(page):
    picture = page.pane.bars.grab().toImage()
    greys = picture.convertToFormat(picture.Format.Format_Grayscale8)
    row = greys.height() // 8
    shades = {greys.pixelColor(x, row).red() for x in range(greys.width())}
    assert len(shades) >= 4


def drop_files(target, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def test_it_shows_what_the_list_shows_at_once(page, settle, said):
    said("Menyusun")
    one = page.table.current()
    later = one._replace(due=date(2024, 5, 2))
    page.reader.show(later, 1)
    shown = [label.text() for label in page.pane.findChildren(QLabel)]
    assert any(text.startswith("Tenggat Kamis, 2 Mei 2024") for text in shown)
    assert "Rancangan di Biro Hukum" in shown
    settle()


def test_a_due_date_that_is_taken_back_is_so_in_the_pane_as_in_the_list(qtbot, page, settle, said):
    def due():
        labels = page.pane.findChildren(QLabel)
        shown = [label.text() for label in labels if label.isVisibleTo(page.pane)]
        return [text for text in shown if text.startswith("Tenggat ")]

    said("Menyusun")
    before = due()
    press(KEY.Key_D)
    type_text("2 mei")
    press(KEY.Key_Return)
    settle()
    qtbot.waitUntil(lambda: len(due()) == 1 and due() != before)
    press(KEY.Key_Z, CONTROL)
    settle()
    # What is new in the pane is shown at the next turn.
    qtbot.waitUntil(lambda: due() == before)


def test_a_note_that_was_not_noted_is_unstored(page, settle, said):
    said("Menyusun")
    assert not page.unstored()
    press(KEY.Key_N)
    type_text("sudah ditelaah")
    [one] = page.unstored()
    assert one.sentence == "“sudah ditelaah” belum dicatat; Enter mencatatnya."
    page.table.focus_rows()
    one.show()
    assert page.pane.log.line.hasFocus()
    press(KEY.Key_Return)
    settle()
    assert not page.unstored()


def test_a_note_stays_with_the_row_that_it_was_typed_about(page, settle, said, store):
    said("Menyusun")
    press(KEY.Key_N)
    type_text("sudah ditelaah")
    said("Laporan")
    settle()
    assert page.pane.log.line.text() == ""
    [one] = page.unstored()
    assert one.sentence == "“sudah ditelaah” diketik di butir lain dan belum dicatat."
    press(KEY.Key_N)
    type_text("laporan dikirim")
    press(KEY.Key_Return)
    settle()
    said("Menyusun")
    settle()
    assert page.pane.log.line.text() == "sudah ditelaah"
    press(KEY.Key_N)
    press(KEY.Key_Return)
    settle()
    assert not page.unstored()
