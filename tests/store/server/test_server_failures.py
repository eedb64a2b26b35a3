"""What a server refuses is told in one sentence that says what to do next."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.errors import DatabaseError, NotFoundError, ReadOnlyDataError
from kesbang_desktop.store.entries import save_entries, save_typed
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_failures import explain
from kesbang_desktop.store.settings import get_setting, put_setting
from tests.own_postgres import url_of
from tests.store.server.making import changing
from tests.store.server.typing_seat import keep_typing
from tests.store.store_samples import (
    ORGANIZATIONS,
    PEOPLE,
    make_entry,
    make_meeting,
    make_minutes,
    uid,
)

PASSWORD = "Etam 1957: @/"


@contextmanager
def role(office_url: URL, *statements: str) -> Iterator[URL]:
    """Lend the address of somebody with a password, who may do what ``statements`` say."""
    name = f"pegawai_{office_url.database}"
    drop = f"DROP OWNED BY {name}; DROP ROLE {name}"
    with changing(office_url) as connection:
        connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'")
        for one in statements:
            connection.execute(text(one.format(name)))
    try:
        yield office_url.set(username=name, password=PASSWORD)
    finally:
        with changing(office_url) as connection:
            connection.execute(text(drop))


def refused(url: URL) -> str:
    with pytest.raises(DatabaseError) as told:
        ServerDatabase(url)
    return told.value.sentence


def test_a_server_that_is_not_there_is_named(tmp_path) -> None:
    sentence = refused(url_of(str(tmp_path), "kantor"))
    assert sentence.startswith(f"Server data kantor di “{tmp_path}” tidak dapat dihubungi.")
    nowhere = URL.create("postgresql+psycopg", "notula", host="127.0.0.1", port=1, database="a")
    assert refused(nowhere).startswith("Server data kantor di “127.0.0.1” tidak dapat dihubungi.")


def test_a_name_that_leads_nowhere_is_no_bug() -> None:
    nowhere = URL.create("postgresql+psycopg", "notula", host="kantor.invalid", database="kantor")
    assert "“kantor.invalid” tidak dapat dihubungi" in refused(nowhere)


def test_a_wrong_password_is_told_and_not_repeated(office_url: URL) -> None:
    with role(office_url) as url:
        for given, said in (("salah-sandi", "menolak"), ("", "meminta")):
            sentence = refused(url.set(password=given))
            assert sentence.startswith(f"Server data kantor {said} kata sandi “{url.username}”.")
            assert "salah-sandi" not in sentence


def test_an_unknown_database_is_named(office_url: URL) -> None:
    assert "tidak ada basis data “antah”" in refused(office_url.set(database="antah"))


def test_who_may_only_read_reads_and_is_told_why_nothing_is_kept(
    server: ServerDatabase, office_url: URL
) -> None:
    minutes = make_minutes()
    server.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    with role(office_url, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}") as url:
        reader = ServerDatabase(url)
        assert "hanya boleh membaca" in reader.why_only_read
        assert reader.bind_reading(load_minutes)(minutes.meeting.id).meeting == minutes.meeting
        # A verb that writes nothing after all works.
        assert reader.bind(get_setting)("tidak ada") is None
        with pytest.raises(ReadOnlyDataError) as told:
            reader.bind(put_setting)("kunci", 1)
        assert told.value.sentence == reader.why_only_read
        reader.close()
    assert server.bind_reading(get_setting)("kunci") is None


def test_what_is_typed_by_who_may_only_read_waits_and_says_that_reason(
    server: ServerDatabase, office_url: URL, tmp_path: Path
) -> None:
    minutes = make_minutes()
    server.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    with role(office_url, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}") as url:
        reader = ServerDatabase(url)
        keep_typing(reader, server, tmp_path)
        line = make_entry(minutes.meeting, 700, "z", text="Ketikan")
        reader.bind(save_typed)(minutes.meeting.id, [line])
        assert reader.kept is not None
        assert [one.verb for one in reader.kept.waiting()] == ["save_typed"]
        assert reader.kept.why == reader.why_only_read
        reader.close()


def test_who_may_write_again_writes(server: ServerDatabase, office_url: URL) -> None:
    with role(office_url, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}") as url:
        seat = ServerDatabase(url)
        with changing(office_url) as connection:
            may = f"GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO {url.username}"
            connection.execute(text(may))
        seat.bind(put_setting)("kunci", 1)
        assert seat.why_only_read == ""
        seat.close()
    assert server.bind_reading(get_setting)("kunci") == 1


def test_who_may_see_nothing_is_told(office_url: URL) -> None:
    with role(office_url) as url:
        assert f"tidak menerima “{url.username}” untuk “{url.database}”" in refused(url)


def test_a_server_that_only_reads_is_read(server: ServerDatabase, office_url: URL) -> None:
    """As one in recovery does, which a server of tests cannot stay in."""
    server.bind(put_setting)("kunci", 1)
    quiet = office_url.update_query_dict({"options": "-c default_transaction_read_only=on"})
    seat = ServerDatabase(quiet)
    assert "memulihkan diri" in seat.why_only_read
    assert seat.bind_reading(get_setting)("kunci") == 1
    with pytest.raises(ReadOnlyDataError, match="memulihkan diri"):
        seat.bind(put_setting)("kunci", 2)
    seat.close()


def test_a_connection_that_was_ended_is_opened_again(server: ServerDatabase) -> None:
    server.bind(put_setting)("kunci", 1)
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    mine = " AND datname = current_database()"
    with changing(server.url) as connection:
        connection.execute(text(end + mine))
    assert server.bind_reading(get_setting)("kunci") == 1


def test_a_connection_that_ends_in_a_verb_takes_all_of_it_back(server: ServerDatabase) -> None:
    with pytest.raises(DatabaseError, match="terputus"), server.transaction() as session:
        put_setting(session, "kunci", 1)
        session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    assert server.bind_reading(get_setting)("kunci") is None


def test_what_refers_to_what_is_gone_is_told(server: ServerDatabase) -> None:
    with pytest.raises(NotFoundError, match="dirujuk"):
        server.bind(save_entries)(uid(99), [make_entry(make_meeting(99), 50)])


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("0A000", "memulihkan diri"),
        ("53100", "mengosongkan sebagian disknya"),
        ("53300", "penuh sambungan"),
        ("57P03", "sedang dinyalakan"),
        ("57P01", "terputus"),
        ("08006", "terputus"),
        ("40001", "sedang mengubah hal yang sama"),
        ("40P01", "sedang mengubah hal yang sama"),
        ("XX001", "kerusakan"),
    ],
)
def test_what_a_server_says_by_its_code_is_a_sentence(
    server: ServerDatabase, code: str, part: str
) -> None:
    raising = f"DO $$ BEGIN RAISE EXCEPTION 'apa saja' USING ERRCODE = '{code}'; END $$"
    with pytest.raises(DatabaseError, match=part), server.transaction() as session:
        session.execute(text(raising))


def test_a_bug_stays_one(server: ServerDatabase) -> None:
    with pytest.raises(DBAPIError) as told, server.transaction() as session:
        session.execute(text("SELECT tidak_ada"))
    assert explain(told.value, server.url) is None
