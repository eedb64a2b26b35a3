"""Which data a start works on: that which it was told of, else what was chosen for the folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.office_address import DATABASE_VARIABLE, FILE, read_address
from kesbang_desktop.store.kept_office import keep_office, read_office

if TYPE_CHECKING:
    from pathlib import Path


def chosen_data(data_dir: Path, told: str | None) -> DataChoice:
    """Return what is named by ``told``, else by the environment, else by ``data_dir``.

    Raises InvalidRecordError for what is no address, and DatabaseError.
    """
    # A password may be in it; no program that is started by this one gets it.
    around = os.environ.pop(DATABASE_VARIABLE, "")
    text = told or around
    if not text:
        return DataChoice(read_office(data_dir))
    if text == FILE:
        return DataChoice(None)
    address, password = read_address(text)
    return DataChoice(address, password)


def try_empty(choice: DataChoice) -> None:
    """Connect to ``choice``, a server. Raises DatabaseError where data cannot be moved there."""
    from kesbang_desktop.store.server.reaching import reach

    reach(choice, wants_empty=True)


def try_and_use(data_dir: Path, choice: DataChoice) -> None:
    """Connect to ``choice``, and have later starts work on it; the data file need not be tried.

    Raises DatabaseError, with nothing changed.
    """
    if choice.address is not None:
        from kesbang_desktop.store.server.reaching import reach

        reach(choice)
    use_from_now_on(data_dir, choice)


def use_from_now_on(data_dir: Path, choice: DataChoice) -> None:
    """Have later starts work on ``choice``; its password goes to the system's key ring alone.

    Raises DatabaseError.
    """
    keep_office(data_dir, choice.address)
    if choice.address is not None and choice.password:
        from kesbang_desktop.store.server.password_ring import keep_password

        keep_password(choice.address, choice.password)
