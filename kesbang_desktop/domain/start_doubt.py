"""When a start must stop and ask: what is in the data file is not what the copies say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesbang_desktop.domain.copy_record import CopyRecord


class DoubtKind(StrEnum):
    """What is odd about the data file."""

    MISSING = "missing"
    EMPTY = "empty"
    OLDER = "older"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    JOURNAL = "journal"
    NOT_OURS = "not ours"
    NEWER = "newer"


_SENTENCES = {
    DoubtKind.NEWER: (
        "Berkas data dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka "
        "lagi; berkas itu tidak diubah."
    ),
    DoubtKind.DAMAGED: "Berkas data rusak: sebagian isinya tidak dapat dibaca lagi.",
    DoubtKind.NOT_OURS: "Berkas data ini bukan berkas Notula Kesbang.",
    DoubtKind.JOURNAL: (
        "Berkas data diganti dari luar program: jurnal di sampingnya ditulis untuk berkas lain. "
        "Bila data ini dipakai apa adanya, jurnal itu disisihkan, tidak dihapus."
    ),
    DoubtKind.MISSING: "Berkas data tidak ada di tempatnya",
    DoubtKind.EMPTY: "Berkas data kosong",
    DoubtKind.OLDER: "Berkas data lebih lama daripada salinan cadangannya",
    DoubtKind.FOREIGN: "Berkas data bukan yang dicadangkan di folder ini",
}


# Whose sentence says all, whatever copies there are.
_WHOLE = (DoubtKind.DAMAGED, DoubtKind.JOURNAL, DoubtKind.NOT_OURS, DoubtKind.NEWER)
_UNUSABLE = (DoubtKind.DAMAGED, DoubtKind.NOT_OURS, DoubtKind.NEWER)


@dataclass(frozen=True, slots=True)
class StartDoubt:
    """``newest`` is the newest copy, None where there are only attachments or daily copies."""

    kind: DoubtKind
    newest: CopyRecord | None = None
    has_attachments: bool = False

    @property
    def can_be_used(self) -> bool:
        """Whether the data could be used as it stands, if the person wants it so."""
        return self.kind not in _UNUSABLE

    @property
    def sentence(self) -> str:
        """What is odd, in one sentence for the person."""
        if self.kind in _WHOLE:
            return _SENTENCES[self.kind]
        if self.newest is not None:
            counts = self.newest.counts
            held = f"ada salinan dengan {counts.meetings} rapat"
        elif self.has_attachments:
            held = "lampiran rapat masih ada"
        else:
            held = "ada salinan harian"
        return f"{_SENTENCES[self.kind]}, padahal {held}."
