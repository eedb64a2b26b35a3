"""The receipt of the minutes (tanda terima distribusi): who got them, to be signed for each.

An agency gets one copy, whoever of it came; a person without an agency gets his own. Date, way and
signature are filled in by hand as the copies go out.
"""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.notula_header import MEETING, meeting_rows
from kesbang_desktop.documents.papers.signature_fields import SIGNED, writer_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.attendance import recipients_of
from kesbang_desktop.domain.document_kind import DocumentKind

# For whoever gets a copy and is not on the list.
_SPARE_ROWS = 3

_MEANINGS: Meanings = {
    "nomor": "Nomor notula",
    **MEETING,
    "tempat_tanggal": "Tempat, dan garis bagi tanggal penandatanganan",
    "penerima": listed(
        "Penerima notula",
        "butir",
        {
            "nama": "Nama atau instansi penerima; kosong pada baris cadangan",
            "ganjil": "Ya, pada baris bernomor ganjil yang tanda tangannya di kiri",
        },
    ),
    **SIGNED,
}


def receipt_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return the recipients with empty rows behind them, and who signs: whoever took the notes."""
    minutes = sources.minutes
    known = meeting_rows(minutes.meeting)
    names = [*recipients_of(minutes.attendances), *[""] * _SPARE_ROWS]
    return {
        **{name: known[name] for name in ("nomor", *MEETING)},
        "penerima": [
            {"nama": name, "ganjil": number % 2 == 1} for number, name in enumerate(names, 1)
        ],
        **writer_signature(minutes, sources.profile),
    }


PAPER = WordPaper(DocumentKind.RECEIPT, _MEANINGS, receipt_fields)
