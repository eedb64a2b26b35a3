"""Whether the data of a folder has a passphrase, who gave it, and what a change of it left behind.

Asked at every start, so it needs nothing of what seals and recodes.
"""

from pathlib import Path

from kesbang_desktop.store.connecting import first_bytes, is_clear
from kesbang_desktop.store.data_folder import COPIES, SCRATCH
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import DataKey
from kesbang_desktop.store.secrets.key_file import key_ids

# Where the data is written anew, in clear or locked.
STAGING_FOLDER = "ganti-kunci"


def folder_key(data_folder: Path) -> DataKey | None:
    """Return the key that encrypts what is kept in ``data_folder``; None where all is in clear."""
    found = (keyring.find(one) for one in key_ids(data_folder))
    return next((key for key in found if key is not None), None)


def is_locked(data_folder: Path, database: Path) -> bool:
    """Tell whether a passphrase is needed for the data, and nobody gave it yet."""
    return needs_passphrase(data_folder, database) and folder_key(data_folder) is None


def needs_passphrase(data_folder: Path, database: Path) -> bool:
    """Tell whether the data has a passphrase. Raises OSError."""
    start = first_bytes(database)
    if is_clear(database):
        return False
    return bool(key_ids(data_folder)) or start in key_ids(data_folder / COPIES)


def has_leftovers(data_folder: Path, database: Path) -> bool:
    """Tell whether a stopped change of the lock, or a file looked at, left anything behind.

    Raises OSError.
    """
    if any((data_folder / name).exists() for name in (STAGING_FOLDER, SCRATCH)):
        return True
    return is_clear(database) and bool(key_ids(data_folder))
