"""Wrong use and known errors: an exit code and one Indonesian sentence, never a traceback."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.app.command_line import SAMPLE, Answer, CommandLine
from tests.app.test_command_line import ENGLISH, run_program


def assert_one_sentence(answer: Answer, code: int) -> None:
    assert answer.code == code
    assert answer.out == ""
    (line,) = answer.err.splitlines()
    assert line.endswith((".", "contoh."))
    assert "Traceback" not in line
    assert "Error" not in line
    assert not [word for word in ENGLISH if word in line.lower().replace("kesbang-desktop", "")]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ngawur"], "'ngawur' tidak ada"),
        (["--salah"], "tidak dikenal: --salah"),
        (["import"], "yang belum ditulis: BERKAS"),
        (["list", "lebih"], "tidak dikenal: lebih"),
        (["list", "--json=3"], "--json tidak memakai nilai"),
        (["show"], "yang belum ditulis: ID"),
        (["export"], "yang belum ditulis: ID, --as"),
        (["export", "0198", "--as", "pdf", "--to", "x"], "'pdf' tidak ada, hanya 'notula', "),
        (["export", "0198", "--as", "notula", "--to"], "--to memerlukan satu nilai"),
        (["restore"], "yang belum ditulis: NAMA"),
        (
            ["restore", "2026", "--meeting", "0", "--attachment", "x"],
            "--attachment tidak dapat bersama --meeting",
        ),
        (["--vers"], "tidak dikenal: --vers"),
    ],
)
def test_wrong_use_is_explained(kesbang: CommandLine, arguments: list[str], says: str) -> None:
    answer = kesbang(*arguments)
    assert_one_sentence(answer, 2)
    assert says in answer.err
    assert "--help" in answer.err


@pytest.mark.parametrize(
    ("contents", "says"),
    [
        (b"", "kosong"),
        (b" \n\n\t\n", "kosong"),
        (bytes(range(256)) * 4, "bukan teks"),
        (b"\x00\x01\x02\x03" * 50, "bukan teks"),
    ],
)
def test_notes_that_are_no_text_are_refused(
    kesbang: CommandLine, tmp_path: Path, contents: bytes, says: str
) -> None:
    notes = tmp_path / "catatan.txt"
    notes.write_bytes(contents)
    answer = kesbang("import", notes)
    assert_one_sentence(answer, 1)
    assert says in answer.err
    assert kesbang("list", "--json").json == []


def test_a_file_of_50_mb_is_refused(kesbang: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "besar.txt"
    with notes.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    answer = kesbang("import", notes)
    assert_one_sentence(answer, 1)
    assert "10 MB" in answer.err


def test_a_missing_file_is_named(kesbang: CommandLine, tmp_path: Path) -> None:
    for path in (tmp_path / "tidak-ada.txt", tmp_path):
        answer = kesbang("import", path)
        assert_one_sentence(answer, 1)
        assert path.name in answer.err


@pytest.mark.parametrize(
    "text", ["0", "zzzz", "", "00000000-0000-7000-8000-000000000000", "%", "é"]
)
@pytest.mark.parametrize("command", ["show", "notes"])
def test_an_unknown_meeting_is_told(kesbang: CommandLine, command: str, text: str) -> None:
    kesbang.import_sample()
    assert_one_sentence(kesbang(command, text), 1)


def test_a_beginning_shared_by_two_meetings_is_told(kesbang: CommandLine) -> None:
    kesbang.import_sample()
    shared = kesbang("import", SAMPLE, "--again", "--json").json["meeting"][:6]
    answer = kesbang("show", shared)
    assert_one_sentence(answer, 1)
    assert shared in answer.err


def test_an_export_that_cannot_be_written_leaves_nothing(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    meeting = kesbang.import_sample()
    file = tmp_path / "berkas"
    file.write_text("isi", "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    for target in (file / "a.docx", tmp_path / "tidak" / "ada" / "a.docx", folder):
        answer = kesbang("export", meeting, "--as", "notula", "--to", target)
        assert_one_sentence(answer, 1)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["berkas", "data", "folder"]
    assert file.read_text("utf-8") == "isi"
    assert list(folder.iterdir()) == []


def test_a_data_folder_that_cannot_be_made_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "berkas"
    file.touch()
    for folder in (file, file / "data"):
        answer = kesbang.on(folder, "list")
        assert_one_sentence(answer, 1)
        assert str(folder) in answer.err


def test_a_data_folder_that_cannot_be_made_closes_the_window(tmp_path: Path) -> None:
    file = tmp_path / "berkas"
    file.touch()
    done = run_program("--data-dir", file / "data", "--exit-when-ready")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Folder data" in done.stderr


@pytest.mark.parametrize("contents", [b"bukan basis data", b"\x00\xff" * 4000])
def test_a_data_file_that_is_no_database_is_left_alone(
    kesbang: CommandLine, contents: bytes
) -> None:
    kesbang.data_dir.mkdir()
    data = kesbang.data_dir / "notula.sqlite"
    data.write_bytes(contents)
    assert_one_sentence(kesbang("list"), 1)
    assert data.read_bytes() == contents


def test_data_of_a_newer_program_is_left_alone(kesbang: CommandLine) -> None:
    kesbang.import_sample()
    data = kesbang.data_dir / "notula.sqlite"
    with closing(sqlite3.connect(data)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = data.read_bytes()
    answer = kesbang("list")
    assert_one_sentence(answer, 1)
    assert "lebih baru" in answer.err
    assert data.read_bytes() == before


def test_a_list_of_the_office_that_cannot_be_read_is_told_and_the_command_goes_on(
    kesbang: CommandLine,
) -> None:
    kesbang.data_dir.mkdir()
    (kesbang.data_dir / "hari-libur.csv").write_text("keterangan;tanggal\nNyepi;19-Mar\n")
    answer = kesbang("list")
    assert answer.code == 0
    assert "hari-libur.csv" in answer.err
    assert "daftar bawaan yang berlaku" in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "{}.txt"],
        ["follow-ups", "--as", "matriks", "--to", "{}.docx"],
        ["follow-ups", "--as", "csv", "--to", "{}.csv"],
        ["sample", "--to", "{}"],
        ["salvage", "--to", "{}"],
    ],
)
def test_a_name_too_long_for_the_system_is_a_sentence(
    kesbang: CommandLine, tmp_path: Path, arguments: list[str]
) -> None:
    long = str(tmp_path / ("x" * 300))
    answer = kesbang(*(one.format(long) for one in arguments))
    assert_one_sentence(answer, 1)


def test_a_folder_with_a_name_too_long_is_a_sentence(kesbang: CommandLine, tmp_path: Path) -> None:
    assert_one_sentence(kesbang.on(tmp_path / ("x" * 300), "list"), 1)


def test_a_reader_that_has_enough_ends_a_command_in_silence(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    meeting_id = kesbang.import_sample()
    command = [sys.executable, "-m", "kesbang_desktop", "--data-dir", str(kesbang.data_dir)]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        ended = subprocess.run(
            [*command, "show", meeting_id], stdout=pipe, stderr=subprocess.PIPE, check=False
        )
    assert (ended.returncode, ended.stderr) == (0, b"")
