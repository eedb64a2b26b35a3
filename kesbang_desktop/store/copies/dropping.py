"""Letting go of the oldest safety copies, and of pieces that none needs."""

from datetime import datetime, timedelta
from pathlib import Path

from kesbang_desktop.domain.copy_keeping import moments_to_keep
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.store.copies.damage_note import sound_copies
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.object_store import ObjectStore
from kesbang_desktop.store.copies.record_file import (
    DamagedRecordError,
    read_record,
    record_path,
    record_paths,
)

# What somebody asked for, or may want to go back to, is no matter of one copy an hour.
_KEPT_LONGER = frozenset(
    (CopyReason.ASKED, CopyReason.RESTORE, CopyReason.UPGRADE, CopyReason.PACKAGE)
)
_LONGER = timedelta(days=30)
# Copies with rows that are not as they were written, or of which something was found damaged, hold
# work that may be wanted, but push out no other.
_DOUBTFUL = 3


def drop_old_copies(place: Path, now: datetime, most_bytes: int | None = None) -> int:
    """Let go of copies that are no longer kept, after the one of ``now`` was made, which stays.

    Above ``most_bytes`` on disk further ones go, the oldest first, down to the newest good one.
    Pieces go only once no record names them, and none goes while a record cannot be read.
    What an interrupted copy left behind goes too. Returns how many copies went.
    """
    for path in place.glob(".*.tmp*"):
        path.unlink(missing_ok=True)
    records = list_copies(place)
    good = sound_copies(place, records)
    kept = moments_to_keep((record.made_at for record in good), now) | {
        record.made_at
        for record in good
        if record.reason in _KEPT_LONGER and now - record.made_at < _LONGER
    }
    doubtful = [record.made_at for record in records if record not in good]
    # Also where the clock was set back, and an earlier copy bears a later time.
    kept |= {now, *doubtful[:_DOUBTFUL]}
    dropped = [record for record in records if record.made_at not in kept]
    for record in dropped:
        record_path(place, record.name).unlink(missing_ok=True)
    sweep_pieces(place)
    remaining = [one for one in good if one.made_at in kept and one.made_at != now]
    least = 0 if any(one.made_at == now for one in good) else 1
    while (
        most_bytes is not None and len(remaining) > least and ObjectStore(place).size() > most_bytes
    ):
        oldest = remaining.pop()
        record_path(place, oldest.name).unlink(missing_ok=True)
        dropped.append(oldest)
        sweep_pieces(place)
    return len(dropped)


def sweep_pieces(place: Path) -> None:
    """Remove the pieces that no record names; none while a record cannot be read."""
    used: set[str] = set()
    for path in record_paths(place):
        try:
            used |= read_record(path).digests
        except DamagedRecordError:
            # What it needs is not known: nothing is destroyed on a doubt.
            return
    ObjectStore(place).sweep(used)
