"""Many seats read and write one database, and each verb is whole."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.errors import DatabaseError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.store.actions import set_statuses
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    purge_meeting,
    restore_meeting,
)
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_tallies import keep_tallies, wrong_tallies
from kesbang_desktop.store.settings import get_setting, put_setting
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_minutes
from tests.store.stored_rows import count_rows

SEATS, TIMES = 5, 12


def count_up(session: Session) -> None:
    found = get_setting(session, "hitungan")
    put_setting(session, "hitungan", (found if isinstance(found, int) else 0) + 1)


def wrong(server: ServerDatabase) -> list[str]:
    with server.reading() as session:
        return wrong_tallies(session.connection())


def test_what_a_verb_read_is_so_until_it_ends_whoever_writes_meanwhile(
    server: ServerDatabase,
) -> None:
    seats = [ServerDatabase(server.url) for _ in range(SEATS)]
    with ThreadPoolExecutor(SEATS) as threads:
        for done in [threads.submit(seat.bind(count_up)) for seat in seats * TIMES]:
            done.result()
    for seat in seats:
        seat.close()
    assert server.bind_reading(get_setting)("hitungan") == SEATS * TIMES


def test_who_cannot_do_it_anew_is_told_that_another_was_first(server: ServerDatabase) -> None:
    server.bind(count_up)()
    with pytest.raises(DatabaseError, match="hal yang sama"), server.transaction() as session:
        get_setting(session, "hitungan")
        server.bind(count_up)()
        count_up(session)
    assert server.bind_reading(get_setting)("hitungan") == 2


def test_what_is_read_is_not_moved_by_who_writes_meanwhile(server: ServerDatabase) -> None:
    with server.reading() as session:
        assert get_setting(session, "hitungan") is None
        server.bind(count_up)()
        assert get_setting(session, "hitungan") is None


def test_nothing_is_written_by_who_only_reads(server: ServerDatabase) -> None:
    with pytest.raises(DatabaseError):
        server.bind_reading(count_up)()


def test_a_long_verb_that_is_given_up_leaves_nothing(server: ServerDatabase) -> None:
    def long(session: Session) -> None:
        count_up(session)
        let_others_write(session)

    def give_up(*_: object) -> None:
        raise WorkStoppedError("Dibatalkan")

    with heard_by(give_up), pytest.raises(WorkStoppedError):
        server.bind_long(long)()
    assert server.bind_reading(get_setting)("hitungan") is None
    server.bind_long(long)()
    assert server.bind_reading(get_setting)("hitungan") == 1


def test_parts_of_a_write_stand_together_or_not_at_all(server: ServerDatabase) -> None:
    with pytest.raises(ZeroDivisionError), server.in_parts() as writing:
        with writing.part() as session:
            count_up(session)
        with writing.parts() as session:
            count_up(session)
            let_others_write(session)
        raise ZeroDivisionError
    assert server.bind_reading(get_setting)("hitungan") is None
    with server.in_parts() as writing:
        for _ in range(3):
            with writing.part() as session:
                count_up(session)
    assert server.bind_reading(get_setting)("hitungan") == 3


def test_what_verbs_write_is_counted(server: ServerDatabase) -> None:
    minutes = make_minutes()
    meeting = minutes.meeting.id
    server.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    assert wrong(server) == []
    server.bind(set_statuses)(list(minutes.actions), ActionStatus.DONE, NOON, "", "Rina")
    assert wrong(server) == []
    server.bind(bin_meeting)(meeting, NOON)
    assert wrong(server) == []
    server.bind(restore_meeting)(meeting)
    server.bind(bin_meeting)(meeting, NOON)
    server.bind(purge_meeting)(meeting)
    assert wrong(server) == []


def test_seats_that_count_the_same_leave_a_true_count(server: ServerDatabase) -> None:
    server.bind(add_minutes)(make_minutes(), PEOPLE, ORGANIZATIONS)

    def add(number: int) -> None:
        server.bind(add_minutes)(make_minutes(number))

    with ThreadPoolExecutor(SEATS) as threads:
        list(threads.map(add, range(1_000, 2_500, 100)))
    assert wrong(server) == []
    assert count_rows(server, "meeting") == 16


def test_a_wrong_count_is_found_and_made_true(server: ServerDatabase) -> None:
    server.bind(add_minutes)(make_minutes(), PEOPLE, ORGANIZATIONS)
    with server.transaction() as session:
        session.execute(text("UPDATE tally SET count = count + 1 WHERE kind = 'due'"))
    assert wrong(server) == ["due"]
    with server.transaction() as session:
        keep_tallies(session.connection())
    assert wrong(server) == []
