"""Which data the window works on, for tests of it."""

from dataclasses import dataclass, field

from kesbang_desktop.domain.data_place import DataChoice, DataPlace
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.office_address import OfficeAddress
from kesbang_desktop.ports.data import DataPorts

ADDRESS = OfficeAddress(
    "server-kantor.kesbangpol.kaltimprov.go.id",
    "notula",
    "budi",
    options=(("sslmode", "verify-full"), ("sslrootcert", "/etc/ssl/kantor.crt")),
)
_FILE = DataPlace("Berkas data di komputer ini: /data/notula.sqlite")


@dataclass
class MemoryData:
    """``used`` is what was chosen; a ``trouble`` is raised in place of it."""

    place: DataPlace = _FILE
    used: list[DataChoice] = field(default_factory=list)
    trouble: DatabaseError | None = None

    def ports(self) -> DataPorts:
        """Return the verbs of this data."""
        return DataPorts(place=self.place, use=self.use, reach=self.use)

    def use(self, choice: DataChoice) -> None:
        """Note what was chosen."""
        if self.trouble is not None:
            raise self.trouble
        self.used.append(choice)
