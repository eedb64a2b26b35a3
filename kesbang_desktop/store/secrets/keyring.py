"""The keys that somebody opened in this process, by what they are named.

Files say by which key they were encrypted, so whoever opens one finds its key here: it stands in no
argument, no message between threads and no traceback. Nothing of it outlives the process.
"""

from kesbang_desktop.store.secrets.data_key import DataKey

_known: dict[bytes, DataKey] = {}


def remember(key: DataKey) -> None:
    """Let files that ``key`` encrypted be opened from now on."""
    _known[key.id] = key


def find(key_id: bytes) -> DataKey | None:
    """Return the key that ``key_id`` names, or None where nobody opened it."""
    return _known.get(key_id)


def forget() -> None:
    """Let nothing encrypted be opened any more."""
    _known.clear()
