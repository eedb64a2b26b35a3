"""Writing a file whole or not at all."""

import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.long_work import tell

# Windows refuses longer paths unless told otherwise, and then speaks of a missing folder.
_WINDOWS_PATH_LIMIT = 260
_WINDOWS_NAME_TOO_LONG = 206
_FORBIDDEN = (errno.EACCES, errno.EPERM)

# Lends a name beside a file for what is to take its place, and removes what is left there.
Beside = Callable[[Path], AbstractContextManager[Path]]


def write_atomically(target: Path, content: bytes, beside: Beside) -> None:
    """Put ``content`` at ``target``, replacing what was there.

    The content reaches the disk in a temporary file that ``beside`` lends and removes, which then
    takes its place; a failure leaves the old file as it was. Raises ExportError.
    """
    # Nobody gives up what stands at its place already.
    tell()
    with beside(target) as temporary:
        try:
            _write_through(temporary, content)
        except OSError as error:
            raise ExportError(_why_not_written(error, target)) from error
        try:
            temporary.replace(target)
        except OSError as error:
            raise ExportError(_why_not_replaced(error, target)) from error


def _write_through(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _why_not_written(error: OSError, target: Path) -> str:
    if _is_too_long(error, target):
        return _TOO_LONG.format(name=target.name[:40])
    if why := disk_trouble(error):
        return f"{why} atau pilih tempat lain, lalu simpan lagi."
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"Folder “{target.parent}” tidak ditemukan; pilih folder lain lalu simpan lagi."
    if error.errno in _FORBIDDEN:
        return f"Folder “{target.parent}” tidak boleh ditulisi; pilih folder lain lalu simpan lagi."
    return _OTHER.format(name=target.name)


def _why_not_replaced(error: OSError, target: Path) -> str:
    if _is_too_long(error, target):
        return _TOO_LONG.format(name=target.name[:40])
    if disk_trouble(error):
        return _why_not_written(error, target)
    if isinstance(error, IsADirectoryError) or target.is_dir():
        return f"“{target.name}” adalah folder; pakai nama berkas lain lalu simpan lagi."
    if isinstance(error, PermissionError):
        return (
            f"Berkas “{target.name}” sedang dibuka di Word atau program lain; "
            "tutup dulu berkas itu lalu simpan lagi."
        )
    return _OTHER.format(name=target.name)


def _is_too_long(error: OSError, target: Path) -> bool:
    if error.errno == errno.ENAMETOOLONG:
        return True
    if getattr(error, "winerror", None) == _WINDOWS_NAME_TOO_LONG:
        return True
    return os.name == "nt" and len(str(target.absolute())) >= _WINDOWS_PATH_LIMIT


_TOO_LONG = (
    "Nama atau alamat berkas “{name}…” terlalu panjang; "
    "pendekkan namanya atau pilih folder lain, lalu simpan lagi."
)
_OTHER = "Berkas “{name}” tidak dapat ditulis; pilih tempat lain lalu simpan lagi."
