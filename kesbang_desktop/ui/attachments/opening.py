"""An attachment in the program that the system has for it."""

import stat
from pathlib import Path
from shutil import copyfile

from kesbang_desktop.domain.errors import PictureError
from kesbang_desktop.domain.file_name import safe_file_name


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
            "Tambahkan lagi dari berkas aslinya."
        ) from error
    return target
