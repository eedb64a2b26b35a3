"""Attachments and templates that one computer keeps are there on the others."""

from contextlib import closing
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import URL, text

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_files import ServerFiles
from kesbang_desktop.store.server.server_templates import ServerTemplates
from kesbang_desktop.store.server.shared_files import KEPT_DAYS, discard_unused, has_file
from tests.store.server.making import clear

LONG = bytes(range(256)) * 10_000
TODAY = date(2026, 3, 1)


class Computer:
    """One computer: its folder and its connection."""

    def __init__(self, folder: Path, database: ServerDatabase) -> None:
        self.folder = folder
        self.files = ServerFiles(folder, lambda: database)
        self.templates = ServerTemplates(folder, lambda: database, self.files)

    def write(self, name: str, words: str) -> None:
        (self.templates.folder / name).write_text(words, "utf-8")

    def read(self, name: str) -> str:
        return self.templates.path(name).read_text("utf-8")


@pytest.fixture
def server(office_url: URL):
    with closing(ServerDatabase(office_url)) as database:
        clear(database)
        with database.transaction() as session:
            session.execute(text("DELETE FROM shared_template; DELETE FROM shared_file"))
        yield database


@pytest.fixture
def computers(server: ServerDatabase, tmp_path: Path) -> list[Computer]:
    return [Computer(tmp_path / name, server) for name in ("satu", "dua")]


def test_a_file_kept_at_one_computer_is_read_at_another(computers) -> None:
    here, there = computers
    for content in (b"", b"pendek", LONG):
        name = here.files.keep_bytes(content)
        assert there.files.has(name) and there.files.is_sound(name)
        assert there.files.readable(name).read_bytes() == content


def test_a_file_that_nobody_kept_is_not_there(computers) -> None:
    name = sha256(b"tidak ada").hexdigest()
    assert not computers[0].files.has(name) and not computers[0].files.is_sound(name)
    assert not computers[0].files.readable(name).exists()


def test_a_file_that_is_damaged_on_the_server_is_refused(computers, server) -> None:
    here, there = computers
    name = here.files.keep_bytes(LONG)
    with server.transaction() as session:
        session.execute(text("UPDATE shared_piece SET content = 'x' WHERE number = 1"))
    with pytest.raises(DatabaseError, match="rusak"):
        there.files.readable(name)
    assert not kept_file(there.folder, name).exists()
    assert list((there.folder / "lampiran").rglob("*")) == [
        one for one in (there.folder / "lampiran").rglob("*") if one.is_dir()
    ]


def test_files_that_no_record_needs_go_after_a_season_and_not_before(computers, server) -> None:
    name = computers[0].files.keep_bytes(LONG)
    computers[0].write("kami.docx", "isi")
    computers[0].templates.hand_on("kami.docx")
    discard = server.bind(discard_unused)
    assert discard(TODAY) == 0
    assert discard(TODAY + timedelta(days=KEPT_DAYS)) == 0
    assert server.bind_reading(has_file)(name)
    assert discard(TODAY + timedelta(days=KEPT_DAYS + 1)) == 1
    assert not server.bind_reading(has_file)(name)
    assert computers[1].read("kami.docx") == "isi"


def test_a_template_of_one_computer_is_printed_with_at_another(computers) -> None:
    here, there = computers
    here.write("kami.docx", "pertama")
    here.templates.hand_on("kami.docx")
    assert there.read("kami.docx") == "pertama"
    there.write("kami.docx", "disunting di Word")
    assert there.read("kami.docx") == "disunting di Word"
    assert here.read("kami.docx") == "disunting di Word"


def test_of_a_template_that_both_changed_that_of_the_server_counts_and_none_is_lost(
    computers,
) -> None:
    here, there = computers
    here.write("kami.docx", "pertama")
    here.templates.hand_on("kami.docx")
    there.read("kami.docx")
    here.write("kami.docx", "dari sini")
    here.read("kami.docx")
    there.write("kami.docx", "dari sana")
    assert there.read("kami.docx") == "dari sini"
    assert there.read("kami (dari komputer ini).docx") == "dari sana"
    assert here.read("kami.docx") == "dari sini"


def test_a_template_is_used_as_it_is_here_while_the_server_is_away(computers, tmp_path) -> None:
    here, _ = computers
    here.write("kami.docx", "isi")
    here.templates.hand_on("kami.docx")

    def away() -> ServerDatabase:
        raise DatabaseError("Server tidak dapat dihubungi.")

    alone = ServerTemplates(here.folder, away, here.files)
    assert alone.path("kami.docx").read_text("utf-8") == "isi"
    with pytest.raises(DatabaseError):
        alone.path("lain.docx")
