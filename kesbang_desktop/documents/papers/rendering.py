"""The papers of a meeting as Word documents, each from a template of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

_TEMPLATES = {
    DocumentKind.NOTULA: "notula.docx",
    DocumentKind.NOTULA_2009: "notula-2009.docx",
    DocumentKind.INVITATION: "undangan.docx",
    DocumentKind.ATTENDANCE_SHEET: "daftar-hadir.docx",
    DocumentKind.ATTENDANCE_LIST: "daftar-hadir.docx",
    DocumentKind.REPORT: "laporan.docx",
    DocumentKind.ACTION_MATRIX: "matriks.docx",
    DocumentKind.PHOTO_ANNEX: "foto.docx",
}


@dataclass(frozen=True, slots=True)
class PrintedPhoto:
    """A photo to print: its file as it was taken, and what stands under it."""

    path: Path
    caption: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What papers are made of."""

    minutes: Minutes
    profile: OfficeProfile
    photos: tuple[PrintedPhoto, ...] = ()


def template_name(kind: DocumentKind) -> str:
    """Return the file name of the template of ``kind`` among those that ship.

    Raises ValueError for a paper that is no Word document.
    """
    if kind not in _TEMPLATES:
        raise ValueError(f"{kind} has no template")
    return _TEMPLATES[kind]


def render_paper(kind: DocumentKind, sources: Sources, template: Path) -> bytes:
    """Return the paper as the bytes of a DOCX file, laid out as the profile says.

    Raises TemplateError where ``template`` cannot be used, ExportError where the logo of the
    profile cannot be read, PictureError where a photo cannot.
    """
    from kesbang_desktop.documents.papers.finishing import finish, lay_out
    from kesbang_desktop.documents.templates.rendering import document_bytes, render_template

    def prepare(opened: DocxTemplate) -> dict[str, Any]:
        lay_out(opened.docx, sources.profile)
        return paper_fields(kind, sources, opened)

    document = render_template(template, prepare)
    meeting = sources.minutes.meeting
    held = f"rapat {format_long_date(meeting.date)}" if meeting.date else ""
    subject = ", ".join(filter(None, (kind.label, held)))
    finish(document, sources.profile, meeting.title, subject)
    return document_bytes(document)


def paper_fields(kind: DocumentKind, sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return every field that a template of ``kind`` may use, by name.

    ``opened`` takes up the pictures. The names are Indonesian: whoever opens the template in Word
    reads them.
    """
    from kesbang_desktop.documents.papers.finishing import common_fields

    classification = sources.minutes.meeting.classification
    common = common_fields(sources.profile, classification, opened)
    return {**common, **_fields_of(kind)(sources, opened)}


def _fields_of(kind: DocumentKind) -> Callable[[Sources, DocxTemplate], dict[str, Any]]:
    match kind:
        case DocumentKind.NOTULA:
            from kesbang_desktop.documents.papers.notula import notula_fields

            return notula_fields
        case DocumentKind.NOTULA_2009:
            from kesbang_desktop.documents.papers.notula_2009 import notula_2009_fields

            return notula_2009_fields
        case DocumentKind.INVITATION:
            from kesbang_desktop.documents.papers.invitation import invitation_fields

            return invitation_fields
        case DocumentKind.ATTENDANCE_SHEET:
            from kesbang_desktop.documents.papers.attendance_list import attendance_sheet_fields

            return attendance_sheet_fields
        case DocumentKind.ATTENDANCE_LIST:
            from kesbang_desktop.documents.papers.attendance_list import attendance_list_fields

            return attendance_list_fields
        case DocumentKind.REPORT:
            from kesbang_desktop.documents.papers.report import report_fields

            return report_fields
        case DocumentKind.ACTION_MATRIX:
            from kesbang_desktop.documents.papers.action_matrix import action_matrix_fields

            return action_matrix_fields
        case DocumentKind.PHOTO_ANNEX:
            from kesbang_desktop.documents.papers.photo_annex import photo_annex_fields

            return photo_annex_fields
        case _:
            raise ValueError(f"{kind} is no Word document")
