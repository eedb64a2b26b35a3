"""How many actions were done, for charts."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DoneShare:
    """The actions of one organization, each counted once; what was cancelled is left out.

    ``title`` is its name, empty for those of no organization.
    ``late`` are those past their due date, begun or not; ``in_progress`` and ``open`` (not begun)
    are the others that are not done.
    """

    title: str
    done: int = 0
    in_progress: int = 0
    open: int = 0
    late: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.done + self.in_progress + self.open + self.late


@dataclass(frozen=True, slots=True)
class ActionsInMonth:
    """The actions noted and closed in a month (its first day), and those open at its end."""

    month: date
    noted: int = 0
    closed: int = 0
    open_at_end: int = 0
