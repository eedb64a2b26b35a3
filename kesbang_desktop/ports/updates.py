"""What the window may ask about this program and newer ones; every call runs off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kesbang_desktop.domain.program_update import InstalledProgram, ProgramUpdate, UpdateEnd


@dataclass(frozen=True, slots=True)
class UpdatePorts:
    """The verbs of updates, ready to call; ``program`` is this one, its data in ``data_dir``."""

    program: InstalledProgram
    data_dir: Path
    # The newest version in a folder, None for all removable disks; None where there is none.
    find: Callable[[Path | None], ProgramUpdate | None]
    # Makes a safety copy first. Raises UpdateError, with nothing changed.
    install: Callable[[ProgramUpdate], UpdateEnd]
