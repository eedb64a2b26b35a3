from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kesbang_desktop.domain.action import ActionStatus, Progress
from kesbang_desktop.domain.errors import DatabaseError, InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.store.actions import add_progress, set_action_status
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import (
    load_directory,
    save_organizations,
    save_people,
)
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.obligations import (
    end_obligation,
    list_obligations,
    make_due_obligations,
    renew_obligations,
    save_obligation,
    withdraw_obligation,
)
from kesbang_desktop.store.party_merging import retire_party
from kesbang_desktop.store.tables import action_item, action_owner, entry
from tests.store.store_samples import AGENCY, ORGANIZATIONS, PEOPLE, RINA

FIRST = date(2026, 1, 31)
EARLY = date(2026, 1, 5)
CLOSED_AT = datetime(2026, 1, 5, 10)
REPORT = Obligation(new_id(), "Laporan bulanan", Every.MONTH, FIRST, (RINA.party, AGENCY.party))


@pytest.fixture
def filled(database: Database) -> Iterator[Database]:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    database.bind(save_obligation)(REPORT, EARLY)
    yield database


def dues(database: Database) -> list[date]:
    """The dates that obligations asked for, of every action they made."""
    with database.reading() as session:
        column = action_item.c.obligation_due
        return list(session.scalars(select(column).order_by(column, action_item.c.entry_id)))


def last_id(database: Database) -> object:
    with database.reading() as session:
        query = select(action_item.c.entry_id).order_by(action_item.c.obligation_due.desc())
        return session.scalar(query.limit(1))


def make(database: Database, today: date) -> int:
    return len(database.bind(make_due_obligations)(today).actions)


def test_the_first_appears_when_it_is_written_down(filled: Database) -> None:
    assert filled.bind_reading(list_obligations)() == [REPORT]
    with filled.reading() as session:
        row = session.execute(select(action_item)).one()
        line = session.execute(select(entry)).one()
        owners = session.execute(select(action_owner).order_by(action_owner.c.ordinal)).all()
    assert (line.meeting_id, line.text, line.kind) == (None, "Laporan bulanan", "action")
    assert (row.due, row.obligation_due, row.status) == (FIRST, FIRST, "open")
    assert (row.origin_title, row.origin_date) == ("Kewajiban berkala", EARLY)
    assert (row.listed, row.is_open, row.obligation_id) == (True, True, REPORT.id)
    assert [(one.person_id, one.organization_id) for one in owners] == [
        (RINA.id, None),
        (None, AGENCY.id),
    ]


def test_one_is_withdrawn_with_the_actions_that_nobody_touched(filled: Database) -> None:
    touched, closed = last_id(filled), None
    filled.bind(set_action_status)(touched, ActionStatus.DONE, CLOSED_AT)
    closed = last_id(filled)
    note = Progress(new_id(), closed, CLOSED_AT, "Sedang disusun")
    filled.bind(add_progress)([note])
    make(filled, date(2026, 2, 28))
    fresh = last_id(filled)
    changes = filled.bind(withdraw_obligation)(REPORT.id)
    assert changes.actions == {fresh}
    assert filled.bind_reading(list_obligations)() == []
    with filled.reading() as session:
        left = session.execute(select(action_item.c.entry_id, action_item.c.obligation_id)).all()
    assert {tuple(one) for one in left} == {(touched, None), (closed, None)}


def test_each_date_makes_one_however_often_it_is_asked(filled: Database) -> None:
    assert make(filled, EARLY) == make(filled, FIRST - timedelta(days=1)) == 0
    assert (make(filled, FIRST), make(filled, FIRST)) == (1, 0)
    assert dues(filled) == [FIRST, date(2026, 2, 28)]


def test_what_came_due_while_the_program_was_closed_is_made_up_for(filled: Database) -> None:
    # Closed over the end of February, of March and of the leap year 2028's February too.
    assert make(filled, date(2026, 3, 31)) == 3
    assert dues(filled)[1:] == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    make(filled, date(2028, 2, 29))
    assert dues(filled)[-2:] == [date(2028, 2, 29), date(2028, 3, 31)]
    assert date(2026, 12, 31) in dues(filled)


def test_closing_one_makes_the_next_at_once(filled: Database) -> None:
    first_id = last_id(filled)
    close = filled.bind(set_action_status)
    changes = close(first_id, ActionStatus.DONE, CLOSED_AT)
    assert dues(filled) == [FIRST, date(2026, 2, 28)]
    assert changes.actions == {first_id, last_id(filled)}
    with filled.reading() as session:
        appeared = action_item.c.origin_date
        assert list(session.scalars(select(appeared).order_by(appeared))) == [EARLY, EARLY]
    # Opened again and closed again: the next is there already.
    for status in (ActionStatus.OPEN, ActionStatus.CANCELLED):
        assert close(first_id, status, CLOSED_AT).actions == {first_id}
    close(last_id(filled), ActionStatus.CANCELLED, CLOSED_AT)
    assert dues(filled)[-1] == date(2026, 3, 31)


def test_a_note_closes_it_too_and_other_progress_makes_nothing(filled: Database) -> None:
    note = Progress(new_id(), last_id(filled), CLOSED_AT, "Disusun", "", ActionStatus.IN_PROGRESS)
    filled.bind(add_progress)([note])
    assert dues(filled) == [FIRST]
    filled.bind(add_progress)([replace(note, id=new_id(), status=ActionStatus.DONE)])
    assert (len(dues(filled)), make(filled, EARLY)) == (2, 0)


def test_what_was_closed_otherwise_is_followed_at_the_next_call(filled: Database) -> None:
    with filled.transaction() as session:
        session.execute(update(action_item).values(status=ActionStatus.CANCELLED))
    assert filled.bind(renew_obligations)([new_id()], EARLY).actions == frozenset()
    assert (make(filled, EARLY), make(filled, EARLY)) == (1, 0)


@pytest.mark.parametrize("moved", [date(2026, 1, 20), date(2026, 5, 20), None])
def test_moving_the_due_date_neither_repeats_nor_skips_one(
    filled: Database, moved: date | None
) -> None:
    entry_id = last_id(filled)
    with filled.transaction() as session:
        session.execute(update(action_item).values(due=moved))
        refresh_listing(session, [entry_id])
    make(filled, FIRST)
    assert dues(filled) == [FIRST, date(2026, 2, 28)]


def test_two_windows_make_one(filled: Database, path: Path) -> None:
    with closing(Database(path, busy_timeout_s=0.1)) as other:
        with filled.transaction() as session:
            assert len(make_due_obligations(session, FIRST).actions) == 1
            with pytest.raises(DatabaseError):
                make(other, FIRST)
        assert make(other, FIRST) == 0
    assert len(dues(filled)) == 2


def test_an_ended_one_makes_no_more_and_its_actions_stay(filled: Database) -> None:
    filled.bind(end_obligation)(REPORT.id)
    assert make(filled, date(2027, 1, 1)) == 0
    assert dues(filled) == [FIRST]
    assert filled.bind_reading(list_obligations)() == [replace(REPORT, is_active=False)]
    filled.bind(set_action_status)(last_id(filled), ActionStatus.DONE, CLOSED_AT)
    assert dues(filled) == [FIRST]
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        filled.bind(end_obligation)(new_id())


def test_a_change_counts_from_the_next_one_on(filled: Database) -> None:
    weekly = replace(REPORT, text="Laporan", owners=(AGENCY.party,), every=Every.WEEK)
    filled.bind(save_obligation)(weekly, FIRST)
    assert dues(filled) == [FIRST, date(2026, 2, 7)]
    assert filled.bind_reading(list_obligations)() == [weekly]
    with filled.reading() as session:
        assert list(session.scalars(select(entry.c.text).order_by(entry.c.id))) == [
            "Laporan bulanan",
            "Laporan",
        ]


def test_they_are_listed_by_text_the_ended_last(filled: Database) -> None:
    for text, is_active in (("Zakat", True), ("absen", True), ("Apel", False)):
        one = Obligation(new_id(), text, Every.YEAR, FIRST, is_active=is_active)
        filled.bind(save_obligation)(one, EARLY)
    texts = [one.text for one in filled.bind_reading(list_obligations)()]
    assert texts == ["absen", "Laporan bulanan", "Zakat", "Apel"]


def test_an_owner_who_left_the_directory_stays_named(filled: Database) -> None:
    filled.bind(retire_party)(RINA.party)
    assert RINA not in filled.bind_reading(load_directory)().people
    assert make(filled, FIRST) == 1
    assert filled.bind_reading(list_obligations)() == [REPORT]


def test_a_date_of_long_ago_is_refused(filled: Database) -> None:
    old = Obligation(new_id(), "Laporan", Every.WEEK, date(2016, 1, 1))
    with pytest.raises(InvalidRecordError, match="setahun"):
        filled.bind(save_obligation)(old, EARLY)
    # What was written down long ago can still be given another name.
    filled.bind(save_obligation)(replace(REPORT, text="Lapor"), date(2028, 1, 1))
    assert filled.bind_reading(list_obligations)()[0].text == "Lapor"
