"""What was typed here and the server would not take: to be put in again, copied or thrown away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.together.refused import RefusedText
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.copied_rows_dialog import CopiedRowsDialog
from kesbang_desktop.ui.tables.searched_model import TextRow
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.widgets.row_table import RowTable

_SIZE = QSize(820, 480)


class RefusedDialog(CopiedRowsDialog[RefusedText]):
    """``put_back(list)`` with lines that go into their minutes again, ``dropped(list)``.

    Whoever does that tells the dialog what is left (:meth:`show_left`).
    """

    put_back = Signal(object)
    dropped = Signal(object)

    def __init__(self, texts: Sequence[RefusedText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tidak diterima server"))
        self.table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
        self.text.setPlaceholderText(self.tr("Cari kata atau rapat…"))
        self.text.setAccessibleName(self.tr("Cari dalam yang tidak diterima"))
        self.table.setAccessibleName(self.tr("Yang tidak diterima server"))
        self.set_rows(texts, (self.tr("Yang diketik"), self.tr("Rapat")), {1: 32})
        self.leave.setText(self.tr("Tutup"))
        self.put = QPushButton(self.tr("&Masukkan ke notula"), self)
        self.copy = QPushButton(self.tr("&Salin"), self)
        self.drop = QPushButton(self.tr("&Buang…"), self)
        self.put.clicked.connect(lambda: self.put_back.emit(self.lines))
        self.copy.clicked.connect(self._copy)
        self.drop.clicked.connect(self._ask_before_dropping)
        head = self.tr(
            "Diketik selama jaringan putus, dan ditolak server sesudahnya. Hanya ada di komputer "
            "ini sampai dimasukkan lagi atau dibuang."
        )
        self.begin(head, (self.put, self.copy, self.drop), _SIZE)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.show_chosen())

    @property
    def texts(self) -> list[RefusedText]:
        """The selected ones, from the top."""
        rows = [one for one in self.table.chosen_rows() if one < self.model.rowCount()]
        return [self._rows[int(self.model.records[row][self._behind])] for row in rows]

    @property
    def lines(self) -> list[RefusedText]:
        """Those of the selected ones that can be lines of minutes again."""
        return [one for one in self.texts if one.entry is not None]

    def words_of(self, one: RefusedText) -> TextRow:
        """Return what was typed, and where."""
        gone = self.tr("rapat yang sudah tidak ada") if one.meeting_id is not None else ""
        return " ".join(one.text.split()), one.title or gone

    def show_chosen(self) -> None:
        """Say all of the chosen text, and why it was not taken."""
        one = self.chosen
        self.says.setText("" if one is None else f"{one.text}\n{translated(one.why)}")
        self.put.setEnabled(bool(self.lines) and all(line.title for line in self.lines))
        for button in (self.copy, self.drop):
            button.setEnabled(bool(self.texts))

    def show_failure(self, error: KnownError) -> None:
        """Say why nothing was done."""
        self.says.setText(translated(error.sentence))

    def show_left(self, texts: Sequence[RefusedText]) -> None:
        """List ``texts``; with none the dialog closes."""
        if not texts:
            self.accept()
            return
        self.list_rows(texts)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(one.text for one in self.texts))

    def _ask_before_dropping(self) -> None:
        texts = self.texts
        words = self.tr("Buang {0} teks?", "", len(texts)).format(len(texts))
        box = Question(self, self.windowTitle(), words, QMessageBox.Icon.Warning)
        said = self.tr("Teks itu tidak ada di tempat lain dan tidak dapat dikembalikan.")
        ask_before(box, said, self.tr("Buang"), lambda: self.dropped.emit(texts))
