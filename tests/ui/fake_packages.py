"""Packages that are told about instead of read."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import PackageError, WrongPassphraseError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.merge_plan import RecordKey, RecordKind, Together
from kesbang_desktop.domain.package import (
    Answers,
    Arrival,
    ArrivingMeeting,
    ArrivingNamesake,
    MadePackage,
    Merged,
    PackageCounts,
    PackageInfo,
    PackageView,
    Question,
)
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.ports.packages import PackagePorts

COUNTS = PackageCounts(2, 40, 12, 3, 5)
INFO = PackageInfo(
    "Kesbangpol Samarinda", datetime(2024, 3, 21, 9, 30), False, COUNTS, "12ab-34cd-56ef", 2_400_000
)
LINE = RecordKey(RecordKind.ENTRY, UUID(int=21))
FINAL = RecordKey(RecordKind.MEETING, UUID(int=11))
VIEW = PackageView(
    INFO,
    (
        ArrivingMeeting(UUID(int=11), "Rapat Pemantauan", date(2024, 3, 21), Arrival.ASKED),
        ArrivingMeeting(UUID(int=12), "Rapat Staf", None, Arrival.NEW),
    ),
    17,
    (
        Question(LINE, Together.ALONE, "Butir: Rapat Pemantauan", "Kata sini", "Kata sana", True),
        Question(FINAL, Together.DELETED, "Data rapat: Rapat Lama", "", "Rapat Lama"),
    ),
    (
        ArrivingNamesake(
            Party(PartyKind.PERSON, UUID(int=31), "Rina Wati"),
            Party(PartyKind.PERSON, UUID(int=32), "Rina Wati, S.E."),
            "Rina Wati, Bakesbang Samarinda",
            "Rina Wati, S.E., Kesbangpol Kaltim",
        ),
    ),
)


@dataclass
class MemoryPackages:
    """``view`` is what every package brings; ``secret`` its passphrase, empty for none.

    ``arrive`` is called when one is taken, which ``merged`` is the result of.
    """

    view: PackageView = VIEW
    secret: str = ""
    classified: int = 0
    made: list[tuple[object, Path, str]] = field(default_factory=list)
    taken: list[tuple[Path, str, object]] = field(default_factory=list)
    failure: str = ""
    arrive: Callable[[], object] = int
    merged: Merged = field(
        default_factory=lambda: Merged(Changes(frozenset({UUID(int=12)})), 1, 1, 18)
    )

    def ports(self) -> PackagePorts:
        """Return the verbs of these packages."""
        return PackagePorts(
            self._make,
            lambda _meetings: self.classified,
            lambda _path: bool(self.secret),
            self._view,
            self._take,
        )

    def _make(
        self, meetings: Collection[UUID] | None, target: Path, passphrase: str
    ) -> MadePackage:
        tell("Menulis paket…", 1, 2)
        self._fail()
        self.made.append((meetings, target, passphrase))
        return MadePackage(self.view.info)

    def _view(self, _path: Path, passphrase: str) -> PackageView:
        tell("Memeriksa paket…", 2, 2)
        self._fail()
        if passphrase != self.secret:
            raise WrongPassphraseError()
        return self.view

    def _take(
        self,
        path: Path,
        mark: str,
        answers: Answers,
        _passphrase: str,
        settle: Callable[[], object],
    ) -> Merged:
        tell("Mengambil isi paket…", 0, 0)
        settle()
        self._fail()
        self.taken.append((path, mark, answers))
        self.arrive()
        return self.merged

    def _fail(self) -> None:
        if self.failure:
            raise PackageError(self.failure)
