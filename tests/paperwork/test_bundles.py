"""Everything on one meeting in one folder."""

from ctypes import create_string_buffer
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader, PdfWriter
from pypdfium2 import PdfDocument

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.documents.pdf import libreoffice
from kesbang_desktop.documents.pdf.joining import joined_pdf
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.errors import ExportError, WorkStoppedError
from kesbang_desktop.domain.file_name import LONGEST_PATH
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.workspace.export import free_folder
from tests.documents.pictures import png

PAPERS = [
    *("1 Undangan", "2 Daftar hadir", "3 Notula"),
    *("4 Matriks tindak lanjut", "5 Tanda terima notula"),
]


def pdf(path: Path, pages: int) -> Path:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    writer.write(path)
    return path


def tags(path: Path) -> list[list[str]]:
    """Return the kinds of the tags of each page, as a screen reader comes to them."""
    with PdfDocument(path) as document:
        found = []
        for page in document:
            tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
            kinds: list[str] = []
            for place in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                add_kinds(pdfium.FPDF_StructTree_GetChildAtIndex(tree, place), kinds)
            pdfium.FPDF_StructTree_Close(tree)
            found.append(kinds)
        return found


def add_kinds(element: object, kinds: list[str]) -> None:
    if not element:
        return
    size = pdfium.FPDF_StructElement_GetType(element, None, 0)
    held = create_string_buffer(size)
    pdfium.FPDF_StructElement_GetType(element, held, size)
    kinds.append(bytes(held).decode("utf-16-le").rstrip("\0"))
    for place in range(pdfium.FPDF_StructElement_CountChildren(element)):
        add_kinds(pdfium.FPDF_StructElement_GetChildAtIndex(element, place), kinds)


def begins(path: Path) -> str:
    return path.name.partition(" 2024-")[0]


@pytest.fixture
def no_program(backend: Backend, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path / "rumah"))
    monkeypatch.setattr(libreoffice, "_ROOT", tmp_path / "akar")
    assert backend.paperwork.papers.office_program() == ""


@pytest.mark.usefixtures("no_program")
def test_without_an_office_program_the_folder_has_the_papers_in_word(
    backend: Backend, meeting_id: UUID, tmp_path: Path
) -> None:
    made = backend.paperwork.bundles.make(meeting_id, tmp_path / "keluar" / "Berkas")
    assert sorted(map(begins, made.glob("*.docx"))) == PAPERS
    agencies = [one.name for one in backend.paperwork.excerpts.agencies(meeting_id)]
    excerpts = [begins(path) for path in (made / "Petikan").iterdir()]
    assert agencies and sorted(excerpts) == sorted(f"Petikan {name}" for name in agencies)
    assert [*made.glob("*.pdf")] == []
    assert [path.name for path in made.parent.iterdir()] == ["Berkas"]


@pytest.mark.usefixtures("no_program")
def test_photos_have_a_paper_and_attachments_a_folder(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    photo = tmp_path / "foto.png"
    photo.write_bytes(png(40, 30))
    ports.attachments.add(meeting_id, AttachmentKind.PHOTO, photo)
    made = backend.paperwork.bundles.make(meeting_id, tmp_path / "Berkas")
    assert "4 Dokumentasi foto" in map(begins, made.glob("*.docx"))
    assert [path.name for path in (made / "Lampiran").iterdir()] == ["1 foto.png"]


@pytest.mark.usefixtures("no_program")
def test_paths_are_never_longer_than_windows_takes(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    meeting = ports.meetings.load(meeting_id).meeting
    title = "Rapat Koordinasi Pemantauan Perkembangan Politik Daerah " * 6
    ports.meetings.save(replace(meeting, title=title))
    for number in range(2):
        photo = tmp_path / f"{'f' * 150}{number}.png"
        photo.write_bytes(png(40, 30 + number))
        ports.attachments.add(meeting_id, AttachmentKind.PHOTO, photo)
    # As deep as the documents of somebody in a folder that is kept in step over the network.
    deep = tmp_path / ("x" * (110 - len(str(tmp_path))))
    folder = free_folder(deep, replace(meeting, title=title))
    made = backend.paperwork.bundles.make(meeting_id, folder)
    files = [one for one in made.rglob("*") if one.is_file()]
    assert len(files) == len(PAPERS) + 1 + len([*(made / "Petikan").iterdir()]) + 2
    assert max(len(str(one)) for one in files) <= LONGEST_PATH
    agencies = [one.name for one in backend.paperwork.excerpts.agencies(meeting_id)]
    names = [one.name for one in (made / "Petikan").iterdir()]
    assert all(any(name.startswith(f"Petikan {one}") for name in names) for one in agencies)
    assert {one.suffix for one in (made / "Lampiran").iterdir()} == {".png"}


@pytest.mark.usefixtures("no_program")
def test_a_folder_that_is_there_is_left_alone(
    backend: Backend, meeting_id: UUID, tmp_path: Path
) -> None:
    there = tmp_path / "Berkas"
    there.mkdir()
    with pytest.raises(ExportError, match="sudah ada"):
        backend.paperwork.bundles.make(meeting_id, there)
    assert [*there.iterdir()] == []


@pytest.mark.usefixtures("no_program")
def test_what_is_given_up_leaves_nothing(
    backend: Backend, meeting_id: UUID, tmp_path: Path
) -> None:
    def stop(words: str, done: int, _total: int) -> None:
        if words == "Membuat dokumen…" and done == 2:
            raise WorkStoppedError("Dibatalkan.")

    with heard_by(stop), pytest.raises(WorkStoppedError):
        backend.paperwork.bundles.make(meeting_id, tmp_path / "keluar" / "Berkas")
    assert [*(tmp_path / "keluar").iterdir()] == []


def test_all_pages_stand_under_bookmarks_with_the_signed_copy_last(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    signed = pdf(tmp_path / "notula-ttd.pdf", 2)
    ports.attachments.add(meeting_id, AttachmentKind.SIGNED_COPY, signed)
    made = backend.paperwork.bundles.make(meeting_id, tmp_path / "Berkas")
    agencies = backend.paperwork.excerpts.agencies(meeting_id)
    (whole,) = made.glob("Berkas lengkap*.pdf")
    reader = PdfReader(whole)
    marks = [(mark.title, reader.get_destination_page_number(mark)) for mark in reader.outline]
    assert [title for title, _ in marks] == [
        "Undangan rapat",
        "Daftar hadir",
        "Notula",
        "Matriks tindak lanjut",
        "Tanda terima distribusi notula",
        *(f"Petikan {one.name}" for one in agencies),
        "Salinan bertanda tangan: notula-ttd.pdf",
    ]
    places = [place for _, place in marks]
    assert places == sorted(places) and places[0] == 0
    assert places[-1] == len(reader.pages) - 2
    assert "NOTULA" in reader.pages[places[2]].extract_text()
    parts = sorted(made.glob("[0-9]*.pdf"))
    assert [*map(begins, parts)] == PAPERS
    parts += sorted((made / "Petikan").rglob("*.pdf"))
    own = [page for part in parts for page in tags(part)]
    assert all("P" in page for page in own)
    assert sorted(tags(whole)) == sorted([*own, [], []])
    assert tags(whole)[-2:] == [[], []]
    assert reader.trailer["/Root"]["/Lang"] == "id-ID"


def test_a_part_that_is_no_pdf_is_named(tmp_path: Path) -> None:
    good, bad = pdf(tmp_path / "a.pdf", 1), tmp_path / "rusak.pdf"
    bad.write_bytes(b"%PDF-1.7\nbukan apa-apa")
    with pytest.raises(ExportError, match=r"“rusak\.pdf” bukan PDF yang utuh"):
        joined_pdf([("A", good), ("B", bad)], "Semua")


def test_a_part_with_a_password_is_named(tmp_path: Path) -> None:
    locked = PdfWriter()
    locked.add_blank_page(595, 842)
    locked.encrypt("rahasia")
    locked.write(tmp_path / "terkunci.pdf")
    with pytest.raises(ExportError, match=r"“terkunci\.pdf” bukan PDF yang utuh atau bersandi"):
        joined_pdf([("A", tmp_path / "terkunci.pdf")], "Semua")
