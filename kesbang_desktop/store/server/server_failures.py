"""Failures of the office's PostgreSQL, told in one sentence that says what to do next."""

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.errors import (
    DatabaseError,
    KnownError,
    NotFoundError,
    ReadOnlyDataError,
    SignInError,
    UnreachableError,
)
from kesbang_desktop.store.server.program_mark import OTHER_PROGRAM, PROGRAM_MARK

_UNREACHABLE = (
    "Server data kantor di “{host}” tidak dapat dihubungi. Periksa kabel atau Wi-Fi dan apakah "
    "server itu menyala, lalu coba lagi."
)
_WRONG_PASSWORD = (
    "Server data kantor menolak kata sandi “{user}”. Periksa nama dan kata sandinya, atau minta "
    "kata sandi baru kepada pengelola server."
)
_NO_PASSWORD = (
    "Server data kantor meminta kata sandi “{user}”. Isilah, atau minta kepada pengelola server."
)
_UNKNOWN_DATABASE = (
    "Di server “{host}” tidak ada basis data “{database}”. Periksa namanya, atau minta pengelola "
    "server membuatnya."
)
_NOT_LET_IN = (
    "Server data kantor di “{host}” tidak menerima “{user}” untuk “{database}”. Minta pengelola "
    "server memberi izin."
)
_NOT_PROVED = (
    "Server di “{host}” tidak dapat membuktikan bahwa ia server kantor: sertifikatnya bukan dari "
    "kantor, kedaluwarsa, atau untuk nama lain. Minta pengelola server memeriksanya."
)
_NOT_ENCRYPTED = (
    "Server di “{host}” tidak menyandikan sambungan, jadi tidak dipakai. Minta pengelola server "
    "menyalakan TLS, atau pilih jalur lain di alamatnya."
)
_NOT_YET = (
    "Server data kantor di “{host}” sedang dinyalakan atau memulihkan diri. Tunggu sebentar, lalu "
    "coba lagi."
)
_TOO_MANY = (
    "Server data kantor sudah penuh sambungan. Tutup program ini di komputer yang tidak dipakai, "
    "atau minta pengelola server menambah batasnya, lalu coba lagi."
)
_FULL = (
    "Penyimpanan server data kantor penuh, jadi perubahan terakhir belum sampai di sana. Minta "
    "pengelola server mengosongkan sebagian disknya, lalu coba lagi."
)
_ENDED = (
    "Sambungan ke server data kantor terputus, perubahan terakhir mungkin belum tersimpan. "
    "Periksa jaringan, lalu coba lagi."
)
_SAME_TIME = (
    "Orang lain sedang mengubah hal yang sama di data kantor. Tunggu sebentar, lalu coba lagi."
)
_DAMAGED = (
    "Server data kantor menemukan kerusakan pada datanya. Jangan menulis lagi; minta pengelola "
    "server memulihkan salinannya."
)
_DANGLING = (
    "Rapat, orang atau instansi yang dirujuk sudah dihapus. Muat ulang halaman ini lalu coba lagi."
)
_IN_RECOVERY = (
    "Server data kantor sedang memulihkan diri atau menjadi salinan server lain, jadi hanya dapat "
    "dibaca. Ketikan menunggu di komputer ini sampai server itu dapat ditulisi lagi."
)
_MAY_ONLY_READ = (
    "“{user}” hanya boleh membaca data kantor. Masuk dengan nama yang boleh menulis, atau minta "
    "pengelola server memberi izin."
)
_NEWER = (
    "Basis data “{database}” dibuat oleh Notula Kesbang yang lebih baru. Pasang versi terbaru "
    "program ini, lalu buka lagi."
)
_OLDER = (
    "Data kantor dibuat oleh Notula Kesbang yang lebih lama dan belum disesuaikan. Minta pengelola "
    "server menyesuaikannya, atau pakai versi program yang lama."
)
_NOT_OURS = (
    "Basis data “{database}” berisi tabel program lain. Minta pengelola server membuat basis data "
    "kosong untuk Notula Kesbang."
)

# SQLSTATE, or the class that its first two characters are (PostgreSQL, appendix A).
_SENTENCES = {
    "28P01": _WRONG_PASSWORD,
    "28": _NOT_LET_IN,
    "3D000": _UNKNOWN_DATABASE,
    "42501": _NOT_LET_IN,
    "25006": _IN_RECOVERY,
    # What a server in recovery says of the isolation that writing asks for.
    "0A000": _IN_RECOVERY,
    "57P03": _NOT_YET,
    "57P01": _ENDED,
    "57P02": _ENDED,
    "53300": _TOO_MANY,
    "53100": _FULL,
    "08": _ENDED,
    "40": _SAME_TIME,
    "55P03": _SAME_TIME,
    "XX": _DAMAGED,
}
# Ended, starting up or shutting down, or full of connections.
_GONE = frozenset(("57P01", "57P02", "57P03", "53300"))
_KINDS: dict[str, type[DatabaseError]] = {
    _IN_RECOVERY: ReadOnlyDataError,
    _UNREACHABLE: UnreachableError,
    _ENDED: UnreachableError,
    _NOT_YET: UnreachableError,
    _TOO_MANY: UnreachableError,
    _WRONG_PASSWORD: SignInError,
    _NO_PASSWORD: SignInError,
}
_OF_RECOVERY = frozenset(("25006", "0A000"))
_OF_READING = _OF_RECOVERY | {"42501"}
# Whoever is not let in hears no code from the driver, but the server's words.
_WORDS = (
    ("certificate verify failed", _NOT_PROVED),
    ("does not match host name", _NOT_PROVED),
    ("root certificate file", _NOT_PROVED),
    ("certificate has expired", _NOT_PROVED),
    ("does not support SSL", _NOT_ENCRYPTED),
    ("password authentication failed", _WRONG_PASSWORD),
    ("no password supplied", _NO_PASSWORD),
    ("not currently accepting connections", _NOT_LET_IN),
    ('FATAL:  role "', _NOT_LET_IN),
    ('FATAL:  database "', _UNKNOWN_DATABASE),
    ("starting up", _NOT_YET),
    ("shutting down", _NOT_YET),
    ("not yet accepting connections", _NOT_YET),
    ("too many clients", _TOO_MANY),
    ("remaining connection slots", _TOO_MANY),
    ("too many connections", _TOO_MANY),
    ("no pg_hba.conf entry", _NOT_LET_IN),
    ("permission denied for database", _NOT_LET_IN),
)


def explain(error: DBAPIError, url: URL) -> KnownError | None:
    """Return what a person is told about ``error``, or None where it is a bug of this program."""
    code = sqlstate(error)
    if code == "23503":
        return NotFoundError(_DANGLING)
    if code == OTHER_PROGRAM:
        theirs = str(getattr(getattr(error.orig, "diag", None), "message_primary", ""))
        return newer_database(url) if theirs > PROGRAM_MARK else older_database()
    sentence = _SENTENCES.get(code) or _SENTENCES.get(code[:2])
    if not code and (error.connection_invalidated or _is_of_connection(error)):
        words = str(error.orig)
        told = (known for sign, known in _WORDS if sign in words)
        sentence = next(told, _ENDED if error.connection_invalidated else _UNREACHABLE)
    return _told(sentence, url) if sentence else None


def sqlstate(error: DBAPIError) -> str:
    """Return PostgreSQL's code of ``error``; empty where it never came to the server."""
    diagnosed = getattr(error.orig, "diag", None)
    known = getattr(error.orig, "sqlstate", None) or getattr(diagnosed, "sqlstate", None)
    return str(known or "")


def is_of_reading(error: DBAPIError) -> bool:
    """Tell whether it was refused to write, where something else may be done."""
    return sqlstate(error) in _OF_READING


def is_of_network(error: DBAPIError) -> bool:
    """Tell whether the server was not reached, or its answer was not.

    What was asked of it may be done or not.
    """
    code = sqlstate(error)
    if code:
        return code[:2] == "08" or code in _GONE
    return bool(error.connection_invalidated) or _is_of_connection(error)


def may_be_put_off(error: DBAPIError) -> bool:
    """Tell whether the same may be written later: the server is away, full, only reads, or is of
    another version.
    """
    code = sqlstate(error)
    return is_of_network(error) or code[:2] == "53" or code in _OF_RECOVERY


def may_be_tried_again(error: DBAPIError) -> bool:
    """Tell whether the same verb may do what it could not, as somebody else wrote meanwhile."""
    return sqlstate(error) in ("40001", "40P01")


def only_read(in_recovery: bool, url: URL) -> str:
    """Return why nothing can be written, in a sentence."""
    return (_IN_RECOVERY if in_recovery else _MAY_ONLY_READ).format_map(_names(url))


def newer_database(url: URL) -> DatabaseError:
    """Return the refusal of a database that a later version of the program made."""
    return _told(_NEWER, url)


def older_database() -> DatabaseError:
    """Return the refusal of a database that nobody has brought to this version yet."""
    return DatabaseError(_OLDER)


def foreign_database(url: URL) -> DatabaseError:
    """Return the refusal of a database that holds what is not ours."""
    return _told(_NOT_OURS, url)


def _is_of_connection(error: DBAPIError) -> bool:
    return type(error.orig).__name__ in ("OperationalError", "ConnectionTimeout")


def _told(sentence: str, url: URL) -> DatabaseError:
    kind = _KINDS.get(sentence, DatabaseError)
    return kind(sentence.format_map(_names(url)))


def _names(url: URL) -> dict[str, str]:
    host = url.host or str(url.query.get("host", "localhost"))
    return {"host": host, "user": url.username or "", "database": url.database or ""}
