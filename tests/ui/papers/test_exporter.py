"""Names of exported files, what they replace and what they never replace."""

from dataclasses import replace
from threading import current_thread

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.document_kind import SHEET, DocumentKind
from kesbang_desktop.domain.errors import ExportError, FileInTheWayError
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.paper import all_papers, paper_of
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.workspace import exporter as exporter_module
from kesbang_desktop.ui.workspace.export import export_into, with_suffix
from kesbang_desktop.ui.workspace.exporter import Exporter
from tests.ui.meetings_data import add_attended_meeting

NOTULA = paper_of(DocumentKind.NOTULA)
NAME = "Notula 2024-03-21 Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "Dokumen" / "Notula Kesbang"
    monkeypatch.setattr(exporter_module, "export_folder", lambda: folder)
    return folder


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def prepared():
    """How often the meeting was asked for, and with it that everything typed was written."""
    return []


@pytest.fixture
def exporter(qtbot, store, ports, worker, folder, page, prepared):
    minutes = add_attended_meeting(store)
    meeting = minutes.meeting
    chair, *others = minutes.attendances
    led = replace(chair, roles=frozenset({Role.CHAIR}))
    store.minutes[meeting.id] = replace(minutes, attendances=(led, *others))

    def prepare():
        prepared.append(1)
        return meeting

    return Exporter(ports.papers, worker, Banner(page), prepare, lambda: False, page)


def export(qtbot, exporter, paper=NOTULA, suffix=""):
    with qtbot.waitSignal(exporter.exported) as made:
        exporter.export(paper, suffix)
    return made.args[0]


def labels(exporter):
    return [button.text() for button in exporter._banner.buttons]


def answers(monkeypatch, *paths):
    """Have the save dialog answered with ``paths``, one after another; return what it was asked."""
    asked, left = [], list(paths)

    def answer(parent, title, proposed, *_rest, **_options):
        asked.append(proposed)
        return (str(left.pop(0)), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def question(qtbot, page):
    """Return the question that is on screen."""
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
    return page.findChildren(QMessageBox)[-1]


def press_answer(box, text):
    next(button for button in box.buttons() if button.text() == text).click()


def test_a_paper_gets_its_proposed_name_after_what_is_typed_was_written(
    qtbot, exporter, folder, prepared
):
    path = export(qtbot, exporter)
    assert path == folder / f"{NAME}.docx"
    assert path.read_bytes().startswith(b"notula\n")
    assert prepared == [1]
    assert exporter._banner.text == f"Notula tersimpan: {path}"
    assert labels(exporter) == ["Buka", "Buka folder", "Pratinjau"]


def test_what_a_paper_has_dots_for_is_told_with_the_way_there(qtbot, exporter, store):
    minutes = store.load_minutes(exporter._prepare().id)
    store.put_meeting(replace(minutes.meeting, started_at=None, ended_at=None))
    with qtbot.waitSignal(exporter.fill_requested) as wanted:
        path = export(qtbot, exporter)
        assert exporter._banner.text == (
            f"Notula tersimpan: {path}. "
            "Waktu mulai belum diisi; di dokumen ini tertulis titik-titik."
        )
        exporter._banner.press("Isi sekarang")
    assert wanted.args == [Blank.START]


@pytest.mark.parametrize("paper", [one for one in all_papers() if not one.is_text])
def test_every_paper_is_made_by_its_own_name(qtbot, exporter, paper):
    path = export(qtbot, exporter, paper)
    assert path.name.startswith(paper.kind.file_stem)
    assert path.read_text(encoding="utf-8").startswith(f"{paper.kind}\n")


def test_the_matrix_is_made_for_excel(qtbot, exporter):
    path = export(qtbot, exporter, paper_of(DocumentKind.ACTION_MATRIX), SHEET)
    assert path.suffix == ".xlsx"


def test_an_untouched_file_is_replaced_under_the_same_name(qtbot, exporter, folder):
    first = export(qtbot, exporter)
    assert export(qtbot, exporter) == first
    assert [one.name for one in folder.iterdir()] == [f"{NAME}.docx"]


def test_a_file_changed_by_hand_is_spared_and_the_numbered_one_is_replaced(qtbot, exporter, folder):
    first = export(qtbot, exporter)
    first.write_bytes(b"dikoreksi pimpinan")
    second = export(qtbot, exporter)
    assert second.name == f"{NAME} (2).docx"
    assert exporter._banner.text == (
        "Berkas lama tidak ditimpa, karena diubah di luar program atau bukan buatan program ini. "
        f"Notula tersimpan: {second}"
    )
    assert export(qtbot, exporter) == second
    assert first.read_bytes() == b"dikoreksi pimpinan"
    second.write_bytes(b"dikoreksi lagi")
    assert export(qtbot, exporter).name == f"{NAME} (3).docx"
    assert len(list(folder.iterdir())) == 3


def test_a_folder_that_cannot_be_made_is_told_with_the_next_step(qtbot, exporter, folder):
    folder.parent.write_text("berkas, bukan folder")
    exporter.export(NOTULA)
    qtbot.waitUntil(lambda: "tidak dapat dipakai" in exporter._banner.text)
    assert labels(exporter) == ["Simpan ke…"]


def test_saving_elsewhere_proposes_folder_and_name(qtbot, exporter, folder, tmp_path, monkeypatch):
    folder.mkdir(parents=True)
    asked = answers(monkeypatch, tmp_path / "Hasil v1.2")
    with qtbot.waitSignal(exporter.exported) as made:
        exporter.export_to(NOTULA)
    assert asked == [str(folder / f"{NAME}.docx")]
    assert made.args == [tmp_path / "Hasil v1.2.docx"]


def test_giving_up_the_dialog_writes_nothing(qtbot, exporter, worker, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_rest, **_options: ("", ""))
    exporter.export_to(NOTULA)
    assert worker.is_idle
    assert list(tmp_path.rglob("*.docx")) == []


@pytest.fixture
def strange(tmp_path):
    """A file that the program did not write."""
    path = tmp_path / "Surat lama.docx"
    path.write_bytes(b"milik orang lain")
    return path


def test_an_untouched_file_of_another_meeting_is_spared_and_that_is_said(
    qtbot, store, ports, worker, folder, page
):
    first, second = (add_attended_meeting(store).meeting for _ in range(2))
    banner = Banner(page)
    for meeting in (first, second, second):
        exporter = Exporter(
            ports.papers, worker, banner, lambda meeting=meeting: meeting, lambda: False, page
        )
        made = export(qtbot, exporter)
    assert made == folder / f"{NAME} (2).docx"
    assert banner.text.startswith(
        "Berkas lama tidak ditimpa, karena dibuat dari rapat, daftar, atau data lain."
    )
    assert len(list(folder.iterdir())) == 2
    exporter.write(NOTULA, second, folder / f"{NAME}.docx")
    box = question(qtbot, page)
    assert "rapat, daftar, atau data lain" in box.informativeText()
    press_answer(box, "Batal")


def test_over_a_strange_file_nothing_happens_without_an_answer(
    qtbot, exporter, page, strange, monkeypatch
):
    answers(monkeypatch, strange)
    exporter.export_to(NOTULA)
    box = question(qtbot, page)
    assert {one.text() for one in box.buttons()} == {"Simpan dengan nama lain…", "Timpa", "Batal"}
    assert box.defaultButton().text() == "Simpan dengan nama lain…"
    press_answer(box, "Batal")
    assert strange.read_bytes() == b"milik orang lain"
    assert exporter._banner.text == ""


def test_a_strange_file_is_replaced_when_that_is_the_answer(
    qtbot, exporter, page, strange, monkeypatch
):
    answers(monkeypatch, strange)
    exporter.export_to(NOTULA)
    with qtbot.waitSignal(exporter.exported) as made:
        press_answer(question(qtbot, page), "Timpa")
    assert made.args == [strange]
    assert strange.read_bytes().startswith(b"notula\n")


def test_another_name_can_be_chosen_instead(qtbot, exporter, page, strange, tmp_path, monkeypatch):
    answers(monkeypatch, strange, tmp_path / "Baru.docx")
    exporter.export_to(NOTULA)
    with qtbot.waitSignal(exporter.exported) as made:
        press_answer(question(qtbot, page), "Simpan dengan nama lain…")
    assert made.args == [tmp_path / "Baru.docx"]
    assert strange.read_bytes() == b"milik orang lain"


@pytest.mark.parametrize("paper", [one for one in all_papers() if one.is_text])
def test_text_does_not_replace_a_file_unasked(qtbot, exporter, page, paper, tmp_path, monkeypatch):
    path = tmp_path / "catatan.txt"
    path.write_text("lama")
    answers(monkeypatch, path)
    exporter.export_to(paper)
    box = question(qtbot, page)
    assert path.read_text() == "lama"
    with qtbot.waitSignal(exporter.exported):
        press_answer(box, "Timpa")
    assert "Rapat Pemantauan Perkembangan Politik" in path.read_text(encoding="utf-8")
    assert labels(exporter) == ["Buka", "Buka folder"]


def test_the_summary_and_the_notes_go_to_the_clipboard(qtbot, exporter, store):
    title = next(iter(store.minutes.values())).meeting.title
    exporter.copy(paper_of(DocumentKind.SUMMARY))
    qtbot.waitUntil(lambda: exporter._banner.text == "Ringkasan untuk obrolan disalin")
    assert QGuiApplication.clipboard().text() == f"*{title}*"
    exporter.copy(all_papers()[-1])
    qtbot.waitUntil(lambda: exporter._banner.text == "Catatan (teks) disalin")
    assert QGuiApplication.clipboard().text().startswith(f"Rapat: {title}")


def test_papers_are_written_aside(qtbot, exporter, store, monkeypatch):
    threads, load = [], store.load_minutes

    def loading(meeting_id):
        threads.append(current_thread().name)
        return load(meeting_id)

    monkeypatch.setattr(store, "load_minutes", loading)
    export(qtbot, exporter)
    assert {name.rpartition("_")[0] for name in threads} == {"basis-data-lama"}


def test_the_pages_can_be_asked_for_from_the_message(qtbot, exporter):
    export(qtbot, exporter)
    with qtbot.waitSignal(exporter.preview_requested) as asked:
        exporter._banner.press("Pratinjau")
    assert asked.args == [NOTULA]


def test_without_a_meeting_nothing_is_made(ports, worker, page):
    exporter = Exporter(ports.papers, worker, Banner(page), lambda: None, lambda: False, page)
    exporter.export(NOTULA)
    exporter.export_to(NOTULA)
    exporter.copy(paper_of(DocumentKind.SUMMARY))
    assert worker.is_idle


def test_an_error_that_is_no_conflict_is_not_answered_with_a_number(tmp_path):
    def refuse(path, _replace):
        raise ExportError("Diska penuh. Kosongkan dulu.")

    with pytest.raises(ExportError, match="Diska penuh"):
        export_into(tmp_path, "Notula.docx", refuse)


def test_a_file_that_is_saved_in_word_at_the_last_moment_is_spared(tmp_path):
    (tmp_path / "Notula.docx").write_bytes(b"baru saja disimpan")

    def write(path, _replace):
        if path.exists():
            raise FileInTheWayError(path.name, FileState.CHANGED)
        path.write_bytes(b"notula")
        return path

    made = export_into(tmp_path, "Notula.docx", write)
    assert made.path.name == "Notula (2).docx"
    assert made.spared is FileState.CHANGED


def test_a_full_stop_in_a_name_is_no_suffix(tmp_path):
    assert with_suffix(tmp_path / "v1.2", ".docx") == tmp_path / "v1.2.docx"
    assert with_suffix(tmp_path / "A.DOCX", ".docx") == tmp_path / "A.DOCX"


def test_all_papers_go_to_a_folder_of_their_own_each_time(qtbot, exporter, folder, store, prepared):
    store.papers.program = "LibreOffice"
    for number in ("", " (2)"):
        exporter.bundle()
        made = folder / f"{NAME.replace('Notula', 'Berkas')}{number}"
        qtbot.waitUntil(lambda made=made: str(made) in exporter._banner.text)
        assert made.is_dir()
    assert exporter._banner.text.startswith("Berkas lengkap tersimpan: ")
    assert "Tanpa PDF" not in exporter._banner.text
    assert labels(exporter) == ["Buka folder"]
    assert prepared == [1, 1]


def test_a_folder_without_pdf_says_why(qtbot, exporter, folder, store):
    store.papers.program = ""
    exporter.bundle()
    qtbot.waitUntil(lambda: "tersimpan" in exporter._banner.text)
    assert "Tanpa PDF: LibreOffice atau Microsoft Word tidak terpasang." in exporter._banner.text


def test_what_was_made_is_said_for_a_while_and_not_for_good(qtbot, exporter, page, monkeypatch):
    monkeypatch.setattr(exporter_module, "UNDO_HINT_MS", 200)
    page.show()
    export(qtbot, exporter)
    [banner] = page.findChildren(Banner)
    assert "Notula tersimpan" in banner.text
    qtbot.waitUntil(banner.isHidden)
