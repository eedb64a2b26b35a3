"""Which folder has the data of a user where none is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def default_data_dir() -> Path:
    """Return the folder for the user's data on this system, or beside a portable program."""
    from platformdirs import user_data_path

    from kesbang_desktop.bootstrap.installed_program import portable_data_dir

    return portable_data_dir() or user_data_path("Notula Kesbang", appauthor=False)
