"""Updates of the program that are told about instead of installed."""

from dataclasses import dataclass, field
from pathlib import Path

from kesbang_desktop import __version__
from kesbang_desktop.domain.errors import UpdateError
from kesbang_desktop.domain.program_update import (
    InstalledProgram,
    ProgramForm,
    ProgramUpdate,
    UpdateEnd,
)
from kesbang_desktop.ports.updates import UpdatePorts

_PROGRAM = InstalledProgram(ProgramForm.SOURCE, __version__, "python")


@dataclass
class MemoryUpdates:
    """``on_sticks`` and ``in_folders`` are what is found there, ``end`` what installing gives."""

    program: InstalledProgram = _PROGRAM
    data_dir: Path = Path("/data")
    on_sticks: ProgramUpdate | None = None
    in_folders: dict[Path, ProgramUpdate] = field(default_factory=dict)
    end: UpdateEnd = field(default_factory=lambda: UpdateEnd("Siap.", starts=("program",)))
    failure: str = ""
    installed: list[ProgramUpdate] = field(default_factory=list)

    def ports(self) -> UpdatePorts:
        """Return the verbs of these updates."""
        return UpdatePorts(self.program, self.data_dir, self._find, self._install)

    def _find(self, folder: Path | None) -> ProgramUpdate | None:
        return self.in_folders.get(folder) if folder else self.on_sticks

    def _install(self, update: ProgramUpdate) -> UpdateEnd:
        if self.failure:
            raise UpdateError(self.failure)
        self.installed.append(update)
        return self.end
