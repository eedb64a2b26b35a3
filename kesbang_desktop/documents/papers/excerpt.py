"""Excerpts of the minutes for each agency, under a covering letter (petikan keputusan rapat).

Form: surat pengantar of tata naskah dinas (Permendagri 1/2023): number, a table of what is sent
with how many and a remark, and at the foot who received it and who sent it. The excerpt says of
itself that it is true to the original, and gives decisions the numbers they have there.
"""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.entry_words import NOTHING, point_lines
from kesbang_desktop.documents.papers.notula_header import BY_HAND, MEETING, meeting_rows
from kesbang_desktop.documents.papers.signature_fields import SIGNED, SIGNER, letter_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed, record
from kesbang_desktop.documents.templates.xml_text import with_looks
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.decided import Decided
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Words, follow
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.excerpt import Excerpt, excerpts_of
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.number_formats import decision_label
from kesbang_desktop.domain.number_words import counted
from kesbang_desktop.domain.office_profile import NumberStyle
from kesbang_desktop.domain.printed_rows import heads_of
from kesbang_desktop.domain.review import with_decision_words
from kesbang_desktop.domain.table_cells import is_empty_row
from kesbang_desktop.domain.unresolved import printed_words

_DATE_BY_HAND = "." * 24
_NOBODY = "Tidak ada keputusan atau tindak lanjut yang menyangkut suatu instansi."
_REMARK = "Disampaikan dengan hormat, untuk diketahui dan ditindaklanjuti."

_MEANINGS: Meanings = {
    "tempat_surat": "Tempat dan tanggal surat pengantar",
    "nomor_surat": "Nomor surat pengantar",
    **MEETING,
    "pimpinan": "Pimpinan rapat",
    "nomor": "Nomor notula",
    "petikan": listed(
        "Petikan bagi setiap instansi, masing-masing dengan surat pengantarnya",
        "petikan_ini",
        {
            "instansi": "Instansi penerima",
            "pertama": "Ya, pada petikan pertama dalam berkas",
            "naskah": "Naskah yang dikirim",
            "banyaknya": "Banyaknya naskah",
            "keterangan": "Keterangan pada surat pengantar",
            "nihil": "Kalimat pengganti, bila tidak ada keputusan dan tindak lanjut",
            "keputusan": listed(
                "Keputusan yang menyangkut instansi itu",
                "butir",
                {"nomor": "Nomor keputusan dalam notula", "teks": "Isi keputusan"},
            ),
            "tindak_lanjut": listed(
                "Tindak lanjut instansi itu",
                "butir",
                {
                    "nomor": "Nomor urut",
                    "teks": "Isi tindak lanjut",
                    "penanggung_jawab": "Penanggung jawab",
                    "tenggat": "Tenggat",
                },
            ),
        },
    ),
    "penerima": record("Ruang tanda tangan penerima surat pengantar", SIGNER),
    **SIGNED,
}


def excerpt_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return the excerpts for the agency that ``sources`` name, else for each that is concerned."""
    minutes, profile = sources.minutes, sources.profile
    rows = {name: str(text) for name, text in meeting_rows(minutes.meeting).items()}
    chair = minutes.holder(Role.CHAIR)
    found = [one for one in excerpts_of(minutes) if sources.agency in (None, one.agency.id)]
    heads = heads_of(minutes.entries)
    sent = f"Petikan keputusan {rows['rapat']}, {rows['hari_tanggal']}"
    excerpts = [_excerpt(one, sent, profile.number_style, heads) for one in found] or [_empty(sent)]
    return {
        "tempat_surat": ", ".join(filter(None, (profile.place_of_signing, _DATE_BY_HAND))),
        "nomor_surat": BY_HAND,
        **{name: rows[name] for name in (*MEETING, "nomor")},
        "pimpinan": chair.party.name if chair else "",
        "petikan": [{**one, "pertama": not at} for at, one in enumerate(excerpts)],
        "penerima": {
            "mandat": ["Diterima tanggal " + "." * 24],
            "jabatan": "Penerima,",
            "nama": BY_HAND,
            "pangkat": "Pangkat " + "." * 20,
            "nip": "NIP " + "." * 24,
        },
        **letter_signature(profile),
    }


def _excerpt(
    one: Excerpt, sent: str, style: NumberStyle, heads: Collection[UUID]
) -> dict[str, Any]:
    return {
        **_empty(sent),
        "instansi": one.agency.name,
        "nihil": "",
        "keputusan": [_decision(decided, style, heads) for decided in one.decisions],
        "tindak_lanjut": [_action(number, action) for number, action in enumerate(one.actions, 1)],
    }


def _empty(sent: str) -> dict[str, Any]:
    return {
        "instansi": BY_HAND,
        "naskah": sent,
        "banyaknya": counted(1, "berkas"),
        "keterangan": _REMARK,
        "nihil": _NOBODY,
        "keputusan": [],
        "tindak_lanjut": [],
    }


def _decision(decided: Decided, style: NumberStyle, heads: Collection[UUID]) -> dict[str, str]:
    """Return a decision with what was noted under it as lines of its own."""
    entry = decided.entry
    how = with_decision_words("", entry.outcome, entry.review)
    points = (one for one in decided.points if not is_empty_row(one.text))
    said = (_words(entry), how, *point_lines(points, entry.level, _words, heads))
    return {
        "nomor": decision_label(style, decided.numbers),
        "teks": with_looks(Words.of(said)),
    }


def _words(one: Entry | FollowUp) -> Words:
    """Return the text as it is printed, bold and italic where it is in the minutes."""
    kind = one.kind if isinstance(one, Entry) else EntryKind.ACTION
    said = printed_words(kind, one.text).strip() or NOTHING
    return Words(said, follow(one.emphasis, one.text, said))


def _action(number: int, one: FollowUp) -> dict[str, str]:
    return {
        "nomor": f"{number}.",
        "teks": with_looks(_words(one)),
        "penanggung_jawab": "; ".join(owner.name for owner in one.owners) or NOTHING,
        "tenggat": one.agreed.in_words(format_long_date) or NOTHING,
    }


PAPER = WordPaper(DocumentKind.EXCERPT, _MEANINGS, excerpt_fields)
