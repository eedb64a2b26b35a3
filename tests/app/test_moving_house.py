"""All data goes from a file to a server and back, compared on the way; nothing is half moved."""

import shutil
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, select, text, update
from sqlalchemy.orm import Session

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.bootstrap.moving_house import move_to_file, move_to_server
from kesbang_desktop.bootstrap.server_home import ServerHome
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import DatabaseError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, stopped
from kesbang_desktop.domain.office_address import OfficeAddress
from kesbang_desktop.store.attachment_files import keep_bytes, kept_file
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.kept_office import read_office
from kesbang_desktop.store.server.network_journal import NetworkJournal
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_tallies import wrong_tallies
from kesbang_desktop.store.server.shared_lines import KEEP_ASIDE
from kesbang_desktop.store.settings import put_setting
from kesbang_desktop.store.tables import Row, attachment, entry, setting
from tests.app.command_line import CommandLine
from tests.own_postgres import USER, url_of
from tests.store.server.making import clear, make_database
from tests.store.test_upgrade import fill

CONTENT = b"isi sebuah lampiran"
KEPT_BY_ENGINES = ("tally", "row_digest")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a row in each table, and the file of its attachments."""
    folder = tmp_path_factory.mktemp("terisi") / "data"
    with closing(Database(folder / DATABASE_NAME)) as database:
        fill(database)
        digest = keep_bytes(folder, CONTENT)
        with database.transaction() as session:
            session.execute(update(attachment).values(sha256=digest))
            session.execute(text("UPDATE version SET document = ''"))
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    shutil.copytree(filled, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture(scope="module")
def url(postgres: str, worker_id: str) -> URL:
    url = url_of(postgres, f"pindah_{worker_id}")
    make_database(url)
    return url


def empty(url: URL) -> None:
    with closing(ServerDatabase(url)) as server:
        clear(server)


@pytest.fixture
def choice(url: URL) -> DataChoice:
    """Where a database without a row is."""
    empty(url)
    return DataChoice(OfficeAddress(str(url.query["host"]), str(url.database), USER))


def rows_of(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows that were written, in one order for both engines."""
    return {
        table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
        for table in Row.metadata.sorted_tables
        if table.name not in KEPT_BY_ENGINES
    }


def rows_in(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(Database(folder / DATABASE_NAME)) as database, database.reading() as session:
        return rows_of(session)


def test_from_a_file_to_a_server_and_back_all_rows_and_files_are_the_same(
    folder: Path, url: URL, choice: DataChoice
) -> None:
    before = rows_in(folder)
    moved = move_to_server(folder, choice)
    assert all(moved.rows[name] == len(rows) for name, rows in before.items())
    assert (moved.files, moved.lost) == (1, 0)
    assert rows_in(folder) == before
    assert read_office(folder) == choice.address
    with closing(ServerDatabase(url)) as server, server.reading() as session:
        assert wrong_tallies(session.connection()) == []
        keys = set(session.scalars(select(setting.c.key)))
    assert all("/" in key for key in keys)
    (folder / DATABASE_NAME).write_bytes(b"yang lama")
    shutil.rmtree(folder / "lampiran")
    (waiting,) = folder.glob("tertunda-*.sqlite")
    with closing(NetworkJournal(waiting)) as journal:
        journal.refuse(journal.put("put_setting", ("tempat", "Aula")), "Sebab.")
    with pytest.raises(DatabaseError, match="tidak diterimanya"):
        move_to_file(folder, choice)
    with closing(NetworkJournal(waiting)) as journal:
        journal.settle([one.subject for one in journal.refused()])
    back = move_to_file(folder, choice)
    assert [*folder.glob("ter*.sqlite*")] == []
    assert back.rows == moved.rows
    assert rows_in(folder) == before
    (digest,) = {row[3] for row in before["attachment"]} & {
        path.parent.name + path.name for path in (folder / "lampiran").glob("??/*")
    }
    assert kept_file(folder, str(digest)).read_bytes() == CONTENT
    (aside,) = (folder / "sebelum-pemulihan").iterdir()
    assert (aside / DATABASE_NAME).read_bytes() == b"yang lama"
    assert read_office(folder) is None and not (folder / "pindahan").exists()


TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=20)
PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS
VALUES = PLAIN | st.lists(PLAIN, max_size=3) | st.dictionaries(TEXTS, PLAIN, max_size=3)


# A trip takes long, so that few of them carry much, and none is made shorter.
@given(TEXTS, st.booleans(), st.dictionaries(TEXTS, VALUES, min_size=5, max_size=15))
@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
def test_any_text_comes_back_as_it_was(
    folder: Path,
    choice: DataChoice,
    url: URL,
    words: str,
    removed: bool,
    values: dict[str, object],
) -> None:
    empty(url)
    with closing(Database(folder / DATABASE_NAME)) as database, database.transaction() as session:
        session.execute(update(entry).values(text=words, removed=removed))
        for key, value in values.items():
            put_setting(session, key, value)
    before = rows_in(folder)
    move_to_server(folder, choice)
    move_to_file(folder, choice)
    assert rows_in(folder) == before


@pytest.mark.parametrize("place", ["entry", "setting"])
def test_a_character_that_a_server_cannot_hold_is_told_with_its_line(
    folder: Path, url: URL, choice: DataChoice, place: str
) -> None:
    with closing(Database(folder / DATABASE_NAME)) as database, database.transaction() as session:
        if place == "entry":
            session.execute(update(entry).values(text="Baris\x00rusak"))
        else:
            session.execute(update(setting).values(value=["Baris\x00rusak"]))
    with pytest.raises(DatabaseError, match="Baris�rusak"):
        move_to_server(folder, choice)
    assert read_office(folder) is None
    with closing(ServerDatabase(url)) as server, server.reading() as session:
        assert not any(rows_of(session).values())


def test_what_was_stopped_is_moved_whole_the_next_time(
    folder: Path, url: URL, choice: DataChoice
) -> None:
    def stop(words: str, done: int, _total: int) -> None:
        if words.startswith("Memindahkan data") and done > 3:
            raise stopped()

    with heard_by(stop), pytest.raises(WorkStoppedError):
        move_to_server(folder, choice)
    assert read_office(folder) is None
    with closing(ServerDatabase(url)) as server, server.reading() as session:
        assert not any(rows_of(session).values())
    before = rows_in(folder)
    move_to_server(folder, choice)
    with heard_by(stop), pytest.raises(WorkStoppedError):
        move_to_file(folder, choice)
    assert rows_in(folder) == before and read_office(folder) == choice.address


def test_nothing_is_moved_over_data_that_is_there(folder: Path, choice: DataChoice) -> None:
    move_to_server(folder, choice)
    with pytest.raises(DatabaseError, match="sudah berisi data"):
        move_to_server(folder, choice)


def test_of_two_computers_that_move_at_once_one_is_refused(
    folder: Path, url: URL, choice: DataChoice, tmp_path: Path
) -> None:
    other = tmp_path / "lain"
    shutil.copytree(folder, other)
    outcomes = []

    def move(mine: Path) -> None:
        try:
            outcomes.append(move_to_server(mine, choice).rows["entry"])
        except DatabaseError as error:
            outcomes.append(str(error))

    threads = [Thread(target=move, args=(one,)) for one in (folder, other)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    refused = [one for one in outcomes if isinstance(one, str)]
    assert len(refused) == 1 and any(
        one in refused[0] for one in ("sedang memindahkan", "sudah berisi")
    )
    assert sorted(map(read_office, (folder, other)), key=bool) == [None, choice.address]
    with closing(ServerDatabase(url)) as server, server.reading() as session:
        assert len(rows_of(session)["entry"]) in outcomes


def read_line(session: Session) -> tuple[object, object]:
    """Return the id of a line that is shown, and its meeting."""
    row = session.execute(select(entry).where(entry.c.removed.is_(False)).limit(1)).one()
    return row.id, row.meeting_id


def keep_aside(session: Session, line: tuple[object, object]) -> None:
    """Keep other words beside a line, as a seat does that was second."""
    session.execute(KEEP_ASIDE, {"id": line[0], "meeting": line[1], "said": "Kata lain"})


def test_the_command_moves_and_later_starts_work_there(
    kesbang: CommandLine, folder: Path, choice: DataChoice
) -> None:
    assert choice.address is not None
    before = kesbang("list", "--json").json
    answer = kesbang("move", "--to", choice.address.text)
    assert answer.code == 0 and "terbaca kembali sama" in answer.out
    assert kesbang("list", "--json").json == before
    assert kesbang("copies").code == 1
    with closing(ServerHome(folder, choice.address)) as home:
        line = home.database.bind_reading(read_line)()
        home.database.bind(keep_aside)(line)
    back = kesbang("move", "--to", "file")
    assert back.code == 0 and "1 baris masih punya versi lain" in back.err
    assert kesbang("list", "--json").json == before
    assert kesbang("copies").code == 0
    assert "bukan data kantor di server" in kesbang("move", "--to", "file").err
