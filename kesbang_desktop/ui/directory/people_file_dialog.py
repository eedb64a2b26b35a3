"""What a file of people becomes: its columns and each of its rows, before anything is kept."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.people_file import FIELD_WORDS, PeopleColumn, PeopleFile
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.workspace.people_dialog import PeopleDialog

# Of a sheet with more, those that are understood are shown, and the first of the others.
_MOST_COLUMNS = 12


class PeopleFileDialog(PeopleDialog):
    """``columns_chosen(fields by place)`` asks for the file to be read anew: :meth:`show_file`.

    What was corrected in its rows stays so.
    """

    columns_chosen = Signal(object)

    def __init__(
        self, found: PeopleFile, directory: Directory, parent: QWidget | None = None
    ) -> None:
        super().__init__(found.lines, new_id(), directory, (), parent)
        self.setWindowTitle(self.tr("Periksa daftar orang"))
        self.boxes: dict[int, ChoiceBox] = {}
        row = WrappingRow()
        for column in _shown(found.columns):
            row.addWidget(self._make_box(column))
        self.contents.insertLayout(0, row)

    def show_file(self, found: PeopleFile) -> None:
        """Show the rows as they are read now."""
        self.show_lines(found.lines)

    def counted(self, count: int) -> str:
        """Return how many people that are."""
        return self.tr("{0} orang", "", count).format(count)

    def agreement(self) -> str:
        """Return whom Enter adds, and of whom it keeps what was not known yet."""
        reading, new = self.model.reading, self.model.new_people
        completed, agencies = len(reading.people) - new, len(reading.organizations)
        if new and completed:
            words = self.tr("Tambahkan {0}, lengkapi {1}")
            return words.format(self.counted(new), completed)
        if new:
            return self.tr("Tambahkan {0}").format(self.counted(new))
        if completed:
            return self.tr("Lengkapi {0}").format(self.counted(completed))
        if agencies:
            words = self.tr("{0} instansi baru", "", agencies).format(agencies)
            return self.tr("Tambahkan {0}").format(words)
        return ""

    def way_out(self) -> str:
        """Return what Esc does."""
        return self.tr("Esc: batal, tidak ada yang disimpan")

    def _make_box(self, column: PeopleColumn) -> Field:
        box = ChoiceBox(self)
        box.addItem(self.tr("(tidak dipakai)"), "")
        for name, word in FIELD_WORDS.items():
            box.addItem(translated(word), name)
        box.setCurrentIndex(max(box.findData(column.field), 0))
        box.activated.connect(partial(self._choose, column.place))
        self.boxes[column.place] = box
        title = column.title or self.tr("Kolom {0}").format(column.place + 1)
        return Field(title if len(title) <= 24 else f"{title[:23]}…", box, self)

    def _choose(self, place: int, _index: int) -> None:
        """Let a column hold what is chosen; a field that another one held is held by this one."""
        chosen = self.boxes[place].currentData()
        for other, box in self.boxes.items():
            if chosen and other != place and box.currentData() == chosen:
                box.setCurrentIndex(0)
        fields = {other: box.currentData() for other, box in self.boxes.items()}
        self.columns_chosen.emit(fields)


def _shown(columns: Sequence[PeopleColumn]) -> list[PeopleColumn]:
    known = [one for one in columns if one.field]
    others = [one for one in columns if not one.field][: max(_MOST_COLUMNS - len(known), 0)]
    return sorted((*known, *others), key=lambda one: one.place)
