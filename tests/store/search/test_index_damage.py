"""An index that is damaged, out of step or of another lock is noticed and made anew."""

from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.connecting import connect, is_clear
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.search.index_file import writing
from kesbang_desktop.store.search.seats import Seat, pack, unpack
from kesbang_desktop.store.secrets.locking import lock_data, open_data
from tests.store.search.conftest import MakeIndex
from tests.store.search.searching import contents, found, made_anew, texts
from tests.store.test_no_false_alarms import VERBS, stored


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "notula.sqlite"
    path.write_bytes(stored(""))
    return path


@pytest.mark.parametrize("at", (0, 4096 * 3 + 7, 4096 * 9 + 2, 4096 * 12 + 100))
def test_a_damaged_index_is_made_anew_at_the_next_start(
    at: int, database: Database, make_index: MakeIndex, index_file: Path
) -> None:
    index = make_index(database)
    index.bring()
    index.close()
    content = bytearray(index_file.read_bytes())
    content[at : at + 600] = b"\xa5" * 600
    index_file.write_bytes(content)
    index = make_index(database)
    found(index, "rapat")
    index.bring()
    assert contents(index_file) == made_anew(database)


def test_a_damaged_index_still_answers_without_an_error(
    database: Database, make_index: MakeIndex, index_file: Path
) -> None:
    index = make_index(database)
    VERBS["type"](database, 1, "kebakaran lahan")
    index.bring()
    index.close()
    content = index_file.read_bytes()
    index_file.write_bytes(content[: len(content) // 2])
    index = make_index(database)
    assert texts(index, "kebakaran") == []
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran lahan"]


def test_an_index_that_leads_elsewhere_is_noticed_when_it_is_asked(
    database: Database, make_index: MakeIndex, index_file: Path
) -> None:
    VERBS["type"](database, 1, "kebakaran lahan")
    index = make_index(database)
    index.bring()
    with closing(connect(index_file)) as other:
        other.isolation_level = None
        with writing(other):
            for start, packed in other.execute("SELECT start, seats FROM slot").fetchall():
                elsewhere = pack([Seat(one.source + 1, one.mark + 1) for one in unpack(packed)])
                other.execute("UPDATE slot SET seats = ? WHERE start = ?", (elsewhere, start))
    assert texts(index, "kebakaran") == []
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran lahan"]
    assert contents(index_file) == made_anew(database)


def test_a_line_with_damaged_letters_is_found_by_the_others(
    database: Database, make_index: MakeIndex
) -> None:
    index = make_index(database)
    VERBS["type"](database, 1, "kebakaran lahan")
    VERBS["type"](database, 2, "kebakaran hutan")
    with database.raw_connection() as bare:
        damaged = "UPDATE entry SET text = CAST(? AS TEXT) WHERE text = 'kebakaran lahan'"
        bare.execute(damaged, (b"kebakaran \xff lahan",))
    index.bring()
    assert sorted(texts(index, "kebakaran")) == ["kebakaran hutan", "kebakaran \ufffd lahan"]
    assert texts(index, "lahan") == ["kebakaran \ufffd lahan"]


def test_other_rules_make_the_index_anew_in_one_step(
    database: Database, make_index: MakeIndex, index_file: Path
) -> None:
    index = make_index(database)
    index.bring()
    with closing(connect(index_file)) as other:
        other.isolation_level = None
        other.execute("UPDATE state SET value = 'lama' WHERE name = 'rules'")
        other.execute("INSERT INTO written (written) VALUES ('delete-all')")
    assert index.bring()
    assert contents(index_file) == made_anew(database)


def test_a_lock_leaves_no_index_in_clear(
    path: Path, make_index: MakeIndex, index_file: Path
) -> None:
    for change in (
        lambda: lock_data(path.parent, path, "kata sandi yang panjang"),
        lambda: open_data(path.parent, path),
    ):
        with closing(Database(path)) as database:
            VERBS["type"](database, 1, "kebakaran lahan")
            index = make_index(database)
            index.bring()
            index.close()
        assert is_clear(index_file) is is_clear(path)
        change()
        assert not index_file.exists()
    with closing(Database(path)) as database:
        index = make_index(database)
        index.bring()
        assert texts(index, "kebakaran") == ["kebakaran lahan"]
        index.close()


def test_an_index_in_clear_beside_locked_data_is_not_used(
    path: Path, make_index: MakeIndex, index_file: Path
) -> None:
    with closing(Database(path)) as database:
        index = make_index(database)
        index.bring()
        index.close()
    content = index_file.read_bytes()
    lock_data(path.parent, path, "kata sandi yang panjang")
    index_file.write_bytes(content)
    with closing(Database(path)) as database:
        VERBS["type"](database, 1, "kebakaran lahan")
        index = make_index(database)
        index.bring()
        assert not is_clear(index_file)
        assert texts(index, "kebakaran") == ["kebakaran lahan"]
        assert b"kebakaran" not in index_file.read_bytes()
        index.close()


def test_data_that_is_only_read_is_searched_all_the_same(
    path: Path, make_index: MakeIndex, index_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Database(path)) as database:
        VERBS["type"](database, 1, "kebakaran lahan")
    monkeypatch.setattr("kesbang_desktop.store.database.why_only_read", lambda _: "Terkunci.")
    with closing(Database(path)) as database:
        index = make_index(database)
        index.bring()
        assert texts(index, "kebakaran") == ["kebakaran lahan"]
        index.close()
    assert not index_file.exists()


def test_an_index_that_is_taken_is_not_thrown_away(
    database: Database, make_index: MakeIndex, index_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    VERBS["type"](database, 1, "kebakaran lahan")
    index = make_index(database)
    index.bring()
    index.close()
    monkeypatch.setattr("kesbang_desktop.store.search.index_file._BUSY_TIMEOUT_S", 0.05)
    index = make_index(database)
    with closing(connect(index_file)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseError, match="dipakai"):
            found(index, "kebakaran")
        other.execute("ROLLBACK")
    assert texts(index, "kebakaran") == ["kebakaran lahan"]
