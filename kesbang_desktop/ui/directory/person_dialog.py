"""One person of the directory."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QWidget

from kesbang_desktop.domain.agency_labels import AgencyLabels
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.held_post import HeldPost, read_posts, write_posts
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.namesakes import namesake_of_person
from kesbang_desktop.domain.nip import format_nip, nip_hint, nip_words
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.rank import GRADE_RANKS, rank_hint
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.language.window_words import translated


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
        self._agencies = AgencyLabels(directory.organizations)
        shown = person or Person(new_id(), "-")
        self._old_agency = self._agencies.of(shown.organization_id)
        self.add_line(
            "name", self.tr("Nama lengkap dengan gelar"), person.name if person else "", (0, 0, 6)
        )
        self._add_office(shown)
        self._add_reach(shown)
        self._add_history(shown)
        for column in range(6):
            self.grid.setColumnStretch(column, 1)
        self._connect()
        self._show_hints()

    def _add_office(self, shown: Person) -> None:
        self.nip = self.add_line("nip", self.tr("NIP"), format_nip(shown.nip), (1, 0, 2))
        self.grade = self.add_choice(
            "grade", self.tr("Golongan"), list(GRADE_RANKS), shown.grade, (1, 2, 1)
        )
        self.rank = self.add_choice(
            "rank", self.tr("Pangkat"), list(GRADE_RANKS.values()), shown.rank, (1, 3, 3)
        )
        self.position = self.add_line("position", self.tr("Jabatan"), shown.position, (2, 0, 3))
        self.organization = self.add_choice(
            "organization",
            self.tr("Instansi"),
            self._agencies.sorted(),
            self._old_agency,
            (2, 3, 3),
        )
        self.keeps_old = QCheckBox(self.tr("Catat jabatan lama dalam riwayat"), self)
        self.keeps_old.setVisible(False)
        self.grid.addWidget(self.keeps_old, 3, 0, 1, 6)

    def _add_reach(self, shown: Person) -> None:
        self.add_line("phone", self.tr("Telepon"), shown.phone, (4, 0, 2))
        self.add_line("email", self.tr("Pos-el"), shown.email, (4, 2, 2))
        known = {one.region for one in self._people}
        regions = sorted((known | {one.region for one in self._organizations}) - {""})
        self.add_choice("region", self.tr("Kabupaten/kota"), regions, shown.region, (4, 4, 2))

    def _add_history(self, shown: Person) -> None:
        posts = write_posts(shown.former_posts)
        self.add_lines("former_posts", self.tr("Riwayat jabatan, satu sebaris"), posts, (5, 0, 3))
        self.fields["former_posts"].set_hint(
            self.tr("Misalnya: Kabid Politik, Kesbangpol, 2021 – Mei 2024")
        )
        self.add_lines("remarks", self.tr("Keterangan"), shown.remarks, (5, 3, 3))

    def _connect(self) -> None:
        self.nip.textChanged.connect(self._show_hints)
        self.rank.editTextChanged.connect(self._show_hints)
        self.grade.textActivated.connect(self._offer_rank)
        self.rank.textActivated.connect(self._offer_grade)
        for changed in (self.position.textChanged, self.organization.editTextChanged):
            changed.connect(self._offer_history)
        self.grade.editTextChanged.connect(self._show_hints)

    def make(self) -> PersonEdit:
        """Return the person.

        Raises InvalidRecordError where there is no name, or a former post ends before it begins.
        """
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
            region=self.text("region"),
            remarks=self.lines("remarks"),
            former_posts=self._former_posts(),
        )
        return PersonEdit(person, organization if is_new else None)

    def field_of(self, _error: KnownError) -> str:
        return "former_posts" if self.text("name") else "name"

    def namesake(self, record: PersonEdit) -> str:
        other = namesake_of_person(record.person, self._people)
        if other is None:
            return ""
        known = ", ".join(filter(None, (other.position, self._agencies.of(other.organization_id))))
        return f"“{other.name}” ({known})" if known else f"“{other.name}”"

    def _organization(self) -> tuple[Organization | None, bool]:
        name = self.text("organization")
        if not name:
            return None, False
        known = self._agencies.find(name)
        return (known, False) if known else (Organization(new_id(), name), True)

    def _former_posts(self) -> tuple[HeldPost, ...]:
        posts = read_posts(self.lines("former_posts"))
        if self._person is None or not self.keeps_old.isVisibleTo(self):
            return posts
        if not self.keeps_old.isChecked():
            return posts
        return (HeldPost(self._person.position, self._old_agency, None, _yesterday()), *posts)

    def _offer_history(self) -> None:
        """Offer to keep the jabatan that is being changed; a slip that is mended is none."""
        old = self._person.position if self._person else ""
        now = (fold(self.text("position")), fold(self.text("organization")))
        is_other = bool(old and now[0]) and now != (fold(old), fold(self._old_agency))
        if is_other and not self.keeps_old.isVisibleTo(self):
            self.keeps_old.setChecked(True)
            before = ", ".join(filter(None, (old, self._old_agency)))
            self.keeps_old.setText(
                self.tr("Catat “{0}” sebagai jabatan sampai {1}").format(
                    before, format_date(_yesterday())
                )
            )
        self.keeps_old.setVisible(is_other)

    def _offer_grade(self, rank: str) -> None:
        grade = next((grade for grade, one in GRADE_RANKS.items() if one == rank), "")
        if grade and self.text("grade") in ("", *GRADE_RANKS):
            self.grade.setEditText(grade)

    def _offer_rank(self, grade: str) -> None:
        if grade in GRADE_RANKS and self.text("rank") in ("", *GRADE_RANKS.values()):
            self.rank.setEditText(GRADE_RANKS[grade])

    def _show_hints(self) -> None:
        nip = self.text("nip")
        self.fields["nip"].set_hint(translated(nip_hint(nip)) or translated(nip_words(nip)))
        self.fields["rank"].set_hint(translated(rank_hint(self.text("rank"), self.text("grade"))))


def _yesterday() -> date:
    return date.today() - timedelta(days=1)
