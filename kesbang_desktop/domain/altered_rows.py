"""Rows of the data file that are not as they were written, and what a person is told of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kesbang_desktop.domain.dates import format_date

_TABLES = {
    "series": "Seri rapat",
    "organization": "Instansi",
    "person": "Orang",
    "meeting": "Rapat",
    "attendance": "Peserta",
    "entry": "Butir notula",
    "action_item": "Tindak lanjut",
    "action_owner": "Penanggung jawab",
    "progress": "Catatan kemajuan",
    "attachment": "Lampiran",
    "evidence": "Bukti",
    "version": "Versi notula",
    "office_profile": "Profil kantor",
    "setting": "Setelan",
    "obligation": "Kewajiban rutin",
    "obligation_owner": "Penanggung jawab kewajiban",
    "noted_action": "Tindak lanjut seperti dinotulakan",
    "noted_owner": "Penanggung jawab seperti dinotulakan",
    "action_change": "Riwayat tindak lanjut",
    "carried_line": "Baris lanjutan",
    "issue": "Masalah",
    "issue_note": "Catatan masalah",
    "notes_import": "Catatan impor",
    "handed_state": "Catatan serah terima",
}
_FIELDS = {
    "text": "teks",
    "title": "judul",
    "name": "nama",
    "number": "nomor",
    "nip": "NIP",
    "position": "jabatan",
    "place": "tempat",
    "date": "tanggal",
    "due": "tenggat",
    "due_note": "keterangan tenggat",
    "status": "status",
    "caption": "keterangan",
    "file_name": "nama berkas",
    "remarks": "catatan",
    "opening": "pembukaan",
    "closing": "penutup",
    "author": "penulis",
    "value": "nilai",
    "search_text": "kata pencarian",
    "notes": "isi",
}


class Alteration(StrEnum):
    """What became of a row since it was written."""

    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"
    # The row may be as it was: what says so is damaged as well.
    UNPROVEN = "unproven"


@dataclass(frozen=True, slots=True)
class FieldNow:
    """One value of a row: as it stands, and as the copy has it."""

    name: str
    now: str
    before: str

    @property
    def label(self) -> str:
        """What the value is called."""
        return _FIELDS.get(self.name, self.name)


@dataclass(frozen=True, slots=True)
class AlteredRow:
    """``key`` is that of its digest, ``place`` says where the row is, in words.

    ``fields`` are those that differ from the copy of ``copied_at``, or without a copy those that
    can be read. ``is_exact`` where the copy has the row as it was written last; else the row was
    changed after that copy. ``values`` are what the copy has, ready to be written back.
    """

    key: int
    table: str
    kind: Alteration
    place: str = ""
    fields: tuple[FieldNow, ...] = ()
    copied_at: datetime | None = None
    is_exact: bool = False
    values: tuple[tuple[str, object], ...] = ()

    @property
    def name(self) -> str:
        """What the row is, and where."""
        words = _TABLES.get(self.table, self.table)
        return f"{words} {self.place}".rstrip()

    @property
    def sentence(self) -> str:
        """What became of the row."""
        return {
            Alteration.CHANGED: f"{self.name}: isinya tidak seperti yang ditulis.",
            Alteration.ADDED: f"{self.name}: tidak ditulis oleh program ini.",
            Alteration.GONE: f"{self.name}: hilang tanpa dihapus.",
            Alteration.UNPROVEN: f"{self.name}: sidiknya rusak, isinya belum tentu.",
        }[self.kind]

    @property
    def source(self) -> str:
        """From which copy the other value is, empty without one."""
        if self.copied_at is None:
            return ""
        return f"dari salinan {format_date(self.copied_at.date())}"


@dataclass(frozen=True, slots=True)
class RowsCheck:
    """``altered`` are the keys of rows and what became of them.

    ``broken`` are digests that were damaged themselves while their rows are as written, ``moved``
    how many rows stand in another place than when they were written, whole.
    """

    altered: tuple[tuple[int, str, Alteration], ...] = ()
    broken: tuple[int, ...] = ()
    moved: int = 0

    @property
    def is_good(self) -> bool:
        """Whether every row is as it was written."""
        return not self.altered

    @property
    def needs_digests(self) -> bool:
        """Whether the rows are good, and only their digests have to be made anew."""
        return self.is_good and bool(self.broken or self.moved)


def altered_in_words(count: int) -> str:
    """Return what is told of ``count`` rows, and what may have done it."""
    return (
        f"{count} baris data tidak seperti yang ditulis program ini: rusak di disk, atau diubah "
        "program lain. Salinan yang baik tetap disimpan; perintah “check” menunjukkan barisnya "
        "beserta isi salinannya."
    )
