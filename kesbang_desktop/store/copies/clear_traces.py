"""What lies in clear beside locked data, from before it was locked."""

from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.connecting import is_clear
from kesbang_desktop.store.copies.dropping import sweep_pieces
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.record_file import record_path
from kesbang_desktop.store.data_folder import ASIDE, DAMAGED, READ_COPIES, RESCUED, SALVAGED

_CLEAR = b"SQLite format 3\0"
# Former states, what was saved of a damaged file, and what was read of a copy.
_FOLDERS = (ASIDE, SALVAGED, READ_COPIES, RESCUED)
_JOURNALS = ("-wal", "-journal")


def clear_copies(place: Path) -> list[CopyRecord]:
    """Return the copies in ``place`` whose data anybody can read. Raises OSError."""
    store = ObjectStore(place)
    return [one for one in list_copies(place) if _is_clear(store, one)]


def clear_files(data_folder: Path, place: Path) -> list[Path]:
    """Return single data files in clear, and their journals. Raises OSError."""
    return sorted(_files(data_folder, place))


def rescued_texts(data_folder: Path) -> list[Path]:
    """Return the texts that were kept where the data was replaced while it was open."""
    return sorted((data_folder / RESCUED).glob("**/*.txt"))


def remove_clear_copies(place: Path) -> int:
    """Remove the copies in clear from ``place`` with what only they need; return how many.

    Call it only once a locked copy was made and read again. Raises OSError.
    """
    found = clear_copies(place)
    for record in found:
        record_path(place, record.name).unlink(missing_ok=True)
    sweep_pieces(place)
    return len(found)


def _is_clear(store: ObjectStore, record: CopyRecord) -> bool:
    try:
        return bool(record.pieces) and next(store.blocks(record.pieces[0])).startswith(_CLEAR)
    except (DamagedPieceError, StopIteration):
        return False


def _files(data_folder: Path, place: Path) -> Iterator[Path]:
    folders = [place, place / DAMAGED, *(data_folder / one for one in _FOLDERS)]
    for folder in folders:
        deep = folder.parent == data_folder and folder != place
        for path in folder.glob("**/*" if deep else "*"):
            if not path.is_file():
                continue
            if any(path.name.endswith(one) for one in _JOURNALS) or is_clear(path):
                yield path
