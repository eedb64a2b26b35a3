"""One organization (instansi) of the directory."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.agency import stands_under
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
        self._parents = {one.name: one.id for one in organizations if one.id != shown.id}
        names = {one.id: one.name for one in organizations}
        above = names.get(shown.parent_id, "") if shown.parent_id else ""
        regions = sorted({one.region for one in organizations if one.region})
        self.add_line(
            "name", self.tr("Nama instansi"), organization.name if organization else "", (0, 0, 2)
        )
        self.add_line("short_name", self.tr("Nama pendek"), shown.short_name, (1, 0, 1))
        self.add_choice("region", self.tr("Kabupaten/kota"), regions, shown.region, (1, 1, 1))
        self.add_choice(
            "parent", self.tr("Instansi induk"), sorted(self._parents), above, (2, 0, 2)
        )
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
        if above and above not in self._parents:
            raise InvalidRecordError(
                f"Instansi induk “{above}” belum ada di direktori. Pilih dari daftar, atau "
                "kosongkan dulu dan tambahkan instansi itu."
            )
        if above and self._is_below(self._parents[above]):
            raise InvalidRecordError(
                f"“{above}” berada di bawah instansi ini sendiri. Pilih induk yang lain."
            )
        return replace(
            self._organization or Organization(new_id(), self.text("name")),
            name=self.text("name"),
            short_name=self.text("short_name"),
            region=self.text("region"),
            parent_id=self._parents.get(above),
            phone=self.text("phone"),
            email=self.text("email"),
            aliases=tuple(filter(None, map(clean_line, self.lines("aliases").splitlines()))),
            remarks=self.lines("remarks"),
        )

    def _is_below(self, other: UUID) -> bool:
        """Tell whether ``other`` stands below this organization already."""
        this, known = self._organization, {one.id: one for one in self._organizations}
        return this is not None and stands_under(known[other], this.id, known.get)

    def field_of(self, _error: KnownError) -> str:
        return "parent" if self.text("name") else "name"

    def namesake(self, record: Organization) -> str:
        other = namesake_of_organization(record, self._organizations)
        return f"“{other.name}”" if other else ""
