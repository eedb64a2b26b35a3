"""What can be read and compared: the versions of a meeting, and how it stands now."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.version import Version
from kesbang_desktop.ui.language.formats import format_date, format_time

_NEWEST = 1_000_000
_SHOWN_DIGITS = 12


@dataclass(frozen=True, slots=True)
class State:
    """``notes`` under a title; ``version`` is None for how things stand now."""

    title: str
    second_line: str
    notes: str
    version: Version | None = None

    @property
    def order(self) -> int:
        """Where it stands in time."""
        return self.version.number if self.version else _NEWEST


def state_now(notes: str, word: str) -> State:
    """Return how things stand now; ``word`` is the status of the meeting."""
    return State(_tr("Keadaan sekarang"), word, notes)


def state_of(version: Version) -> State:
    """Return a version with when it was made and why."""
    title = _tr("Versi {0}").format(version.number)
    second = " · ".join(part for part in (_moment(version), version.reason) if part)
    return State(title, second, version.notes, version)


def detail_of(state: State) -> str:
    """Return all that is known of ``state`` in one line."""
    version = state.version
    if version is None:
        return state.second_line
    parts = [_tr("Disahkan {0}").format(_moment(version))]
    if version.reason:
        parts.append(_tr("Alasan: {0}").format(version.reason))
    parts.append(_tr("Sidik {0}…").format(version.digest[:_SHOWN_DIGITS]))
    return "  ·  ".join(parts)


def _moment(version: Version) -> str:
    at = version.made_at
    at = at.astimezone() if at.tzinfo else at
    return f"{format_date(at.date())} {format_time(at.time())}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("states", text)
