"""How safety copies are kept: how much room they may take, and at which second place."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kesbang_desktop.domain.copy_keeping import is_ahead
from kesbang_desktop.domain.copy_record import CopyRecord

COPY_SETTINGS_KEY = "copies"
GIGABYTE = 1 << 30
# A second place is a stick that is fetched now and then; after a week it protects nothing.
_TOO_LONG = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CopySettings:
    """``most_gb`` is 0 without a limit, ``second_place`` a folder or empty.

    ``second_since`` is when that folder was chosen, ``second_seen`` when a copy last went there.
    """

    most_gb: int = 0
    second_place: str = ""
    second_since: datetime | None = None
    second_seen: datetime | None = None

    @property
    def most_bytes(self) -> int | None:
        """The limit in bytes, or None."""
        return self.most_gb * GIGABYTE or None

    def by_clock(self, now: datetime) -> "CopySettings":
        """Return them without what a wrong clock dated ahead of ``now``: it counts as now."""
        moments = (self.second_since, self.second_seen)
        since, seen = (now if one and is_ahead(one, now) else one for one in moments)
        return replace(self, second_since=since, second_seen=seen)

    def days_unseen(self, now: datetime) -> int:
        """Return for how many days nothing went to the second place, 0 where it is a week or less.

        Without a second place it is 0.
        """
        last = self.second_seen or self.second_since
        if not self.second_place or last is None or now - last < _TOO_LONG:
            return 0
        return (now - last).days

    def to_json(self) -> dict[str, object]:
        """Return what :meth:`from_json` reads."""
        return {
            "most_gb": self.most_gb,
            "second_place": self.second_place,
            "second_since": self.second_since.isoformat() if self.second_since else "",
            "second_seen": self.second_seen.isoformat() if self.second_seen else "",
        }

    @classmethod
    def from_json(cls, found: object) -> "CopySettings":
        """Return settings as they were kept; what cannot be read is as at first."""
        if not isinstance(found, dict):
            return cls()
        most = found.get("most_gb")
        return cls(
            most if isinstance(most, int) and most > 0 else 0,
            str(found.get("second_place") or ""),
            _moment(found.get("second_since")),
            _moment(found.get("second_seen")),
        )


@dataclass(frozen=True, slots=True)
class CopyState:
    """``newest`` is the newest copy that can be trusted, ``bytes`` what all of them take on disk.

    ``damaged`` names copies that were found damaged when somebody looked last. ``altered`` is how
    many rows of a still newer one are not as they were written, 0 without one. ``problem`` is a
    sentence on the second place, empty for none. ``lost`` attachments have no file any more, here
    or in a copy. ``second_is_away`` where the last copy found no second place, as a stick that is
    not plugged in. ``elsewhere`` where none is made here, because the data is on a server.
    """

    newest: CopyRecord | None = None
    settings: CopySettings = CopySettings()
    problem: str = ""
    bytes: int = 0
    altered: int = 0
    damaged: frozenset[str] = frozenset()
    lost: int = 0
    second_is_away: bool = False
    elsewhere: bool = False

    @property
    def lost_words(self) -> str:
        """What is told of attachments without a file; empty where all have theirs."""
        if not self.lost:
            return ""
        return (
            f"{self.lost} berkas lampiran tidak ada lagi di folder data, dan tidak ada dalam "
            "salinan. Cari berkas aslinya, lalu lampirkan lagi."
        )


def _moment(found: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(found))
    except ValueError:
        return None
