"""The sheet with the recovery code, to be printed and locked away."""

from datetime import date
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from kesbang_desktop.domain.dates import format_date

_STEPS = (
    "Buka Notula Kesbang. Pada pertanyaan kata sandi, ketik kode di atas sebagai gantinya. Huruf "
    "besar atau kecil dan tanda hubung tidak berpengaruh.",
    "Sesudah data terbuka, beri kata sandi baru lewat Pengaturan, Kata sandi, Ganti kata sandi.",
    "Buat kode pemulihan baru di halaman yang sama, cetak lembarnya, dan musnahkan lembar ini.",
)
_WARNINGS = (
    "Siapa pun yang memegang lembar ini dan data itu dapat membaca seluruh isinya. Simpan di "
    "lemari terkunci atau brankas, tidak bersama laptop atau stik cadangannya, dan jangan difoto.",
    "Bila kata sandi terlupa dan lembar ini hilang, data tidak dapat dibuka oleh siapa pun.",
)


def recovery_sheet(code: str, office: str, day: date) -> bytes:
    """Return a DOCX that says ``code``, for the data of ``office``, and how it is used."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    _add_line(document, "LEMBAR PEMULIHAN DATA", 16)
    _add_line(document, office or "Notula Kesbang", 12)
    document.add_paragraph(f"Dibuat {format_date(day)}. Kode untuk membuka data Notula Kesbang:")
    line = _add_line(document, code, 22)
    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(18)
    line.runs[0].font.name = "Courier New"
    document.add_paragraph("Dipakai bila kata sandi terlupa:")
    for number, step in enumerate(_STEPS, 1):
        document.add_paragraph(f"{number}. {step}")
    for warning in _WARNINGS:
        document.add_paragraph(warning)
    document.add_paragraph("\nDisimpan oleh: ______________________   Di: ______________________")
    whole = BytesIO()
    document.save(whole)
    return whole.getvalue()


def _add_line(document: Any, words: str, size: int) -> Any:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(words)
    run.bold = True
    run.font.size = Pt(size)
    return paragraph
