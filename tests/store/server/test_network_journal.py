"""The network fails at any moment: typing goes on, nothing is lost, and nothing is done twice."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event, Timer

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import DatabaseError, InvalidRecordError, UnreachableError
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store import meetings
from kesbang_desktop.store.attachments import list_attachments
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.beginning import begin_meeting
from kesbang_desktop.store.carry_over import carried_sources
from kesbang_desktop.store.connecting import connect, is_clear
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.finalising import finalise_meeting, reopen_meeting
from kesbang_desktop.store.meeting_list import list_meetings
from kesbang_desktop.store.secrets.locking import lock_data
from kesbang_desktop.store.server import kept_writes
from kesbang_desktop.store.server.answer_file import AnswerFile
from kesbang_desktop.store.server.network_journal import (
    NetworkJournal,
    open_journal,
)
from kesbang_desktop.store.server.putting_back import put_lines_back
from kesbang_desktop.store.server.read_before import ReadBefore
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.station_files import answers_path, journal_path
from kesbang_desktop.store.server.unused_servers import let_go_of_unused
from kesbang_desktop.store.server.value_text import to_text
from kesbang_desktop.store.settings import put_setting
from tests.own_postgres import url_of
from tests.store.server.cut_network import CutNetwork
from tests.store.server.making import changing
from tests.store.server.typing_seat import (
    MEETING,
    count_up,
    counted,
    cut_while_typing,
    keep_typing,
    line,
    lines,
    seat_at,
    type_line,
    wait_until_sent,
)
from tests.store.store_samples import NOON, uid

CUTS = 6
UNREADABLE = '{"record":"entah:Apa","of":{}}'


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_writes, "_LOOK_AGAIN_S", 0.01)
    monkeypatch.setitem(kept_writes._TYPED, count_up, lambda: None)
    monkeypatch.setitem(kept_writes._BY_NAME, "count_up", count_up)


@pytest.fixture
def network(postgres: str) -> Iterator[CutNetwork]:
    with closing(CutNetwork(postgres)) as network:
        yield network


@pytest.fixture
def seat(server: ServerDatabase, network: CutNetwork, tmp_path: Path) -> Iterator[ServerDatabase]:
    """A seat at the other end of the network, in a meeting without a line."""
    server.bind(meetings.add_minutes)(Minutes(MEETING))
    with closing(seat_at(server, network, tmp_path)) as seat:
        yield seat


def test_with_a_network_nothing_waits(server: ServerDatabase, seat: ServerDatabase) -> None:
    assert type_line(seat, 0, "satu") == Changes(frozenset({MEETING.id}))
    assert seat.kept is not None
    assert not seat.kept.is_waiting
    assert seat.kept.waiting() == []
    assert lines(server) == ["satu"]


def test_typing_goes_on_without_a_network_and_arrives_in_order(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork
) -> None:
    assert seat.kept is not None
    kept, told = seat.kept, list[int]()
    kept.told = lambda: told.append(kept.count)
    type_line(seat, 0, "satu")
    network.cut()
    assert type_line(seat, 1, "du") == Changes(frozenset({MEETING.id}))
    type_line(seat, 1, "dua")
    type_line(seat, 2, "tiga")
    assert told == [1, 2, 3]
    assert lines(server) == ["satu"]
    network.mend()
    wait_until_sent(seat)
    assert lines(server) == ["satu", "dua", "tiga"]
    assert told[-1] == 0
    type_line(seat, 3, "empat")
    assert lines(server)[-1] == "empat"


def test_what_the_server_did_without_an_answer_is_not_done_twice(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork
) -> None:
    for _ in range(5):
        network.swallow_answers()
        # It comes while the seat waits for an answer.
        Timer(0.05, network.cut).start()
        seat.bind(count_up)()
        type_line(seat, 0, "satu")
        network.mend()
        wait_until_sent(seat)
    assert lines(server) == ["satu"]
    assert counted(server) == 5


def test_what_a_program_that_ended_left_is_sent_at_the_next_start(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork, tmp_path: Path
) -> None:
    network.cut()
    type_line(seat, 0, "satu")
    seat.close()
    network.mend()
    with closing(seat_at(server, network, tmp_path)) as again:
        wait_until_sent(again)
    assert lines(server) == ["satu"]


def test_what_the_server_will_not_take_any_more_is_kept_until_somebody_decides(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork
) -> None:
    type_line(seat, 0, "satu")
    type_line(seat, 2, "tiga")
    network.cut()
    for words in ("kesa", "kesatu"):
        type_line(seat, 0, words)
    type_line(seat, 1, "dua")
    seat.bind(meetings.save_meeting)(replace(MEETING, place="Aula"))
    version = Version(uid(5), MEETING.id, 1, NOON, "", "", "")
    server.bind(finalise_meeting)(version, "1")
    network.mend()
    wait_until_sent(seat)
    assert seat.kept is not None
    refused = seat.kept.refused()
    assert [one.text for one in refused] == ["kesatu", "dua", "Judul: Rapat\nTempat: Aula"]
    assert seat.kept.refused_count == 3
    assert all("sudah disahkan" in one.why for one in refused)
    put_back = seat.bind(put_lines_back)
    with pytest.raises(InvalidRecordError):
        put_back(MEETING.id, refused, seat.seat.sign)
    server.bind(reopen_meeting)(MEETING.id, "Ada yang tertinggal")
    for _ in range(2):
        put_back(MEETING.id, refused, seat.seat.sign)
    # A line that is still there is left as it is: what was typed stands below it.
    assert lines(server) == ["satu", "kesatu", "dua", "tiga"]
    seat.kept.settle([one.subject for one in refused])
    assert (seat.kept.refused(), seat.kept.refused_count) == ([], 0)


def test_what_version_0_2_0_kept_of_refused_writes_is_shown(
    server: ServerDatabase, seat: ServerDatabase, tmp_path: Path
) -> None:
    seat.close()
    path = journal_path(tmp_path, server.url)
    with closing(connect(path)) as file, file:
        file.execute("CREATE TABLE refused (number, verb, content, sentence)")
        for number, content in enumerate((to_text((MEETING.id, [line(0, "satu")])), UNREADABLE)):
            row = (number, "save_typed", content, "Sebab.")
            file.execute("INSERT INTO refused VALUES (?, ?, ?, ?)", row)
    for _ in range(2):
        with closing(NetworkJournal(path)) as journal:
            assert [one.text for one in journal.refused()] == ["satu", UNREADABLE]


def test_what_was_opened_before_is_read_without_a_network_with_what_was_typed_since(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork
) -> None:
    type_line(seat, 0, "satu")
    type_line(seat, 1, "dua")
    load, read_all = seat.bind_reading(meetings.load_minutes), seat.bind_reading(list_meetings)
    assert load(MEETING.id).meeting == MEETING
    (listed,) = read_all(MeetingFilter())
    network.cut()
    assert load(MEETING.id).entries == (line(0, "satu"), line(1, "dua"))
    seat.bind(save_typed)(MEETING.id, [line(2, "tiga"), line(0, "kesatu")], [], [uid(101)])
    seat.bind(meetings.save_meeting)(replace(MEETING, place="Aula"))
    person = Person(uid(9), "Rina")
    came = Attendance(uid(8), MEETING.id, "V", person.party)
    seat.bind(save_attendances)(MEETING.id, [came], [], [person])
    offline = load(MEETING.id)
    assert offline.entries == (line(0, "kesatu"), line(2, "tiga"))
    assert offline.meeting.place == "Aula"
    assert offline.attendances == (came,)
    assert read_all(MeetingFilter()) == [listed]
    with pytest.raises(DatabaseError):
        load(uid(77))
    network.mend()
    wait_until_sent(seat)
    assert load(MEETING.id) == offline


def test_a_start_without_a_network_reads_what_was_opened_and_types_on(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork, tmp_path: Path
) -> None:
    load = seat.bind_reading(meetings.load_minutes)
    assert load(MEETING.id).entries == ()
    type_line(seat, 0, "satu")
    type_line(server, 1, "dua dari meja lain")
    seat.other_seats().read(MEETING.id, None)
    network.cut()
    type_line(seat, 2, "tiga")
    seat.close()
    with closing(ServerDatabase(seat.url, is_away=True)) as again:
        keep_typing(again, server, tmp_path)
        assert lines(again) == ["satu", "dua dari meja lain", "tiga"]
        with pytest.raises(UnreachableError, match="belum pernah dibuka"):
            again.bind_reading(meetings.load_minutes)(uid(77))
        begun = replace(MEETING, id=uid(2), title="Rapat mendadak")
        again.bind(begin_meeting)(begun)
        again.bind(save_typed)(begun.id, [Entry(uid(3), begun.id, "V", text="Dibuka")])
        offline = again.bind_reading(meetings.load_minutes)(begun.id)
        assert (offline.meeting, len(offline.entries)) == (begun, 1)
        # What is asked as it is opened.
        assert again.bind_reading(list_attachments)(begun.id) == []
        assert again.bind_reading(carried_sources)(begun.id) == {}
        network.mend()
        wait_until_sent(again)
        assert again.kept is not None and not again.kept.is_away
        assert lines(server) == lines(again) == ["satu", "dua dari meja lain", "tiga"]
        assert server.bind_reading(meetings.load_minutes)(begun.id) == offline


def test_answers_that_cannot_be_read_any_more_are_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "terbaca.sqlite"
    path.write_bytes(b"rusak" * 1000)
    with closing(AnswerFile(path)) as file:
        assert file.is_empty
        file.put("apa", (MEETING,))
        file.put("bukan nilai", object())
        assert file.get("apa") == ((MEETING,),)
        assert file.get("bukan nilai") is None


def test_what_a_server_in_recovery_does_not_take_waits_with_the_reason(
    server: ServerDatabase, seat: ServerDatabase
) -> None:
    type_line(seat, 0, "satu")
    assert seat.kept is not None
    only_read(server, "ALTER DATABASE {0} SET default_transaction_read_only = on")
    try:
        type_line(seat, 1, "dua")
        assert (seat.kept.count, seat.kept.is_away) == (1, False)
        assert "memulihkan diri" in seat.kept.why
    finally:
        only_read(server, "ALTER DATABASE {0} RESET default_transaction_read_only")
    wait_until_sent(seat)
    assert (lines(server), seat.kept.why) == (["satu", "dua"], "")


def only_read(server: ServerDatabase, statement: str) -> None:
    """Change the database for whoever comes in from now on, and have all come in again."""
    own = server.url.update_query_dict({"options": "-c default_transaction_read_only=off"})
    with changing(own) as connection:
        connection.execute(text(statement.format(server.url.database)))
    with changing(own) as connection:
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        mine = " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        connection.execute(text(ended + mine))


def test_another_program_on_the_computer_leaves_the_journal_to_the_one_that_has_it(
    server: ServerDatabase, seat: ServerDatabase, tmp_path: Path
) -> None:
    path = journal_path(tmp_path, server.url)
    assert open_journal(path) is None
    seat.close()
    journal = open_journal(path)
    assert journal is not None
    journal.close()


def test_what_a_computer_has_is_encrypted_where_the_data_is(
    tmp_path: Path, server: ServerDatabase
) -> None:
    data, answers = tmp_path / "notula.sqlite", answers_path(tmp_path, server.url)
    Database(data).close()
    path = journal_path(tmp_path, server.url)
    for _ in range(2):
        journal = open_journal(path)
        assert journal is not None
        with closing(journal), closing(AnswerFile(answers)) as read:
            number = journal.put("save_typed", (MEETING.id, [line(0, "rahasia sekali")]))
            read.put("apa", line(0, "rahasia sekali"))
            journal.secure()
            if not is_clear(data):
                break
            journal.remove(number)
        # What is there is in clear, and goes once it is opened again beside encrypted data.
        lock_data(tmp_path, data, "kata sandi yang panjang")
    for one in (path, answers):
        assert not is_clear(one)
        assert b"rahasia" not in one.read_bytes()


def test_what_was_asked_of_today_is_what_is_known_on_another_day(
    seat: ServerDatabase, network: CutNetwork, tmp_path: Path
) -> None:
    assert seat.kept is not None
    days = [date(2026, 11, 30)]
    answers = AnswerFile(tmp_path / "terbaca-lain.sqlite")
    read = ReadBefore(seat.kept, answers, lambda: days[0])
    meetings_of = partial(read.read, list_meetings, lambda *_: ["rapat"])

    def asked(since: date) -> object:
        return meetings_of((MeetingFilter(since=since), 0, 5), {})

    assert asked(days[0]) == ["rapat"]
    network.cut()
    type_line(seat, 0, "satu")
    days[0] = date(2026, 12, 3)
    assert asked(days[0]) == ["rapat"]
    with pytest.raises(UnreachableError):
        asked(date(2026, 12, 10))
    read.close()


def test_what_is_left_of_servers_that_are_not_used_goes_unless_it_waits(tmp_path: Path) -> None:
    used, empty, full = (url_of("/tmp", name) for name in ("dipakai", "kosong", "berisi"))
    for url in (used, empty, full):
        with closing(NetworkJournal(journal_path(tmp_path, url))) as journal:
            if url == full:
                journal.put("save_typed", (MEETING.id, [line(0, "satu")]))
        AnswerFile(answers_path(tmp_path, url)).close()
    assert let_go_of_unused(tmp_path, [used]).startswith("1 perubahan di komputer ini menunggu")
    kept = {of(tmp_path, url) for of in (journal_path, answers_path) for url in (used, full)}
    assert set(tmp_path.glob("t*.sqlite")) == kept
    assert let_go_of_unused(tmp_path, [used, full]) == ""


def test_where_the_own_disk_fails_too_a_good_network_still_takes_it(
    server: ServerDatabase, seat: ServerDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seat.kept is not None

    def full(*_: object) -> int:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(seat.kept._journal, "put", full)
    type_line(seat, 0, "satu")
    assert lines(server) == ["satu"]


def test_what_is_no_typing_is_told_that_there_is_no_network(
    seat: ServerDatabase, network: CutNetwork
) -> None:
    network.cut()
    with pytest.raises(DatabaseError):
        seat.bind(meetings.purge_meeting)(MEETING.id)


def test_cuts_at_any_moment_lose_nothing_and_double_nothing(
    server: ServerDatabase, seat: ServerDatabase, network: CutNetwork
) -> None:
    chance = random.Random(18)
    wanted = cut_while_typing(seat, network, chance, CUTS)
    wait_until_sent(seat)
    assert lines(server) == wanted[0]
    assert counted(server) == wanted[1]


def test_what_stops_sending_once_does_not_stop_it_for_good(tmp_path: Path) -> None:
    asked: list[str] = []
    sent = Event()

    def run(verb: kept_writes.Verb, _takes_turns: bool) -> int:
        asked.append(verb.__name__)
        if len(asked) == 1:
            raise ValueError
        if verb.__name__ == put_setting.__name__:
            sent.set()
        return 0

    with closing(NetworkJournal(tmp_path / "tertunda.sqlite")) as journal:
        kept = kept_writes.KeptWrites(journal, run, lambda _: None, is_away=True)
        kept.write(put_setting, "kunci", 1)
        assert sent.wait(10)
        kept.close()
    assert asked.count(put_setting.__name__) == 1
