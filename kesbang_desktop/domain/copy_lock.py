"""How a safety copy is locked, beside the data of now."""

from dataclasses import dataclass
from enum import StrEnum


class LockAfter(StrEnum):
    """What becomes of the lock of a copy that is put back."""

    # As the copy is and the data was.
    SAME = "same"
    # The copy is locked, the data is not: it comes back in clear.
    OPENED = "opened"
    # The data is locked, the copy is not, or by another key: it comes back under that of the data.
    LOCKED = "locked"
    # There is no data of that office here: the copy comes with its own passphrase.
    BROUGHT = "brought"


@dataclass(frozen=True, slots=True)
class CopyLock:
    """``needs_words`` where the copy has a passphrase that nobody gave yet."""

    needs_words: bool = False
    after: LockAfter = LockAfter.SAME
