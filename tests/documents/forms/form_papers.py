"""Forms as Word documents for tests: written, opened, changed and read."""

import io
from pathlib import Path
from uuid import UUID

from docx import Document
from docx.document import Document as DocumentObject
from docx.table import Table
from PIL import Image

from kesbang_desktop.documents.forms.form_paper import render_form_paper
from kesbang_desktop.documents.forms.reading import read_rows
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.form_taking import FormKnowledge
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from kesbang_desktop.domain.sample_profile import sample_profile
from tests.domain.reports.region_reports import NOVEMBER, REGIONS, REPORT

PROFILE = sample_profile(UUID(int=1))
EMPTY = RegionReport("Kota Bontang", NOVEMBER)
KNOWLEDGE = FormKnowledge(
    POLITICAL_FORM, REGIONS, PROFILE.office, tuple(one.text for one in PROFILE.letterhead)
)
# The tables of fields, by the places that they have in the document.
FIELDS = {"politik": 6, "ekonomi": 7, "hankam": 9}


def paper_of(report: RegionReport) -> bytes:
    return render_form_paper(report, PROFILE)


def read(content: bytes, folder: Path, name: str = "formulir.docx") -> FormReading:
    path = folder / name
    path.write_bytes(content)
    return read_form_rows(read_rows(path, folder), KNOWLEDGE)


def opened(report: RegionReport = REPORT) -> DocumentObject:
    return Document(io.BytesIO(paper_of(report)))


def saved(document: DocumentObject) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def fill(table: Table, row: int, *texts: str) -> None:
    for cell, text in zip(table.rows[row].cells, texts, strict=False):
        if text:
            cell.text = text


def picture() -> io.BytesIO:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "grey").save(content, "PNG")
    content.seek(0)
    return content
