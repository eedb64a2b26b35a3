"""A window that is open while its server is upgraded, or goes back to tables of before."""

from contextlib import closing, suppress
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.together.news import News
from kesbang_desktop.store import meetings
from kesbang_desktop.store.directory import save_organizations
from kesbang_desktop.store.server.audit import NEWS, UPGRADED
from kesbang_desktop.store.server.program_mark import PROGRAM_MARK
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.store.server.making import changing
from tests.store.server.typing_seat import MEETING, keep_typing, lines, type_line, wait_until_sent
from tests.store.store_samples import ORGANIZATIONS

_NOTE = "SELECT pg_get_functiondef('note_audit'::regproc)"
_NUMBER = "server_revision SET number = number"


@pytest.mark.parametrize(("mark", "sentence"), [("9999-0001", "lebih baru"), ("0001-0001", "lama")])
def test_what_is_typed_waits_and_all_else_says_why(
    server: ServerDatabase, tmp_path: Path, mark: str, sentence: str
) -> None:
    server.bind(meetings.add_minutes)(Minutes(MEETING))
    with closing(ServerDatabase(server.url)) as seat:
        keep_typing(seat, server, tmp_path)
        type_line(seat, 0, "sebelumnya")
        with changing(server.url) as connection:
            ours = str(connection.scalar(text(_NOTE)))
            connection.exec_driver_sql(ours.replace(PROGRAM_MARK, mark))
        try:
            type_line(seat, 1, "sesudahnya")
            assert seat.kept is not None
            assert sentence in seat.kept.why
            assert not seat.kept.is_away
            with pytest.raises(DatabaseError, match=sentence):
                seat.bind(save_organizations)(ORGANIZATIONS)
            assert lines(server) == ["sebelumnya"]
        finally:
            with changing(server.url) as connection:
                connection.exec_driver_sql(ours)
        wait_until_sent(seat)
        assert lines(server) == ["sebelumnya", "sesudahnya"]


def test_what_is_open_is_read_on_and_what_is_not_there_any_more_says_why(
    server: ServerDatabase,
) -> None:
    server.bind(meetings.add_minutes)(Minutes(MEETING))
    heard: SimpleQueue[News] = SimpleQueue()
    with closing(ServerDatabase(server.url)) as seat:
        load = seat.bind_reading(meetings.load_minutes)
        seat.other_seats().listen(heard.put)
        told = f"NOTIFY {NEWS}, '- {UPGRADED} - -'"
        with changing(server.url) as connection:
            connection.exec_driver_sql(f"UPDATE {_NUMBER} + 1")
            connection.exec_driver_sql("ALTER TABLE meeting RENAME COLUMN place TO room")
        try:
            with pytest.raises(DatabaseError, match="lebih baru"):
                load(MEETING.id)
            with changing(server.url) as connection:
                connection.exec_driver_sql("ALTER TABLE meeting RENAME COLUMN room TO place")
            assert load(MEETING.id).meeting == MEETING
            seat.why_outdated = ""
            _tell_until_heard(server, told, heard)
            assert "lebih baru" in seat.why_outdated
        finally:
            with changing(server.url) as connection:
                connection.exec_driver_sql(f"UPDATE {_NUMBER} - 1")
        _tell_until_heard(server, told, heard)
        assert not seat.why_outdated


def _tell_until_heard(server: ServerDatabase, told: str, heard: "SimpleQueue[News]") -> None:
    """Tell as often as it takes the other thread to listen."""
    for _ in range(100):
        with changing(server.url) as connection:
            connection.exec_driver_sql(told)
        with suppress(Empty):
            while not heard.get(timeout=0.1).is_all:
                pass
            return
    raise AssertionError("nobody hears")
