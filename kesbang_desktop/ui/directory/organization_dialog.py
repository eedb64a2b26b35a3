"""One organization (instansi) of the directory."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.agency import stands_under
from kesbang_desktop.domain.agency_labels import AgencyLabels
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.namesakes import namesake_of_organization
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.directory.record_dialog import RecordDialog


class OrganizationDialog(RecordDialog):
    """Edits ``organization``, or makes one."""

    def __init__(
        self,
        organization: Organization | None,
        organizations: tuple[Organization, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(
            self.tr("Ubah instansi") if organization else self.tr("Tambah instansi")
        )
        self._organization = organization
        self._organizations = organizations
        shown = organization or Organization(new_id(), "-")
        self._labels = AgencyLabels(organizations)
        regions = sorted({one.region for one in organizations if one.region})
        self.add_line(
            "name", self.tr("Nama instansi"), organization.name if organization else "", (0, 0, 2)
        )
        self.add_line("short_name", self.tr("Nama pendek"), shown.short_name, (1, 0, 1))
        self.add_choice("region", self.tr("Kabupaten/kota"), regions, shown.region, (1, 1, 1))
        above, offered = self._labels.of(shown.parent_id), self._labels.sorted((shown.id,))
        self.add_choice("parent", self.tr("Instansi induk"), offered, above, (2, 0, 2))
        self.add_line("phone", self.tr("Telepon"), shown.phone, (3, 0, 1))
        self.add_line("email", self.tr("Pos-el"), shown.email, (3, 1, 1))
        aliases = "\n".join(shown.aliases)
        self.add_lines("aliases", self.tr("Nama lain, satu sebaris"), aliases, (4, 0, 1))
        self.add_lines("remarks", self.tr("Keterangan"), shown.remarks, (4, 1, 1))
        for column in range(2):
            self.grid.setColumnStretch(column, 1)

    def make(self) -> Organization:
        """Return the organization.

        Raises InvalidRecordError where there is no name, no organization of the name above it, or
        that one stands below this one.
        """
        above = self.text("parent")
        found = self._labels.find(above)
        if above and found is None:
            raise InvalidRecordError(
                f"Instansi induk “{above}” belum ada di direktori. Pilih dari daftar, atau "
                "kosongkan dulu dan tambahkan instansi itu."
            )
        if found is not None and self._is_below(found):
            raise InvalidRecordError(
                f"“{above}” berada di bawah instansi ini sendiri. Pilih induk yang lain."
            )
        return replace(
            self._organization or Organization(new_id(), self.text("name")),
            name=self.text("name"),
            short_name=self.text("short_name"),
            region=self.text("region"),
            parent_id=found.id if found else None,
            phone=self.text("phone"),
            email=self.text("email"),
            aliases=tuple(filter(None, map(clean_line, self.lines("aliases").splitlines()))),
            remarks=self.lines("remarks"),
        )

    def _is_below(self, other: Organization) -> bool:
        """Tell whether ``other`` is this organization, or stands below it already."""
        this, known = self._organization, {one.id: one for one in self._organizations}
        if this is None:
            return False
        return other.id == this.id or stands_under(other, this.id, known.get)

    def field_of(self, _error: KnownError) -> str:
        return "parent" if self.text("name") else "name"

    def namesake(self, record: Organization) -> str:
        other = namesake_of_organization(record, self._organizations)
        return f"“{other.name}”" if other else ""
