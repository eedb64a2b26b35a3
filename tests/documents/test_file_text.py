"""What of attached files can be searched; what cannot be read is nothing, never an error."""

from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from kesbang_desktop.documents.file_text import text_of_file


def test_words_of_word_and_excel_are_read_whatever_the_kept_file_is_called(tmp_path: Path) -> None:
    kept = tmp_path / "ab12"
    document = Document()
    document.add_paragraph("Gambut dibasahi")
    document.add_table(1, 1).cell(0, 0).text = "Sumur bor"
    document.save(str(kept))
    assert text_of_file(kept, "Laporan.DOCX").splitlines()[:2] == ["Gambut dibasahi", "Sumur bor"]
    book = Workbook()
    book.active.append(["Kecamatan", "Hotspot"])
    book.save(str(kept))
    assert "Kecamatan Hotspot" in text_of_file(kept, "titik api.xlsx")


@pytest.mark.parametrize("name", ("a.docx", "a.xlsx", "a.pdf", "a.ods", "a.jpg", "a"))
@pytest.mark.parametrize("content", (b"", b"PK\x03\x04rusak", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
def test_what_cannot_be_read_has_no_text(name: str, content: bytes, tmp_path: Path) -> None:
    kept = tmp_path / "ab12"
    kept.write_bytes(content)
    assert text_of_file(kept, name) == ""
    assert text_of_file(tmp_path / "hilang", name) == ""
