"""The papers of a meeting as Word documents, each from a template of its own."""

from functools import partial
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.layout.minutes_tables import make_tables
from kesbang_desktop.documents.papers.finishing import (
    PaperLook,
    common_fields,
    finish,
)
from kesbang_desktop.documents.papers.registry import word_paper
from kesbang_desktop.documents.papers.srikandi import with_variables
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.templates.rendering import render_template
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_day import moment_of


def render_paper(kind: DocumentKind, sources: Sources, template: Path, origin: str = "") -> bytes:
    """Return the paper as the bytes of a DOCX file, laid out as the profile says.

    ``origin`` is what its seal names. Raises TemplateError where ``template`` cannot be used,
    ExportError where the logo of the profile cannot be read, PictureError where a photo cannot.
    """
    paper = word_paper(kind)
    profile = paper.look_of(sources.profile)
    fields = partial(paper_fields, kind, sources)
    document = render_template(template, PaperLook(profile), fields)
    # Looked for in the minutes, which takes no time, and only then in the paper.
    if (rows := paper.rows(sources)) is not None:
        make_tables(document, rows)
    meeting = sources.minutes.meeting
    held = f"{_day_of(meeting)} {format_long_date(meeting.date)}" if meeting.date else ""
    subject = ", ".join(filter(None, (kind.label, held)))
    finish(document, profile, meeting.title, subject, moment_of(meeting))
    return document_bytes(document, origin)


def paper_fields(kind: DocumentKind, sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what a template of ``kind`` is filled with, by the name of the field.

    ``opened`` takes up the pictures.
    """
    secret = sources if kind.tells_minutes else sources.minutes.meeting
    profile = sources.profile
    fields = common_fields(profile, secret.classification, opened) | word_paper(kind).fill(
        sources, opened
    )
    return with_variables(kind, fields, profile.place_of_signing) if profile.srikandi else fields


def _day_of(meeting: Meeting) -> str:
    """Return what the day of a meeting or report is, in words."""
    return "sejak" if meeting.kind.is_report else "rapat"
