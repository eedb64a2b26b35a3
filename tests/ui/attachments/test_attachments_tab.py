"""Photos and scans are added, captioned, ordered and taken away."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.ui.attachments.attachments_tab import AttachmentsTab
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.work.long_work import LongWork
from tests.ui.attachments.pictures import write_huge_png, write_photo, write_scan
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.meetings_data import add_attended_meeting

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


@pytest.fixture
def tab(qtbot, ports, worker, minutes):
    tab = AttachmentsTab(ports.attachments, worker)
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    tab.set_minutes(minutes)
    tab.show()
    qtbot.activate(tab)
    qtbot.waitUntil(lambda: worker.is_idle)
    yield tab
    tab.thumbnails.stop()


def drop(qtbot, tab, *paths: Path) -> None:
    """Drop files where the cards are, or will be, and wait until they are kept."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_data(tab.view.viewport() if tab.view.isVisible() else tab, data)
    qtbot.waitUntil(lambda: tab.is_settled)


def drop_data(target, data: QMimeData) -> None:
    """Drag ``data`` over a widget and let it go there."""
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    rest = (copy, data, button, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(50, 100), *rest)
    QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 100), *rest))


def end_caption(qtbot, tab) -> None:
    """Press Enter in a caption and wait until it is kept."""
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: tab.view.hasFocus())
    qtbot.waitUntil(lambda: tab.is_settled)


def stored(store, minutes):
    return store.papers.list_attachments(minutes.meeting.id)


def names(store, minutes) -> list[str]:
    return [one.file_name for one in stored(store, minutes)]


def shown(tab) -> list[str]:
    return [one.file_name for one in tab.model.records]


def test_a_meeting_without_attachments_says_what_to_do(tab):
    assert "Seret foto" in tab._empty.sentence.text()
    assert tab._empty.isVisible()
    tab.focus_cards()
    assert tab.photo_button.hasFocus()


def test_dropped_files_are_kept_as_what_they_are(qtbot, tab, store, minutes, tmp_path):
    photo, scan = write_photo(tmp_path), write_scan(tmp_path)
    drop(qtbot, tab, photo, scan)
    kinds = {one.file_name: one.kind for one in stored(store, minutes)}
    assert kinds == {
        "foto.jpg": AttachmentKind.PHOTO,
        "pindaian.pdf": AttachmentKind.ANNEX,
    }
    assert tab.banner.text == "2 lampiran ditambahkan."
    assert tab.view.isVisible()
    kept = ports_path(store, stored(store, minutes)[0])
    assert kept.read_bytes() == photo.read_bytes()


def ports_path(store, attachment) -> Path:
    return store.papers.attachment_ports().path(attachment)


def test_the_same_file_twice_is_told_and_kept_once(qtbot, tab, store, minutes, tmp_path):
    photo = write_photo(tmp_path)
    drop(qtbot, tab, photo)
    copy = tmp_path / "salinan.jpg"
    copy.write_bytes(photo.read_bytes())
    drop(qtbot, tab, copy)
    assert names(store, minutes) == ["foto.jpg"]
    assert tab.banner.text == ("“salinan.jpg” sudah ada di lampiran rapat ini sebagai “foto.jpg”.")


def test_each_bad_file_has_its_sentence_and_the_rest_is_added(qtbot, tab, store, minutes, tmp_path):
    empty, words, gone, folder = (tmp_path / name for name in ("0.jpg", "a.txt", "b.png", "map"))
    empty.touch()
    words.write_text("bukan gambar", encoding="utf-8")
    folder.mkdir()
    drop(qtbot, tab, empty, words, write_photo(tmp_path), gone, folder)
    assert names(store, minutes) == ["foto.jpg"]
    text = tab.banner.text
    assert "1 lampiran ditambahkan." in text
    assert "“0.jpg” kosong" in text
    assert "“a.txt” bukan gambar atau PDF" in text
    assert "“b.png” tidak ada lagi" in text
    assert "“map” adalah folder" in text


def test_an_empty_clipboard_is_told(qtbot, tab, store, minutes):
    QGuiApplication.clipboard().clear()
    tab.focus_cards()
    press(KEY.Key_V, CONTROL)
    assert tab.banner.text.startswith("Tidak ada gambar atau berkas untuk ditempel.")
    assert stored(store, minutes) == []


def test_a_copied_picture_is_pasted(qtbot, tab, store, minutes):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    tab.focus_cards()
    press(KEY.Key_V, CONTROL)
    qtbot.waitUntil(lambda: tab.is_settled)
    (one,) = stored(store, minutes)
    assert one.kind is AttachmentKind.PHOTO
    assert one.file_name.startswith("Tempelan ")
    kept = QImage(str(ports_path(store, one)), "PNG")
    assert kept.size() == image.size()
    assert kept.pixelColor(10, 10) == QColor("orange")


def test_copied_files_are_pasted(qtbot, tab, store, minutes, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_photo(tmp_path)))])
    QGuiApplication.clipboard().setMimeData(data)
    tab.focus_cards()
    press(KEY.Key_V, CONTROL)
    qtbot.waitUntil(lambda: tab.is_settled)
    assert names(store, minutes) == ["foto.jpg"]


def test_pasting_nothing_useful_is_answered(tab):
    QGuiApplication.clipboard().setText("hanya teks")
    tab.focus_cards()
    press(KEY.Key_V, CONTROL)
    assert "Salin dulu fotonya" in tab.banner.text


@pytest.fixture
def three(qtbot, tab, store, minutes, tmp_path):
    """The tab with three photos and the keyboard on the first of them."""
    colours = {"a.jpg": "red", "b.jpg": "green", "c.jpg": "blue"}
    drop(qtbot, tab, *(write_photo(tmp_path, name, colour=one) for name, one in colours.items()))
    tab.view.setFocus()
    tab.view.choose([tab.model.records[0].id])
    return tab


def test_a_caption_is_typed_in_place(qtbot, three, store, minutes):
    press(KEY.Key_F2)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_text("Pembukaan oleh Sekretaris Badan")
    end_caption(qtbot, three)
    assert stored(store, minutes)[0].caption == "Pembukaan oleh Sekretaris Badan"


def test_space_and_delete_belong_to_the_caption_while_it_is_typed(qtbot, three, store, minutes):
    press(KEY.Key_F2)
    type_text("Foto bersama")
    press(KEY.Key_Home)
    press(KEY.Key_Delete)
    end_caption(qtbot, three)
    assert stored(store, minutes)[0].caption == "oto bersama"
    assert stored(store, minutes)[0].kind is AttachmentKind.PHOTO


def test_a_picture_that_arrives_leaves_a_caption_that_is_typed(qtbot, three, store, minutes):
    press(KEY.Key_F2)
    type_text("Foto ber")
    one = three.model.records[0]
    three.thumbnails.made.emit(one.sha256, QImage(10, 10, QImage.Format.Format_RGB32))
    type_text("sama")
    end_caption(qtbot, three)
    assert stored(store, minutes)[0].caption == "Foto bersama"


def test_files_that_arrive_keep_a_caption_that_is_typed(qtbot, three, store, minutes, tmp_path):
    press(KEY.Key_F2)
    type_text("Foto ber")
    press(KEY.Key_Home)
    drop(qtbot, three, write_photo(tmp_path, "d.jpg", colour="black"))
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]
    type_text("Satu ")
    press(KEY.Key_End)
    type_text("sama")
    end_caption(qtbot, three)
    assert stored(store, minutes)[0].caption == "Satu Foto bersama"


def test_cards_that_a_package_brings_or_takes_leave_a_caption_that_is_typed(
    qtbot, three, store, minutes
):
    _, second, third = stored(store, minutes)
    three.view.choose([second.id])
    press(KEY.Key_F2)
    type_text("Foto ber")
    for left, one in (((second, third), "sa"), ((second,), "ma")):
        store.papers.attachments = {one.id: one for one in left}
        three.keeper.read()
        qtbot.waitUntil(lambda left=left: len(three.model.records) == len(left))
        type_text(one)
    end_caption(qtbot, three)
    assert [one.caption for one in stored(store, minutes)] == ["Foto bersama"]


def test_a_caption_of_a_card_that_goes_meanwhile_is_told(qtbot, three, store, minutes):
    press(KEY.Key_F2)
    type_text("Foto bersama")
    store.papers.attachments = {one.id: one for one in stored(store, minutes)[1:]}
    three.keeper.read()
    qtbot.waitUntil(lambda: len(three.model.records) == 2)
    assert "“Foto bersama”" in three.banner.text
    assert three.view.hasFocus()


def test_alt_and_arrows_move_a_card(qtbot, three, store, minutes):
    press(KEY.Key_Down, ALT)
    press(KEY.Key_Down, ALT)
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["b.jpg", "c.jpg", "a.jpg"]
    press(KEY.Key_Up, ALT)
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["b.jpg", "a.jpg", "c.jpg"]
    assert [one.file_name for one in three.view.chosen()] == ["a.jpg"]


def test_a_card_dragged_to_the_end_stands_there(qtbot, three, store, minutes):
    last = three.view.visualRect(three.model.index(2, 0))
    assert three.view.row_at(last.center() + QPoint(20, 0)) == 3
    assert three.view.row_at(last.center() - QPoint(20, 0)) == 2
    three.view.moved.emit(three.view.row_at(last.center() + QPoint(20, 0)))
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["b.jpg", "c.jpg", "a.jpg"]


def test_space_changes_what_a_file_is_kept_as(qtbot, three, store, minutes):
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: three.is_settled)
    assert stored(store, minutes)[0].kind is AttachmentKind.SIGNED_COPY


def test_a_pdf_never_becomes_a_photo(qtbot, tab, store, minutes, tmp_path):
    drop(qtbot, tab, write_scan(tmp_path))
    tab.view.setFocus()
    seen = set()
    for _ in AttachmentKind:
        press(KEY.Key_Space)
        qtbot.waitUntil(lambda: tab.is_settled)
        seen.add(stored(store, minutes)[0].kind)
    assert seen == set(AttachmentKind) - {AttachmentKind.PHOTO}


def test_a_pdf_is_a_signed_copy_by_itself_only_beside_final_minutes(
    qtbot, tab, store, minutes, tmp_path
):
    final = replace(minutes, meeting=replace(minutes.meeting, status=MeetingStatus.FINAL))
    tab.set_minutes(final)
    drop(qtbot, tab, write_scan(tmp_path))
    assert stored(store, minutes)[0].kind is AttachmentKind.SIGNED_COPY


def test_the_kind_of_a_file_is_chosen_by_name(qtbot, tab, store, minutes, tmp_path):
    drop(qtbot, tab, write_scan(tmp_path))
    [button] = tab.findChildren(MenuButton)
    button.click()
    choices = {one.text(): one for one in button.menu_shown.actions()}
    assert list(choices) == ["Salinan bertanda tangan", "Undangan", "Lampiran", "Bukti"]
    assert [text for text, one in choices.items() if one.isChecked()] == ["Lampiran"]
    choices["Undangan"].trigger()
    qtbot.waitUntil(lambda: tab.is_settled)
    assert stored(store, minutes)[0].kind is AttachmentKind.INVITATION
    tab.commands.undo()
    qtbot.waitUntil(lambda: tab.is_settled)
    assert stored(store, minutes)[0].kind is AttachmentKind.ANNEX


def test_what_was_removed_comes_back_where_it_was(qtbot, three, store, minutes):
    press(KEY.Key_F2)
    type_text("Keterangan")
    end_caption(qtbot, three)
    press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["b.jpg", "c.jpg"]
    assert "“a.jpg” dihapus" in three.banner.text
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: three.is_settled)
    assert names(store, minutes) == ["a.jpg", "b.jpg", "c.jpg"]
    assert stored(store, minutes)[0].caption == "Keterangan"


def test_the_keyboard_goes_to_what_was_added(qtbot, tab, tmp_path):
    tab.focus_cards()
    assert tab.photo_button.hasFocus()
    drop(qtbot, tab, write_photo(tmp_path))
    assert tab.view.hasFocus()
    assert [one.file_name for one in tab.view.chosen()] == ["foto.jpg"]


def test_an_offer_to_undo_goes_with_the_next_change(qtbot, three):
    assert "ditambahkan" in three.banner.text
    press(KEY.Key_Down, ALT)
    assert three.banner.text == ""


def test_undo_takes_added_files_back(qtbot, three, store, minutes):
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: three.is_settled)
    assert stored(store, minutes) == []
    assert three._empty.isVisible()


def test_a_failed_write_shows_what_is_stored(qtbot, three, store, minutes, monkeypatch):
    def fail(_records, _known):
        raise DatabaseError("Data tidak dapat ditulis. Coba lagi.")

    monkeypatch.setattr(store.papers, "save_attachments", fail)
    three.keeper._ports = store.ports().attachments
    press(KEY.Key_Down, ALT)
    qtbot.waitUntil(lambda: "tidak dapat ditulis" in three.banner.text)
    qtbot.waitUntil(lambda: shown(three) == ["a.jpg", "b.jpg", "c.jpg"])


def test_pictures_come_from_a_thread_of_their_own(qtbot, three):
    qtbot.waitUntil(lambda: three.thumbnails.is_idle)
    picture = three.model.index(0, 0).data(RowRole.PICTURE)
    assert picture.toImage().pixelColor(5, 5).red() > 240


def test_a_picture_too_large_to_decode_is_kept_and_named(qtbot, tab, store, minutes, tmp_path):
    huge = write_huge_png(tmp_path)
    drop(qtbot, tab, huge)
    qtbot.waitUntil(lambda: tab.thumbnails.is_idle)
    (one,) = stored(store, minutes)
    assert one.sha256 == hashlib.sha256(huge.read_bytes()).hexdigest()
    assert tab.model.index(0, 0).data(RowRole.PICTURE).isNull()


def test_cards_speak(three):
    spoken = three.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "foto: tanpa keterangan. b.jpg. 2 dari 3"


def test_another_meeting_shows_its_own(qtbot, three, store, worker):
    other = add_attended_meeting(store)
    three.set_minutes(other)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert shown(three) == []


def test_adding_that_is_given_up_leaves_none_of_the_files(
    qtbot, store, worker, tab, minutes, tmp_path
):
    """Those that were added by then go as well."""
    ends = []
    tab.adder.finished.connect(lambda added, sentences: ends.append((added, sentences)))

    def stop_second(work: LongWork) -> None:
        if stored(store, minutes):
            work.stop()

    worker.work_begun.connect(stop_second)
    colours = ("teal", "red", "blue")
    drop(qtbot, tab, *(write_photo(tmp_path, f"{one}.jpg", colour=one) for one in colours))
    assert ends == [([], ["Dibatalkan; tidak ada yang diubah."])]
    assert stored(store, minutes) == shown(tab) == []
