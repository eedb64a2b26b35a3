"""The matrix of follow-ups as a Word document on pages that lie (matriks tindak lanjut)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.papers.finishing import PaperLook, common_fields, finish
from kesbang_desktop.documents.papers.notula_header import BLANK
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.rendering import render_template
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.action_matrix import (
    NOTHING_TO_DO,
    STATUS_WORDS,
    MatrixGroup,
    MatrixHeading,
    group_by_agency,
    origin,
    owner_names,
)
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Words, follow
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.unresolved import waits_for_due, waits_for_owner

_NOTHING = "–"

_MEANINGS: Meanings = {
    "judul": "Judul matriks",
    "keterangan": listed("Baris-baris di bawah judul", "baris", "Satu baris keterangan"),
    "satu_rapat": "Ya, bila semuanya dari rapat yang disebut di atas tabel",
    "kelompok": listed(
        "Kelompok tindak lanjut menurut penanggung jawab",
        "kelompok_ini",
        {
            "nama": "Nama kelompok, kosong bila tidak dikelompokkan",
            "butir": listed(
                "Tindak lanjut dalam kelompok",
                "butir",
                {
                    "teks": "Isi tindak lanjut",
                    "asal": "Rapat asalnya dan tanggalnya",
                    "penanggung_jawab": "Penanggung jawab",
                    "tenggat": "Tenggat",
                    "status": "Status, seperti Belum",
                    "perkembangan": "Perkembangan terakhir",
                },
            ),
        },
    ),
    "nihil": "Kalimat pengganti, bila tidak ada tindak lanjut",
}


def render_action_matrix(
    groups: Sequence[MatrixGroup],
    heading: MatrixHeading,
    profile: OfficeProfile,
    template: Path,
    origin: str = "",
) -> bytes:
    """Return the matrix of ``groups``, of one meeting or many, as the bytes of a DOCX file.

    ``origin`` is what its seal names. Raises TemplateError where ``template`` cannot be used,
    ExportError where the logo of the profile cannot be read.
    """

    def fields(opened: DocxTemplate) -> dict[str, Any]:
        common = common_fields(profile, heading.classification, opened)
        return {**common, **_fields(groups, heading)}

    document = render_template(template, PaperLook(profile), fields)
    finish(document, profile, heading.title, ", ".join(heading.lines), heading.moment)
    return document_bytes(document, origin)


def action_matrix_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return what the matrix of one meeting prints by field."""
    minutes = sources.minutes
    groups = group_by_agency(minutes, follow_ups_of(minutes))
    return _fields(groups, MatrixHeading.of(minutes.meeting))


def _fields(groups: Sequence[MatrixGroup], heading: MatrixHeading) -> dict[str, Any]:
    return {
        "judul": heading.title,
        "keterangan": list(heading.lines),
        "satu_rapat": heading.names_meeting,
        "kelompok": [
            {"nama": group.title, "butir": [_row(one) for one in told(group.follow_ups)]}
            for group in groups
        ],
        "nihil": "" if groups else NOTHING_TO_DO,
    }


def _row(one: FollowUp) -> dict[str, str]:
    kind = EntryKind.ACTION
    unowned = BLANK if waits_for_owner(kind, one.text) else _NOTHING
    undated = BLANK if waits_for_due(kind, one.text) else _NOTHING
    return {
        "teks": _marked(one, Part.ENTRY, _words(one) if one.text.strip() else _NOTHING),
        "asal": origin(one),
        "penanggung_jawab": _marked(one, Part.OWNERS, owner_names(one) or unowned),
        "tenggat": _marked(one, Part.DUE, one.agreed.in_words() or undated),
        "status": _marked(one, Part.STATUS, STATUS_WORDS[one.status]),
        "perkembangan": _marked(one, Part.PROGRESS, one.last_progress),
    }


def _words(one: FollowUp) -> Words:
    said = one.printed_text
    return Words(said, follow(one.emphasis, one.text, said))


def _marked(one: FollowUp, part: Part, said: str | Words) -> str:
    return with_bookmark(said, anchor_name(part, one.entry_id))


PAPER = WordPaper(DocumentKind.ACTION_MATRIX, _MEANINGS, action_matrix_fields)
