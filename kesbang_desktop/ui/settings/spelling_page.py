"""Spelling: on or off, and the personal words."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, tool_tip
from kesbang_desktop.ui.commands.minutes import TOGGLE_SPELLING
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.settings.section import SwitchedSection
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored


class SpellingPage(SwitchedSection):
    """Switches the waves under wrong words and keeps the words that count as right."""

    def __init__(self, aids: WritingAids, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Ejaan"),
            tool_tip(TOGGLE_SPELLING, self.tr("Garis bawahi kata yang salah eja")),
            parent,
        )
        self._aids = aids
        self.problem = self.add_hint("")
        self.problem.setProperty("role", "warning")
        self.word = QLineEdit(self)
        self.word.setPlaceholderText(self.tr("Kata baru untuk kamus pribadi"))
        self.word.setAccessibleName(self.tr("Kata baru"))
        self.model = TextRowsModel((self.tr("Kamus pribadi"),), parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({}, stretched=0)
        self.table.setAccessibleName(self.tr("Kamus pribadi"))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.table.keep_rows_in_sight(4)
        self.banner = Banner(self)
        self._lay_out()
        self.tells_over = self.table
        self.banner.lie_over(self.tells_over)
        self._connect()
        self._show()

    def unstored(self) -> list[Unstored]:
        """Return the word that was typed and not added."""
        words = self.tr("“{0}” belum ditambahkan ke kamus pribadi; Enter menambahkannya.")
        word = clean_line(self.word.text())
        name = self.word.accessibleName()
        return [Unstored(name, words.format(word), self.word.setFocus)] if word else []

    def add(self) -> None:
        """Put the word that was typed into the personal dictionary."""
        word = clean_line(self.word.text())
        if word:
            self._aids.add_personal_word(word)
            self.word.clear()

    def delete_chosen(self) -> None:
        """Take the chosen words out, to be had back at once."""
        words = {self.model.records[row][0] for row in self.table.chosen_rows()}
        if words:
            before = self._aids.personal_words
            place = self.table.currentIndex().row()
            self._aids.set_personal_words(before - words)
            self.table.selectRow(min(place, self.model.rowCount() - 1))
            undo = (self.tr("Urungkan"), lambda: self._restore(before))
            text = self.tr("{0} kata dihapus", "", len(words)).format(len(words))
            self.banner.show_message(text, [undo], UNDO_HINT_MS)

    def _lay_out(self) -> None:
        row = WrappingRow()
        row.setSpacing(8)
        row.addWidget(self.word, 1)
        add = QPushButton(self.tr("Tambah"), self)
        add.clicked.connect(self.add)
        row.addWidget(add)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        (delete,) = self.add_buttons(self.tr("Hapus"))
        say_keys(delete, commands.DELETE_WORD, self.tr("Hapus"))
        delete.clicked.connect(self.delete_chosen)
        self.add_hint(
            self.tr(
                "Nama peserta dan instansi sudah dikenal. Shift+F10 pada kata yang bergaris "
                "menampilkan saran. Kamus: hunspell-id (LibreOffice)."
            )
        )
        follow_layout(self)

    def _connect(self) -> None:
        self.word.returnPressed.connect(self.add)
        bind(self.word, commands.TO_LIST, self.table.focus_rows, Area.SPELLING_WORD)
        bind(self.table, commands.DELETE_WORD, self.delete_chosen)
        undo = partial(self.banner.press, self.tr("Urungkan"))
        bind(self.table, commands.UNDO, undo, Area.SPELLING_LIST)
        self.switch.clicked.connect(self._aids.toggle_spelling)
        self._aids.changed.connect(self._show)

    def _restore(self, words: frozenset[str]) -> None:
        self.banner.dismiss()
        self._aids.set_personal_words(words)

    def _show(self) -> None:
        self.switch.setChecked(self._aids.spelling_on)
        self.problem.setText(self._aids.problem)
        self.problem.setVisible(bool(self._aids.problem))
        self.model.show_rows((word,) for word in sorted(self._aids.personal_words))
