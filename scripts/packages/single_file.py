"""The program as one file for Linux, and as an archive of a stick for Windows."""

import hashlib
import lzma
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from scripts.packages import names

_HEADER = names.INSTALLER / "single-file.sh"


def make_single_file() -> Path:
    """Make the file that unpacks itself and runs; return it.

    It is a script for ``sh`` with the folder, as tar in xz, behind its last line.
    """
    packed = lzma.compress(_tar(), preset=6)
    sha256 = hashlib.sha256(packed).hexdigest()
    head = _HEADER.read_text("utf-8")
    for key, value in {
        "version": names.version(),
        "digest": sha256[:12],
        "sha256": sha256,
        "line": str(head.count("\n") + 1),
    }.items():
        head = head.replace(f"{{{key}}}", value)
    target = names.single_file()
    target.write_bytes(head.encode() + packed)
    target.chmod(0o755)
    return target


def make_portable() -> Path:
    """Make the archive of a stick for Windows: the folder, beside the mark that keeps data there.

    On Linux the single file does: a stick that Windows formatted lets nothing else be started.
    """
    target = names.portable()
    mark = names.INSTALLER / "portabel.txt"
    folder = f"{names.TITLE}/{names.NAME}-{names.version()}"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(mark, f"{names.TITLE}/{mark.name}")
        for path in sorted(names.FOLDER.rglob("*")):
            archive.write(path, f"{folder}/{path.relative_to(names.FOLDER).as_posix()}")
    return target


def _tar() -> bytes:
    written = BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        archive.add(names.FOLDER, names.NAME, filter=_as_nobody)
    return written.getvalue()


def _as_nobody(one: tarfile.TarInfo) -> tarfile.TarInfo:
    one.uid = one.gid = 0
    one.uname = one.gname = "root"
    return one
