"""Which safety copies a place has."""

from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.copy_keeping import age_order
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.copies.record_file import (
    DamagedRecordError,
    moment_of_record,
    read_record,
    record_paths,
)


def list_copies(place: Path) -> list[CopyRecord]:
    """Return the copies in ``place``, newest first; records that cannot be read are left out.

    Those that a wrong clock dated ahead come last.
    """
    now = datetime.now()
    found = []
    for path in record_paths(place):
        try:
            found.append(read_record(path))
        except DamagedRecordError:
            continue
    return sorted(found, key=lambda record: age_order(record.made_at, now), reverse=True)


def newest_copy(place: Path) -> CopyRecord | None:
    """Return the newest copy in ``place`` whose record can be read, or None."""
    now = datetime.now()
    by_age = sorted(record_paths(place), key=lambda path: age_order(moment_of_record(path), now))
    for path in reversed(by_age):
        try:
            return read_record(path)
        except DamagedRecordError:
            continue
    return None
