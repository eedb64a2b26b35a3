"""A damaged data file is noticed at the start, set aside, and never replaced by an empty one."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import CopyError
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.domain.way_back import OldCopy, Salvaged
from kesbang_desktop.store.copies.data_check import is_damaged
from kesbang_desktop.store.copies.keeper import CopyKeeper
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.outline import digest_of, is_complete, outline_of, read_outline
from kesbang_desktop.store.reading_around import DAMAGED
from kesbang_desktop.store.revisions import OUTLINES, REVISIONS
from kesbang_desktop.store.upgrade import older_outlines
from tests.long_form import part_of
from tests.store.copies.copying_office import FIRST, MEETING, CopyingOffice

DATA = Path(__file__).parent.parent / "data"
LATER = FIRST + timedelta(days=1)


@pytest.fixture
def office(tmp_path: Path) -> CopyingOffice:
    return CopyingOffice(tmp_path / "data")


@pytest.fixture
def keeper(office: CopyingOffice) -> CopyKeeper:
    return CopyKeeper(office.home, office.path, office.place)


def root_page(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return connection.execute(query, (table,)).fetchone()[0]


def write_at(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def zero_table(path: Path) -> None:
    write_at(path, (root_page(path, "meeting") - 1) * 4096, bytes(4096))


def break_schema(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = 'CREATE TABEL' WHERE name = 'meeting'")
        connection.commit()


def break_letters(path: Path) -> None:
    """Put a byte that is no letter into the words of the schema."""
    words = b"CREATE TABLE meeting"
    # A page of the schema that was divided still has what went to another behind its rows.
    path.write_bytes(path.read_bytes().replace(words, words[:7] + b"\xec\xff" + words[9:]))


def drop_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE entry")
        connection.commit()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-6000])


def change(*statements: str) -> Callable[[Path], None]:
    """Return what runs SQL on the file."""

    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            for statement in statements:
                connection.execute(statement)

    return run


DAMAGES: dict[str, Callable[[Path], None]] = {
    "name in the header": lambda path: write_at(path, 3, b"\xff"),
    "size of a page": lambda path: write_at(path, 16, b"\xff\xff"),
    "schema format": lambda path: write_at(path, 44, b"\x00\x00\x00\x7f"),
    "encoding": lambda path: write_at(path, 56, b"\x00\x00\x00\x02"),
    "first page": lambda path: write_at(path, 100, b"\x7f" * 3996),
    "root of a table": zero_table,
    "schema": break_schema,
    "letters of the schema": break_letters,
    "a table is gone": drop_table,
    "cut": cut,
    "a lesser table is gone": change("DROP TABLE carried_line"),
    "a column is gone": change("ALTER TABLE meeting DROP COLUMN remarks"),
    "a column is renamed": change("ALTER TABLE entry RENAME COLUMN text TO teks"),
    "the stamp is a word": change("UPDATE alembic_version SET version_num = 'rusak'"),
    "the stamp is empty": change("DELETE FROM alembic_version"),
    "the stamp is gone": change("DROP TABLE alembic_version"),
    "the stamp is older": change("UPDATE alembic_version SET version_num = '0003'"),
}
_UNREADABLE = {
    *("first page", "schema", "schema format", "letters of the schema"),
    *("root of a table", "a table is gone"),
}
# What is lost by each, by which name the person is told; the rest comes out whole.
_TORN = {
    "a lesser table is gone": ("carried_line",),
    "a column is gone": ("meeting",),
    "a column is renamed": ("entry",),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damage_is_noticed_with_copies_and_without(office, keeper, damage):
    assert not is_damaged(office.path)
    damage(office.path)
    content = office.path.read_bytes()
    doubt = keeper.doubt()
    assert doubt is not None and doubt.kind is DoubtKind.DAMAGED
    assert office.path.read_bytes() == content


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_good_copy_comes_back_and_the_damaged_file_is_set_aside(office, keeper, damage):
    record = keeper.copy(CopyReason.START, FIRST)
    damage(office.path)
    content = office.path.read_bytes()
    restored = keeper.restore(record, LATER)
    assert office.title() == MEETING.title
    assert restored.aside is not None
    assert (restored.aside / "notula.sqlite").read_bytes() == content
    assert keeper.doubt() is None


@pytest.mark.parametrize("name", sorted({*DAMAGES} - _UNREADABLE))
def test_what_is_readable_is_offered_and_put_in_place(office, keeper, name):
    DAMAGES[name](office.path)
    doubt = keeper.doubt()
    assert doubt is not None
    (saved,) = keeper.other_ways_back(doubt)
    assert isinstance(saved, Salvaged)
    if name != "cut":
        assert (saved.counts.meetings, saved.torn) == (1, _TORN.get(name, ()))
    restored = keeper.restore(saved, LATER)
    assert restored.counts == saved.counts
    assert restored.aside is not None
    assert not (office.home / "terselamatkan").exists()
    assert keeper.doubt() is None


def test_a_row_that_an_index_lacks_makes_no_copy(office, keeper):
    root = root_page(office.path, "sqlite_autoindex_attachment_1")
    keeper.copy(CopyReason.START, FIRST)
    content = bytearray(office.path.read_bytes())
    place = content.index(MEETING.id.bytes[:6], (root - 1) * 4096, root * 4096)
    content[place] ^= 1
    office.path.write_bytes(content)
    with pytest.raises(CopyError, match="rusak"):
        keeper.copy(CopyReason.HOUR, LATER)


def test_a_file_that_is_locked_is_not_called_damaged(office):
    with closing(sqlite3.connect(office.path)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        assert not is_damaged(office.path)


def test_a_file_of_another_program_is_not_called_damaged(office, keeper):
    office.path.unlink()
    change("CREATE TABLE buku (judul TEXT)")(office.path)
    doubt = keeper.doubt()
    assert doubt is not None and doubt.kind is DoubtKind.NOT_OURS
    assert not doubt.can_be_used


def test_a_file_of_a_later_program_is_not_called_damaged(office, keeper):
    change(
        "UPDATE alembic_version SET version_num = '9999'",
        "ALTER TABLE meeting RENAME COLUMN remarks TO catatan",
    )(office.path)
    doubt = keeper.doubt()
    assert doubt is not None and doubt.kind is DoubtKind.NEWER
    assert "Perbarui program" in doubt.sentence


def test_what_somebody_added_to_the_file_is_no_damage(office):
    change("CREATE TABLE catatan_saya (isi)", "ALTER TABLE meeting ADD COLUMN warna")(office.path)
    assert not is_damaged(office.path)


def test_rows_stay_where_a_column_of_theirs_is_lost(office, keeper):
    change("DROP INDEX ix_meeting_unfinished")(office.path)
    for event in ("insert", "update", "delete"):
        for kind in ("held", "binned"):
            change(f"DROP TRIGGER tally_{kind}_{event}")(office.path)
    change("ALTER TABLE meeting DROP COLUMN status")(office.path)
    doubt = keeper.doubt()
    (saved,) = keeper.other_ways_back(doubt)
    keeper.restore(saved, LATER)
    assert office.title() == f"{DAMAGED} {MEETING.title}"


def test_outlines_of_older_revisions_are_read_in_one_go():
    found = {revision: digest_of(outline) for revision, outline in older_outlines().items()}
    assert {**found, REVISIONS[-1]: OUTLINES[REVISIONS[-1]]} == OUTLINES


@pytest.mark.parametrize("revision", part_of(REVISIONS[::-1], 0, one_in=4))
def test_the_outline_of_each_revision_is_known(revision, tmp_path):
    path = tmp_path / "lama.sqlite"
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DATA / f"revision-{revision}.sql").read_text(encoding="utf-8"))
        outline = read_outline(connection)
    # A new revision has its digest in store/revisions.py.
    assert digest_of(outline) == OUTLINES[revision]
    assert outline == outline_of(revision)
    assert is_complete(outline, revision)
    assert not is_damaged(path)


def test_copies_of_earlier_programs_are_checked_listed_and_put_back(office, keeper):
    names = ("notula-2024-03-20.sqlite", "notula-sebelum-pemutakhiran-0004.sqlite")
    for name in names:
        with closing(sqlite3.connect(office.path)) as source:
            copy_database(source, office.place / name)
    damaged = office.place / "notula-2024-03-21.sqlite"
    damaged.write_bytes((office.place / names[0]).read_bytes())
    zero_table(damaged)
    office.rename_meeting("Judul sesudahnya")
    found = keeper.old_copies()
    assert {one.name for one in found} == set(names)
    dated = next(one for one in found if one.name == names[0])
    assert dated.made_at.date() == datetime(2024, 3, 20).date()
    assert dated.counts.meetings == 1
    keeper.restore(dated, LATER)
    assert office.title() == MEETING.title
    assert sorted(path.name for path in office.place.glob("notula-*")) == sorted(
        (*names, damaged.name)
    )


def test_an_old_copy_that_is_gone_is_told(office, keeper):
    lost = OldCopy("notula-2024-03-20.sqlite", FIRST, keeper.copy(CopyReason.START, FIRST).counts)
    with pytest.raises(Exception, match="tidak dapat dibuka"):
        keeper.restore(lost, LATER)
    assert office.title() == MEETING.title


def test_two_copies_of_one_second_are_two(keeper):
    made = [keeper.copy(CopyReason.ASKED, FIRST) for _ in range(2)]
    assert keeper.copies() == made[::-1]
