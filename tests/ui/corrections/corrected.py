"""A document that came back, with a change of every kind."""

from datetime import UTC, datetime

from kesbang_desktop.domain.corrections.change import (
    Change,
    Comparison,
    Corrections,
    NewLine,
    What,
)
from kesbang_desktop.domain.corrections.paper import Remark, Tracked
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id

_ID = new_id()
CHANGES = (
    Change(
        "butir_1",
        What.TEXT,
        "Data dimutakhirkan setiap bulan.",
        "Data dimutakhirkan setiap triwulan oleh Diskominfo.",
        entries=(_ID,),
        tracked=(Tracked("triwulan", "Dr. H. Kepala Badan", is_added=True),),
    ),
    Change(
        "baru_1",
        What.ADDED,
        "",
        "Anggaran diusulkan dalam perubahan APBD.",
        new=NewLine(EntryKind.ACTION, owners="Bappeda", due="1 April 2024"),
    ),
    Change(
        "tenggat_1", What.DUE, "29 Maret 2024", "5 April 2024", mine="2 April 2024", entries=(_ID,)
    ),
    Change(
        "rapat_waktu",
        What.FIELD,
        "09.00 WITA",
        "pagi",
        field="waktu",
        problem="“pagi” tidak terbaca. Isi sendiri di Data rapat.",
    ),
    Change(
        "komentar_1",
        What.COMMENT,
        "Data kecamatan belum lengkap.",
        "Mohon dirinci.",
        entries=(_ID,),
        remark=Remark("Kepala Badan", "Mohon dirinci."),
    ),
    Change(
        "peserta_1",
        What.ATTENDEE,
        "",
        "Rahmat (Kabid, Bappeda)",
        asks="Peserta baru: nama “Rahmat”, instansi “Bappeda”. Centang bila benar.",
    ),
)


def corrections(
    changes: tuple[Change, ...] = CHANGES, *, is_final: bool = False, is_known: bool = True
) -> Corrections:
    return Corrections(
        _ID,
        "Notula 2024-03-21 (koreksi).docx",
        DocumentKind.NOTULA,
        Comparison(changes, ("Pendahuluan",)),
        datetime(2024, 3, 22, 4, tzinfo=UTC) if is_known else None,
        is_final,
    )
