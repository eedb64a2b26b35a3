"""A newer version of the program, from the command line."""

from pathlib import Path

import pytest

from kesbang_desktop.bootstrap import installed_program
from kesbang_desktop.domain.program_update import InstalledProgram, ProgramForm
from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence


@pytest.fixture
def single_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The program as a single file; the folder that a newer one is in."""
    program = InstalledProgram(ProgramForm.SINGLE_FILE, "0.1.0", str(tmp_path / "program.run"))
    monkeypatch.setattr(installed_program, "installed_program", lambda: program)
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def newer(folder: Path) -> Path:
    path = folder / "notula-kesbang-0.2.0-linux-x86_64.run"
    path.write_text("#!/bin/sh\necho 0.2.0\n")
    return path


def test_nothing_newer_is_said(kesbang: CommandLine, single_file: Path) -> None:
    assert kesbang("update", "--from", single_file).out == "Tidak ada versi yang lebih baru.\n"
    assert kesbang("update", "--from", single_file, "--json").json["found"] is None


def test_a_newer_one_is_told_and_installed_after_a_copy(
    kesbang: CommandLine, single_file: Path
) -> None:
    kesbang.import_sample()
    path = newer(single_file)
    assert str(path) in kesbang("update", "--from", single_file).out
    assert kesbang("copies", "--json").json == []
    assert "0.2.0" in kesbang("update", "--from", single_file, "--install").out
    assert (single_file.parent / path.name).exists()
    [copy] = kesbang("copies", "--json").json
    assert copy["reason"] == "upgrade"


def test_one_that_is_damaged_stays_where_it_is(kesbang: CommandLine, single_file: Path) -> None:
    path = newer(single_file)
    (single_file / "SHA256SUMS").write_text(f"{'0' * 64}  {path.name}\n")
    assert_one_sentence(kesbang("update", "--from", single_file, "--install"), 1)
    assert not (single_file.parent / path.name).exists()
