"""The mark of this computer among those that share an office database, beside its data."""

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.data_folder import STATION
from kesbang_desktop.store.private_files import make_private_file, make_private_folder

_LENGTH = 12


def station_mark(data_dir: Path) -> str:
    """Return the mark of the data folder, made at the first question. Raises DatabaseError."""
    path = data_dir / STATION
    with suppress(OSError, ValueError):
        known = path.read_text(encoding="ascii").strip()
        if len(known) == _LENGTH and known.isalnum():
            return known
    made = uuid4().hex[:_LENGTH]
    try:
        make_private_folder(data_dir)
        make_private_file(path)
        path.write_text(f"{made}\n", encoding="ascii")
    except OSError as error:
        raise DatabaseError(
            f"Folder data {data_dir} tidak dapat ditulisi. "
            f"{disk_trouble(error) or 'Periksa izin folder itu'}, atau pilih folder lain dengan "
            "--data-dir."
        ) from error
    return made
