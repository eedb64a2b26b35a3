"""Rows of the data file that are not as they were written, and what a person is told of them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.dates import format_date, format_time
from kesbang_desktop.domain.record_words import label_of

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
    "sent_event": "Catatan kalender",
    "exported_paper": "Dokumen yang diekspor",
    "proof": "Persetujuan, koreksi, dan tanda terima",
    "decision_standing": "Kedudukan keputusan",
    "invite_group": "Kelompok undangan",
    "invite_group_member": "Anggota kelompok undangan",
    "held_post": "Riwayat jabatan",
    "region_condition": "Kondisi wilayah",
    "report_source": "Sumber baris laporan",
}
# Said after how many rows could not be settled.
LEFT_WORDS = (
    "tetap seperti adanya: tidak ada dalam salinan, atau baris lain bergantung padanya. "
    "Pilih isi sekarang, atau semua baris sekaligus."
)


class Alteration(StrEnum):
    """What became of a row since it was written."""

    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"
    # The row may be as it was: what says so is damaged as well.
    UNPROVEN = "unproven"


class Verdict(StrEnum):
    """What a person says of an altered row: it is right as it stands, or as the copy has it."""

    NOW = "now"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class FieldNow:
    """One value of a row: as it stands, and as the copy has it."""

    name: str
    now: str
    before: str

    @property
    def label(self) -> str:
        """What the value is called."""
        return label_of(self.name)


@dataclass(frozen=True, slots=True)
class AlteredRow:
    """``key`` is that of its digest, ``place`` says where the row is, in words.

    ``fields`` are those that differ from the copy of ``copied_at``, or without a copy those that
    can be read. ``is_exact`` where the copy has the row as it was written last; else the row was
    changed after that copy. ``values`` are what the copy has, ready to be written back.
    """

    key: int
    row: int
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
    def id(self) -> str:
        """What the row goes by on the command line."""
        return f"{self.table}-{self.row}"

    @property
    def what(self) -> str:
        """What became of the row, in a few words."""
        return {
            Alteration.CHANGED: "isinya tidak seperti yang ditulis",
            Alteration.ADDED: "tidak ditulis oleh program ini",
            Alteration.GONE: "hilang tanpa dihapus",
            Alteration.UNPROVEN: "sidiknya rusak, isinya belum tentu",
        }[self.kind]

    @property
    def sentence(self) -> str:
        """What became of the row."""
        return f"{self.name}: {self.what}."

    @property
    def has_copy(self) -> bool:
        """Whether a copy has the row as it was written."""
        return self.copied_at is not None

    @property
    def can_go(self) -> bool:
        """Whether the row came from elsewhere and no copy has it: it can be thrown away."""
        return self.kind is Alteration.ADDED and not self.has_copy

    @property
    def source(self) -> str:
        """From which copy the other value is, empty without one."""
        if self.copied_at is None:
            return ""
        day, time = format_date(self.copied_at.date()), format_time(self.copied_at.time())
        return f"salinan {day} {time}"

    @property
    def copy_words(self) -> str:
        """What is to be known of the other side."""
        if self.can_go:
            return "Tidak ada salinan yang memuat baris ini. Terima, atau buang."
        if not self.has_copy:
            return "Tidak ada salinan terbaca yang memuat baris ini seperti yang ditulis."
        if not self.is_exact:
            return "Baris ini berubah lagi sesudah salinan itu; salinan memuat isi yang lebih lama."
        return "Salinan memuat baris ini tepat seperti terakhir ditulis."


@dataclass(frozen=True, slots=True)
class RowBefore:
    """What a row was before a person decided about it, to be taken back.

    ``values`` are name, kind and value as the file had them, None without the row. ``stored`` is
    the digest it had then, ``settled`` the one it has since, None without one.
    """

    table: str
    key: int
    values: tuple[tuple[str, str, object], ...] | None
    stored: int | None
    settled: int | None


@dataclass(frozen=True, slots=True)
class SettledRows:
    """What was decided: ``before`` of each row, how many could not be, and what that changed."""

    before: tuple[RowBefore, ...] = ()
    left: int = 0
    changes: Changes = field(default_factory=Changes)


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
        "program lain. Salinan yang baik tetap disimpan; pilih mana yang benar lewat Pengaturan, "
        "Cadangan, atau dengan “check”."
    )
