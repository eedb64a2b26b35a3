"""Files for calendars, and what each calendar is remembered to have been told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesbang_desktop.domain.calendar_event import (
    CalendarEvent,
    EventState,
    due_event,
    due_uid,
    meeting_event,
    note_sent,
    review_event,
    review_uid,
)
from kesbang_desktop.domain.calendar_reminder import SETTING, CalendarReminder
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import ExportError, ReadOnlyDataError
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.store.deferred import decisions, follow_ups, sent_events, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kesbang_desktop.domain.calendar_event import SentEvent
    from kesbang_desktop.domain.follow_up import FollowUp
    from kesbang_desktop.domain.follow_up_view import FollowUpView
    from kesbang_desktop.domain.meeting import Classification
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.paperwork.desk import Desk


class Calendars:
    """Makes ICS files that a calendar can take in again and again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due_dates(self, view: FollowUpView, today: date) -> bytes:
        """Return the due dates of the rows of ``view``.

        What a calendar was told before and is so no longer (done, cancelled, moved to another day)
        is told anew, also where ``view`` does not show it any more for that very reason. Where it
        leaves nothing out the review dates of decisions go along.
        """
        read = self._desk.read(follow_ups.all_follow_ups)
        wide = replace(view, query=_at_any_stage(view.query))
        rows = read(wide, today)
        shown = {one.entry_id for one in (rows if wide == view else read(view, today))}
        sent = self._desk.read(sent_events.read_sent)([due_uid(one) for one in rows])
        events = []
        for one in rows:
            before = sent.get(due_uid(one))
            event = due_event(one) or _withdrawn(one, before)
            if event is not None and (one.entry_id in shown or _is_news(event, before)):
                events.append(event)
        if wide.query == FollowUpQuery(classes=wide.query.classes):
            reviews, sent_reviews = self._reviews(wide.query.classes)
            events += reviews
            sent |= sent_reviews
        return self._render("Tenggat tindak lanjut", events, sent)

    def _reviews(
        self, classes: frozenset[Classification]
    ) -> tuple[list[CalendarEvent], dict[str, SentEvent]]:
        """Return when decisions are looked at again, and what was told of that before by its uid.

        Of ``classes`` alone where there are any.
        """
        found = self._desk.read(decisions.reviewed_decisions)()
        wanted = [one for one in found if not classes or one.classification in classes]
        sent = self._desk.read(sent_events.read_sent)([review_uid(one) for one in wanted])
        events = []
        for one in wanted:
            before = sent.get(review_uid(one))
            event = review_event(one, before.day if before else None)
            if event is not None:
                events.append(event)
        return events, sent

    def meeting(self, minutes: Minutes) -> bytes:
        """Return one meeting as an event. Raises ExportError while it has no date."""
        agenda = [
            one.text for one in minutes.entries if one.kind is EntryKind.AGENDA and one.text.strip()
        ]
        event = meeting_event(minutes.meeting, agenda)
        if event is None:
            raise ExportError(
                "Rapat ini belum bertanggal. Isi tanggalnya di Data rapat, lalu buat lagi."
            )
        sent = self._desk.read(sent_events.read_sent)([event.uid])
        return self._render("Rapat", [event], sent)

    def _render(
        self, name: str, events: Sequence[CalendarEvent], before: dict[str, SentEvent]
    ) -> bytes:
        from kesbang_desktop.documents.calendar_file import render_calendar

        now = datetime.now(UTC).replace(microsecond=0)
        told = [(event, note_sent(event, before.get(event.uid), now)) for event in events]
        self._keep([one for _, one in told if before.get(one.uid) != one])
        reminder = CalendarReminder.from_setting(self._desk.read(settings.get_setting)(SETTING))
        return render_calendar(name, told, reminder)

    def _keep(self, sent: Iterable[SentEvent]) -> None:
        """Remember what is sent; beside data that can only be read each file is a first one."""
        try:
            self._desk.write(sent_events.keep_sent)(list(sent))
        except ReadOnlyDataError:
            return


def _at_any_stage(query: FollowUpQuery) -> FollowUpQuery:
    """Return ``query`` without what an action leaves it by when it is done or moved."""
    return replace(
        query,
        statuses=frozenset(),
        due_from=None,
        due_to=None,
        late=False,
        ongoing=False,
        without_due=False,
    )


def _is_news(event: CalendarEvent, before: SentEvent | None) -> bool:
    """Tell whether a calendar that was told of ``event`` would be wrong without it."""
    if before is None:
        return False
    return event.state is not EventState.CONFIRMED or event.day != before.day


def _withdrawn(one: FollowUp, before: SentEvent | None) -> CalendarEvent | None:
    """Return that an action which a calendar was told of is due on no day any more."""
    if before is None:
        return None
    event = due_event(one._replace(due=before.day, ongoing=False))
    return event and replace(event, state=EventState.CANCELLED)
