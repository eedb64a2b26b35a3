"""The columns that actions repeat, against what is worked out from scratch."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kesbang_desktop.domain.action import ActionEdit, ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.actions import add_progress, set_statuses
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.entries import forget_removed, save_entries
from kesbang_desktop.store.listing import refresh_whole_listing
from kesbang_desktop.store.meetings import (
    bin_meeting,
    purge_meeting,
    restore_meeting,
    save_meeting,
)
from kesbang_desktop.store.party_merging import retire_party
from tests.long_form import part_of
from tests.store.store_samples import NOON, uid

_STEPS = 120
_NAMES = ("Kesbangpol", "Bidang Politik", "Élok Dinas", "Sekretariat", "UPTD Data", "Bawaslu")


class Office:
    """Takes steps that a person could take, at random."""

    def __init__(self, database: Database, seed: int) -> None:
        self.chance = random.Random(seed)
        self.database = database
        self.number = 1000
        self.moment = NOON
        self.organizations = [Organization(uid(n + 1), name) for n, name in enumerate(_NAMES)]
        self.people = [Person(uid(20 + n), f"Pegawai {n}") for n in range(5)]
        self.do(save_organizations, self.organizations)
        self.do(save_people, self.people)
        self.meetings: dict[UUID, Meeting] = {}
        self.binned: set[UUID] = set()
        self.entries: dict[UUID, Entry] = {}

    def do(self, verb: Callable[..., Any], *args: Any) -> None:
        self.database.bind(verb)(*args)

    def take_step(self) -> None:
        steps = (
            self.write_meeting,
            self.write_entry,
            self.write_entry,
            self.remove_entry,
            self.set_status,
            self.change,
            self.move_meeting,
            self.change_directory,
        )
        self.chance.choice(steps)()

    def write_meeting(self) -> None:
        known = (
            [*self.meetings.values(), None] if len(self.meetings) < 4 else self.meetings.values()
        )
        meeting = self.chance.choice([*known])
        day = date(2024, 3, self.chance.randrange(1, 28))
        title = f"Rapat {self.chance.randrange(9)}"
        series = self.chance.choice(("", "Bulanan", "Forkopimda"))
        if meeting is None:
            meeting = Meeting(self.new_id(), title, day, series=series)
        self.meetings[meeting.id] = replace(meeting, title=title, date=day, series=series)
        self.do(save_meeting, self.meetings[meeting.id])

    def write_entry(self) -> None:
        if not self.meetings:
            return
        known = [one for one in self.entries.values() if one.meeting_id in self.meetings]
        entry = self.chance.choice([*known, None, None])
        if entry is None:
            meeting_id = self.chance.choice([*self.meetings])
            entry = Entry(self.new_id(), meeting_id, key_between(None, None))
        kinds = (EntryKind.ACTION, EntryKind.ACTION, EntryKind.ACTION, EntryKind.DECISION)
        text = f"Butir Ü {self.chance.randrange(99)}"
        entry = replace(entry, kind=self.chance.choice(kinds), text=text)
        self.entries[entry.id] = entry
        actions = []
        if entry.kind is EntryKind.ACTION and self.chance.random() < 0.7:
            due = self.due()
            actions = [ActionItem(entry.id, self.owners(), due.day, due.ongoing)]
        self.do(save_entries, entry.meeting_id, [entry], actions)

    def remove_entry(self) -> None:
        if self.entries:
            entry = self.chance.choice([*self.entries.values()])
            if entry.meeting_id in self.meetings:
                self.do(save_entries, entry.meeting_id, [], [], [entry.id])
        if self.chance.random() < 0.1:
            self.do(forget_removed)
            self.entries = {id: one for id, one in self.entries.items() if id in self.stored()}

    def set_status(self) -> None:
        chosen = self.some_actions()
        self.moment += timedelta(hours=7)
        status = self.chance.choice([*ActionStatus])
        self.do(set_statuses, chosen, status, self.moment, self.chance.choice(("", "Catatan")))
        for one in chosen[:1]:
            self.do(add_progress, [Progress(self.new_id(), one, self.moment, "Maju", "", status)])

    def change(self) -> None:
        edits = (
            ActionEdit(due=replace(self.due(), day=date(2024, 5, self.chance.randrange(1, 9)))),
            ActionEdit(due=Due(ongoing=True)),
            ActionEdit(owners=self.owners()),
            ActionEdit(due=Due(), priority=Priority.HIGH, owners=()),
        )
        edit = self.chance.choice(edits)
        if edit.due and edit.due.day:
            edit = replace(edit, due=Due(edit.due.day))
        self.do(change_action, self.some_actions(), edit, self.moment, "Rina")

    def move_meeting(self) -> None:
        if not self.meetings:
            return
        meeting_id = self.chance.choice([*self.meetings])
        if meeting_id not in self.binned:
            self.binned.add(meeting_id)
            self.do(bin_meeting, meeting_id, self.moment)
        elif self.chance.random() < 0.5:
            self.binned.discard(meeting_id)
            self.do(restore_meeting, meeting_id)
        else:
            self.do(purge_meeting, meeting_id)
            del self.meetings[meeting_id]

    def change_directory(self) -> None:
        roll = self.chance.random()
        place = self.chance.randrange(len(self.organizations))
        if roll < 0.5:
            parent = self.chance.choice([*self.organizations, None])
            region = self.chance.choice(("", "Kota Samarinda", "Kota Bontang"))
            name = f"{self.chance.choice(_NAMES)} {self.chance.randrange(9)}"
            self.organizations[place] = Organization(
                self.organizations[place].id, name, "", parent.id if parent else None, region
            )
            self.do(save_organizations, [self.organizations[place]])
        elif roll < 0.9:
            chosen = self.chance.randrange(len(self.people))
            of = self.chance.choice([*self.organizations, None])
            self.people[chosen] = replace(
                self.people[chosen], name=f"Nama {roll}", organization_id=of.id if of else None
            )
            self.do(save_people, [self.people[chosen]])
        else:
            # They are back as soon as somebody writes them again.
            self.do(retire_party, self.people[0].party)
            self.do(save_people, [self.people[0]])

    def due(self) -> Due:
        day = date(2024, 4, self.chance.randrange(1, 30))
        return self.chance.choice((Due(day), Due(day), Due(), Due(ongoing=True)))

    def owners(self) -> tuple[Any, ...]:
        parties = [*self.organizations, *self.people]
        return tuple(one.party for one in self.chance.sample(parties, self.chance.randrange(0, 4)))

    def some_actions(self) -> list[UUID]:
        known = sorted(self.standing())
        return self.chance.sample(known, min(len(known), self.chance.randrange(1, 4)))

    def stored(self) -> set[UUID]:
        return {UUID(bytes=row["entry_id"]) for row in rows_of(self.database, "action_item")}

    def standing(self) -> set[UUID]:
        """Return the actions that can be changed: a line that was removed is not."""
        lines = {row["id"]: row for row in rows_of(self.database, "entry")}
        here = {one for one in self.stored() if not lines[one.bytes]["removed"]}
        return {one for one in here if lines[one.bytes]["kind"] == EntryKind.ACTION}

    def new_id(self) -> UUID:
        self.number += 1
        return uid(self.number)


def rows_of(database: Database, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(database.path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def from_scratch(database: Database) -> dict[bytes, dict[str, Any]]:
    """What the columns have to be, read off the other tables one row at a time."""
    entries = {row["id"]: row for row in rows_of(database, "entry")}
    meetings = {row["id"]: row for row in rows_of(database, "meeting")}
    people = {row["id"]: row for row in rows_of(database, "person")}
    organizations = {row["id"]: row for row in rows_of(database, "organization")}
    owners = sorted(rows_of(database, "action_owner"), key=lambda row: row["ordinal"])
    notes = rows_of(database, "progress")
    found = {}
    for action in rows_of(database, "action_item"):
        id = action["entry_id"]
        entry = entries[id]
        meeting = meetings.get(entry["meeting_id"])
        mine = [row for row in owners if row["entry_id"] == id]
        names, unit = [], None
        for owner in mine:
            one = people.get(owner["person_id"]) or organizations[owner["organization_id"]]
            names += [one["name"]] if owner["person_id"] else [one["short_name"], one["name"]]
            if owner is mine[0]:
                unit = one["organization_id"] if owner["person_id"] else one["id"]
        is_open = action["status"] in ("open", "in_progress")
        closings = [
            row["noted_at"]
            for row in notes
            if row["entry_id"] == id and row["status"] in ("done", "cancelled")
        ]
        origin = meeting or action
        title = meeting["title"] if meeting else action["origin_title"]
        held_on = meeting["date"] if meeting else action["origin_date"]
        agency, region = climb(unit, organizations)
        words = [entry["text"], action["due_note"], title, *filter(None, names)]
        found[id] = {
            "meeting_id": entry["meeting_id"],
            "origin_title": title,
            "origin_date": held_on,
            "series_id": origin["series_id"],
            "listed": int(
                entry["kind"] == "action"
                and not entry["removed"]
                and (meeting is None or meeting["binned_at"] is None)
            ),
            "is_open": int(is_open),
            "due_order": action["due"] or ("9999-12-30" if action["ongoing"] else "9999-12-31"),
            "closed_on": None if is_open else (local_day(max(closings)) if closings else held_on),
            "organization_id": agency,
            "region": region,
            "responsible_id": (
                mine[0]["person_id"] or mine[0]["organization_id"] if mine else None
            ),
            "search_text": "\n".join(words).casefold(),
        }
    return found


def local_day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def climb(unit: bytes | None, organizations: dict[bytes, Any]) -> tuple[bytes | None, str]:
    chain: list[Any] = []
    while unit is not None and all(unit != one["id"] for one in chain):
        chain.append(organizations[unit])
        unit = chain[-1]["parent_id"]
    if not chain:
        return None, ""
    units = ("bidang", "sekretariat", "uptd")
    agencies = [one for one in chain if not one["name"].lower().startswith(units)]
    region = next((one["region"] for one in chain if one["region"]), "")
    return (agencies or chain[-1:])[0]["id"], region


def stored(database: Database) -> dict[bytes, dict[str, Any]]:
    expected = from_scratch(database)
    names = next(iter(expected.values()), {}).keys()
    return {
        row["entry_id"]: {name: row[name] for name in names}
        for row in rows_of(database, "action_item")
    }


@pytest.mark.parametrize("seed", part_of(range(6), 0, one_in=3))
def test_after_any_series_of_verbs_the_columns_are_as_if_made_from_scratch(
    database: Database, seed: int
) -> None:
    office = Office(database, seed)
    for step in range(_STEPS):
        office.take_step()
        assert stored(database) == from_scratch(database), step
    assert stored(database)
    before = stored(database)
    database.bind(refresh_whole_listing)()
    assert stored(database) == before


def test_a_closing_day_is_the_day_of_the_last_closing_note(database: Database) -> None:
    office = Office(database, 0)
    while not office.stored():
        office.write_meeting()
        office.write_entry()
    [entry_id, *_] = sorted(office.stored())
    for day, status in (
        (1, ActionStatus.DONE),
        (2, ActionStatus.OPEN),
        (3, ActionStatus.CANCELLED),
    ):
        office.do(set_statuses, [entry_id], status, datetime(2024, 6, day, 23, 30))
    row = stored(database)[entry_id.bytes]
    assert (row["closed_on"], row["is_open"]) == ("2024-06-03", 0)
