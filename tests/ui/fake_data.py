"""Which data the window works on, for tests of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.data_place import DataChoice, DataPlace
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_address import OfficeAddress
from kesbang_desktop.domain.together.refused import RefusedText
from kesbang_desktop.ports.data import DataPorts
from kesbang_desktop.ports.waiting import WaitingPorts

ADDRESS = OfficeAddress(
    "server-kantor.kesbangpol.kaltimprov.go.id",
    "notula",
    "budi",
    options=(("sslmode", "verify-full"), ("sslrootcert", "/etc/ssl/kantor.crt")),
)
_FINAL = "Notula ini sudah disahkan. Pilih “Buka revisi” dulu kalau isinya harus diubah."
_MEETING = new_id()
REFUSED = [
    RefusedText(
        str(entry.id), entry.text, _FINAL, _MEETING, entry, title="Rapat koordinasi netralitas ASN"
    )
    for entry in (
        Entry(new_id(), _MEETING, "V", text="Anggaran posko ditambah lima belas juta rupiah."),
        Entry(new_id(), _MEETING, "W", text="Kesbangpol Berau mengirim data hari Jumat."),
    )
]
REFUSED.append(RefusedText("tempat", "Judul: Rapat\nTempat: Aula", _FINAL, _MEETING))
_FILE = DataPlace("Berkas data di komputer ini: /data/notula.sqlite")


@dataclass
class MemoryData:
    """``used`` is what was chosen; a ``trouble`` is raised in place of it."""

    place: DataPlace = _FILE
    used: list[DataChoice] = field(default_factory=list)
    trouble: KnownError | None = None
    waiting: int = 0
    aside: int = 0
    why_outdated: str = ""
    refused: list[RefusedText] = field(default_factory=list)
    put_back: list[str] = field(default_factory=list)

    def ports(self) -> DataPorts:
        """Return the verbs of this data."""
        waiting = WaitingPorts(
            count=lambda: self.waiting,
            why_outdated=lambda: self.why_outdated,
            count_refused=lambda: len(self.refused),
            refused=lambda: list(self.refused),
            put_back=self.take_lines,
            settle=self.settle,
        )
        return DataPorts(self.place, self.use, self.use, lambda: self.aside, waiting)

    def take_lines(self, meeting_id: UUID, texts: Sequence[RefusedText]) -> Changes:
        """Note what was put into the minutes again."""
        if self.trouble is not None:
            raise self.trouble
        self.put_back += [one.text for one in texts]
        self.settle({one.subject for one in texts})
        return Changes(frozenset({meeting_id}))

    def settle(self, subjects: Collection[str]) -> None:
        """Forget those texts."""
        self.refused = [one for one in self.refused if one.subject not in subjects]

    def use(self, choice: DataChoice) -> None:
        """Note what was chosen."""
        if self.trouble is not None:
            raise self.trouble
        self.used.append(choice)
