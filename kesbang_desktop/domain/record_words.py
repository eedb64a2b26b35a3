"""What stands in a record of a package, in words, for two sides to be compared."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.dates import format_date, format_time
from kesbang_desktop.domain.emphasis import from_words
from kesbang_desktop.domain.merge_plan import RecordKind

Values = Mapping[str, Any]

KIND_WORDS = {
    RecordKind.MEETING: "Data rapat",
    RecordKind.ATTENDANCE: "Peserta",
    RecordKind.ENTRY: "Butir",
    RecordKind.CARRIED: "Kaitan butir dengan rapat sebelumnya",
    RecordKind.ACTION: "Tindak lanjut",
    RecordKind.ISSUE: "Permasalahan",
    RecordKind.PROGRESS: "Catatan perkembangan",
    RecordKind.ACTION_CHANGE: "Riwayat tindak lanjut",
    RecordKind.ISSUE_NOTE: "Catatan permasalahan",
    RecordKind.EVIDENCE: "Bukti",
    RecordKind.ATTACHMENT: "Lampiran",
    RecordKind.VERSION: "Versi",
    RecordKind.STANDING: "Kedudukan keputusan",
    RecordKind.PROOF: "Persetujuan, koreksi, atau tanda terima",
    RecordKind.ORGANIZATION: "Instansi",
    RecordKind.PERSON: "Orang",
    RecordKind.PROFILE: "Profil instansi",
    RecordKind.OBLIGATION: "Kewajiban berkala",
    RecordKind.GROUP: "Kelompok undangan",
    RecordKind.CONDITION: "Kondisi wilayah",
    RecordKind.SOURCE: "Sumber baris laporan",
}
_LABELS = {
    "title": "Judul",
    "date": "Tanggal",
    "number": "Nomor",
    "series": "Seri",
    "invitation": "Undangan",
    "called_at": "Pukul undangan",
    "started_at": "Mulai",
    "ended_at": "Selesai",
    "zone": "Zona waktu",
    "place": "Tempat",
    "organizer": "Penyelenggara",
    "classification": "Sifat",
    "urgency": "Tingkat urgensi",
    "opening": "Pembukaan",
    "closing": "Penutup",
    "remarks": "Keterangan",
    "status": "Status",
    "binned_at": "Di Sampah",
    "revision_reason": "Alasan revisi",
    "person_id": "Orang",
    "organization_id": "Instansi",
    "parent_id": "Instansi induk",
    "speaker_person_id": "Pembicara",
    "speaker_organization_id": "Pembicara",
    "position": "Jabatan",
    "roles": "Peran",
    "invited": "Diundang",
    "presence": "Kehadiran",
    "represented_by": "Diwakili oleh",
    "stand_in_position": "Jabatan wakil",
    "online": "Hadir daring",
    "quorum": "Kuorum",
    "members": "Anggota",
    "time_in": "Datang",
    "time_out": "Pulang",
    "kind": "Jenis",
    "level": "Tingkat",
    "text": "Teks",
    "planned_minutes": "Rencana menit",
    "unattributed": "Tanpa pembicara",
    "outcome": "Hasil keputusan",
    "review_on": "Tanggal tinjau",
    "is_review_moved": "Tanggal tinjau diganti",
    "reviewed_on": "Sudah ditinjau",
    "replaced_by": "Digantikan oleh",
    "emphasis": "Tebal dan miring",
    "withheld": "Jangan tayang",
    "field": "Bidang",
    "until": "Hari terakhir",
    "since": "Sejak",
    "safety": "Kondisi",
    "owners": "Penanggung jawab",
    "due": "Tenggat",
    "ongoing": "Berkelanjutan",
    "due_note": "Catatan tenggat",
    "priority": "Prioritas",
    "author": "Penulis",
    "noted_at": "Dicatat",
    "file_name": "Berkas",
    "caption": "Keterangan",
    "name": "Nama",
    "short_name": "Nama pendek",
    "nip": "NIP",
    "rank": "Pangkat",
    "grade": "Golongan",
    "phone": "Telepon",
    "email": "Surel",
    "region": "Kabupaten/kota",
    "aliases": "Nama lain",
    "anonymised_on": "Dianonimkan",
    "former_posts": "Riwayat jabatan",
    "is_solved": "Terselesaikan",
    "order_key": "Urutan",
    "every": "Berulang tiap",
    "first_due": "Tenggat pertama",
    "is_active": "Berlaku",
    "settings": "Isian profil",
    "logo": "Logo",
    "noted": "Seperti dicatat dalam notula",
    "before": "Sebelumnya",
    "after": "Sesudahnya",
    "reason": "Alasan",
    "day": "Tanggal",
    "way": "Cara",
    "note": "Catatan",
    "answer": "Jawaban",
}
# Fields that packages do not show, or do not carry.
_OTHER_LABELS = {
    "id": "Nomor catatan",
    "meeting_id": "Rapat",
    "entry_id": "Butir",
    "source_id": "Butir asal",
    "series_id": "Seri",
    "profile_id": "Profil instansi",
    "organization": "Instansi waktu itu",
    "began_on": "Sejak",
    "ended_on": "Sampai",
    "obligation_id": "Kewajiban",
    "group_id": "Kelompok",
    "about_id": "Rapat yang notulanya disahkan",
    "attachment_id": "Lampiran",
    "responsible_id": "Penanggung jawab",
    "ordinal": "Urutan",
    "removed": "Dihapus",
    "retired": "Tidak dipakai lagi",
    "listed": "Tampak dalam daftar",
    "is_open": "Masih terbuka",
    "due_order": "Urutan tenggat",
    "obligation_due": "Tenggat kewajiban",
    "closed_on": "Ditutup",
    "origin_title": "Judul rapat asal",
    "origin_classification": "Sifat rapat asal",
    "origin_date": "Tanggal rapat asal",
    "search_text": "Kata pencarian",
    "changed_at": "Diubah",
    "added_at": "Ditambahkan",
    "made_at": "Dibuat",
    "imported_at": "Diimpor",
    "field": "Yang diubah",
    "solves": "Menyelesaikan",
    "sha256": "Sidik berkas",
    "digest": "Sidik",
    "document": "Sidik dokumen",
    "notes": "Isi",
    "key": "Setelan",
    "value": "Nilai",
    "is_default": "Profil bawaan",
}
_WORDS = {
    "planned": "direncanakan",
    "running": "berlangsung",
    "draft": "draf",
    "final": "disahkan",
    "normal": "biasa",
    "restricted": "terbatas",
    "secret": "rahasia",
    "top_secret": "sangat rahasia",
    "agenda": "agenda",
    "discussion": "pembahasan",
    "table_row": "baris tabel",
    "issue": "permasalahan",
    "decision": "keputusan",
    "action": "tindak lanjut",
    "unknown": "belum dicatat",
    "present": "hadir",
    "excused": "izin",
    "absent": "tidak hadir",
    "represented": "diwakili",
    "chair": "pimpinan",
    "secretary": "sekretaris",
    "note_taker": "notulis",
    "resource_person": "narasumber",
    "participant": "peserta",
    "low": "rendah",
    "high": "tinggi",
    "agreed": "setuju",
    "week": "minggu",
    "month": "bulan",
    "quarter": "tiga bulan",
    "year": "tahun",
    "asked": "minta perubahan",
    **{status.value: word for status, word in STATUS_WORDS.items()},
}
_CODED = frozenset(
    ("status", "classification", "kind", "presence", "roles", "priority", "every", "answer")
)
# What is no news to a person who compares.
_UNTOLD = frozenset(("sha256", "digest", "document", "notes", "noted", "settings", "logo"))
# What a record goes by is shown on both sides, also where it is the same.
_HEADLINES = ("title", "text", "name", "file_name", "person_id", "organization_id")
_LONGEST = 600


def record_words(values: Values, other: Values, names: Mapping[str, str]) -> str:
    """Return what stands in ``values`` where ``other`` says something else, a line a field.

    What the record goes by is always said. ``names`` are of people and agencies, by the digits of
    their ids. Nothing for a record that is not there.
    """
    if not values:
        return ""
    heads = [name for name in _HEADLINES if values.get(name)][:1]
    lines = [value_words(name, values[name], names) for name in heads]
    for name, label in _LABELS.items():
        if name in heads or name not in values or not _differ(values, other, name):
            continue
        if name == "order_key":
            lines.append("Di tempat lain dalam notula" if other else "")
        elif name == "emphasis":
            lines.append(f"{label}: {_emphasised(values) or '–'}")
        elif name not in _UNTOLD:
            lines.append(f"{label}: {value_words(name, values[name], names) or '–'}")
    told = [line for line in lines if line]
    if any(_differ(values, other, name) for name in _UNTOLD & {*values}):
        told.append("Isinya berbeda.")
    return "\n".join(told)


def _emphasised(values: Values) -> str:
    """Return the words that are bold or italic."""
    text = str(values.get("text") or "")
    spans = from_words(str(values["emphasis"] or ""), len(text))
    return "; ".join(f"“{text[one.start : one.end].strip()}”" for one in spans)


def _differ(values: Values, other: Values, name: str) -> bool:
    return (values.get(name) or None) != (other.get(name) or None)


def label_of(name: str) -> str:
    """Return what a field of a record is called, its own name where there is no word for it."""
    return _LABELS.get(name) or _OTHER_LABELS.get(name, name)


def value_words(
    name: str, value: Any, names: Mapping[str, str], longest: int | None = _LONGEST
) -> str:
    """Return the value of a field in words; ``names`` are what ids stand for, by their digits.

    Where ``longest`` is None, long text is not cut.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, datetime):
        return f"{format_date(value.date())} {format_time(value.time())}"
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, time):
        return format_time(value)
    if name == "former_posts":
        return "; ".join(value)
    if name in ("owners", "members"):
        return "; ".join(names.get(one, "?") for one in value)
    if name.endswith("_id"):
        return names.get(value.hex, "?")
    text = str(value)
    if name in _CODED:
        text = ", ".join(_WORDS.get(one, one) for one in text.split())
    return text if longest is None or len(text) <= longest else text[: longest - 1] + "…"
