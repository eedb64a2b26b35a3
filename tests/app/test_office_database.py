"""The program on the database of an office: the same commands, from two computers."""

import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL, text

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.chosen_data import chosen_data, try_and_use
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.choices import AUTHOR, NAMED_DAYS
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import DatabaseError, SignInError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_address import DATABASE_VARIABLE, OfficeAddress
from kesbang_desktop.store.kept_office import read_office
from kesbang_desktop.store.profiles import blank_profile, save_profile, stored_profile
from kesbang_desktop.store.server import kept_writes
from kesbang_desktop.store.server.network_journal import NetworkJournal
from tests.app.command_line import SAMPLE, SAMPLE_COUNTS, CommandLine
from tests.own_postgres import USER, url_of
from tests.store.server.cut_network import CutNetwork
from tests.store.server.making import changing, make_database


@pytest.fixture(scope="module")
def made(postgres: str, worker_id: str) -> URL:
    url = url_of(postgres, f"program_{worker_id}")
    make_database(url)
    with changing(url) as connection:
        connection.execute(text("DROP ROLE IF EXISTS program_budi"))
        connection.execute(text("CREATE ROLE program_budi LOGIN PASSWORD 'rahasia'"))
        connection.execute(text(f"GRANT {USER} TO program_budi"))
    return url


@pytest.fixture
def address(made: URL) -> OfficeAddress:
    return OfficeAddress(str(made.query["host"]), made.database, USER)


@pytest.fixture
def office(kesbang: CommandLine, address: OfficeAddress, made: URL):
    """The commands on an empty database of an office."""
    make_database(made)

    def run(*arguments):
        return kesbang(*arguments, "--database", address.text)

    return run


def test_what_the_server_refused_is_printed_and_forgotten(office, kesbang) -> None:
    assert office("refused", "--json").json == []
    (path,) = kesbang.data_dir.glob("tertunda-*.sqlite")
    with closing(NetworkJournal(path)) as journal:
        given = (new_id(), [Entry(new_id(), new_id(), "V", text="Ucapan penting")])
        journal.refuse(journal.put("save_typed", given), "Notula ini sudah disahkan.")
        assert "memegang yang menunggu" in office("refused").err
    (one,) = office("refused", "--json").json
    assert (one["text"], one["why"]) == ("Ucapan penting", "Notula ini sudah disahkan.")
    assert "Ucapan penting" in office("refused", "--forget").out
    assert office("refused").out == ""


def test_the_commands_on_meetings_papers_and_lists_work_on_a_server(office, tmp_path) -> None:
    counts = office("import", SAMPLE, "--json").json
    assert {name: counts[name] for name in SAMPLE_COUNTS} == SAMPLE_COUNTS
    (row,) = office("list", "--json").json
    meeting = row["id"]
    assert "netralitas" in office("notes", meeting).out.casefold()
    for kind, name in (("notula", "a.docx"), ("matriks", "b.xlsx")):
        assert office("export", meeting, "--as", kind, "--to", tmp_path / name).code == 0
        assert (tmp_path / name).stat().st_size
    assert len(office("follow-ups", "--json").json) == 4
    assert "netralitas" in office("search", "netralitas").out.casefold()
    assert office("decisions", "--json").code == 0
    assert office("agencies", "--take").code == 0
    assert office("next", meeting).code == 0
    assert len(office("list", "--json").json) == 2
    assert office("import", SAMPLE).code == 1


def test_a_package_goes_from_a_file_to_a_server_and_back(office, kesbang, tmp_path) -> None:
    kesbang("import", SAMPLE)
    kesbang("package", "make", "--all", "--to", tmp_path / "ke-server.knotula")
    assert office("package", "take", tmp_path / "ke-server.knotula").code == 0
    assert office("list", "--json").json == kesbang("list", "--json").json
    assert office("package", "make", "--all", "--to", tmp_path / "kembali.knotula").code == 0
    laptop = tmp_path / "laptop"
    assert kesbang.on(laptop, "package", "take", tmp_path / "kembali.knotula").code == 0
    assert kesbang.on(laptop, "list", "--json").json == kesbang("list", "--json").json


@pytest.mark.parametrize(
    "command",
    [
        ("copies",),
        ("backup",),
        ("check",),
        ("restore", "x"),
        ("salvage", "--to", "selamat"),
        ("encrypt",),
        ("decrypt",),
        ("recovery-code",),
    ],
)
def test_what_is_of_a_file_says_where_it_is_done(office, command) -> None:
    answer = office(*command)
    assert answer.code == 1 and not answer.out
    assert "ada di server" in answer.err and "pengelola server" in answer.err


def test_the_command_of_whoever_looks_after_the_server(office, kesbang) -> None:
    assert "Disesuaikan" in office("upgrade-database").out
    assert "Sudah sesuai" in office("upgrade-database").out
    assert "berkas di komputer ini" in kesbang("upgrade-database").err


def test_a_password_that_is_wrong_is_told_and_one_that_is_taken_lies_nowhere(kesbang, made) -> None:
    make_database(made)
    address = f"postgresql://program_budi:salah@/{made.database}?host={made.query['host']}"
    answer = kesbang("list", "--database", address)
    assert answer.code == 1 and "menolak kata sandi “program_budi”" in answer.err
    assert "salah" not in answer.err
    right = address.replace(":salah", ":rahasia")
    assert kesbang("list", "--database", right).code == 0
    with changing(made) as connection:
        owners = text("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
        # Whoever comes first does not have the tables for himself.
        assert connection.execute(owners).scalars().all() == [USER]
    for path in kesbang.data_dir.rglob("*"):
        assert not path.is_file() or b"rahasia" not in path.read_bytes()


@pytest.fixture
def computers(office, address, tmp_path: Path):
    """Two computers that share the database."""
    choice = DataChoice(address)
    with (
        closing(Backend(tmp_path / "satu", choice=choice)) as one,
        closing(Backend(tmp_path / "dua", choice=choice)) as other,
    ):
        yield one, other


def test_settings_of_a_computer_are_its_own_and_those_of_the_office_shared(computers) -> None:
    here, there = (one.ports().settings for one in computers)
    here.put(AUTHOR, "Budi")
    here.put(NAMED_DAYS, {"pencoblosan": "2026-11-25"})
    assert (there.get(AUTHOR), there.get(NAMED_DAYS)) == (None, {"pencoblosan": "2026-11-25"})
    assert here.get(AUTHOR) == "Budi"
    assert computers[0].desk.author() == "Budi" and computers[1].desk.author() == ""


def test_attachments_and_own_templates_are_on_the_other_computer_too(computers, tmp_path) -> None:
    here, there = (one.ports() for one in computers)
    reading = computers[0].texts.read_notes_file(SAMPLE)
    here.notes.add(reading, datetime.now(UTC))
    meeting = reading.minutes.meeting.id
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(b"bukan foto, tetapi lampiran")
    here.attachments.add(meeting, AttachmentKind.PHOTO, photo)
    (found,) = there.attachments.list(meeting)
    assert there.attachments.path(found).read_bytes() == photo.read_bytes()
    profile = here.profiles.load().id
    made = here.templates.copy(profile, DocumentKind.NOTULA)
    own = there.templates.path(profile, DocumentKind.NOTULA)
    assert own.read_bytes() == made.read_bytes() and own != made


def wait_until_heard(computer: Backend) -> None:
    """Wait until the server answers again, as it is asked by itself."""
    for _ in range(12_000):
        if not computer.database.kept.is_away:
            return
        time.sleep(0.005)
    raise AssertionError("the server is there, and nobody asks it")


def test_without_the_network_the_office_is_whom_it_was_known_as(
    office, address, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(kept_writes, "_LOOK_AGAIN_S", 0.01)
    with closing(CutNetwork(address.host)) as network:
        away = DataChoice(replace(address, host=network.folder))
        with closing(Backend(tmp_path / "satu", choice=away)) as here:
            assert here.desk.read(stored_profile)(None) is None
            network.cut()
            # Nobody said yet who it is, and nothing is made that would be kept.
            assert here.desk.profile().office == blank_profile().office
            network.mend()
            wait_until_heard(here)
            assert here.desk.read(stored_profile)(None) is None
            known = replace(here.desk.profile(), office="Kantor Contoh")
            here.desk.write(save_profile)(known)
            assert here.desk.profiles() == [known]
            network.cut()
            assert here.desk.profiles() == [here.desk.profile()] == [known]


def test_house_is_kept_without_a_copy(computers) -> None:
    state = computers[0].ports().keep_house()
    assert state.elsewhere and state.newest is None
    assert not (computers[0].data_dir / "cadangan").exists()
    assert not (computers[0].data_dir / "notula.sqlite").exists()


def test_a_choice_holds_for_later_starts_and_a_start_may_be_told_otherwise(
    office, address, tmp_path, monkeypatch
) -> None:
    folder = tmp_path / "data"
    assert chosen_data(folder, None) == DataChoice(None)
    try_and_use(folder, DataChoice(address))
    assert chosen_data(folder, None) == DataChoice(address)
    assert chosen_data(folder, "file") == DataChoice(None)
    monkeypatch.setenv(DATABASE_VARIABLE, "file")
    assert chosen_data(folder, None) == DataChoice(None)
    try_and_use(folder, DataChoice(None))
    assert read_office(folder) is None


def test_a_choice_that_cannot_be_reached_is_not_kept(office, made, tmp_path) -> None:
    wrong = OfficeAddress(str(made.query["host"]), made.database, "program_budi")
    with pytest.raises(SignInError):
        try_and_use(tmp_path, DataChoice(wrong, "salah"))
    with pytest.raises(DatabaseError, match="tidak dapat dihubungi"):
        try_and_use(tmp_path, DataChoice(OfficeAddress("/tidak/ada", "x", "y")))
    assert read_office(tmp_path) is None
