"""An attachment in the program that the system has for it."""

import stat
from pathlib import Path
from shutil import copyfile

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import PictureError
from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.ports.papers import AttachmentPorts

_FOLDER = "dibuka"


def copy_to_open(kept: Path, file_name: str, folder: Path) -> Path:
    """Return a copy of ``kept`` in ``folder`` that goes by ``file_name``.

    The kept file has no suffix, by which systems choose a program. The copy is read-only: what is
    changed in it would be lost. Raises PictureError where the kept file is gone.
    """
    name = Path(file_name)
    target = folder / safe_file_name(name.stem, name.suffix)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            copyfile(kept, target)
            target.chmod(stat.S_IREAD)
    except OSError as error:
        raise PictureError(
            f"Berkas “{file_name}” tidak dapat dibuka dari folder data. "
            f"{disk_trouble(error) or 'Tambahkan lagi dari berkas aslinya'}."
        ) from error
    return target


def copy_of_kept(ports: AttachmentPorts, one: Attachment) -> Path:
    """Return a copy of ``one`` to be opened, in the folder that is swept. Raises as above."""
    return copy_to_open(ports.path(one), one.file_name, ports.scratch() / _FOLDER / one.sha256)
