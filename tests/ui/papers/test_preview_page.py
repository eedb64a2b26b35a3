"""The pages of a paper inside the window, by the keyboard."""

from dataclasses import replace
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import OfficeProgramError
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.ui.papers.paper import paper_of
from kesbang_desktop.ui.preview.fit import Fit
from kesbang_desktop.ui.preview.pdf_view import PdfView
from kesbang_desktop.ui.shell.main_window import MainWindow, Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace import exporter as exporter_module
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.patient_bot import PATIENCE_S
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.papers.pdf_files import PORTRAIT, make_pdf
from tests.ui.test_accessible_names import unnamed


class Office:
    """Stands for the office program: waits where it is told to, fails where it is told to."""

    def __init__(self) -> None:
        self.may_go_on = Event()
        self.may_go_on.set()
        self.error: Exception | None = None
        self.threads: dict[str, str] = {}
        self.converted: list[str] = []
        self.is_cancelled = None

    def wrap(self, papers):
        """Return ``papers`` with this office at work in their place."""

        def preview(meeting_id, kind):
            self._note("preview")
            return papers.preview(meeting_id, kind)

        def to_pdf(source, target, is_cancelled):
            self._note("to_pdf")
            self.converted.append(source.stem)
            self.is_cancelled = is_cancelled
            assert self.may_go_on.wait(PATIENCE_S)
            if self.error is not None:
                raise self.error
            return papers.to_pdf(source, target, is_cancelled)

        def office_program():
            self._note("office_program")
            return papers.office_program()

        return replace(papers, preview=preview, to_pdf=to_pdf, office_program=office_program)

    def _note(self, what: str) -> None:
        self.threads[what] = current_thread().name.rpartition("_")[0]


@pytest.fixture
def office(store):
    office = Office()
    yield office
    office.may_go_on.set()


@pytest.fixture
def ports(store, office):
    store.papers.program = "LibreOffice"
    store.papers.pdf = make_pdf([PORTRAIT] * 5)
    ports = store.ports()
    return replace(ports, papers=office.wrap(ports.papers))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "Notula Kesbang"
    monkeypatch.setattr(exporter_module, "export_folder", lambda: folder)
    return folder


@pytest.fixture
def preview(qtbot, opened: MainWindow, folder):
    """The preview of the notula, its pages on screen."""
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: opened.preview.pdf != b"")
    qtbot.waitUntil(lambda: opened.preview.view.hasFocus())
    return opened.preview


def wheel(view, notches):
    """Turn the wheel with Ctrl held."""
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def texts(preview):
    return [button.text() for button in preview.way_on.buttons]


def test_ctrl_p_shows_the_notula_and_esc_returns_to_the_text(qtbot, opened, preview):
    assert opened.pages.currentWidget() is preview
    assert preview.bar.count.text() == "1 dari 5"
    assert preview.bar.title.text() == "Notula"
    press(KEY.Key_Escape)
    assert opened.pages.currentWidget() is opened.workspace
    assert opened.workspace.minutes_tab.edit.hasFocus()
    assert preview.pdf == b""
    assert preview.view.page_count == 0


def test_what_the_pages_have_dots_for_is_told_with_the_way_there(qtbot, opened):
    press(KEY.Key_P, CONTROL)
    said = "Pimpinan rapat belum diisi; di dokumen ini tertulis titik-titik."
    qtbot.waitUntil(lambda: opened.preview.banner.text == said)
    opened.preview.banner.press("Isi sekarang")
    assert opened.pages.currentWidget() is opened.workspace
    qtbot.waitUntil(opened.workspace.details.form.input_of(Blank.CHAIR).hasFocus)


def test_what_was_typed_last_is_in_the_pages(qtbot, opened, store, office):
    type_text(" belum tersimpan")
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: opened.preview.pdf != b"")
    document = store.papers.folder / "notula.docx"
    assert "belum tersimpan" in document.read_text(encoding="utf-8")


def test_each_step_has_its_thread(preview, office):
    assert office.threads == {
        "preview": "basis-data",
        "office_program": "halaman",
        "to_pdf": "halaman",
    }


def test_pages_are_turned_by_the_keyboard(qtbot, preview):
    pages = []
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_End, KEY.Key_Home):
        press(key)
        pages.append(preview.bar.count.text())
    assert pages == ["2 dari 5", "3 dari 5", "2 dari 5", "5 dari 5", "1 dari 5"]
    press(KEY.Key_PageUp)
    assert preview.view.page == 0
    assert not preview.bar.previous.isEnabled()
    assert preview.bar.next.isEnabled()


def test_the_size_is_changed_by_keys_and_wheel(qtbot, preview):
    view, bar = preview.view, preview.bar
    press(KEY.Key_1, CONTROL)
    assert bar.percent.text() == "100 %"
    press(KEY.Key_Plus, CONTROL)
    assert bar.percent.text() == "110 %"
    press(KEY.Key_Minus, CONTROL)
    press(KEY.Key_Minus, CONTROL)
    assert bar.percent.text() == "90 %"
    wheel(view, 1)
    assert bar.percent.text() == "100 %"
    wheel(view, -1)
    assert bar.percent.text() == "90 %"
    press(KEY.Key_0, CONTROL)
    assert view.fit is Fit.PAGE
    assert bar.page_fit.isChecked()
    press(KEY.Key_2, CONTROL)
    assert view.fit is Fit.WIDTH
    assert (bar.width_fit.isChecked(), bar.page_fit.isChecked()) == (True, False)


def test_the_size_told_is_the_size_shown(preview):
    """The width of all pages is what the horizontal bar scrolls over."""
    view = preview.view
    view.set_percent(300)
    across = view.horizontalScrollBar().maximum() + view.viewport().width()
    margins = view.documentMargins()
    width = view.page_size_pt()[0] * view.logicalDpiX() / 72 * 3
    assert across == pytest.approx(width + margins.left() + margins.right(), abs=2)


@pytest.mark.parametrize("key", [KEY.Key_0, KEY.Key_1, KEY.Key_2])
def test_another_size_keeps_the_page(preview, key):
    press(KEY.Key_End)
    press(key, CONTROL)
    assert preview.bar.count.text() == "5 dari 5"


def test_typing_and_saving_go_on_while_pages_are_made(qtbot, opened, store, office):
    office.may_go_on.clear()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.converted == ["notula"])
    assert opened.preview.way_on.progress.isVisible()
    press(KEY.Key_Escape)
    type_text(" sementara itu")
    minutes_id = opened.workspace.meeting_id
    opened.workspace.flush()
    qtbot.waitUntil(lambda: "sementara itu" in store.load_minutes(minutes_id).entries[-1].text)


def test_pages_that_come_after_leaving_are_not_shown(qtbot, opened, office):
    office.may_go_on.clear()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.converted == ["notula"])
    press(KEY.Key_Return)  # Batal
    assert opened.pages.currentWidget() is opened.workspace
    office.may_go_on.set()
    qtbot.waitUntil(lambda: opened.workspace.papers.maker.is_idle)
    assert opened.pages.currentWidget() is opened.workspace
    assert opened.preview.pdf == b""
    assert opened.preview.view is None


def test_a_new_wish_waits_for_the_conversion_that_was_cancelled(qtbot, opened, office, worker):
    office.may_go_on.clear()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.converted == ["notula"])
    press(KEY.Key_Escape)
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: worker.is_answered)
    assert office.converted == ["notula"]
    office.may_go_on.set()
    qtbot.waitUntil(lambda: opened.preview.pdf != b"")
    assert office.converted == ["notula", "notula"]


def test_leaving_the_pages_ends_the_conversion(qtbot, opened, office):
    office.may_go_on.clear()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.is_cancelled is not None)
    assert not office.is_cancelled()
    press(KEY.Key_Escape)
    assert office.is_cancelled()
    office.may_go_on.set()


def test_closing_the_program_ends_the_conversion(qtbot, opened, office):
    office.may_go_on.clear()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.is_cancelled is not None)
    opened.workspace.papers.maker.cancel_all()
    assert office.is_cancelled()
    office.may_go_on.set()


def test_a_failed_conversion_is_told_with_a_way_on(qtbot, opened, office, folder, monkeypatch):
    office.error = OfficeProgramError("LibreOffice tidak menjawab. Coba lagi.")
    press(KEY.Key_P, CONTROL)
    page = opened.preview
    qtbot.waitUntil(lambda: page.way_on.sentence.text() == office.error.sentence)
    assert texts(page) == ["Buat dan buka dokumen Word", "Coba lagi"]
    assert not page.bar.print.isVisible()
    office.error = None
    press(KEY.Key_Tab)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.pdf != b"")


def test_a_bug_while_converting_is_told_and_does_not_block_the_next(qtbot, opened, worker, office):
    bugs = []
    worker.bug_found.disconnect()
    worker.bug_found.connect(bugs.append)
    office.error = ZeroDivisionError("cacat")
    press(KEY.Key_P, CONTROL)
    page = opened.preview
    qtbot.waitUntil(lambda: page.way_on.sentence.text().startswith("Halaman dokumen ini tidak"))
    assert bugs == [office.error]
    office.error = None
    page.reload()
    qtbot.waitUntil(lambda: page.pdf != b"")


def test_pages_that_cannot_be_read_are_told(qtbot, opened, store):
    store.papers.pdf = b"%PDF-1.7 rusak"
    press(KEY.Key_P, CONTROL)
    page = opened.preview
    qtbot.waitUntil(lambda: "tidak terbaca" in page.way_on.sentence.text())
    assert texts(page) == ["Buat dan buka dokumen Word", "Coba lagi"]


def test_without_an_office_program_the_document_is_made_and_opened(
    qtbot, opened, store, office, folder, monkeypatch
):
    store.papers.program = ""
    opened_files = []
    monkeypatch.setattr("kesbang_desktop.ui.preview.preview_page.open_file", opened_files.append)
    press(KEY.Key_P, CONTROL)
    page = opened.preview
    qtbot.waitUntil(lambda: "LibreOffice atau Microsoft Word" in page.way_on.heading.text())
    assert "Pasang LibreOffice" in page.way_on.sentence.text()
    assert office.converted == []
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened_files != [])
    assert opened_files[0].parent == folder
    assert opened_files[0].read_bytes().startswith(b"notula\n")


def test_the_chosen_paper_is_previewed_from_its_tab(qtbot, opened, worker, office):
    opened.workspace.show_tab(Tab.DOCUMENTS)
    qtbot.waitUntil(lambda: opened.workspace.documents.table.hasFocus() and worker.is_idle)
    for _ in range(3):
        press(KEY.Key_Down)
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: opened.preview.pdf != b"")
    assert opened.preview.bar.title.text() == "Undangan rapat"
    press(KEY.Key_Escape)
    assert opened.workspace.documents.table.hasFocus()
    press(KEY.Key_P, CONTROL)
    qtbot.waitUntil(lambda: office.converted == ["undangan", "undangan"])


def test_another_paper_replaces_the_one_before(qtbot, opened, store, preview):
    store.papers.pdf = make_pdf([PORTRAIT] * 2)
    meeting = store.load_minutes(opened.workspace.meeting_id).meeting
    opened.workspace.papers.preview(paper_of(DocumentKind.REPORT))
    assert preview.pdf == b""
    qtbot.waitUntil(lambda: preview.bar.count.text() == "1 dari 2")
    assert preview.bar.title.text() == DocumentKind.REPORT.label
    assert preview.bar.meeting.text() == meeting.title


def test_another_page_of_the_rail_closes_the_preview(qtbot, opened, preview):
    opened.show_page(Page.DIRECTORY)
    assert preview.view.page_count == 0
    assert preview.pdf == b""


def test_a_minimised_window_keeps_the_pages(qtbot, opened, preview):
    class FromOutside(QHideEvent):
        def spontaneous(self) -> bool:
            return True

    preview.hideEvent(FromOutside())
    assert preview.view.page_count == 5


def test_a_view_may_go_while_it_shows_pages(qtbot):
    view = PdfView()
    view.show_pdf(make_pdf([PORTRAIT] * 2))
    view.show()
    view.deleteLater()
    with qtbot.waitSignal(view.destroyed):
        pass


def test_pages_are_saved_as_pdf(qtbot, opened, preview, store, tmp_path, monkeypatch):
    path = tmp_path / "hasil.pdf"
    path.write_bytes(b"lama")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    box = front_dialog()
    assert box.text() == "Timpa berkas “hasil.pdf”?"
    assert path.read_bytes() == b"lama"
    next(one for one in box.buttons() if one.text() == "Timpa").click()
    qtbot.waitUntil(lambda: preview.banner.text.startswith(f"PDF tersimpan: {path}. Pimpinan"))
    assert path.read_bytes() == store.papers.pdf
    labels = [one.text() for one in preview.banner.buttons]
    assert labels == ["Isi sekarang", "Buka", "Buka folder"]

    preview.banner.dismiss()
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: preview.banner.text.startswith(f"PDF tersimpan: {path}"))
    assert front_dialog() is None

    path.write_bytes(b"bertanda tangan")
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    next(one for one in front_dialog().buttons() if one.text() == "Batal").click()
    assert path.read_bytes() == b"bertanda tangan"


def test_a_name_without_its_suffix_replaces_no_file_unasked(qtbot, preview, tmp_path, monkeypatch):
    (tmp_path / "hasil.pdf").write_bytes(b"lama")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "hasil"), ""))
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    next(one for one in front_dialog().buttons() if one.text() == "Batal").click()
    assert (tmp_path / "hasil.pdf").read_bytes() == b"lama"


def test_a_place_that_takes_no_pdf_is_told(qtbot, preview, tmp_path, monkeypatch):
    path = tmp_path / "hilang" / "hasil.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "tidak ditemukan" in preview.banner.text)
    assert [one.text() for one in preview.banner.buttons] == ["Simpan PDF lagi…"]


def test_the_document_is_made_from_the_preview(qtbot, preview, folder):
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(lambda: preview.banner.text.startswith("Notula tersimpan: "))
    assert [one.suffix for one in folder.iterdir()] == [".docx"]


def test_every_control_has_a_name(preview):
    assert unnamed(preview) == []


def test_a_pdf_is_saved_from_the_list(qtbot, opened, store, office, tmp_path, monkeypatch):
    path = tmp_path / "matriks.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    workspace = opened.workspace
    office.may_go_on.clear()
    workspace.papers.save_pdf(paper_of(DocumentKind.ACTION_MATRIX))
    qtbot.waitUntil(lambda: workspace.banner.text == "Membuat PDF Matriks tindak lanjut…")
    qtbot.waitUntil(lambda: office.converted == ["matriks"])
    office.may_go_on.set()
    qtbot.waitUntil(lambda: workspace.banner.text == f"PDF tersimpan: {path}")
    assert path.read_bytes() == store.papers.pdf


def test_a_pdf_that_was_given_up_is_not_saved(qtbot, opened, office, tmp_path, monkeypatch):
    path = tmp_path / "matriks.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    workspace = opened.workspace
    office.may_go_on.clear()
    workspace.papers.save_pdf(paper_of(DocumentKind.ACTION_MATRIX))
    qtbot.waitUntil(lambda: office.converted == ["matriks"])
    workspace.banner.press("Batal")
    office.may_go_on.set()
    qtbot.waitUntil(lambda: workspace.papers.maker.is_idle)
    assert workspace.banner.text == ""
    assert not path.exists()


def test_without_an_office_program_no_pdf_is_promised(
    qtbot, opened, store, folder, tmp_path, monkeypatch
):
    store.papers.program = ""
    path = tmp_path / "notula.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    workspace = opened.workspace
    workspace.papers.save_pdf(workspace.documents.model.records[0])
    qtbot.waitUntil(lambda: "memerlukan LibreOffice" in workspace.banner.text)
    workspace.banner.press("Buat Word")
    qtbot.waitUntil(lambda: workspace.banner.text.startswith("Notula tersimpan: "))
    assert not path.exists()


def test_the_profile_is_stored_with_the_meeting(qtbot, opened, store, worker):
    workspace = opened.workspace
    profile = store.papers.profiles[0]
    workspace.documents.profile_chosen.emit(profile.id)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.load_minutes(workspace.meeting_id).meeting.profile_id == profile.id


def test_what_is_handed_out_of_a_classified_meeting_is_asked_about(
    qtbot, window, store, talked_minutes, folder, monkeypatch
):
    meeting = replace(talked_minutes.meeting, classification=Classification.RESTRICTED)
    store.put_meeting(meeting)
    window.open_meeting(meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    desk, excerpts = window.workspace.papers, paper_of(DocumentKind.EXCERPT)
    chosen = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen.append(1), ("", ""))[1])
    for act in (lambda: desk.preview(excerpts), lambda: desk.save_pdf(excerpts), desk.make_bundle):
        act()
        qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
        assert "bersifat TERBATAS" in front_dialog().text()
        front_dialog().reject()
        assert not chosen and not window.preview.isVisible() and not folder.exists()
    desk.preview(excerpts)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    next(one for one in front_dialog().buttons() if one.text() == "Sertakan").click()
    qtbot.waitUntil(lambda: window.preview.pdf != b"")
