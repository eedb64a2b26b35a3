"""The papers of a meeting as a table."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.document_kind import SHEET, TEXT, WORD
from kesbang_desktop.ui.labels import Tone, column_date
from kesbang_desktop.ui.papers.paper import Paper, all_papers
from kesbang_desktop.ui.papers.paper_files import PaperFile
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.widgets.row_delegate import RowRole


class PaperColumn(IntEnum):
    """The columns in their order."""

    NAME = 0
    FORMAT = 1
    FILE = 2


class PapersModel(QAbstractTableModel):
    """Every paper with the file that was made of it last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.papers = all_papers()
        self.files: dict[Paper, PaperFile] = {}

    def show_files(self, files: Mapping[Paper, PaperFile]) -> None:
        """Show ``files`` beside their papers."""
        self.files = dict(files)
        last = self.index(len(self.papers) - 1, PaperColumn.FILE)
        self.dataChanged.emit(self.index(0, PaperColumn.FILE), last)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.papers)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(PaperColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Dokumen"), self.tr("Jenis"), self.tr("Berkas terakhir"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        paper = self.papers[index.row()]
        if index.column() == PaperColumn.NAME:
            said: dict[int, Any] = {
                Qt.ItemDataRole.DisplayRole: paper.name,
                Qt.ItemDataRole.AccessibleTextRole: f"{paper.name}. {paper.purpose}",
                RowRole.SECOND_LINE: paper.purpose,
                RowRole.IS_STRONG: True,
            }
            return said.get(role)
        if index.column() == PaperColumn.FORMAT:
            return self._format(paper, role)
        return self._file(self.files.get(paper), role)

    def _format(self, paper: Paper, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            words = {WORD: "Word", SHEET: "Excel", TEXT: self.tr("Teks")}
            return ", ".join(words[suffix] for suffix in paper.suffixes)
        return Tone.MUTED if role == RowRole.TONE else None

    def _file(self, file: PaperFile | None, role: int) -> Any:
        if file is None:
            none: dict[int, Any] = {Qt.ItemDataRole.DisplayRole: "—", RowRole.TONE: Tone.MUTED}
            return none.get(role)
        said: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: self._moment(file.made_at),
            Qt.ItemDataRole.ToolTipRole: str(file.path),
            RowRole.SECOND_LINE: self.tr("diubah di luar program") if file.by_hand else "",
            RowRole.TONE: Tone.WARN if file.by_hand else Tone.PLAIN,
        }
        return said.get(role)

    def _moment(self, moment: datetime) -> str:
        today = moment.date() == date.today()
        day = self.tr("Hari ini") if today else column_date(moment.date())
        return f"{day} {format_time(moment.time())}"
