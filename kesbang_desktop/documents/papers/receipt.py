"""The receipt of the minutes (tanda terima distribusi): who got them, to be signed for each.

An agency gets one copy, whoever of it came; a person without an agency gets his own. Day and way
stand where they were noted, else they are filled in by hand as the copies go out.
"""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.notula_header import MEETING, meeting_rows
from kesbang_desktop.documents.papers.signature_fields import SIGNED, writer_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.attendance import recipients_of
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.proof import Proof, receipts_of

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
            "tanggal": "Tanggal diterima; kosong bila belum dicatat",
            "cara": "Cara penyampaian, seperti langsung",
            "ganjil": "Ya, pada baris bernomor ganjil yang tanda tangannya di kiri",
        },
    ),
    **SIGNED,
}


def receipt_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return the recipients with empty rows behind them, and who signs: whoever took the notes."""
    minutes = sources.minutes
    known = meeting_rows(minutes.meeting)
    rows = [_row(one.name, one) for one in receipts_of(sources.proofs)]
    rows = rows or [_row(name) for name in recipients_of(minutes.attendances)]
    rows += [_row("") for _ in range(_SPARE_ROWS)]
    return {
        **{name: known[name] for name in ("nomor", *MEETING)},
        "penerima": [{**row, "ganjil": number % 2 == 1} for number, row in enumerate(rows, 1)],
        **writer_signature(minutes, sources.profile),
    }


def _row(name: str, receipt: Proof | None = None) -> dict[str, str]:
    day = receipt.day if receipt else None
    return {
        "nama": name,
        "tanggal": format_date(day) if day else "",
        "cara": receipt.way if receipt else "",
    }


PAPER = WordPaper(DocumentKind.RECEIPT, _MEANINGS, receipt_fields)
