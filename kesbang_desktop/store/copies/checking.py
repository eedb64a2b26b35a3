"""Reading a safety copy again, whole."""

from dataclasses import dataclass
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.store.copies.object_store import ObjectStore


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """``broken`` are the digests of pieces that are missing or not what they were."""

    broken: frozenset[str]

    @property
    def is_good(self) -> bool:
        """Whether the copy gives everything back."""
        return not self.broken


def check_copy(place: Path, record: CopyRecord) -> CopyCheck:
    """Read every piece of ``record`` and compare digests. Never raises for damage.

    The record vouches for the order of its pieces, so that sound pieces are a sound file.
    """
    store = ObjectStore(place)
    pieces = told(sorted(record.digests), "Membaca ulang salinan…", len(record.digests))
    return CopyCheck(frozenset(digest for digest in pieces if not store.is_sound(digest)))
