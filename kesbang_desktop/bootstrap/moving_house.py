"""Moving all data of an office from its file to a server, or back into a file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kesbang_desktop.bootstrap.chosen_data import use_from_now_on
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME, FileHome, copies_of
from kesbang_desktop.bootstrap.server_home import ServerHome
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.moved_house import MovedHouse
from kesbang_desktop.store.attachments import used_files
from kesbang_desktop.store.copies.restoring import move_database_aside
from kesbang_desktop.store.data_folder import ASIDE, MOVING
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.moving_rows import Side, move_rows, require_empty
from kesbang_desktop.store.own_template_files import made_folder
from kesbang_desktop.store.profiles import read_profiles
from kesbang_desktop.store.secrets.lock_state import needs_passphrase
from kesbang_desktop.store.station_mark import station_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.bootstrap.data_home import DataHome

_FILES = "Memindahkan berkas…"
_LOCKED = (
    "Folder data ini berkata sandi, sedangkan berkas data yang baru belum; belum ada yang "
    "dipindahkan. Lepas dulu kata sandinya (perintah “decrypt” dengan --database file), lalu "
    "pindahkan dan beri kata sandi lagi."
)


def move_house(home: DataHome[Any], choice: DataChoice) -> MovedHouse:
    """Move what ``home`` holds, which is closed, to ``choice``, and use that from now on.

    Raises DatabaseError, ExportError and WorkStoppedError, with nothing switched.
    """
    if choice.address is not None:
        return move_to_server(home.data_dir, choice)
    assert isinstance(home, ServerHome)
    return move_to_file(home.data_dir, DataChoice(home.address, home.password))


def move_to_server(data_dir: Path, choice: DataChoice) -> MovedHouse:
    """Move what the data file holds to the server of ``choice``, and use that from now on.

    Files go first, each once, so that what was stopped goes on there. The rows come in one
    transaction, and are compared before it ends. The file stays as it is. Raises DatabaseError and
    WorkStoppedError.
    """
    assert choice.address is not None
    with (
        closing(FileHome(data_dir)) as file,
        closing(ServerHome(data_dir, choice.address, choice.password)) as server,
    ):
        server.database.bind_reading(require_empty)()
        moved, lost = _move_files(file, server.files.hand_on)
        for name in _template_names(file):
            if file.templates.path(name).is_file():
                server.templates.hand_on(name)
                moved += 1
        mark = station_mark(data_dir)
        rows = move_rows(Side(file.database), Side(server.database, mark))
    use_from_now_on(data_dir, choice)
    return MovedHouse(rows, moved, lost)


def move_to_file(data_dir: Path, choice: DataChoice) -> MovedHouse:
    """Move what the server of ``choice`` holds into the data file, and use that from now on.

    A file that is there goes aside; what is on the server stays. What this computer has not sent
    yet is sent first, and what it has of the server goes in the end. Raises DatabaseError,
    ExportError and WorkStoppedError.
    """
    assert choice.address is not None
    path = data_dir / DATABASE_NAME
    if needs_passphrase(data_dir, path):
        raise DatabaseError(_LOCKED)
    staging = data_dir / MOVING
    shutil.rmtree(staging, ignore_errors=True)
    try:
        with (
            closing(ServerHome(data_dir, choice.address, choice.password)) as server,
            closing(Database(made_folder(staging) / DATABASE_NAME)) as made,
        ):
            server.require_all_sent()
            moved, lost = _move_files(server, server.files.is_sound)
            moved += sum(server.templates.path(name).is_file() for name in _template_names(server))
            mark = station_mark(data_dir)
            rows = move_rows(Side(server.database, mark), Side(made))
        _take_place(staging / DATABASE_NAME, path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    copies = copies_of(data_dir)
    if copies.newest() is not None:
        # Those of the file before are no reason to doubt this one.
        copies.accept()
    use_from_now_on(data_dir, DataChoice(None))
    with suppress(OSError, sqlite3.Error):
        server.forget_answers()
    return MovedHouse(rows, moved, lost)


def _move_files(source: DataHome[Any], move: Callable[[str], bool]) -> tuple[int, int]:
    """Have ``move`` see to each file that a record of ``source`` needs.

    Return how many came along, and how many were lost before.
    """
    used = sorted(source.database.bind_reading(used_files)())
    moved = 0
    for number, sha256 in enumerate(used):
        tell(_FILES, number, len(used))
        moved += move(sha256)
    return moved, len(used) - moved


def _template_names(source: DataHome[Any]) -> list[str]:
    profiles = source.database.bind_reading(read_profiles)()
    return sorted({own.file_name for one in profiles for own in one.own_templates})


def _take_place(made: Path, path: Path) -> None:
    """Put ``made`` in the place of the data file at ``path``, which goes aside with its journals.

    Raises DatabaseError.
    """
    aside = path.parent / ASIDE / f"{datetime.now():%Y%m%d-%H%M%S}"
    try:
        move_database_aside(path, aside)
        made.replace(path)
    except OSError as error:
        raise DatabaseError(
            f"Berkas data yang baru tidak dapat ditaruh di {path}. "
            f"{disk_trouble(error) or 'Tutup program lain yang memakainya'}, lalu coba lagi; yang "
            f"lama ada di {aside}."
        ) from error
