"""The file of a package: plain or sealed with a passphrase, on a stick or in a folder."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kesbang_desktop.domain.errors import PackageError, SealedPackageError

# What a sealed file is bound to, so that none of another kind passes for it.
_KIND = "paket"
_PLAIN_ASKED = "Paket “{name}” tidak bersandi. Buka lagi tanpa kata sandi."
_SEALED = "Paket “{name}” bersandi. Masukkan kata sandi yang diberikan pengirimnya."


@contextmanager
def new_package_file(path: Path, passphrase: str) -> Iterator[BinaryIO]:
    """Lend a new file at ``path``, sealed where there is a passphrase, on disk at the end."""
    from kesbang_desktop.store.private_files import create_private_file

    if passphrase:
        from kesbang_desktop.store.secrets.data_key import Passphrase
        from kesbang_desktop.store.secrets.sealed_file import sealing

        with sealing(path, Passphrase(passphrase), _KIND) as stream:
            yield stream
        return
    with create_private_file(path) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def package_stream(path: Path, passphrase: str, name: str) -> Iterator[tuple[BinaryIO, int]]:
    """Lend what is in the package at ``path``, and how many bytes it is at most."""
    from kesbang_desktop.store.secrets.sealed_file import open_sealed, read_header

    size = path.stat().st_size
    if read_header(path) is None:
        if passphrase:
            raise PackageError(_PLAIN_ASKED.format(name=name))
        with path.open("rb") as stream:
            yield stream, size
        return
    if not passphrase:
        raise SealedPackageError(_SEALED.format(name=name))
    from kesbang_desktop.store.secrets.data_key import Passphrase

    with open_sealed(path, Passphrase(passphrase), _KIND) as sealed:
        yield sealed, size


@contextmanager
def place_told(target: Path) -> Iterator[None]:
    """Tell what keeps a package from being written to a stick or folder. Raises PackageError."""
    try:
        yield
    except OSError as error:
        place = target.parent
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            words = f"“{place}” penuh. Kosongkan sebagian isinya atau pilih tempat lain"
        elif error.errno == errno.EFBIG:
            words = (
                f"Paket ini lebih besar daripada satu berkas yang dapat disimpan di “{place}” "
                "(stik FAT32: 4 GB). Pilih tempat lain, atau pilih lebih sedikit rapat"
            )
        elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            words = f"“{place}” tidak boleh ditulisi. Pilih folder lain"
        elif error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO):
            words = f"Folder “{place}” tidak ada. Pasang stiknya atau pilih folder lain"
        else:
            words = f"“{place}” gagal ditulis atau dibaca ulang. Coba stik atau folder lain"
        raise PackageError(f"{words}; paket belum dibuat.") from error
