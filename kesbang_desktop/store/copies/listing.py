"""Which safety copies a place has."""

from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.copies.record_file import (
    DamagedRecordError,
    read_record,
    record_paths,
)


def list_copies(place: Path) -> list[CopyRecord]:
    """Return the copies in ``place``, newest first; records that cannot be read are left out."""
    found = []
    for path in record_paths(place):
        try:
            found.append(read_record(path))
        except DamagedRecordError:
            continue
    return sorted(found, key=lambda record: record.made_at, reverse=True)


def newest_copy(place: Path) -> CopyRecord | None:
    """Return the newest copy in ``place`` whose record can be read, or None."""
    for path in reversed(list(record_paths(place))):
        try:
            return read_record(path)
        except DamagedRecordError:
            continue
    return None
