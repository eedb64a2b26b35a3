"""Blocks that were split by other means than ours (input methods) get the ids of their lines."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument

from kesbang_desktop.ui.editor.line import set_block_id
from kesbang_desktop.ui.editor.line_table import LineTable


class LineIds(QObject):
    """Writes the ids that ``table`` assigned into ``document``, once what was done is done."""

    def __init__(self, document: QTextDocument, table: LineTable) -> None:
        super().__init__(table)
        self._document = document
        self._table = table
        self._is_waiting = False
        table.ids_assigned.connect(self._wait)

    def _wait(self, _numbers: list[int]) -> None:
        if not self._is_waiting:
            self._is_waiting = True
            QTimer.singleShot(0, self, self._write)

    def _write(self) -> None:
        self._is_waiting = False
        for index, line in enumerate(self._table.lines):
            set_block_id(self._document.findBlockByNumber(index), line.id)
