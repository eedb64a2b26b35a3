"""The passphrase of the data on the command line, and what is left to read without it."""

import getpass
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.office_profile import UNNAMED_OFFICE
from kesbang_desktop.store.secrets import keyring
from tests.app.command_line import SAMPLE, CommandLine, sample_sentences
from tests.store.secrets.clear_text import clear_bytes_in

WORDS = "ulin merah tepian 7"
NEW_WORDS = "bangkirai biru hulu 9"
SAID = [sentence.encode() for sentence in sample_sentences()]


@pytest.fixture(autouse=True)
def _nobody_knows_the_key(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def file(tmp_path: Path):
    """Return a file with a passphrase in it."""

    def write(words: str) -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.txt"
        path.write_text(words + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def locked(kesbang: CommandLine, file) -> CommandLine:
    """An office with the sample, a copy of before, and a passphrase."""
    kesbang.import_sample()
    kesbang("backup")
    assert kesbang("encrypt", "--new-passphrase-file", file(WORDS)).code == 0
    keyring.forget()
    return kesbang


def test_locked_data_is_opened_by_a_file_with_the_passphrase_only(locked, file):
    answer = locked("list")
    assert (answer.code, answer.out) == (1, "")
    assert "berkata sandi" in answer.err and "--data-passphrase-file" in answer.err
    assert "tidak cocok" in locked("list", "--data-passphrase-file", file("salah semua")).err
    right = file(WORDS)
    assert len(locked("list", "--json", "--data-passphrase-file", right).json) == 1


def test_locked_data_is_handed_over_and_taken_without_a_trace_in_clear(locked, file, tmp_path):
    right, path, there = file(WORDS), tmp_path / "semua.knotula", tmp_path / "sana"
    for folder in (locked.data_dir, there):
        keyring.forget()
        if folder == there:
            locked.on(there, "list")
            locked.on(there, "encrypt", "--new-passphrase-file", right)
            taken = locked.on(there, "package", "take", path, "--data-passphrase-file", right)
            assert "1 rapat baru" in taken.out, taken.err
        else:
            made = locked("package", "make", "--all", "--to", path, "--data-passphrase-file", right)
            assert made.code == 0, made.err
    assert clear_bytes_in(there, *SAID) == []
    assert not list(locked.data_dir.glob("sementara/paket-*"))


def test_the_environment_gives_the_passphrase_too(locked, monkeypatch):
    monkeypatch.setenv("NOTULA_PASSPHRASE", WORDS)
    assert len(locked("list", "--json").json) == 1


def test_whoever_sits_there_is_asked_again_after_a_wrong_passphrase(locked, monkeypatch):
    typed = iter(["salah semua", WORDS])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))
    answer = locked("list", "--json")
    assert len(answer.json) == 1
    assert "tidak cocok" in answer.err


def test_what_was_copied_before_is_told_and_goes_only_where_it_is_asked_for(kesbang, file):
    kesbang.import_sample()
    kesbang("backup")
    told = kesbang("encrypt", "--new-passphrase-file", file(WORDS)).out
    assert "Masih dapat dibaca siapa saja: 1 salinan cadangan" in told
    assert clear_bytes_in(kesbang.data_dir, *SAID)
    kesbang("decrypt")
    kesbang("backup")
    told = kesbang("encrypt", "--new-passphrase-file", file(WORDS), "--remove-clear").out
    assert "Masih dapat dibaca" not in told
    assert clear_bytes_in(kesbang.data_dir, *SAID) == []
    assert kesbang("check").code == 0
    assert len(kesbang("list", "--json").json) == 1


def test_a_sheet_that_cannot_be_written_is_told_before_the_data_is_encrypted(
    kesbang, file, tmp_path
):
    kesbang.import_sample()
    there = tmp_path / "surat.docx"
    there.write_bytes(b"milik orang lain")
    for sheet in (there, tmp_path / "lembar.pdf", tmp_path / "hilang" / "lembar.docx"):
        answer = kesbang("encrypt", "--new-passphrase-file", file(WORDS), "--sheet", sheet)
        assert answer.code == 1 and answer.err.count("\n") == 1
        assert kesbang("list").code == 0
    assert there.read_bytes() == b"milik orang lain"


def test_the_sheet_opens_the_data_when_the_passphrase_is_forgotten(kesbang, file, tmp_path):
    kesbang.import_sample()
    sheet = tmp_path / "lembar.docx"
    kesbang("encrypt", "--new-passphrase-file", file(WORDS), "--sheet", sheet)
    lines = [one.text for one in Document(str(sheet)).paragraphs]
    (code,) = [one for one in lines if one.count("-") == 4 and one.isupper()]
    # The sample tells no name of its office.
    assert "Notula Kesbang" in lines and not any(UNNAMED_OFFICE in one for one in lines)
    keyring.forget()
    opened = "--data-passphrase-file", file(code)
    assert len(kesbang("list", "--json", *opened).json) == 1
    keyring.forget()
    assert kesbang("passphrase", *opened, "--new-passphrase-file", file(NEW_WORDS)).code == 0
    keyring.forget()
    assert kesbang("list", "--data-passphrase-file", file(WORDS)).code == 1
    assert kesbang("list", "--data-passphrase-file", file(NEW_WORDS)).code == 0
    renewed = kesbang("recovery-code").out
    keyring.forget()
    assert kesbang("list", *opened).code == 1
    assert kesbang("list", "--data-passphrase-file", file(renewed.split(": ")[1])).code == 0


def test_copies_on_a_stick_open_on_another_laptop_with_the_passphrase(locked, file, tmp_path):
    stick = tmp_path / "stik"
    stick.mkdir()
    right = file(WORDS)
    assert locked("backup", "--to", stick, "--data-passphrase-file", right).code == 0
    assert clear_bytes_in(stick, *SAID) == []
    keyring.forget()
    other = tmp_path / "laptop lain"
    (listed, *_) = locked.on(other, "copies", "--from", stick, "--json").json
    assert locked.on(other, "restore", listed["name"], "--from", stick).code == 1
    answer = locked.on(
        other, "restore", listed["name"], "--from", stick, "--data-passphrase-file", right
    )
    assert "Dipulihkan: 1 rapat" in answer.out
    keyring.forget()
    assert clear_bytes_in(other, *SAID) == []
    assert len(locked.on(other, "list", "--json", "--data-passphrase-file", right).json) == 1


def test_a_paper_and_notes_are_written_of_locked_data_and_nothing_stays(locked, file, tmp_path):
    opened = "--data-passphrase-file", file(WORDS)
    (meeting,) = locked("list", "--json", *opened).json
    target = tmp_path / "notula.docx"
    assert locked("export", meeting["id"], "--as", "notula", "--to", target, *opened).code == 0
    assert target.exists()
    assert clear_bytes_in(locked.data_dir / "sementara", *SAID) == []


def test_taken_off_the_data_is_as_it_was(locked, file):
    right = file(WORDS)
    assert "dilepas" in locked("decrypt", "--data-passphrase-file", right).out
    keyring.forget()
    assert len(locked("list", "--json").json) == 1
    assert locked("decrypt").code == 1


def test_copies_from_the_time_of_the_passphrase_are_checked_and_put_back_with_it(locked, file):
    right = file(WORDS)
    locked("backup", "--data-passphrase-file", right)
    locked("decrypt")
    locked("backup")
    keyring.forget()
    checked = locked("check")
    assert checked.code == 0
    assert checked.out.count("berkata sandi, tidak diperiksa") == 1
    assert checked.out.count("baik") == 2
    assert "rusak" not in locked("check", "--data-passphrase-file", right).out
    keyring.forget()
    name = next(one for one in checked.out.splitlines() if "berkata sandi" in one).split()[0]
    assert locked("restore", name).code == 1
    assert "Dipulihkan: 1 rapat" in locked("restore", name, "--data-passphrase-file", right).out
    keyring.forget()
    # In the form of now: nobody needs the passphrase of before again.
    assert locked("list").code == 0


def test_no_byte_of_what_is_imported_into_locked_data_can_be_read(kesbang, file):
    kesbang("list")
    kesbang("encrypt", "--new-passphrase-file", file(WORDS))
    assert kesbang("import", SAMPLE).code == 0
    kesbang("backup")
    assert clear_bytes_in(kesbang.data_dir, *SAID) == []


_LOADED_BY_A_COMMAND = """
import sys
from kesbang_desktop.__main__ import main
main(["--data-dir", sys.argv[1], "list"])
print(*sys.modules)
"""


def test_data_without_a_passphrase_waits_for_no_library_that_encrypts(kesbang):
    job = [sys.executable, "-c", _LOADED_BY_A_COMMAND, str(kesbang.data_dir)]
    loaded = subprocess.run(job, check=True, capture_output=True, text=True).stdout.split()
    assert "kesbang_desktop.store.connecting" in loaded
    assert not {"cryptography", "sqlcipher3"} & set(loaded)


def test_no_command_takes_a_passphrase_where_other_programs_read_it(kesbang):
    for command in ("encrypt", "passphrase", "list"):
        help_text = kesbang(command, "--help").out
        assert "passphrase-file BERKAS" in help_text
        assert "--passphrase " not in help_text


def test_one_attachment_comes_out_of_an_encrypted_copy(kesbang, file, tmp_path):
    meeting, photo = UUID(kesbang.import_sample()), tmp_path / "foto.jpg"
    photo.write_bytes(b"isi foto" * 20_000)
    with closing(Backend(kesbang.data_dir)) as backend:
        backend.paperwork.attachments.add(meeting, AttachmentKind.PHOTO, photo)
    right, target = file(WORDS), tmp_path / "keluar.jpg"
    kesbang("encrypt", "--new-passphrase-file", right)
    kesbang("backup")
    name = kesbang("copies", "--json").json[0]["name"]
    taking = ("restore", name, "--attachment", "foto", "--data-passphrase-file", right)
    with closing(Backend(kesbang.data_dir)) as backend:
        (found,) = backend.safe_keeping.attachments(backend.copies.copies()[0])
        assert found.size == photo.stat().st_size
    keyring.forget()
    assert kesbang(*taking[:-2]).code == 1
    (kept,) = (kesbang.data_dir / "lampiran").glob("??/*")
    kept.write_bytes(b"rusak")
    assert kesbang(*taking).out == "Berkas lampiran dipulihkan.\n"
    assert kept.stat().st_size > photo.stat().st_size
    assert clear_bytes_in(kesbang.data_dir, b"isi foto") == []
    keyring.forget()
    assert kesbang(*taking, "--to", target).code == 0
    assert target.read_bytes() == photo.read_bytes()


@pytest.fixture
def taken_off(locked, file) -> str:
    """The name of a copy of the locked time; the data has no passphrase any more."""
    right = file(WORDS)
    locked("backup", "--data-passphrase-file", right)
    name = locked("copies", "--json", "--data-passphrase-file", right).json[0]["name"]
    assert locked("decrypt", "--data-passphrase-file", right).code == 0
    keyring.forget()
    return str(name)


def test_a_copy_of_the_locked_time_asks_for_its_passphrase_and_comes_back_in_clear(
    locked, file, taken_off
):
    before = (locked.data_dir / "notula.sqlite").read_bytes()
    refused = locked("restore", taken_off)
    assert refused.code == 1 and "--copy-passphrase-file" in refused.err
    wrong = locked("restore", taken_off, "--copy-passphrase-file", file("salah semua"))
    assert wrong.code == 1 and "tidak cocok" in wrong.err
    assert (locked.data_dir / "notula.sqlite").read_bytes() == before
    done = locked("restore", taken_off, "--copy-passphrase-file", file(WORDS))
    assert "tetap tanpa kata sandi" in done.out, done.err
    keyring.forget()
    assert len(locked("list", "--json").json) == 1


def test_a_copy_under_a_former_passphrase_comes_back_under_that_of_today(locked, file, taken_off):
    new = file(NEW_WORDS)
    locked("encrypt", "--new-passphrase-file", new)
    keyring.forget()
    wrong = locked("restore", taken_off, "--data-passphrase-file", new)
    assert wrong.code == 1 and "dipakai waktu itu" in wrong.err
    given = ("--data-passphrase-file", new, "--copy-passphrase-file", file(WORDS))
    assert "dengan kata sandi sekarang" in locked("restore", taken_off, *given).out
    keyring.forget()
    assert len(locked("list", "--json", "--data-passphrase-file", new).json) == 1
