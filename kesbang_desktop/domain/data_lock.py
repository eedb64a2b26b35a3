"""The passphrase of the data, as a person sees it."""

from dataclasses import dataclass, field

# In the setting: minutes without input after which the window asks for the passphrase, 0 for never.
AUTO_LOCK_KEY = "auto_lock_minutes"
# By this variable scripts give the passphrase; no program that is started by this one gets it.
PASSPHRASE_VARIABLE = "NOTULA_PASSPHRASE"
AUTO_LOCK_CHOICES = (0, 5, 10, 15, 30, 60)
AUTO_LOCK_USUAL = 15


@dataclass(frozen=True, slots=True)
class ClearTraces:
    """What still lies beside locked data for anybody to read, from before it was locked.

    ``copies`` are safety copies in the data folder, ``second`` those at the second place, ``files``
    single data files: damaged ones, former states, copies of earlier programs. ``rescued`` are
    texts that were kept where data was replaced; they are told, and only the person removes them.
    """

    copies: int = 0
    second: int = 0
    files: int = 0
    rescued: int = 0

    def __bool__(self) -> bool:
        return bool(self.copies or self.second or self.files)

    @property
    def removable_words(self) -> str:
        """What of it the program can remove, for the person."""
        return _counted(
            (self.copies, "salinan cadangan"),
            (self.second, "salinan di tempat kedua"),
            (self.files, "berkas data lama"),
        )

    @property
    def rescued_words(self) -> str:
        """What of it only the person removes; empty for nothing."""
        return _counted((self.rescued, "teks di folder penyelamatan, yang Anda hapus sendiri"))

    @property
    def words(self) -> str:
        """What it is, for the person."""
        return ", ".join(filter(None, (self.removable_words, self.rescued_words)))


def _counted(*parts: tuple[int, str]) -> str:
    return ", ".join(f"{count} {what}" for count, what in parts if count)


@dataclass(frozen=True, slots=True)
class LockState:
    """Whether the data has a passphrase, and what lies in clear all the same."""

    is_on: bool
    auto_lock_minutes: int = 0
    traces: ClearTraces = ClearTraces()


@dataclass(frozen=True, slots=True)
class LockChange:
    """A wish to write all data anew: locked by ``words``, or in clear where they are None.

    ``removes_traces`` where what lies in clear from before is to go, once a locked copy was made.
    """

    words: str | None = field(repr=False)
    removes_traces: bool = False


def auto_lock_minutes(setting: object) -> int:
    """Return the minutes that a stored setting says, the usual ones where it says nothing."""
    return setting if type(setting) is int and setting in AUTO_LOCK_CHOICES else AUTO_LOCK_USUAL
