"""Finding a newer version of the program on a removable disk, and installing it."""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import UpdateError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.program_update import (
    ProgramForm,
    ProgramUpdate,
    UpdateEnd,
    version_in,
    version_numbers,
)
from kesbang_desktop.paperwork.program_folder import (
    command_in,
    copy_program,
    is_program,
    listed_digests,
    program_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kesbang_desktop.domain.program_update import InstalledProgram

# Packages lie at the top of a disk, or in a folder called so.
_FOLDER = "Notula Kesbang"
_DIGESTS = "SHA256SUMS"
_INSTALLED_COMMAND = "/usr/bin/kesbang-desktop"
_DAMAGED = "Berkas “{0}” rusak atau terpotong, jadi tidak dipasang. Salin lagi dari sumbernya."
_READY = "Versi {0} siap. Program ditutup lalu dibuka lagi dengan versi itu; datanya tetap."


class ProgramUpdates:
    """Of the program ``installed``; ``list_disks`` returns the folders that are looked into.

    ``make_copy`` copies the data before anything is installed.
    """

    def __init__(
        self,
        installed: InstalledProgram,
        list_disks: Callable[[], Sequence[Path]],
        make_copy: Callable[[CopyReason], object],
    ) -> None:
        self._installed = installed
        self._list_disks = list_disks
        self._make_copy = make_copy

    def find(self, folder: Path | None = None) -> ProgramUpdate | None:
        """Return the newest version in ``folder``, else on any disk; None where none is newer."""
        beside = [Path(self._installed.portable)] if self._installed.portable else []
        places = [folder] if folder else [*beside, *self._list_disks()]
        found = [one for place in places for one in self._packages(place)]
        newest = max(found, key=lambda one: version_numbers(one.version), default=None)
        now = version_numbers(self._installed.version)
        return newest if newest and version_numbers(newest.version) > now else None

    def install(self, update: ProgramUpdate) -> UpdateEnd:
        """Copy the data, then install ``update``, or say what a person has to do for it.

        Raises UpdateError where it is damaged or refused, and what a copy raises; the program of
        now stays then.
        """
        place, form = Path(update.place), self._installed.form
        _check_digest(place)
        tell("Mencadangkan data…")
        self._make_copy(CopyReason.UPGRADE)
        if form is ProgramForm.DEB:
            return _install_deb(place, update.version)
        if form is ProgramForm.SETUP:
            sentence = "Program ditutup, lalu pemasang versi {0} dibuka; datanya tetap."
            return UpdateEnd(sentence.format(update.version), starts=(update.place,))
        target = self._place_here(place)
        if not target.exists():
            try:
                _bring(place, target)
            except OSError as error:
                raise UpdateError(
                    f"Program baru tidak dapat disalin ke “{target.parent}”: {error.strerror}. "
                    "Kosongkan tempat atau buka kunci tulisnya, lalu coba lagi."
                ) from error
        command: tuple[str, ...]
        starts: tuple[str, ...]
        if form is ProgramForm.SINGLE_FILE:
            # Many disks let nothing be started by itself.
            command = starts = ("sh", str(target))
        else:
            command = (str(command_in(target)),)
            starts = (str(program_in(target)),)
        _check_version(command, update.version)
        return UpdateEnd(_READY.format(update.version), starts=starts)

    def _place_here(self, place: Path) -> Path:
        """Return where ``place`` belongs beside the program of now."""
        file = Path(self._installed.file)
        is_file = self._installed.form is ProgramForm.SINGLE_FILE
        return (file.parent if is_file else file.parent.parent) / place.name

    def _packages(self, place: Path) -> Iterator[ProgramUpdate]:
        form = self._installed.form
        for folder in (place, place / _FOLDER):
            try:
                entries = list(folder.iterdir())
            except OSError:
                # Pulled out meanwhile, or nobody's business.
                continue
            for one in entries:
                version = version_in(one.name, form)
                if version and (form is not ProgramForm.FOLDER or is_program(one)):
                    yield ProgramUpdate(version, str(one))


def _check_digest(place: Path) -> None:
    """Compare the file with the digests beside it, where there are any. Raises UpdateError."""
    digests = place.parent / _DIGESTS
    if place.is_dir() or not digests.is_file():
        return
    tell("Memeriksa berkas…")
    for name, digest in listed_digests(digests):
        if name == place.name and digest != hashlib.sha256(place.read_bytes()).hexdigest():
            raise UpdateError(_DAMAGED.format(place.name))


def _install_deb(place: Path, version: str) -> UpdateEnd:
    """Have the system install the .deb where that can be asked for, else say the command."""
    apt = ["apt-get", "install", "-y", "--no-install-recommends", str(place)]
    told = UpdateEnd(
        f"Salinan data sudah dibuat. Versi {version} dipasang oleh pengelola komputer ini dengan "
        "perintah berikut di Terminal; sesudah itu buka lagi program ini.",
        command=f"sudo apt install {shlex.quote(str(place))}",
    )
    asking = [] if os.name == "posix" and os.geteuid() == 0 else ["pkexec"]
    if any(shutil.which(one) is None for one in (*asking, "apt-get")):
        return told
    tell("Memasang versi baru…")
    ended = subprocess.run([*asking, *apt], check=False, capture_output=True)
    if ended.returncode:
        # Nobody knew the password, or the system lacks something: a person sees it there.
        return told
    return UpdateEnd(_READY.format(version), starts=(_INSTALLED_COMMAND,))


def _bring(place: Path, target: Path) -> None:
    if place.is_dir():
        copy_program(place, target)
        return
    begun = target.with_name(f".{target.name}.tmp")
    try:
        shutil.copy(place, begun)
        begun.chmod(0o755)
        begun.rename(target)
    finally:
        begun.unlink(missing_ok=True)


def _check_version(command: Sequence[str], version: str) -> None:
    """Start the new program once. Raises UpdateError where it does not say that version."""
    program = command[-1]
    try:
        ended = subprocess.run([*command, "--version"], check=False, capture_output=True, text=True)
    except OSError as error:
        raise UpdateError(
            f"Program “{program}” tidak dapat dijalankan: {error.strerror}. Program yang sekarang "
            "tetap dipakai."
        ) from error
    if ended.stdout.strip() != version:
        raise UpdateError(
            f"Program “{program}” tidak berjalan sebagai versi {version}. Salin lagi dari "
            "sumbernya; program yang sekarang tetap dipakai."
        )
