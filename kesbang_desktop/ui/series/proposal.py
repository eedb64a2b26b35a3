"""What the dialog of the next meeting starts from."""

from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.carry_over import OpenItems
from kesbang_desktop.domain.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Proposal:
    """The meeting that is followed, the day proposed for the next one, and what is open by then."""

    minutes: Minutes
    day: date
    open_items: OpenItems
