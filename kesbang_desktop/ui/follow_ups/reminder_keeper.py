"""Watches the clock and the list, and says when to bring it to mind."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.choices import REMINDERS_ON, TRAY_ON
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpCounts, FollowUpView
from kesbang_desktop.domain.reminder import (
    Reminders,
    Snooze,
    close,
    count_news,
    needs_attention,
    should_remind,
    snooze,
)
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.work.worker import Worker

_STATE = "reminders"
# A laptop that wakes, and a clock that passes midnight, are noticed within this.
TICK_MS = 30_000
# Typing changes actions many times a second; they are counted again this long after the first.
_COUNT_AGAIN_MS = 2_000
LISTED = 4
# Among so many of what is due, what was just noted is looked for.
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class ReminderList:
    """What is late or due today, in numbers, and the first few of it, longest overdue first.

    The numbers are those of every other place; ``has_news`` tells whether any of it is more than
    what was noted just now.
    """

    counts: FollowUpCounts
    first: tuple[FollowUp, ...]
    day: date
    has_news: bool = True


class ReminderKeeper(QObject):
    """Reads in the worker; remembers from one start to the next what was closed or put off.

    ``reminded(ReminderList)`` when the list is to be shown, ``updated(ReminderList)`` when it
    changed meanwhile, ``recounted(FollowUpCounts)`` when its numbers did and nothing may move,
    ``withdrawn()`` when it is to go. ``counted(FollowUpCounts)`` after every
    reading, ``day_changed()`` after midnight, ``settings_changed()`` when a switch was set or read.
    ``is_busy`` tells whether somebody must not be disturbed now, ``is_typing`` whether at least
    nothing may move. ``count_reviews`` counts the decisions that are to be looked at by a day,
    ``corrected`` gives the drafts whose time for corrections is over by then.
    """

    reminded = Signal(object)
    updated = Signal(object)
    recounted = Signal(object)
    withdrawn = Signal()
    counted = Signal(object)
    day_changed = Signal()
    settings_changed = Signal()

    def __init__(
        self,
        follow_ups: FollowUpPorts,
        settings: SettingPorts,
        worker: Worker,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
        now: Callable[[], datetime] = datetime.now,
        is_typing: Callable[[], bool] = lambda: False,
        count_reviews: Callable[[date], int] = lambda _: 0,
        corrected: Callable[[date], Sequence[UUID]] = lambda _: (),
    ) -> None:
        super().__init__(parent)
        self._corrected = corrected
        self._count_reviews = count_reviews
        self._follow_ups = follow_ups
        self._settings = settings
        self._worker = worker
        self._is_busy = is_busy
        self._now = now
        self._is_typing = is_typing
        self._just_noted: set[UUID] = set()
        self._day = now().date()
        self._state = Reminders()
        self._list: ReminderList | None = None
        self._shown: ReminderList | None = None
        self._is_read = False
        self.is_on = True
        self.tray_is_on = True
        self.is_showing = False
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)

    def read(self) -> None:
        """Take what is remembered, count, and watch the clock from now on."""
        keys = (_STATE, REMINDERS_ON, TRAY_ON)
        self._worker.run(lambda: [self._settings.get(key) for key in keys], self._begin)

    def tick(self) -> None:
        """Look at the clock; a day that has changed is announced and everything counted again."""
        if not self._is_read or self._worker.is_stopped:
            return
        if self._now().date() != self._day:
            self._day = self._now().date()
            self._just_noted.clear()
            self.day_changed.emit()
            self._read()
        else:
            self.reconsider()

    def refresh(self, changes: Changes) -> None:
        """Count again where ``changes`` touch actions: at once, or soon in a meeting."""
        if not (changes.actions or changes.meetings or changes.parties) or not self._is_read:
            return
        if not self._is_busy():
            self._read()
        elif not self._later.isActive():
            self._later.start(_COUNT_AGAIN_MS)

    def note_late(self, late: int) -> None:
        """Count again where another place counted ``late`` actions, and this one did not."""
        if self._list is not None and self._list.counts.late != late:
            self._read()

    def leave_out(self, entries: Collection[UUID]) -> None:
        """Bring ``entries`` to mind from tomorrow on: they were noted, or changed, just now."""
        self._just_noted |= set(entries)

    def reconsider(self) -> None:
        """Show or take away what was counted, as the moment allows."""
        if self._later.isActive() and not self._is_busy():
            self._later.stop()
            self._read()
        found = self._list
        if found is None:
            return
        may_show = self.is_on and not self._is_busy()
        if self.is_showing and not may_show:
            self._withdraw()
        elif not may_show:
            return
        elif self._is_typing():
            # Whatever comes, goes or gets another height would move what is under the hands.
            if self.is_showing:
                self.recounted.emit(found.counts)
        elif self.is_showing and not (found.has_news and needs_attention(found.counts)):
            self._withdraw()
        elif self.is_showing and found != self._shown:
            self._shown = found
            self.updated.emit(found)
        elif (
            not self.is_showing
            and found.has_news
            and should_remind(self._state, self._now(), found.counts)
        ):
            self.is_showing = True
            self._shown = found
            self.reminded.emit(found)

    def close(self) -> None:
        """Take the list away until tomorrow."""
        self._remember(close(self._state, self._now()))
        self._withdraw()

    def snooze(self, length: Snooze) -> None:
        """Take the list away and bring it again after ``length``."""
        self._remember(snooze(self._state, self._now(), length))
        self._withdraw()

    def set_on(self, is_on: bool) -> None:
        """Bring the list to mind from now on, or never."""
        self.is_on = is_on
        self._put(REMINDERS_ON, is_on)
        self.settings_changed.emit()
        self.reconsider()

    def set_tray_on(self, is_on: bool) -> None:
        """Show the icon in the tray, or not."""
        self.tray_is_on = is_on
        self._put(TRAY_ON, is_on)
        self.settings_changed.emit()

    def _begin(self, stored: list[object]) -> None:
        state, is_on, tray_is_on = stored
        self._state = Reminders.from_setting(state)
        self.is_on = is_on is not False
        self.tray_is_on = tray_is_on is not False
        self._is_read = True
        self.settings_changed.emit()
        self._clock.start(TICK_MS)
        self._read()

    def _read(self) -> None:
        if self._worker.is_stopped:
            return
        day, own = self._day, frozenset(self._just_noted)

        def read() -> tuple[FollowUpCounts, ReminderList]:
            due = FollowUpView(FollowUpQuery(statuses=OPEN, due_to=day))
            counts = replace(
                self._follow_ups.counts(day),
                reviews=self._count_reviews(day),
                corrected=tuple(self._corrected(day)),
            )
            rows = self._follow_ups.rows(due, None, day, 0, _LOOKED_AT if own else LISTED)
            return counts, _without(own, counts, rows, day)

        self._worker.run(read, self._take, self._pass_over)

    def _take(self, read: tuple[FollowUpCounts, ReminderList]) -> None:
        counts, found = read
        if found.day != self._day:
            return
        self._list = found
        self.counted.emit(counts)
        self.reconsider()

    def _pass_over(self, _error: KnownError) -> None:
        """Leave a failure to the pages, which read the same: a reminder is no reason for alarm."""

    def _withdraw(self) -> None:
        if self.is_showing:
            self.is_showing = False
            self.withdrawn.emit()

    def _remember(self, state: Reminders) -> None:
        self._state = state
        self._put(_STATE, state.to_setting())

    def _put(self, key: str, value: object) -> None:
        self._worker.run(lambda: self._settings.put(key, value))


def _without(
    own: Collection[UUID], counts: FollowUpCounts, rows: Sequence[FollowUp], day: date
) -> ReminderList:
    """Return what is due, ``own`` counted but not named."""
    others = [one for one in rows if one.entry_id not in own]
    left_out = len(rows) - len(others)
    has_news = count_news(counts) > left_out
    return ReminderList(counts, tuple(others[:LISTED]), day, has_news)
