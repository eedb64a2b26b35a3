"""The sheet with the recovery code, to be printed and locked away."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from kesbang_desktop.domain.recovery_sheet import (
    KEPT_BY,
    STEPS,
    TITLE,
    WARNINGS,
    WHEN_USED,
    RecoverySheet,
)


def recovery_docx(sheet: RecoverySheet) -> bytes:
    """Return the sheet as a DOCX."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    _add_line(document, TITLE, 16)
    _add_line(document, sheet.whose, 12)
    document.add_paragraph(sheet.introduction)
    line = _add_line(document, sheet.code, 22)
    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(18)
    line.runs[0].font.name = "Courier New"
    document.add_paragraph(WHEN_USED)
    for number, step in enumerate(STEPS, 1):
        document.add_paragraph(f"{number}. {step}")
    for warning in WARNINGS:
        document.add_paragraph(warning)
    document.add_paragraph(f"\n{KEPT_BY}")
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
