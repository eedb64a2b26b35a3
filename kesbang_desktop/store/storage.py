"""Where the data lies: whether this program may write there, and whether SQLite safely can."""

import os
import re
import sys
from pathlib import Path

from kesbang_desktop.store.drives import MOUNTS, mounted, windows_kind

# Kinds of file system whose files lie on another machine, as Linux names them.
_NETWORK = frozenset(
    ("cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ceph", "glusterfs", "lustre", "ncpfs", "davfs")
)
# Programs that show files of another machine as if they lay here.
_NETWORK_PROGRAM = re.compile(r"fuse\.(sshfs|rclone|davfs|gvfsd-fuse|glusterfs)")
_WINDOWS_REMOTE = 4
_READ_ONLY = (
    "Data di “{folder}” hanya dapat dibaca: folder atau medianya tidak boleh ditulisi. Semua "
    "halaman dan dokumen dapat dibuka dan disimpan di tempat lain, tetapi ketikan tidak tersimpan "
    "sampai izin tulisnya dikembalikan."
)
_ON_NETWORK = (
    "Data di “{folder}” ada di folder jaringan. Dua komputer dapat saling merusak data di sana, "
    "jadi hanya dibaca. Salin folder itu ke komputer ini untuk menulis, atau serahkan rapat dengan "
    "berkas .knotula."
)


def why_only_read(database: Path) -> str:
    """Return why the data file that is at ``database`` is only read, in a sentence; else nothing.

    A file that is not there yet is made, or the failure tells why it cannot be.
    """
    if not database.is_file():
        return ""
    if is_on_network(database):
        return _ON_NETWORK.format(folder=database.parent)
    is_open = _may_write(database) and _may_write(database.parent)
    return "" if is_open else _READ_ONLY.format(folder=database.parent)


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Tell whether ``path`` is known to lie on another machine.

    ``mounts`` lists what is mounted where, as Linux does (man 5 proc). On Windows a path of the
    network and a drive letter that stands for one are known; on other systems nothing is.
    """
    if sys.platform == "win32":
        return _is_remote_drive(path.absolute())
    # What is mounted last at a place lies over the rest.
    kinds = dict(mounted(mounts))
    place = path.resolve()
    for above in (place, *place.parents):
        if above in kinds:
            return kinds[above] in _NETWORK or bool(_NETWORK_PROGRAM.fullmatch(kinds[above]))
    return False


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _is_remote_drive(path: Path) -> bool:
    return path.anchor.startswith("\\\\") or windows_kind(path.anchor) == _WINDOWS_REMOTE
