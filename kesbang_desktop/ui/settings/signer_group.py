"""The inputs of one signature block."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from kesbang_desktop.domain.names import name_key
from kesbang_desktop.domain.nip import nip_hint
from kesbang_desktop.domain.office_profile import CAPACITIES, Signer
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.domain.rank import GRADE_RANKS, rank_hint
from kesbang_desktop.domain.signer_titles import ON_BEHALF
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.inputs import ChoiceInput, LineInput, NipInput, WordingInput
from kesbang_desktop.ui.settings.profile_tab import FieldGroup, ProfileTab

_PERSON = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SignerWords:
    """Labels of one block, with mnemonics that the other block does not have."""

    title: str
    capacity: str
    on_behalf_of: str
    name: str
    rank: str
    grade: str
    nip: str


class SignerGroup(QObject):
    """Puts the inputs for the signer at ``path`` into ``group`` and keeps them in step.

    A name of the directory fills in the other inputs; with ``takes_position`` the job title too.
    """

    def __init__(
        self,
        tab: ProfileTab,
        group: FieldGroup,
        path: str,
        words: SignerWords,
        takes_position: bool,
    ) -> None:
        super().__init__(tab)
        self._tab = tab
        self._path = path
        self._takes_position = takes_position
        none = self.tr("– tanpa –")
        capacities = ChoiceInput([(one or none, one) for one in CAPACITIES])
        self.capacity = tab.add(group, f"{path}.capacity", words.capacity, capacities, 4)
        self.title = tab.add(group, f"{path}.title", words.title, LineInput(), 8)
        self.on_behalf_of = tab.add(
            group, f"{path}.on_behalf_of", words.on_behalf_of, LineInput(), 12
        )
        self.name = tab.add(group, f"{path}.name", words.name, LineInput(), 12)
        self.grade = tab.add(
            group, f"{path}.grade", words.grade, WordingInput(list(GRADE_RANKS)), 4
        )
        self.rank = tab.add(
            group, f"{path}.rank", words.rank, WordingInput(list(GRADE_RANKS.values())), 8
        )
        self.nip = tab.add(group, f"{path}.nip", words.nip, NipInput(), 12)
        self._people = QStandardItemModel(self)
        completer = QCompleter(self._people, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        by_row = completer.activated[QModelIndex]  # type: ignore[index]  # unknown to the stub
        by_row.connect(self._take_person)
        self.name.setCompleter(completer)
        self.grade.textActivated.connect(self._offer_rank)

    def use_directory(self, directory: Directory) -> None:
        """Complete names from ``directory``."""
        self._people.clear()
        for person in sorted(directory.people, key=lambda one: name_key(one.name)):
            item = QStandardItem(person.name)
            item.setData(person, _PERSON)
            self._people.appendRow(item)

    def show_hints(self, signer: Signer) -> None:
        """Point out what looks wrong, and ask for the official only where one is named."""
        self._tab.fields[f"{self._path}.on_behalf_of"].setVisible(signer.capacity in ON_BEHALF)
        self._tab.fields[f"{self._path}.nip"].set_hint(translated(nip_hint(signer.nip)))
        self._tab.fields[f"{self._path}.rank"].set_hint(
            translated(rank_hint(signer.rank, signer.grade))
        )

    def _take_person(self, index: QModelIndex) -> None:
        person: Person = index.data(_PERSON)
        for box, text in ((self.grade, person.grade), (self.rank, person.rank)):
            box.setEditText(text)
        self.nip.setText(person.nip)
        self.nip.set_value(self.nip.value)
        if self._takes_position and person.position:
            self.title.setText(person.position)

    def _offer_rank(self, grade: str) -> None:
        if grade in GRADE_RANKS and self.rank.value in ("", *GRADE_RANKS.values()):
            self.rank.setEditText(GRADE_RANKS[grade])
