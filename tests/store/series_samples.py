"""A series of meetings as the tests of carrying over use it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.finalising import finalise_meeting
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.series import make_next_meeting
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_meeting

FIRST_DAY = date(2026, 1, 15)
NEXT_DAY = date(2026, 2, 16)
LAST_DAY = date(2026, 3, 16)


def add_meeting(
    database: Database,
    lines: list[tuple[EntryKind, str]],
    day: date | None = FIRST_DAY,
    actions: dict[str, ActionItem] | None = None,
    **fields: Any,
) -> Minutes:
    """Write a meeting with these lines; ``actions`` are by text, their entry ids are replaced."""
    meeting = replace(make_meeting(date=day, **fields), id=new_id())
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, text)
        for key, (kind, text) in zip(keys_after(None, len(lines)), lines, strict=True)
    )
    items = {
        one.id: replace((actions or {})[one.text], entry_id=one.id)
        for one in entries
        if one.text in (actions or {})
    }
    minutes = Minutes(meeting, (), entries, items)
    known = database.bind_reading(load_directory)().people
    directory = () if known else (PEOPLE, ORGANIZATIONS)
    database.bind(add_minutes)(minutes, *directory)
    return minutes


def make_after(database: Database, minutes: Minutes, day: date = NEXT_DAY) -> Minutes:
    """Make the next meeting of the series and return it."""
    meeting_id, _ = database.bind(make_next_meeting)(minutes.meeting.id, NextMeeting(day))
    return load(database, meeting_id)


def load(database: Database, meeting_id: UUID) -> Minutes:
    """Return a meeting as it is on disk."""
    return database.bind_reading(load_minutes)(meeting_id)


def finalise(database: Database, minutes: Minutes) -> None:
    """Make the minutes final."""
    version = Version(new_id(), minutes.meeting.id, 1, NOON, "Disahkan", "# Acara", "f" * 64)
    database.bind(finalise_meeting)(version, "1")


def texts(minutes: Minutes) -> list[str]:
    """Return the lines of a meeting."""
    return [one.text for one in minutes.entries]


def put_line(
    database: Database,
    minutes: Minutes,
    after: str,
    text: str,
    at: datetime | None = None,
    **fields: Any,
) -> Entry:
    """Type a line below the one that starts with ``after``, as the editor would save it."""
    entries = load(database, minutes.meeting.id).entries
    index = next(number for number, one in enumerate(entries) if one.text.startswith(after))
    key = _key(entries, index)
    line = Entry(new_id(), minutes.meeting.id, key, text=text, noted_at=at, **fields)
    database.bind(save_entries)(minutes.meeting.id, [line])
    return line


def _key(entries: tuple[Entry, ...], index: int) -> str:
    following = entries[index + 1].order_key if index + 1 < len(entries) else None
    return key_between(entries[index].order_key, following)
