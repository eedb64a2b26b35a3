"""Blocks that were split or joined by other means than ours get what their lines say.

That is the id, and whether they are kept off the wall.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from kesbang_desktop.ui.editor.line import set_block_id
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.withheld_blocks import is_withheld, set_withheld


class LineIds(QObject):
    """Writes what ``table`` decided into ``document``, once what was done is done."""

    def __init__(self, document: QTextDocument, table: LineTable) -> None:
        super().__init__(table)
        self._document = document
        self._table = table
        self._is_waiting = False
        table.ids_assigned.connect(self._wait)
        table.withheld_joined.connect(self._wait)

    def _wait(self, _numbers: object = None) -> None:
        if not self._is_waiting:
            self._is_waiting = True
            QTimer.singleShot(0, self, self._write)

    def _write(self) -> None:
        self._is_waiting = False
        for index, line in enumerate(self._table.lines):
            block = self._document.findBlockByNumber(index)
            set_block_id(block, line.id)
            if line.withheld and not is_withheld(block.blockFormat()):
                cursor = QTextCursor(block)
                cursor.joinPreviousEditBlock()
                set_withheld(block, True)
                cursor.endEditBlock()
