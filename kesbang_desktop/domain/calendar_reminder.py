"""When a calendar rings for what it was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta

from kesbang_desktop.domain.choices import CALENDAR_REMINDER

SETTING = CALENDAR_REMINDER
MOST_DAYS = 14


@dataclass(frozen=True, slots=True)
class CalendarReminder:
    """``days`` before the day of an event (0: on that day) at the hour ``at``, local time."""

    days: int = 1
    at: time = time(9)

    def before(self, start: time) -> timedelta:
        """Return how far before ``start`` of its day an event rings; negative after it."""
        return timedelta(days=self.days) + _since_midnight(start) - _since_midnight(self.at)

    def to_setting(self) -> dict[str, object]:
        """Return it as a setting."""
        return {"days": self.days, "at": self.at.isoformat("minutes")}

    @classmethod
    def from_setting(cls, value: object) -> "CalendarReminder":
        """Return the reminder in a setting; what cannot be read is as at first."""
        if not isinstance(value, Mapping):
            return cls()
        days: object = value.get("days")
        if not isinstance(days, int) or not 0 <= days <= MOST_DAYS:
            days = cls().days
        try:
            return cls(days, time.fromisoformat(str(value.get("at"))))
        except ValueError:
            return cls(days)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
