"""Corrected papers of all golden meetings: odd edits, many edits, other programs."""

from collections.abc import Callable

from tests.documents.corrections.as_others import as_google_docs, as_wps
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import BY_WORD, MATRIX, OLD, Case, Told, both

_EVERYTHING = "everything"
_CHAIR = "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si."
_EDI, _MEDIA = "Edi Hermawanto Noor", "Termasuk data media sosial."
_MONTHLY = ("text", "Data dimutakhirkan setiap bulan.", "Data dimutakhirkan setiap triwulan.")
_SHARED = ("added", "", "Data dibagikan kepada KPU.")
_DEMOCRACY = ("removed", "indeks demokrasi.", "")


def _some_edits(file: WordFile) -> None:
    file.retype("setiap bulan", "setiap triwulan")
    file.new_line("Termasuk data media", "Data dibagikan kepada KPU.")
    file.delete_line("indeks demokrasi")


_SOME: tuple[Told, ...] = (_DEMOCRACY, _MONTHLY, _SHARED)


ODD: dict[str, Case] = {
    "a row of a table moved": Case(
        lambda f: f.move_row("Menyusun peta", "Menyiapkan rapat"),
        (
            (
                "moved",
                "Menyusun peta kerawanan bersama kabupaten/kota",
                "Menyusun peta kerawanan bersama kabupaten/kota",
            ),
        ),
    ),
    "a row of a matriks moved": Case(
        lambda f: f.move_row("Menyusun peta", "Menyiapkan rapat"), (), MATRIX
    ),
    "the name of a speaker deleted": Case(
        lambda f: f.delete_line(f"{_EDI}:", -1), (("speaker", _EDI, _CHAIR),)
    ),
    "a paragraph split and joined again": Case(
        both(
            lambda f: f.split("sebagai dasar kerja"), lambda f: f.join_with_next("Menetapkan peta")
        ),
        (),
    ),
    "a line moved under another speaker": Case(
        lambda f: f.cut_and_paste("Termasuk data media", "indeks demokrasi"),
        (("moved", _MEDIA, _MEDIA), ("speaker", _EDI, _CHAIR)),
    ),
    "numbers typed by hand": Case(
        both(
            lambda f: f.number_by_hand("Menetapkan peta", "1."),
            lambda f: f.number_by_hand("Melaporkan hasil rapat", "2)"),
            lambda f: f.new_line("Melaporkan hasil rapat", "3. Rapat berikutnya bulan April."),
        ),
        (("added", "", "Rapat berikutnya bulan April."),),
    ),
    "all rows of the head": Case(
        both(
            lambda f: f.retype("200.1.5/1461", "200.1.5/1462"),
            lambda f: f.retype("Pemetaan Kerawanan", "Pemetaan Konflik"),
            lambda f: f.retype("Kamis, 21 Maret 2024", "Jumat, 22 Maret 2024"),
            lambda f: f.retype("18 Maret 2024", "19 Maret 2024"),
            lambda f: f.retype("08.30", "08.00"),
        ),
        (
            ("field", "200.1.5/1461/Kesbangpol", "200.1.5/1462/Kesbangpol"),
            ("field", "Rapat Koordinasi Pemetaan Kerawanan", "Rapat Koordinasi Pemetaan Konflik"),
            ("field", "Kamis, 21 Maret 2024", "Jumat, 22 Maret 2024"),
            (
                "field",
                "Nomor 005/123/Kesbangpol, 18 Maret 2024",
                "Nomor 005/123/Kesbangpol, 19 Maret 2024",
            ),
            ("field", "08.30 WITA", "08.00 WITA"),
        ),
    ),
    "a closing deleted": Case(
        lambda f: f.delete_line("Rapat ditutup"),
        (("field", "Rapat ditutup pukul 12.15 WITA.", ""),),
    ),
    "changes tracked by two": Case(
        both(
            lambda f: f.track_retype("setiap bulan", "setiap triwulan", author="Kepala Bidang"),
            lambda f: f.track_retype("media sosial", "media daring", author="Sekretaris"),
        ),
        (_MONTHLY, ("text", _MEDIA, "Termasuk data media daring.")),
    ),
    "one line tracked by two": Case(
        both(
            lambda f: f.track_retype("Data ", "Seluruh data ", 0, author="Kepala Bidang"),
            lambda f: f.track_retype("setiap bulan", "setiap triwulan", author="Sekretaris"),
        ),
        (
            (
                "text",
                "Data dimutakhirkan setiap bulan.",
                "Seluruh data dimutakhirkan setiap triwulan.",
            ),
        ),
    ),
    "a line emptied": Case(lambda f: f.clear_line("indeks demokrasi"), (_DEMOCRACY,)),
    "a problem changed, one added, one deleted": Case(
        both(
            lambda f: f.retype("terutama di daerah", "khususnya di daerah"),
            lambda f: f.new_line("Anggaran belum tersedia", "Petugas kurang."),
            lambda f: f.delete_line("Anggaran belum tersedia"),
        ),
        (
            ("text", "terutama di daerah pemekaran", "khususnya di daerah pemekaran"),
            ("added", "", "Petugas kurang."),
            ("removed", "Anggaran belum tersedia.", ""),
        ),
    ),
    "an agenda item renamed in both places": Case(
        both(
            lambda f: f.retype("Lain-lain", "Hal lain"), lambda f: f.retype("Lain-lain", "Hal lain")
        ),
        (("text", "Lain-lain", "Hal lain"),),
    ),
    "a new agenda item over what was said": Case(
        lambda f: f.new_line("Lain-lain", "Evaluasi anggaran", -1),
        (("added", "", "Evaluasi anggaran"),),
    ),
    "owners on lines of their own": Case(
        lambda f: f.set_cell("Menyusun peta", 2, "Kesbangpol Kaltim; Bawaslu Kaltim"),
        (
            (
                "owners",
                "Kesbangpol Kaltim; Diskominfo Kaltim",
                "Kesbangpol Kaltim; Bawaslu Kaltim",
            ),
        ),
    ),
    "an action added to a matriks": Case(
        lambda f: f.new_row(
            "Menyiapkan rapat", "Menyurati KPU", "Bawaslu Kaltim", "1 April 2024", "Belum", ""
        ),
        (("added", "", "Menyurati KPU"),),
        MATRIX,
    ),
    "somebody written into the list": Case(
        lambda f: f.new_line(f"{_EDI} (", "Siti Rahma (Kepala Bidang, Bappeda Kaltim)"),
        (("attendee", "", "Siti Rahma (Kepala Bidang, Bappeda Kaltim)"),),
    ),
    "somebody struck out of the list": Case(
        lambda f: f.delete_line(f"{_EDI} ("),
        (("attendee", f"{_EDI} (Sekretaris, Diskominfo Kaltim)", ""),),
    ),
    "a row added to the list of attendance": Case(
        lambda f: f.new_row("Andi Wijaya", "Siti Rahma", "", "Kepala Bidang", "Bappeda Kaltim", ""),
        (("attendee", "", "Siti Rahma; Kepala Bidang; Bappeda Kaltim"),),
        meeting=_EVERYTHING,
    ),
    "a signature changed": Case(
        lambda f: f.retype("Pembina Tingkat I", "Pembina Utama"),
        (),
        untaken=("Pembina Utama (IV/b)",),
    ),
    "comments of two on one line": Case(
        both(
            lambda f: f.comment("Data kecamatan", "Mohon rincian."),
            lambda f: f.comment("Data kecamatan", "Sebut sumbernya."),
        ),
        (
            ("comment", "Data kecamatan belum lengkap.", "Mohon rincian."),
            ("comment", "Data kecamatan belum lengkap.", "Sebut sumbernya."),
        ),
    ),
}


def _by(save: Callable[[WordFile], None]) -> Callable[[WordFile], object]:
    return both(_some_edits, save)


OTHERS: dict[str, Case] = {
    f"{paper}, {program}": Case(_by(save), _SOME, kind)
    for paper, kind in (("a notula", BY_WORD["nothing"].kind), ("an older notula", OLD))
    for program, save in (
        ("Google Docs", as_google_docs),
        ("WPS", as_wps),
        ("pasted into a new file", WordFile.drop_anchors),
    )
}
OF_MEETINGS: dict[str, Case] = {
    "the sample": Case(
        both(
            lambda f: f.retype("Tensi politik", "Suhu politik"),
            lambda f: f.set_cell("Membentuk Tim Desk Pilkada", 2, "Bawaslu Kaltim"),
        ),
        (
            (
                "text",
                "Tensi politik Pemilu dan Pilpres 2024 lebih",
                "Suhu politik Pemilu dan Pilpres 2024 lebih",
            ),
            ("owners", "Kesbangpol Kaltim", "Bawaslu Kaltim"),
        ),
        meeting="sample",
    ),
}
CASES: dict[str, Case] = {**BY_WORD, **ODD, **OTHERS, **OF_MEETINGS}
