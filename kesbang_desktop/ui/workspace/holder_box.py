"""Who holds a role in a meeting: chosen among those attending, or typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox


class HolderBox(ChoiceBox):
    """``holder_chosen(str | None)`` carries the id of an attendance, ``named(str)`` a new name."""

    holder_chosen = Signal(object)
    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # A long name shall not widen the column.
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.line().setPlaceholderText(self.tr("pilih atau ketik nama"))
        self._known: tuple[str, ...] = ()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self._shown = ""
        self.currentIndexChanged.connect(lambda _: self.settle())
        self.line().editingFinished.connect(self.settle)

    def offer(self, attendances: Sequence[Attendance], holder: Attendance | None) -> None:
        """Offer ``attendances`` and show ``holder``; a name that is being typed stays."""
        if self.hasFocus() and clean_line(self.currentText()) != self._shown:
            return
        self._shown = clean_line(holder.party.name) if holder else ""
        self.blockSignals(True)
        self.clear()
        self.addItem("", None)
        for one in attendances:
            self.addItem(one.party.name, str(one.id))
        self.blockSignals(False)
        self.choose(str(holder.id) if holder else None)
        self.line().setCursorPosition(0)
        self._offer_names()

    def know(self, names: Iterable[str]) -> None:
        """Complete ``names`` too: those of people who do not attend yet."""
        self._known = tuple(names)
        self._offer_names()

    def settle(self) -> None:
        """Take what stands in the line as finished, and tell of it where it is somebody else."""
        text = clean_line(self.currentText())
        if text == self._shown:
            return
        text = self._name_begun_by(text)
        self._shown = text
        places = range(1, self.count())
        found = [place for place in places if fold(self.itemText(place)) == fold(text)]
        if not text or found:
            self.holder_chosen.emit(self.itemData(found[0]) if found else None)
        else:
            self.named.emit(text)

    def _offer_names(self) -> None:
        own = [self.itemText(place) for place in range(1, self.count())]
        self._names.setStringList(list(dict.fromkeys([*own, *self._known])))

    def _name_begun_by(self, text: str) -> str:
        """Return the only offered name whose words ``text`` begins, else ``text`` itself."""
        begun = fold(text).split()
        found = [name for name in self._names.stringList() if _begins(begun, fold(name).split())]
        return found[0] if begun and len(found) == 1 else text


def _begins(begun: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether each of ``begun`` is the beginning of a further one of ``words``, in order."""
    rest = iter(words)
    return all(any(word.startswith(one) for word in rest) for one in begun)
