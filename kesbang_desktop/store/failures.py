"""Failures of the data file, told in one sentence that says what to do next."""

import errno
import secrets
import sqlite3
from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.errors import (
    CopyError,
    DatabaseError,
    KnownError,
    NotFoundError,
    ReadOnlyDataError,
    ReplacedDataError,
    shown_path,
)
from kesbang_desktop.store.private_files import create_private_file

_FULL = (
    "Penyimpanan penuh, perubahan terakhir belum tersimpan. "
    "Kosongkan sebagian isi disk lalu coba lagi."
)
_READ_ONLY = (
    "Berkas data “{name}” hanya dapat dibaca. "
    "Hilangkan tanda hanya-baca atau pindahkan ke folder yang boleh ditulisi, lalu coba lagi."
)
_BUSY = (
    "Berkas data “{name}” sedang dipakai program lain. "
    "Tutup program itu atau tunggu sebentar, lalu coba lagi."
)
_DAMAGED = (
    "Berkas data “{name}” rusak. Jangan menulisinya lagi; "
    "pulihkan salinannya lewat Pengaturan, Cadangan."
)
_NOT_OURS = (
    "“{name}” bukan berkas data Notula Kesbang. "
    "Pilih berkas lain atau pulihkan dari folder “cadangan”."
)
_CANNOT_OPEN = (
    "Berkas data “{name}” di “{folder}” tidak dapat dibuka. "
    "Periksa apakah folder itu ada dan boleh ditulisi, lalu coba lagi."
)
_DISK = (
    "Disk gagal membaca atau menulis berkas data “{name}”. "
    "Simpan salinan ke disk lain, lalu periksa disk ini."
)
_NEWER = (
    "Berkas data “{name}” dibuat oleh Notula Kesbang yang lebih baru. "
    "Pasang versi terbaru program ini, lalu buka lagi."
)
_GONE = (
    "Berkas data “{name}” tidak ada lagi di tempatnya. "
    "Kembalikan berkas itu lalu coba lagi, atau simpan salinan ke tempat lain."
)
_REPLACED = (
    "Berkas data “{name}” diganti dari luar selagi program terbuka, jadi tidak ditulisi lagi. "
    "Yang diketik tetap di layar; mulai ulang program untuk memilih data yang dipakai."
)
_DANGLING = (
    "Rapat, orang atau instansi yang dirujuk sudah dihapus. Muat ulang halaman ini lalu coba lagi."
)

_PLACE_FULL = (
    "Tempat salinan cadangan “{place}” penuh, jadi salinan ini tidak dibuat. "
    "Kosongkan sebagian isinya atau batasi ukuran salinan, lalu coba lagi."
)
_PLACE_READ_ONLY = (
    "Folder salinan cadangan “{place}” hanya dapat dibaca, jadi salinan tidak dibuat. "
    "Periksa izin folder itu atau kunci tulis pada stiknya, lalu coba lagi."
)
_PLACE_GONE = (
    "Folder salinan cadangan “{place}” tidak ada. "
    "Pasang stik atau sambungkan jaringannya, atau pilih folder lain."
)
_FULL_NUMBERS = frozenset((errno.ENOSPC, errno.EDQUOT))
# A file where the folder should be is no folder either.
_GONE_NUMBERS = frozenset((errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ENODEV, errno.ENXIO))
_PLACE_TOO_LONG = "Nama folder salinan cadangan “{place}” terlalu panjang. Pilih folder lain."
_PLACE_FAILED = (
    "Disk gagal membaca atau menulis salinan cadangan di “{place}”. "
    "Pilih tempat lain, lalu periksa disk itu."
)

# SQLite tells the reason in the low byte; what stands above it only refines (sqlite.org/rescode).
_SENTENCES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _NOT_OURS,
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: _DISK,
}


_TAKEN = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
# What SQLite makes of a full disk where it cannot make or stretch a journal.
_MAY_BE_FULL = frozenset((sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY))
_OF_DISK = _MAY_BE_FULL | _TAKEN | {sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM}
_ROOM_NEEDED = 1 << 16


def explain(error: Exception, path: Path) -> KnownError | None:
    """Return what a person is told about ``error``, or None where it is a bug of this program."""
    # SQLAlchemy wraps the error of the driver; importing it for that would keep the start waiting.
    inner = getattr(error, "orig", None)
    if isinstance(inner, Exception):
        return explain(inner, path)
    if isinstance(error, UnicodeDecodeError):
        # SQLite's own words on a damaged schema quote it, and the driver cannot read them out.
        return DatabaseError(_DAMAGED.format(name=path.name))
    if isinstance(error, sqlite3.Error):
        return _explain_sqlite(error, path)
    if isinstance(error, OSError):
        return _explain_system(error, path)
    return None


def is_of_disk(error: Exception) -> bool:
    """Tell whether a disk or a lock kept the file from being used, not what stands in it."""
    inner = getattr(error, "orig", None)
    if isinstance(inner, Exception):
        return is_of_disk(inner)
    return isinstance(error, OSError) or sqlite_code(error) in _OF_DISK


def is_taken(error: BaseException | None) -> bool:
    """Tell whether somebody else has the file just now."""
    return sqlite_code(error) in _TAKEN


def sqlite_code(error: BaseException | None) -> int:
    """Return SQLite's primary code of ``error``; 0 where it is none of SQLite's."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def explain_place(error: OSError, place: Path) -> KnownError:
    """Return what is told where a safety copy could not be written to or read from ``place``."""
    if error.errno in _FULL_NUMBERS:
        sentence = _PLACE_FULL
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = _PLACE_READ_ONLY
    elif error.errno in _GONE_NUMBERS:
        sentence = _PLACE_GONE
    elif error.errno == errno.ENAMETOOLONG:
        sentence = _PLACE_TOO_LONG
    else:
        sentence = _PLACE_FAILED
    return CopyError(sentence.format(place=shown_path(str(place))))


def newer_file(path: Path) -> DatabaseError:
    """Return the refusal of a file that a later version of the program made."""
    return DatabaseError(_NEWER.format(name=path.name))


def newer_copy() -> DatabaseError:
    """Return the refusal to put back a copy that a later version of the program made."""
    return DatabaseError(
        "Salinan itu dibuat oleh Notula Kesbang yang lebih baru; data yang ada tidak diubah. "
        "Perbarui program ini, lalu pulihkan lagi, atau pilih salinan lain."
    )


def foreign_file(path: Path) -> DatabaseError:
    """Return the refusal of a file that is no data file of this program."""
    return DatabaseError(_NOT_OURS.format(name=path.name))


def missing_file(path: Path) -> DatabaseError:
    """Return what is told when the file was removed or moved while it was open."""
    return DatabaseError(_GONE.format(name=path.name))


def replaced_file(path: Path) -> ReplacedDataError:
    """Return what is told when another file took its place, or its content, while it was open."""
    return ReplacedDataError(_REPLACED.format(name=path.name))


def _explain_sqlite(error: sqlite3.Error, path: Path) -> KnownError | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return NotFoundError(_DANGLING)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return missing_file(path)
    sentence = _SENTENCES.get(code & 0xFF)
    if code & 0xFF in _MAY_BE_FULL and _is_full(path.parent):
        sentence = _FULL
    return _told(sentence, path) if sentence else None


def _is_full(folder: Path) -> bool:
    """Tell whether nothing more can be written in ``folder`` for want of room."""
    trial = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        with create_private_file(trial) as writing:
            writing.write(bytes(_ROOM_NEEDED))
    except OSError as error:
        return error.errno in _FULL_NUMBERS
    finally:
        with suppress(OSError):
            trial.unlink()
    return False


def _explain_system(error: OSError, path: Path) -> DatabaseError:
    if error.errno in _FULL_NUMBERS:
        sentence = _FULL
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = _READ_ONLY
    elif error.errno == errno.EIO:
        sentence = _DISK
    else:
        sentence = _CANNOT_OPEN
    return _told(sentence, path)


def _told(sentence: str, path: Path) -> DatabaseError:
    kind = ReadOnlyDataError if sentence is _READ_ONLY else DatabaseError
    return kind(sentence.format(name=path.name, folder=shown_path(str(path.parent))))
