"""Which copies need a key that nobody opened in this process."""

from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import ID_SIZE
from kesbang_desktop.store.secrets.key_file import key_ids, locked


def is_shut(place: Path, record: CopyRecord) -> bool:
    """Tell whether the copy ``record`` in ``place`` has a passphrase that nobody gave yet."""
    unknown = [one for one in key_ids(place) if keyring.find(one) is None]
    if not unknown or not record.pieces:
        return False
    try:
        start = next(ObjectStore(place).blocks(record.pieces[0]))[:ID_SIZE]
    except (DamagedPieceError, StopIteration):
        return False
    return start in unknown


def require_open(place: Path, record: CopyRecord) -> None:
    """Raise LockedDataError where the copy cannot be read without a passphrase."""
    if is_shut(place, record):
        raise locked(Path(f"salinan {record.name}"))
