"""When the list of reminders comes and goes: clock, store, and who must not be disturbed."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reminder import Snooze, describe_counts
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ui.follow_ups.reminder_keeper import LISTED, ReminderKeeper

MORNING = datetime(2024, 3, 21, 8, 0)


def add_actions(store, *due: int) -> list[Entry]:
    """Store actions due that many days after 21 March 2024; return their entries."""
    meeting = Meeting(new_id(), "Rapat lama", date(2024, 2, 1), status=MeetingStatus.FINAL)
    entries = [
        Entry(new_id(), meeting.id, key, EntryKind.ACTION, f"tenggat {days}")
        for key, days in zip(keys_after(None, len(due)), due, strict=True)
    ]
    actions = {
        entry.id: ActionItem(entry.id, due=MORNING.date() + timedelta(days=days))
        for entry, days in zip(entries, due, strict=True)
    }
    store.add_minutes(Minutes(meeting, (), tuple(entries), actions), (), ())
    return entries


class Watch:
    """A keeper over the store, a clock that is set by hand, and what was announced."""

    def __init__(self, qtbot, ports, worker) -> None:
        self._qtbot = qtbot
        self._worker = worker
        self.now = MORNING
        self.busy = False
        self.said: list[str] = []
        self.keeper = ReminderKeeper(
            *(ports.follow_ups, ports.settings, worker, lambda: self.busy),
            now=lambda: self.now,
            count_reviews=ports.decisions.count_due,
        )
        for name in ("reminded", "updated", "withdrawn", "day_changed"):
            signal = getattr(self.keeper, name)
            signal.connect(lambda *_, name=name: self.said.append(name))
        self.lists: list = []
        self.keeper.reminded.connect(self.lists.append)
        self.keeper.updated.connect(self.lists.append)

    def start(self) -> "Watch":
        self.keeper.read()
        self.rest()
        return self

    def rest(self) -> None:
        self._qtbot.waitUntil(lambda: self._worker.is_idle)

    def at(self, now: datetime) -> None:
        """Let the clock stand at ``now`` and its timer go off."""
        self.now = now
        self.keeper.tick()
        self.rest()


@pytest.fixture
def watch(qtbot, ports, worker):
    return lambda: Watch(qtbot, ports, worker).start()


def test_at_the_start_it_lists_what_is_late_and_due_today(store, watch) -> None:
    add_actions(store, *range(-LISTED, 4))
    seen = watch()
    assert seen.said == ["reminded"]
    [found] = seen.lists
    assert (found.counts.late, found.counts.due_today) == (LISTED, 1)
    assert [one.text for one in found.first] == [
        f"tenggat {-days}" for days in range(LISTED, 0, -1)
    ]


def test_nothing_late_nothing_said(store, watch) -> None:
    [entry] = add_actions(store, 1)
    seen = watch()
    assert seen.said == []
    seen.at(MORNING + timedelta(days=1))
    assert seen.said == ["day_changed", "reminded"]
    assert seen.lists[0].first[0].entry_id == entry.id


def test_a_review_alone_that_is_due_is_brought_to_mind(store, watch) -> None:
    meeting = Meeting(new_id(), "Rapat penetapan", date(2024, 2, 1), status=MeetingStatus.FINAL)
    [key] = keys_after(None, 1)
    due = Review(MORNING.date() + timedelta(days=1))
    decision = Entry(new_id(), meeting.id, key, EntryKind.DECISION, "Posko dibuka", review=due)
    store.add_minutes(Minutes(meeting, (), (decision,)), (), ())
    seen = watch()
    assert seen.said == []
    seen.at(MORNING + timedelta(days=1))
    assert seen.said == ["day_changed", "reminded"]
    assert describe_counts(seen.lists[0].counts) == "1 keputusan perlu ditinjau"
    store.decisions.save([DecisionStanding(decision.id, is_review_moved=True)])
    seen.keeper.refresh(Changes(frozenset({meeting.id})))
    seen.rest()
    assert seen.said[-1] == "withdrawn"


def test_closed_it_stays_away_until_midnight_also_after_a_restart(store, watch) -> None:
    add_actions(store, -3)
    first = watch()
    first.keeper.close()
    first.at(datetime(2024, 3, 21, 23, 59))
    assert first.said == ["reminded", "withdrawn"]

    again = watch()
    assert again.said == []
    again.at(datetime(2024, 3, 22, 0, 0, 20))
    assert again.said == ["day_changed", "reminded"]


@pytest.mark.parametrize(
    ("length", "before", "then"),
    [
        (Snooze.HOUR, datetime(2024, 3, 21, 8, 59), datetime(2024, 3, 21, 9, 0)),
        (Snooze.TOMORROW, datetime(2024, 3, 21, 23, 59), datetime(2024, 3, 22, 0, 0)),
        (Snooze.NEXT_WEEK, datetime(2024, 3, 24, 23, 59), datetime(2024, 3, 25, 7, 30)),
    ],
)
def test_put_off_it_comes_again_in_time_also_after_a_restart(
    store, watch, length, before, then
) -> None:
    add_actions(store, -3)
    first = watch()
    first.keeper.snooze(length)
    first.rest()
    assert first.said == ["reminded", "withdrawn"]

    again = watch()
    again.at(before)
    assert "reminded" not in again.said
    again.at(then)
    assert again.said[-1] == "reminded"


def test_while_somebody_is_busy_it_waits_and_gives_way(store, watch) -> None:
    add_actions(store, 0)
    seen = watch()
    assert seen.said == ["reminded"]
    seen.busy = True
    seen.keeper.reconsider()
    seen.at(MORNING + timedelta(hours=3))
    assert seen.said == ["reminded", "withdrawn"]
    seen.busy = False
    seen.keeper.reconsider()
    assert seen.said == ["reminded", "withdrawn", "reminded"]


def test_it_follows_what_is_done_meanwhile(qtbot, store, ports, watch) -> None:
    entries = add_actions(store, -3, -1)
    seen = watch()
    for entry in entries:
        changes = ports.follow_ups.set_status(
            [entry.id], ActionStatus.DONE, MORNING.astimezone(), "", ""
        )
        seen.keeper.refresh(changes)
        qtbot.waitUntil(lambda entry=entry: len(seen.said) == 2 + entries.index(entry))
    assert seen.said == ["reminded", "updated", "withdrawn"]
    assert seen.lists[-1].counts.late == 1


def test_what_does_not_concern_actions_is_not_counted_again(store, watch) -> None:
    seen = watch()
    asked = len(store.follow_ups.asked)
    seen.keeper.refresh(Changes(profiles=frozenset({new_id()})))
    assert not seen.keeper._later.isActive()
    seen.keeper.tick()
    seen.rest()
    assert len(store.follow_ups.asked) == asked


def test_a_switch_turns_it_off_and_on_and_is_remembered(store, watch) -> None:
    add_actions(store, -3)
    seen = watch()
    seen.keeper.set_on(False)
    seen.keeper.set_tray_on(False)
    seen.rest()
    assert seen.said == ["reminded", "withdrawn"]

    again = watch()
    assert again.said == []
    assert (again.keeper.is_on, again.keeper.tray_is_on) == (False, False)
    again.keeper.set_on(True)
    assert again.said == ["reminded"]


def test_settings_of_another_version_are_passed_over(store, watch) -> None:
    add_actions(store, -3)
    store.settings.update({"reminders": "rusak", "reminders_on": 7, "tray_on": "ya"})
    seen = watch()
    assert seen.said == ["reminded"]
    assert (seen.keeper.is_on, seen.keeper.tray_is_on) == (True, True)


def test_a_failure_is_no_reminder(qtbot, store, ports, worker) -> None:
    add_actions(store, -3)

    def fail(*_):
        raise DatabaseError("Berkas data tidak dapat dibaca. Coba lagi.")

    broken = replace(ports, follow_ups=replace(ports.follow_ups, counts=fail))
    seen = Watch(qtbot, broken, worker)
    with qtbot.assertNotEmitted(worker.known_error_raised):
        seen.start()
    assert seen.said == []


def test_the_clock_is_looked_at_while_nothing_else_happens(qtbot, store, watch) -> None:
    add_actions(store, 1)
    seen = watch()
    seen.now = MORNING + timedelta(days=1)
    # The real timer, only quicker.
    seen.keeper._clock.setInterval(5)
    qtbot.waitUntil(lambda: "reminded" in seen.said)
