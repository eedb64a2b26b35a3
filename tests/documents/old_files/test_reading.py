"""What a document of before says, whatever program wrote it."""

import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfWriter

from kesbang_desktop.documents.old_files.reading import read_old_file
from kesbang_desktop.domain.corrections.paper import Cell
from kesbang_desktop.domain.errors import KnownError

LONG = (
    "Pimpinan rapat menyampaikan bahwa situasi daerah secara umum kondusif dan semua pihak "
    "diminta tetap mewaspadai sengketa lahan di beberapa kabupaten"
)

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

LINES = ["NOTULA", "Tempat: Aula", LONG, "1. Keputusan pertama"]
SAID = [*LINES, "Nama", "Instansi", "Penutup"]


@pytest.fixture
def word(tmp_path: Path) -> Path:
    document = Document()
    for text in LINES:
        document.add_paragraph(text)
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "Nama", "Instansi"
    document.add_paragraph("Penutup")
    path = tmp_path / "lama.docx"
    document.save(str(path))
    return path


def converted(path: Path, suffix: str, tmp_path: Path) -> Path:
    profile = (tmp_path / "profil").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", suffix]
    subprocess.run([*command, "--outdir", str(tmp_path), str(path)], check=True)
    return path.with_suffix(f".{suffix}")


def texts(path: Path, tmp_path: Path) -> list[str]:
    return [line.text for line in read_old_file(path, tmp_path / "sementara").lines if line.text]


def test_word_documents_give_paragraphs_and_cells(word: Path, tmp_path: Path) -> None:
    assert texts(word, tmp_path) == SAID
    cells = [line.cell for line in read_old_file(word, tmp_path).lines if line.cell]
    assert [cell.column for cell in cells] == [0, 1]


@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_older_formats_say_the_same_by_libreoffice(word: Path, suffix: str, tmp_path: Path) -> None:
    other = converted(word, suffix, tmp_path)
    word.unlink()
    assert texts(other, tmp_path) == SAID
    assert [*(tmp_path / "sementara").iterdir()] == []


def test_a_pdf_gives_paragraphs_that_its_pages_broke_into_lines(word: Path, tmp_path: Path) -> None:
    said = texts(converted(word, "pdf", tmp_path), tmp_path)
    assert said[:4] == LINES


def test_a_pdf_gives_the_cells_of_its_tables(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Tindak lanjut")
    table = document.add_table(0, 3)
    table.style = "Table Grid"
    # Over the end of the page it goes on, with words that do not fit on one line.
    rows = [("No", "Kegiatan", "Penanggung jawab")]
    rows += [(str(n), f"{LONG} {n}", "1. Kesbangpol\n2. Satpol PP") for n in range(1, 9)]
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.add_paragraph("Penutup")
    path = tmp_path / "tabel.docx"
    document.save(str(path))
    lines = read_old_file(converted(path, "pdf", tmp_path), tmp_path).lines
    assert [one.text for one in lines if one.cell is None] == ["Tindak lanjut", "Penutup"]
    assert {one.cell.table for one in lines if one.cell} == {0}
    found = {(one.cell.row, one.cell.column): one.text for one in lines if one.cell}
    assert [found[0, column] for column in range(3)] == list(rows[0])
    assert {text for (_, column), text in found.items() if column == 1} >= {
        f"{LONG} {n}" for n in range(1, 4)
    }
    assert [one.text for one in lines if one.cell == Cell(0, 1, 2)] == [
        "1. Kesbangpol",
        "2. Satpol PP",
    ]


def test_a_pdf_of_pictures_alone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "pindaian.pdf"
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    writer.write(path)
    with pytest.raises(KnownError, match="hanya berisi gambar"):
        read_old_file(path, tmp_path)


def test_a_pdf_with_a_password_is_told(word: Path, tmp_path: Path) -> None:
    path = tmp_path / "bersandi.pdf"
    writer = PdfWriter(clone_from=str(converted(word, "pdf", tmp_path)))
    writer.encrypt("rahasia")
    writer.write(path)
    with pytest.raises(KnownError, match="bersandi"):
        read_old_file(path, tmp_path)


@pytest.mark.parametrize("name", ["rusak.docx", "rusak.pdf", "hilang.docx", "hilang.pdf"])
def test_what_is_damaged_or_gone_is_told_with_its_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name.startswith("rusak"):
        path.write_bytes(b"bukan dokumen")
    with pytest.raises(KnownError, match=name):
        read_old_file(path, tmp_path)


def test_text_boxes_are_read_once_behind_what_they_hang_on(tmp_path: Path) -> None:
    box = f"<w:txbxContent {nsdecls('w')}><w:p><w:r><w:t>Catatan</w:t></w:r></w:p></w:txbxContent>"
    shape = (
        f'<w:r {nsdecls("w")} xmlns:mc="{MC}"><mc:AlternateContent>'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = Document()
    document.add_paragraph("Keputusan")._p.append(parse_xml(shape))
    document.add_paragraph("Penutup")
    path = tmp_path / "kotak.docx"
    document.save(str(path))
    assert texts(path, tmp_path) == ["Keputusan", "Catatan", "Penutup"]
