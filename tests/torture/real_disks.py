"""Each kind of work on each kind of bad disk, made for real: small mounts, modes, a preload.

    sudo .venv/bin/python -m tests.torture.real_disks

The program runs, the disk becomes bad, the work is asked for and has to say what is wrong in a true
sentence; the disk becomes well, and the same program does the work. Needs Linux, root (to mount in
a namespace of its own; it gives up what lets root pass over modes) and a C compiler.
"""

import errno
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError, as_known
from tests.store.store_samples import uid
from tests.torture import disk
from tests.torture.actions import batch
from tests.torture.apart import run_apart
from tests.torture.office import (
    COPIES,
    HOME,
    make_office,
    meeting_number,
    next_start,
    rows_of,
)
from tests.torture.report import write_disks

_INSIDE = "NOTULA_REAL_DISKS"
_SIZE = "size=24m,mode=0777"
_MEETING = uid(meeting_number(2))
_NOT_SAID = "nothing was said"
_FULL = ("penuh",)
_FAILED = ("gagal",)
_CLOSED = ("hanya dapat dibaca", "tidak boleh ditulisi", "tidak dapat ditulisi", "izin")
_GONE = ("tidak ada", "tidak ditemukan")


@dataclass(frozen=True, slots=True)
class Place:
    """Three small disks: the data, its copies, and what is written outside."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / HOME

    @property
    def copies(self) -> Path:
        return self.home / COPIES

    @property
    def outside(self) -> Path:
        return self.root / "luar"


@dataclass(frozen=True, slots=True)
class Work:
    """``act`` returns what is told where nothing is raised; ``where`` it writes."""

    name: str
    where: Callable[[Place], Path]
    act: Callable[[Backend, Place, int], str | None]
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class Bad:
    """``words``: one of them has to be in what is told. ``made`` makes a folder bad for a while."""

    name: str
    words: tuple[str, ...]
    made: Callable[[Path], AbstractContextManager[None]]


def _save(backend: Backend, _place: Place, number: int) -> None:
    backend.ports().meetings.save_entries(uid(meeting_number(0)), batch(number), (), ())


def _attach(backend: Backend, place: Place, number: int) -> None:
    photo = place.root / f"foto-baru-{number}.jpg"
    photo.write_bytes(f"foto {number}".encode() * 40_000)
    with suppress(InvalidRecordError):
        backend.paperwork.attachments.add(_MEETING, AttachmentKind.PHOTO, photo)
    photo.unlink()


def _copy(backend: Backend, _place: Place, number: int) -> str:
    _save(backend, _place, 20 + number)
    return backend.copy_data(CopyReason.HOUR).problem


def _copy_again(backend: Backend, _place: Place, _number: int) -> str:
    return backend.copy_data(CopyReason.HOUR).problem


def _carry(backend: Backend, place: Place, _number: int) -> str:
    keeping = backend.safe_keeping
    settings = keeping.state().settings
    if settings.second_place != str(place.outside):
        keeping.save_settings(replace(settings, second_place=str(place.outside)))
    return backend.copy_data(CopyReason.HOUR).problem


def _export(backend: Backend, place: Place, number: int) -> None:
    target = place.outside / f"notula-{number}.docx"
    backend.paperwork.papers.export(_MEETING, DocumentKind.NOTULA, target, replace=True)


def _package(backend: Backend, place: Place, number: int) -> None:
    backend.packages.make(None, place.outside / f"semua-{number}.knotula")


def _log(backend: Backend, place: Place, number: int) -> str | None:
    logging.getLogger("kesbang_desktop.uji").info("baris %s", number)
    path = place.home / "catatan-program.log"
    return None if path.exists() and f"baris {number}" in path.read_text() else "tidak tercatat"


WORKS = (
    Work("saving minutes", lambda place: place.home, _save),
    Work("attachment", lambda place: place.home, _attach),
    Work("copy, data and copies on it", lambda place: place.home, _copy),
    Work("copy, only the copies on it", lambda place: place.copies, _copy_again),
    Work("copy to the second place", lambda place: place.outside, _carry),
    Work("export of a document", lambda place: place.outside, _export),
    Work("package", lambda place: place.outside, _package),
    Work("log", lambda place: place.home, _log, is_silent=True),
)


@contextmanager
def _full(folder: Path) -> Iterator[None]:
    filler = folder / "isi-penuh"
    with filler.open("wb", buffering=0) as writing:
        for size in (1 << 16, 1 << 9):
            with suppress(OSError):
                while writing.write(bytes(size)):
                    pass
    yield
    filler.unlink()


@contextmanager
def _failing(folder: Path) -> Iterator[None]:
    disk.arm(folder, disk.CHANGING, 0, errno.EIO)
    yield
    disk.disarm()


@contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    """As the system does it to a disk that failed, or a lock on the stick."""
    _run("mount", "-o", "remount,ro", folder)
    yield
    _run("mount", "-o", "remount,rw", folder)


@contextmanager
def _forbidden(folder: Path) -> Iterator[None]:
    paths = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode & 0o777 for path in paths}
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield
    for path, mode in modes.items():
        path.chmod(mode)


@contextmanager
def _gone(folder: Path) -> Iterator[None]:
    """A stick that is pulled and put in again."""
    aside = folder.with_name("laci")
    aside.mkdir()
    _run("mount", "--move", folder, aside)
    shutil.rmtree(folder)
    yield
    folder.mkdir(exist_ok=True)
    _run("mount", "--move", aside, folder)
    aside.rmdir()


BADS = (
    Bad("full", _FULL, _full),
    Bad("failing (EIO)", _FAILED, _failing),
    Bad("read-only", _CLOSED, _read_only),
    Bad("no permission", _CLOSED, _forbidden),
    Bad("gone", _GONE, _gone),
)


def main() -> int:
    """Run all of it and print the table; the exit code is 1 where something is not as it should."""
    if os.environ.get(_INSIDE) is None:
        return _enter()
    rows: list[tuple[str, ...]] = []
    for work in WORKS:
        for bad in BADS:
            rows.append((work.name, bad.name, *_try(work, bad)))
            print("|", " | ".join(rows[-1]), "|", flush=True)
    write_disks(rows)
    return 1 if any(words.startswith("!") for row in rows for words in row) else 0


def _enter() -> int:
    """Begin again with mounts of our own and a disk that can fail."""
    with tempfile.TemporaryDirectory() as folder:
        built = disk.build(Path(folder))
        if built is None or os.geteuid() != 0:
            print("needs Linux, root and a C compiler", file=sys.stderr)
            return 2
        Path(folder).chmod(0o755)
        environment = {**os.environ, _INSIDE: "1", "LD_PRELOAD": str(built)}
        # To root without these the modes of files mean something.
        powers = "-dac_override,-dac_read_search"
        command = ["unshare", "-m", "setpriv", "--bounding-set", powers]
        command += [sys.executable, "-m", "tests.torture.real_disks"]
        return subprocess.run(command, env=environment, check=False).returncode


def _try(work: Work, bad: Bad) -> tuple[str, str]:
    """Return what was told, and what followed once the disk was well."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as mounts:
        root = Path(folder)
        place = Place(root)
        for mount in (place.home, place.outside):
            mounts.enter_context(_mounted(mount))
        ran = run_apart(lambda: _lay_out(place))
        assert not ran.trace, ran.trace
        if work.where(place) == place.copies:
            mounts.enter_context(_mounted(place.copies))
        ran = run_apart(lambda: _act(work, bad, place))
        if ran.trace or ran.value is None:
            return f"! {ran.trace or ran.signal}", ""
        told, again, lost = ran.value
        told = told or _NOT_SAID
        is_silent = work.is_silent or (told == _NOT_SAID and not again)
        is_true = is_silent or any(word in told for word in bad.words)
        is_well = not again and not lost
        return ("" if is_true else "! ") + told, "goes on" if is_well else f"! {again} {lost}"


def _lay_out(place: Place) -> bool:
    make_office(place.home)
    return True


def _act(work: Work, bad: Bad, place: Place) -> list[str]:
    """Let the disk be bad for one piece of work, and do it again once it is well."""
    os.umask(0o022)
    backend = Backend(place.home)
    before = rows_of(place.home / "notula.sqlite")
    backend.keep_log()
    # A disk on which something is open for writing cannot be made read-only by hand.
    if bad.made is not _read_only or work.where(place) != place.home:
        _told(work, backend, place, 0)
    with bad.made(work.where(place)):
        told = _told(work, backend, place, 1)
    again = _told(work, backend, place, 1)
    backend.close()
    state = next_start(place.home)
    lost = state.get("refused", "") or "; ".join((*state["broken"], *state["lost"]))
    after = state.get("rows", {})
    if any(set(before[name]) - set(after.get(name, ())) for name in before):
        lost += " rows are gone"
    return [told, again, lost]


def _told(work: Work, backend: Backend, place: Place, number: int) -> str:
    try:
        told = work.act(backend, place, number) or ""
    except (KnownError, OSError) as error:
        known = as_known(error)
        assert known is not None
        told = known.sentence
    return told.replace(str(place.root), "…")


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    held = folder.with_name(f"{folder.name}-dulu")
    if folder.is_dir():
        shutil.copytree(folder, held)
    folder.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", _SIZE, "tmpfs", folder)
    if held.is_dir():
        shutil.copytree(held, folder, dirs_exist_ok=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


def _run(*words: str | Path) -> None:
    done = subprocess.run([*map(str, words)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


if __name__ == "__main__":
    sys.exit(main())
