"""How the program was installed, and whether its data is on a stick."""

import sys
from pathlib import Path

import pytest

from kesbang_desktop import __version__
from kesbang_desktop.bootstrap.data_dir import default_data_dir
from kesbang_desktop.bootstrap.installed_program import (
    MARK,
    installed_program,
    packaged_program,
    portable_papers_dir,
)
from kesbang_desktop.domain.program_update import InstalledProgram, ProgramForm


def test_what_is_not_packaged_is_not_portable() -> None:
    assert installed_program() == InstalledProgram(ProgramForm.SOURCE, __version__, sys.executable)
    assert default_data_dir().name == "Notula Kesbang"
    assert portable_papers_dir() is None


def test_a_deb_is_known_by_its_folder() -> None:
    found = packaged_program(Path("/usr/lib/notula-kesbang/kesbang-desktop"))
    assert (found.form, found.portable) == (ProgramForm.DEB, "")


def test_what_the_installer_of_windows_left_beside_it_tells_of_it(tmp_path: Path) -> None:
    (tmp_path / "Hapus Notula Kesbang.exe").touch()
    assert packaged_program(tmp_path / "Notula Kesbang.exe").form is ProgramForm.SETUP


@pytest.mark.parametrize("at", ["Notula Kesbang", "Notula Kesbang/notula-kesbang-0.1.0"])
def test_a_mark_beside_the_program_or_its_folder_keeps_data_there(tmp_path: Path, at: str) -> None:
    folder = tmp_path / at
    program = tmp_path / "Notula Kesbang" / "notula-kesbang-0.1.0" / "kesbang-desktop"
    program.parent.mkdir(parents=True)
    (folder / MARK).touch()
    found = packaged_program(program)
    assert (found.form, found.portable) == (ProgramForm.FOLDER, str(folder))


def test_a_mark_further_up_is_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / MARK).touch()
    assert packaged_program(tmp_path / "a" / "b" / "kesbang-desktop").portable == ""


def test_a_single_file_is_where_it_was_started_not_where_it_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / MARK).touch()
    file = tmp_path / "notula-kesbang-0.1.0-linux-x86_64.run"
    found = packaged_program(Path("/home/rina/.cache/notula-kesbang/kesbang-desktop"), str(file))
    assert found == InstalledProgram(ProgramForm.SINGLE_FILE, __version__, str(file), str(tmp_path))


def test_data_and_papers_of_a_portable_program_are_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / MARK).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kesbang-desktop"))
    assert default_data_dir() == tmp_path / "data"
    assert portable_papers_dir() == tmp_path / "dokumen"
