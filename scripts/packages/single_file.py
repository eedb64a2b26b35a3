"""The program as one file for Linux, and as an archive for a stick."""

import hashlib
import lzma
import shutil
import tarfile
import zipfile
from pathlib import Path

from scripts.packages import names

_HEADER = names.INSTALLER / "single-file.sh"


def make_single_file() -> Path:
    """Make the file that unpacks itself and runs; return it.

    It is a script for ``sh`` with the folder, as tar in xz, behind its last line.
    """
    packed = lzma.compress(_tar(names.FOLDER, names.NAME), preset=6)
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


def make_portable(system: str) -> Path:
    """Make the archive for a stick: the folder, beside the mark that keeps data with it."""
    target = names.portable(system)
    tree = names.MADE / "portable" / names.TITLE
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copy(names.INSTALLER / "portabel.txt", tree)
    folder = f"{names.NAME}-{names.version()}"
    if system == "windows":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(tree / "portabel.txt", f"{names.TITLE}/portabel.txt")
            for path in sorted(names.FOLDER.rglob("*")):
                inner = path.relative_to(names.FOLDER).as_posix()
                archive.write(path, f"{names.TITLE}/{folder}/{inner}")
    else:
        with tarfile.open(target, "w:xz", preset=6) as archive:
            archive.add(tree, names.TITLE, filter=_as_nobody)
            archive.add(names.FOLDER, f"{names.TITLE}/{folder}", filter=_as_nobody)
    return target


def _tar(folder: Path, name: str) -> bytes:
    from io import BytesIO

    written = BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        archive.add(folder, name, filter=_as_nobody)
    return written.getvalue()


def _as_nobody(one: tarfile.TarInfo) -> tarfile.TarInfo:
    one.uid = one.gid = 0
    one.uname = one.gname = "root"
    return one
