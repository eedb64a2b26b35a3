"""Values that change inside sound pages are noticed by the digests of their rows."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.domain.altered_rows import Alteration, RowsCheck
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.copies.data_check import is_sound
from kesbang_desktop.store.copies.dropping import drop_old_copies
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.copies.salvage import salvage
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting
from kesbang_desktop.store.revisions import REVISIONS
from kesbang_desktop.store.row_check import check_rows, renew_digests
from kesbang_desktop.store.row_digests import TABLES, table_key
from kesbang_desktop.store.tables import Row
from kesbang_desktop.store.upgrade import SCRIPTS, _changing, _run
from tests.long_form import part_of
from tests.store.copies.copying_office import FIRST, CopyingOffice
from tests.store.store_samples import NOON
from tests.store.test_upgrade import MEETING, STORED


def checked(path: Path) -> RowsCheck:
    with closing(connect(path)) as connection:
        return check_rows(connection)


def kinds(path: Path) -> list[tuple[str, Alteration]]:
    return [(table, kind) for _, table, kind in checked(path).altered]


def run_outside(path: Path, *statements: str) -> None:
    """Write as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def flip(path: Path, found: bytes, bit: int = 0) -> None:
    """Flip a bit of the byte in the middle of ``found`` wherever it stands in the file."""
    run_outside(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    place, count = content.find(found), 0
    while place >= 0:
        content[place + len(found) // 2] ^= 1 << bit
        count += 1
        place = content.find(found, place + 1)
    assert count
    path.write_bytes(content)


def test_every_table_has_digests_but_those_worked_out_of_others() -> None:
    assert {*TABLES, "row_digest", "tally"} == set(Row.metadata.tables)
    assert len(set(TABLES)) == len(TABLES)


def test_what_all_verbs_wrote_is_as_it_was_written(filled: Path) -> None:
    assert checked(filled) == RowsCheck()


def test_rows_that_go_with_their_meeting_leave_no_digest(filled: Path) -> None:
    with closing(Database(filled)) as database:
        database.bind(bin_meeting)(MEETING.id, NOON)
        database.bind(purge_meeting)(MEETING.id)
    assert checked(filled) == RowsCheck()


def test_a_write_that_fails_leaves_the_digests_as_they_were(filled: Path) -> None:
    with closing(Database(filled)) as database:
        with pytest.raises(ZeroDivisionError), database.transaction() as session:
            bin_meeting(session, MEETING.id, NOON)
            purge_meeting(session, MEETING.id)
            raise ZeroDivisionError
        database.bind(bin_meeting)(MEETING.id, NOON)
        database.bind(purge_meeting)(MEETING.id)
    assert checked(filled) == RowsCheck()


@pytest.mark.parametrize("revision", part_of(REVISIONS[::-1], 1, one_in=4))
def test_a_file_of_every_revision_has_a_digest_of_each_row(path: Path, revision: str) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / f"revision-{revision}.sql").read_text("utf-8"))
    Database(path).close()
    assert checked(path).is_good


@pytest.mark.parametrize("bit", range(8))
def test_a_bit_that_flips_inside_a_sentence_is_noticed(filled: Path, bit: int) -> None:
    flip(filled, b"Sudah dirapatkan", bit)
    with closing(sqlite3.connect(filled)) as connection:
        assert is_sound(connection)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert kinds(filled) == [("issue_note", Alteration.CHANGED)]


def test_each_way_a_row_can_change_is_told_by_its_name(filled: Path) -> None:
    run_outside(
        filled,
        "UPDATE entry SET text = text || '.' WHERE rowid = 1",
        "INSERT INTO series VALUES (x'00112233445566778899aabbccddeeff', 'Seri lain')",
        "DELETE FROM version",
    )
    assert sorted(kinds(filled)) == [
        ("entry", Alteration.CHANGED),
        ("series", Alteration.ADDED),
        ("version", Alteration.GONE),
    ]


@pytest.mark.parametrize("bit", (0, 7, 15, 16, 31, 47, 62))
def test_a_digest_that_is_damaged_itself_blames_no_row(filled: Path, bit: int) -> None:
    key = table_key("entry") + 1
    run_outside(
        filled,
        f"UPDATE row_digest SET digest = (digest | (1 << {bit})) - (digest & (1 << {bit})) "
        f"WHERE key = {key}",
    )
    found = checked(filled)
    assert (found.altered, found.broken) == ((), (key,))


def test_a_file_that_was_filled_anew_by_another_program_is_no_alarm(filled: Path) -> None:
    run_outside(filled, "UPDATE entry SET rowid = rowid + 1000")
    found = checked(filled)
    assert found.is_good and found.needs_digests


def test_a_row_that_was_filled_anew_and_changed_is_still_told(filled: Path) -> None:
    run_outside(
        filled,
        "UPDATE entry SET rowid = rowid + 1000",
        "UPDATE entry SET text = 'lain' WHERE rowid = 1001",
    )
    assert ("entry", Alteration.ADDED) in kinds(filled)


def test_what_is_salvaged_has_digests_of_its_own(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "terselamatkan" / "notula.sqlite"
    salvage(filled, target)
    assert checked(target) == RowsCheck()


def test_a_copy_of_changed_rows_pushes_out_no_good_one(tmp_path: Path) -> None:
    office = CopyingOffice(tmp_path)
    good = office.copy()
    flip(office.path, b"Ruang Rapat Utama")
    doubtful = [office.copy(hours) for hours in range(1, 80)]
    assert good.is_good and {one.altered for one in doubtful} == {1}
    drop_old_copies(office.place, FIRST, most_bytes=1)
    assert good in list_copies(office.place)
    assert len(list_copies(office.place)) == 4


def test_what_a_row_was_comes_from_the_newest_copy_that_has_it_right(tmp_path: Path) -> None:
    office = CopyingOffice(tmp_path)
    office.copy()
    office.rename_meeting("Rapat Anggaran")
    right = office.copy(1)
    flip(office.path, b"Rapat Anggaran", 2)
    office.copy(2)
    with closing(Database(office.path)) as database:
        [row] = CopyReader(office.home, office.place, database).altered(None)
    assert (row.table, row.kind) == ("meeting", Alteration.CHANGED)
    assert (row.copied_at, row.is_exact) == (right.made_at, True)
    [title] = [field for field in row.fields if field.name == "title"]
    assert title.before == "Rapat Anggaran" != title.now


def test_a_row_that_was_changed_before_an_upgrade_is_still_told_after_it(
    filled: Path, tmp_path: Path
) -> None:
    run_outside(filled, "UPDATE entry SET text = text || '.' WHERE rowid = 1")
    with _changing(filled) as connection:
        _run(connection, SCRIPTS)
    assert kinds(filled) == [("entry", Alteration.CHANGED)]


def test_a_copy_makes_digests_anew_that_were_damaged_themselves(tmp_path: Path) -> None:
    office = CopyingOffice(tmp_path)
    run_outside(office.path, "UPDATE row_digest SET digest = digest + 65536 * 3")
    assert office.copy(reason=CopyReason.ASKED).is_good
    assert checked(office.path) == RowsCheck()


def test_what_is_a_digest_of_nothing_goes_with_the_copy(tmp_path: Path) -> None:
    """Of a table that nobody knows, and of a row that was never there."""
    office = CopyingOffice(tmp_path)
    lone = table_key("entry") + 999_999
    run_outside(office.path, f"INSERT INTO row_digest VALUES ({99 << 40}, 5), ({lone}, 5)")
    assert office.copy(reason=CopyReason.ASKED).is_good
    assert checked(office.path) == RowsCheck()


def test_only_a_row_that_is_as_it_was_gets_its_digest_anew(filled: Path) -> None:
    """It is looked at again when it is written: another program may have come in between."""
    key = table_key("entry") + 1
    run_outside(filled, f"UPDATE row_digest SET digest = digest + 65536 * 3 WHERE key = {key}")
    broken = checked(filled).broken
    assert broken == (key,)
    run_outside(filled, "UPDATE entry SET text = text || '.' WHERE rowid = 1")
    with closing(connect(filled)) as connection, connection:
        renew_digests(connection, broken)
    assert checked(filled).altered
