"""Corrections in words: what each is, and where."""

from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.text import shorten_line

_WHAT = {
    What.TEXT: "Teks diubah",
    What.EMPHASIS: "Tebal atau miring diubah",
    What.ADDED: "Butir ditambah",
    What.REMOVED: "Butir dihapus",
    What.MOVED: "Butir dipindah",
    What.SPEAKER: "Pembicara diganti",
    What.OWNERS: "Penanggung jawab diganti",
    What.DUE: "Tenggat diganti",
    What.STATUS: "Status diganti",
    What.PROGRESS: "Perkembangan ditulis",
    What.FIELD: "Data rapat diubah",
    What.ATTENDEE: "Peserta diubah",
    What.COMMENT: "Komentar",
}
_FIELDS = {
    "nomor": "Nomor",
    "rapat": "Judul rapat",
    "hari_tanggal": "Hari/Tanggal",
    "surat_undangan": "Surat undangan",
    "waktu_panggilan": "Waktu panggilan",
    "waktu": "Waktu",
    "tempat": "Tempat",
    "pembukaan": "Kata pembukaan",
    "penutup": "Penutup",
    "ketua": "Ketua",
    "pimpinan": "Pimpinan rapat",
    "sekretaris": "Sekretaris",
    "pencatat": "Pencatat",
}
_KINDS = {
    EntryKind.AGENDA: "Acara",
    EntryKind.DISCUSSION: "Pembahasan",
    EntryKind.ISSUE: "Permasalahan",
    EntryKind.DECISION: "Keputusan",
    EntryKind.ACTION: "Tindak lanjut",
    EntryKind.TABLE_ROW: "Baris tabel",
}
_LONGEST = 80


def what_words(change: Change) -> str:
    """Return what kind of correction ``change`` is."""
    if change.is_new_attendee:
        return "Peserta ditambah"
    if change.what is What.ATTENDEE and not change.after:
        return "Peserta dihapus"
    return _WHAT[change.what]


def place_words(change: Change) -> str:
    """Return where ``change`` is: the row of the head, the kind of line, or how it begins."""
    if change.field:
        return _FIELDS.get(change.field, change.field)
    if change.new is not None:
        return _KINDS[change.new.kind]
    if change.what is What.SPEAKER:
        return f"{len(change.entries)} butir"
    return shorten_line(change.about or change.before or change.after, _LONGEST)
