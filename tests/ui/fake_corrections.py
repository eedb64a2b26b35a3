"""Documents that come back corrected, as a test says."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.corrections.change import Change, Corrections
from kesbang_desktop.domain.corrections.taken import TakenCorrections
from kesbang_desktop.domain.corrections.taking import Revised
from kesbang_desktop.domain.errors import UnreadableCorrectionError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.papers import CorrectionPorts


@dataclass
class MemoryCorrections:
    """``files`` are the documents that can be read; ``taken`` and ``reasons`` what was written."""

    files: dict[Path, Corrections] = field(default_factory=dict)
    taken: list[tuple[str, ...]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    taken_back: int = 0

    def ports(self) -> CorrectionPorts:
        return CorrectionPorts(read=self.read, take=self.take, take_back=self.take_back)

    def read(self, path: Path, _meeting_id: UUID | None) -> Corrections:
        if path not in self.files:
            raise UnreadableCorrectionError(f"“{path.name}” tidak dapat dibaca. Pilih yang lain.")
        return self.files[path]

    def take(
        self, found: Corrections, changes: Collection[Change], reason: str
    ) -> TakenCorrections:
        self.taken.append(tuple(one.key for one in changes))
        self.reasons.append(reason)
        minutes = Minutes(Meeting(found.meeting_id, "Rapat", None))
        return TakenCorrections(Changes(frozenset({found.meeting_id})), Revised(minutes, minutes))

    def take_back(self, taken: TakenCorrections) -> Changes:
        self.taken_back += 1
        return taken.changes
