"""A newer program on a stick is found, checked and put beside the one of now; data comes first."""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import CopyError, UpdateError
from kesbang_desktop.domain.program_update import InstalledProgram, ProgramForm, ProgramUpdate
from kesbang_desktop.paperwork.program_folder import copy_program
from kesbang_desktop.paperwork.program_updates import ProgramUpdates
from kesbang_desktop.paperwork.removable_disks import removable_disks

RUN = "notula-kesbang-{0}-linux-x86_64.run"
DEB = "notula-kesbang_{0}_amd64.deb"
FOLDER = "notula-kesbang-{0}"


@dataclass
class Desk:
    """A program of version 0.1.0 in a ``home``, and a ``stick`` with newer ones."""

    home: Path
    stick: Path
    copies: list[CopyReason] = field(default_factory=list)

    def updates(self, form: ProgramForm) -> ProgramUpdates:
        is_folder = form is ProgramForm.FOLDER
        name = FOLDER.format("0.1.0") + "/kesbang-desktop" if is_folder else RUN.format("0.1.0")
        installed = InstalledProgram(form, "0.1.0", str(self.home / name))
        return ProgramUpdates(installed, lambda: [self.stick], self.copies.append)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    home, stick = tmp_path / "rumah", tmp_path / "stik"
    home.mkdir()
    stick.mkdir()
    return Desk(home, stick)


def program(path: Path, version: str) -> Path:
    """Write a program that says ``version``; what it is asked it does not look at."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {version}\n", "utf-8")
    path.chmod(0o755)
    return path


def program_folder(folder: Path, version: str) -> Path:
    program(folder / "kesbang-desktop", version)
    (folder / "_internal").mkdir()
    (folder / "_internal" / "isi.bin").write_bytes(b"isi" * 1000)
    names = ("kesbang-desktop", "_internal/isi.bin")
    lines = [f"{hashlib.sha256((folder / one).read_bytes()).hexdigest()}  {one}\n" for one in names]
    (folder / "isi.sha256").write_text("".join(lines), "utf-8")
    return folder


def test_the_newest_of_its_own_kind_is_found(desk: Desk) -> None:
    for name in (RUN.format("0.9.0"), RUN.format("0.10.0"), DEB.format("2.0.0"), "lain.txt"):
        (desk.stick / name).touch()
    inner = desk.stick / "Notula Kesbang"
    inner.mkdir()
    (inner / RUN.format("0.10.1")).touch()
    found = desk.updates(ProgramForm.SINGLE_FILE).find()
    assert found == ProgramUpdate("0.10.1", str(inner / RUN.format("0.10.1")))


def test_what_is_as_old_or_older_is_none(desk: Desk) -> None:
    for version in ("0.1.0", "0.0.9"):
        (desk.stick / RUN.format(version)).touch()
    assert desk.updates(ProgramForm.SINGLE_FILE).find() is None


def test_a_folder_is_looked_into_where_one_is_named(desk: Desk) -> None:
    (desk.stick / RUN.format("0.2.0")).touch()
    updates = desk.updates(ProgramForm.SINGLE_FILE)
    assert updates.find(desk.home) is None
    assert updates.find(desk.stick / "tidak ada") is None
    assert updates.find(desk.stick) is not None


def test_a_folder_without_a_program_is_none(desk: Desk) -> None:
    (desk.stick / FOLDER.format("0.2.0")).mkdir()
    assert desk.updates(ProgramForm.FOLDER).find() is None


def test_a_single_file_comes_beside_the_one_of_now_after_a_copy(desk: Desk) -> None:
    program(desk.stick / RUN.format("0.2.0"), "0.2.0")
    updates = desk.updates(ProgramForm.SINGLE_FILE)
    end = updates.install(updates.find())
    target = desk.home / RUN.format("0.2.0")
    assert desk.copies == [CopyReason.UPGRADE]
    assert end.starts == ("sh", str(target)) and "0.2.0" in end.sentence and not end.command
    assert target.read_bytes() == (desk.stick / RUN.format("0.2.0")).read_bytes()
    assert target.stat().st_mode & stat.S_IXUSR
    assert [one.name for one in desk.home.iterdir()] == [target.name]


def test_a_folder_comes_beside_the_one_of_now(desk: Desk) -> None:
    program_folder(desk.stick / FOLDER.format("0.2.0"), "0.2.0")
    updates = desk.updates(ProgramForm.FOLDER)
    end = updates.install(updates.find())
    assert end.starts == (str(desk.home / FOLDER.format("0.2.0") / "kesbang-desktop"),)
    assert (desk.home / FOLDER.format("0.2.0") / "_internal" / "isi.bin").stat().st_size == 3000


def test_where_no_copy_can_be_made_nothing_is_installed(desk: Desk) -> None:
    program(desk.stick / RUN.format("0.2.0"), "0.2.0")

    def fail(_reason: CopyReason) -> None:
        raise CopyError("Salinan gagal.")

    installed = InstalledProgram(ProgramForm.SINGLE_FILE, "0.1.0", str(desk.home / "program.run"))
    updates = ProgramUpdates(installed, lambda: [desk.stick], fail)
    with pytest.raises(CopyError):
        updates.install(updates.find())
    assert list(desk.home.iterdir()) == []


@pytest.mark.parametrize("damage", ["changed", "missing", "outside", "empty"])
def test_a_damaged_folder_is_not_taken(desk: Desk, damage: str) -> None:
    folder = program_folder(desk.stick / FOLDER.format("0.2.0"), "0.2.0")
    inner, contents = folder / "_internal" / "isi.bin", folder / "isi.sha256"
    if damage == "changed":
        inner.write_bytes(b"isi" * 999 + b"lai")
    elif damage == "missing":
        inner.unlink()
    elif damage == "outside":
        contents.write_text(contents.read_text() + f"{'0' * 64}  ../luar\n")
    else:
        contents.write_text("")
    updates = desk.updates(ProgramForm.FOLDER)
    with pytest.raises(UpdateError, match="rusak"):
        updates.install(updates.find())
    assert list(desk.home.iterdir()) == []


def test_a_copy_that_was_begun_before_is_done_anew(desk: Desk, tmp_path: Path) -> None:
    folder = program_folder(desk.stick / FOLDER.format("0.2.0"), "0.2.0")
    begun = desk.home / ".baru.tmp"
    begun.mkdir()
    (begun / "sisa").touch()
    copy_program(folder, desk.home / "baru")
    assert sorted(one.name for one in (desk.home / "baru").iterdir()) == [
        "_internal",
        "isi.sha256",
        "kesbang-desktop",
    ]
    assert not begun.exists()


def test_a_file_that_differs_from_the_digest_beside_it_is_not_taken(desk: Desk) -> None:
    path = program(desk.stick / RUN.format("0.2.0"), "0.2.0")
    (desk.stick / "SHA256SUMS").write_text(f"{'0' * 64}  {path.name}\n")
    updates = desk.updates(ProgramForm.SINGLE_FILE)
    with pytest.raises(UpdateError, match="rusak"):
        updates.install(updates.find())
    assert desk.copies == [] and list(desk.home.iterdir()) == []


def test_a_program_that_says_another_version_is_not_used(desk: Desk) -> None:
    program(desk.stick / RUN.format("0.2.0"), "0.1.9")
    updates = desk.updates(ProgramForm.SINGLE_FILE)
    with pytest.raises(UpdateError, match=r"versi 0\.2\.0"):
        updates.install(updates.find())


def test_a_setup_is_opened_once_the_program_is_closed(desk: Desk) -> None:
    path = desk.stick / "notula-kesbang-0.2.0-windows-setup.exe"
    path.touch()
    updates = desk.updates(ProgramForm.SETUP)
    end = updates.install(updates.find())
    assert end.starts == (str(path),) and desk.copies == [CopyReason.UPGRADE]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder with commands; nobody is an administrator."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return folder


def test_without_a_way_to_ask_the_command_is_told(desk: Desk, commands: Path) -> None:
    place = desk.stick / "Notula Kesbang" / DEB.format("0.2.0")
    place.parent.mkdir()
    place.touch()
    updates = desk.updates(ProgramForm.DEB)
    end = updates.install(updates.find())
    assert end.command == f"sudo apt install '{place}'" and not end.starts
    assert desk.copies == [CopyReason.UPGRADE]


@pytest.mark.parametrize("code", [0, 126])
def test_the_system_is_asked_to_install_a_deb(desk: Desk, commands: Path, code: int) -> None:
    (desk.stick / DEB.format("0.2.0")).touch()
    asked = desk.home / "asked"
    for name in ("pkexec", "apt-get"):
        (commands / name).write_text(f'#!/bin/sh\necho "$@" > {asked}\nexit {code}\n')
        (commands / name).chmod(0o755)
    updates = desk.updates(ProgramForm.DEB)
    end = updates.install(updates.find())
    place = desk.stick / DEB.format("0.2.0")
    assert asked.read_text() == f"apt-get install -y --no-install-recommends {place}\n"
    assert bool(end.starts) == (code == 0)
    assert bool(end.command) == (code != 0)


def test_sticks_are_what_is_mounted_for_people(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /media/rina/STIK\\040KANTOR vfat rw 0 0\n"
        "tmpfs /run/media tmpfs rw 0 0\n"
        "/dev/sdc1 /run/media/rina/B vfat rw 0 0\n\nrusak\n"
    )
    assert removable_disks(mounts) == [Path("/media/rina/STIK KANTOR"), Path("/run/media/rina/B")]
    assert removable_disks(tmp_path / "tidak ada") == []
