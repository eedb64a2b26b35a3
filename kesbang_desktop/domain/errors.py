"""Errors a person can do something about.

Everything raised on purpose derives from :class:`KnownError`; any other exception is a bug.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble

if TYPE_CHECKING:
    from kesbang_desktop.domain.written_file import FileState


class KnownError(Exception):
    """A failure with one Indonesian sentence that says what happened and what to do next."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def as_known(error: BaseException | None) -> KnownError | None:
    """Return what a person is told of ``error``; None where it is a bug of this program.

    What the system refuses of a file or folder is no bug: a name too long, a place forbidden.
    """
    if isinstance(error, KnownError):
        return error
    return KnownError(_system_sentence(error)) if isinstance(error, OSError) else None


def shown_path(name: str) -> str:
    """Return ``name`` cut in its middle where it is long: its end says which file it is."""
    return name if len(name) <= 160 else f"{name[:60]}…{name[-90:]}"


def _system_sentence(error: OSError) -> str:
    name = str(error.filename or "")
    shown = f"“{shown_path(name)}”" if name else "Berkas"
    if error.errno == errno.ENAMETOOLONG:
        return f"Nama {shown} terlalu panjang. Pendekkan namanya, lalu coba lagi."
    if why := disk_trouble(error):
        return f"{shown} tidak dapat dibaca atau ditulis. {why}, lalu coba lagi."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"{shown} tidak boleh dibaca atau ditulisi. Periksa izinnya, lalu coba lagi."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"{shown} tidak ditemukan. Periksa nama dan foldernya, lalu coba lagi."
    return f"{shown} tidak dapat dibaca atau ditulis. Pakai tempat lain, lalu coba lagi."


class InvalidRecordError(KnownError):
    """A record was given a value it cannot hold."""


class NotFoundError(KnownError):
    """The meeting (or another record) that was asked for is not in the data."""


class NotedInMinutesError(KnownError):
    """A progress note belongs to a line of minutes and is changed there."""


class UnreadableNotesError(KnownError):
    """A notes file cannot be read at all: empty, too large, or not text."""


class ImportedBeforeError(KnownError):
    """The same notes have become a meeting already."""


class UnreadableListError(KnownError):
    """A list of words or abbreviations cannot be read."""


class UnreadableMatrixError(KnownError):
    """A matrix of follow-ups that came back cannot be read."""


class UnreadableCorrectionError(KnownError):
    """A document that came back corrected cannot be read, or is none of this meeting."""


class UnreadableOldMinutesError(KnownError):
    """A document of before is damaged, too large, or holds no text."""


class SpellingError(KnownError):
    """The dictionary cannot be asked."""


class DatabaseError(KnownError):
    """The data file cannot be opened, read or written."""


class UnreachableError(DatabaseError):
    """The server of the office does not answer: the network is away, or it is."""


class ElsewhereError(DatabaseError):
    """What was asked for is of a data file, and the data of this office is on a server."""


class SignInError(DatabaseError):
    """The server of an office does not take the password, or wants one."""


class FolderTakenError(DatabaseError):
    """Another program is at the data, so that this one has to wait."""


class DoubtfulDataError(DatabaseError):
    """The data file is not what its copies say: nothing may be done on it before a person chose."""


class ReadOnlyDataError(DatabaseError):
    """The data file may be read, but not written to."""


class ReplacedDataError(DatabaseError):
    """Another file took the place of the data file while it was open; it is not written to."""


class WrongPassphraseError(KnownError):
    """The passphrase, or the recovery code, does not open what it was given for."""

    def __init__(self) -> None:
        super().__init__(
            "Kata sandi itu tidak cocok. Periksa huruf besar-kecil dan tata letak papan ketik, "
            "lalu coba lagi."
        )


class LockedDataError(DatabaseError):
    """The data has a passphrase, and nobody gave it yet."""


class DamagedSealError(KnownError):
    """An encrypted file is cut, changed, or not the one that was expected."""

    @classmethod
    def of(cls, name: str) -> DamagedSealError:
        """Return the error for the file ``name``."""
        return cls(
            f"Berkas tersandi “{name}” rusak, terpotong atau tertukar, jadi tidak dibuka. "
            "Ambil lagi dari sumbernya atau dari salinan lain."
        )


class CopyError(KnownError):
    """A safety copy cannot be made or put back."""


class ExportError(KnownError):
    """A document could not be written to the place that was asked for."""


class FileInTheWayError(ExportError):
    """A file stands where one is to be written, and is not the same paper as it was written."""

    def __init__(self, name: str, state: FileState) -> None:
        super().__init__(
            f"Berkas “{name}” sudah ada dan tidak ditimpa: {state.value}. "
            "Pakai nama lain, atau izinkan menimpanya."
        )
        self.state = state


class OfficeProgramError(KnownError):
    """No office program is installed, or it could not convert a document."""


class PictureError(KnownError):
    """A picture cannot be used: no picture, too large, or unsafe."""


class UnreadableProfileError(KnownError):
    """A profile file from another laptop cannot be read."""


class UnreadableChoicesError(KnownError):
    """A file of settings from another laptop cannot be read."""


class PackageError(KnownError):
    """A package of meetings cannot be made, read or taken."""


class SealedPackageError(PackageError):
    """The package has a passphrase, and none was given."""


class WorkStoppedError(KnownError):
    """The person stopped work that was under way; nothing of it stays."""


class UpdateError(KnownError):
    """A newer version of the program cannot be installed; the one of now stays."""


class TemplateError(KnownError):
    """A document template cannot be used."""
