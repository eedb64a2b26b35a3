"""Handing meetings over from one data folder to another by the command line."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.office_profile import UNNAMED_OFFICE
from tests.app.command_line import CommandLine
from tests.store.stored_rows import stored_rows


@pytest.fixture
def stick(tmp_path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


@pytest.fixture
def there(tmp_path) -> Path:
    return tmp_path / "sana"


def change(folder: Path, text: str) -> None:
    with closing(sqlite3.connect(folder / "notula.sqlite")) as connection:
        connection.execute("UPDATE entry SET text = ? WHERE kind = 'decision'", (text,))
        connection.commit()


def test_a_meeting_is_handed_over_shown_and_taken(kesbang: CommandLine, stick, there):
    meeting = kesbang.import_sample()
    made = kesbang("package", "make", meeting[:8], "--to", stick / "rapat")
    assert made.code == 0, made.err
    path = stick / "rapat.knotula"
    assert str(path) in made.out and "1 rapat, 13 butir" in made.out
    shown = kesbang.on(there, "package", "read", path, "--json").json
    assert [(one["id"], one["arrival"]) for one in shown["meetings"]] == [(meeting, "new")]
    assert f"Sidik: {shown['mark']}" in made.out
    assert shown["office"] == UNNAMED_OFFICE
    assert "Dari kantor tanpa nama, dibuat" in kesbang.on(there, "package", "read", path).out
    assert kesbang.on(there, "list", "--json").json == []
    taken = kesbang.on(there, "package", "take", path)
    assert "1 rapat baru" in taken.out
    assert kesbang.on(there, "notes", meeting).out == kesbang("notes", meeting).out
    [copy] = kesbang.on(there, "copies", "--json").json
    assert copy["reason"] == "package"


def test_the_same_package_twice_changes_nothing_and_says_so(kesbang, stick, there):
    kesbang.import_sample()
    path = stick / "semua.knotula"
    assert kesbang("package", "make", "--all", "--to", path).code == 0
    kesbang.on(there, "package", "take", path)
    before = stored_rows(there / DATABASE_NAME)
    again = kesbang.on(there, "package", "take", path)
    assert "tidak membawa hal baru" in again.out
    assert stored_rows(there / DATABASE_NAME) == before


def test_what_both_changed_is_named_and_chosen(kesbang, stick, there):
    meeting = kesbang.import_sample()
    path = stick / "rapat.knotula"
    kesbang("package", "make", meeting, "--to", path)
    kesbang.on(there, "package", "take", path)
    change(kesbang.data_dir, "Kata sini")
    change(there, "Kata sana")
    back = stick / "balik.knotula"
    kesbang.on(there, "package", "make", meeting, "--to", back)
    asked = kesbang("package", "take", back)
    assert asked.code == 1
    assert "Kata sini" in asked.out and "Kata sana" in asked.out
    assert "--choose" in asked.err
    assert kesbang("package", "take", back, "--choose", "both").code == 0
    notes = kesbang("notes", meeting).out
    assert "Kata sini" in notes and "Kata sana" in notes


def test_a_sealed_package_opens_with_its_passphrase_alone(kesbang, stick, there, tmp_path):
    meeting = kesbang.import_sample()
    path, words = stick / "rahasia.knotula", tmp_path / "sandi.txt"
    words.write_text("kopi susu Samarinda\n", "utf-8")
    sealed = ("--passphrase-file", words)
    assert kesbang("package", "make", meeting, "--to", path, *sealed).code == 0
    assert b"Kesbangpol" not in path.read_bytes()
    without = kesbang.on(there, "package", "read", path)
    assert without.code == 1 and "bersandi" in without.err and "--passphrase-file" in without.err
    words.write_text("\n", "utf-8")
    empty = kesbang.on(there, "package", "take", path, *sealed)
    assert empty.code == 1 and f"Baris pertama “{words}” kosong" in empty.err
    words.write_text("bukan ini\n", "utf-8")
    wrong = kesbang.on(there, "package", "take", path, *sealed)
    assert wrong.code == 1 and "Kata sandi itu tidak cocok" in wrong.err
    words.write_text("kopi susu Samarinda\n", "utf-8")
    assert "1 rapat baru" in kesbang.on(there, "package", "take", path, *sealed).out


def test_a_passphrase_is_what_notepad_wrote(kesbang, stick, there, tmp_path):
    meeting = kesbang.import_sample()
    path, words = stick / "rahasia.knotula", tmp_path / "sandi.txt"
    words.write_text("kopi  susu Samarinda", "utf-8")
    sealed = ("--passphrase-file", words)
    assert kesbang("package", "make", meeting, "--to", path, *sealed).code == 0
    words.write_text("kopi  susu Samarinda\r\ncatatan lain\r\n", "utf-8-sig", newline="")
    assert "1 rapat baru" in kesbang.on(there, "package", "take", path, *sealed).out
    words.write_text("kopi susu Samarinda", "utf-8")
    assert kesbang.on(there, "package", "take", path, *sealed).code == 1


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "text"])
def test_a_damaged_package_is_refused_whole_in_a_sentence(kesbang, stick, there, damage):
    meeting = kesbang.import_sample()
    path = stick / "rapat.knotula"
    kesbang("package", "make", meeting, "--to", path)
    content = bytearray(path.read_bytes())
    if damage == "cut":
        del content[-100:]
    elif damage == "flipped":
        content[len(content) // 2] ^= 0xFF
    else:
        content[:] = b"" if damage == "empty" else b"bukan paket"
    path.write_bytes(content)
    answer = kesbang.on(there, "package", "take", path)
    assert answer.code == 1
    assert "utuh" in answer.err and "Traceback" not in answer.err
    assert kesbang.on(there, "list", "--json").json == []


def test_what_cannot_be_written_leaves_nothing_behind(kesbang, stick):
    meeting = kesbang.import_sample()
    answer = kesbang("package", "make", meeting, "--to", stick / "tidak ada" / "x.knotula")
    assert answer.code == 1 and "tidak ada" in answer.err
    assert kesbang("package", "make", "--to", stick / "x.knotula").code == 1
    assert list(stick.iterdir()) == []
    assert not list(kesbang.data_dir.glob("sementara/*"))
    missing = kesbang("package", "read", stick / "hilang.knotula")
    assert missing.code == 1 and "tidak ditemukan" in missing.err


def test_a_package_is_not_written_over_another_one_unasked(kesbang, stick):
    meeting = kesbang.import_sample()
    path = stick / "rapat.knotula"
    kesbang("package", "make", meeting, "--to", path)
    for name in (path, path.with_suffix("")):
        again = kesbang("package", "make", meeting, "--to", name)
        assert again.code == 1 and "--replace" in again.err
    assert kesbang("package", "make", meeting, "--to", path, "--replace").code == 0
