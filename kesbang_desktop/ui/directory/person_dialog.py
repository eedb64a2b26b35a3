"""One person of the directory."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.namesakes import namesake_of_person
from kesbang_desktop.domain.nip import format_nip, nip_hint
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.rank import GRADE_RANKS, rank_hint
from kesbang_desktop.ui.directory.record_dialog import RecordDialog


@dataclass(frozen=True, slots=True)
class PersonEdit:
    """A person as edited, and the organization where a new one was named."""

    person: Person
    new_organization: Organization | None = None


class PersonDialog(RecordDialog):
    """Edits ``person``, or makes one; hints point things out and never stand in the way."""

    def __init__(
        self,
        person: Person | None,
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Ubah orang") if person else self.tr("Tambah orang"))
        self._person = person
        self._people = directory.people
        self._organizations = directory.organizations
        self._agencies = agencies = {one.id: one.name for one in directory.organizations}
        shown = person or Person(new_id(), "-")
        agency = agencies.get(shown.organization_id, "") if shown.organization_id else ""
        self.add_line(
            "name", self.tr("Nama lengkap dengan gelar"), person.name if person else "", (0, 0, 6)
        )
        self.nip = self.add_line("nip", self.tr("NIP"), format_nip(shown.nip), (1, 0, 2))
        self.grade = self.add_choice(
            "grade", self.tr("Golongan"), list(GRADE_RANKS), shown.grade, (1, 2, 1)
        )
        self.rank = self.add_choice(
            "rank", self.tr("Pangkat"), list(GRADE_RANKS.values()), shown.rank, (1, 3, 3)
        )
        self.add_line("position", self.tr("Jabatan"), shown.position, (2, 0, 3))
        self.add_choice(
            "organization", self.tr("Instansi"), sorted(agencies.values()), agency, (2, 3, 3)
        )
        self.add_line("phone", self.tr("Telepon"), shown.phone, (3, 0, 3))
        self.add_line("email", self.tr("Pos-el"), shown.email, (3, 3, 3))
        for column in range(6):
            self.grid.setColumnStretch(column, 1)
        self.nip.textChanged.connect(self._show_hints)
        self.rank.editTextChanged.connect(self._show_hints)
        self.grade.textActivated.connect(self._offer_rank)
        self.grade.editTextChanged.connect(self._show_hints)
        self._show_hints()

    def make(self) -> PersonEdit:
        """Return the person. Raises InvalidRecordError where there is no name."""
        organization, is_new = self._organization()
        digits = self.text("nip").replace(" ", "")
        person = replace(
            self._person or Person(new_id(), self.text("name")),
            name=self.text("name"),
            nip=digits if digits.isdecimal() else self.text("nip"),
            rank=self.text("rank"),
            grade=self.text("grade"),
            position=self.text("position"),
            organization_id=organization.id if organization else None,
            phone=self.text("phone"),
            email=self.text("email"),
        )
        return PersonEdit(person, organization if is_new else None)

    def namesake(self, record: PersonEdit) -> str:
        other = namesake_of_person(record.person, self._people)
        if other is None:
            return ""
        agency = self._agencies.get(other.organization_id, "") if other.organization_id else ""
        known = ", ".join(filter(None, (other.position, agency)))
        return f"“{other.name}” ({known})" if known else f"“{other.name}”"

    def _organization(self) -> tuple[Organization | None, bool]:
        name = self.text("organization")
        if not name:
            return None, False
        for one in self._organizations:
            if fold(name) in map(fold, one.names):
                return one, False
        return Organization(new_id(), name), True

    def _offer_rank(self, grade: str) -> None:
        if grade in GRADE_RANKS and self.text("rank") in ("", *GRADE_RANKS.values()):
            self.rank.setEditText(GRADE_RANKS[grade])

    def _show_hints(self) -> None:
        self.fields["nip"].set_hint(nip_hint(self.text("nip")))
        self.fields["rank"].set_hint(rank_hint(self.text("rank"), self.text("grade")))
