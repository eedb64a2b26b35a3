"""Knows whether what is typed is said of something that was carried into the meeting."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit


class CarriedHint(QObject):
    """Follows the cursor of ``edit`` from line to line. ``changed(bool)`` as it goes in and out.

    ``lines`` are the entry ids of the carried lines; without any it costs nothing.
    """

    changed = Signal(bool)

    def __init__(self, edit: MinutesEdit, lines: Collection[UUID]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._lines = frozenset(lines)
        self._number = -1
        self.is_under = False
        if lines:
            edit.cursorPositionChanged.connect(self._follow)
            self._follow()

    def _follow(self) -> None:
        number = self._edit.textCursor().blockNumber()
        if number == self._number:
            return
        self._number = number
        is_under = is_under_carried(self._edit.table, number, self._lines)
        if is_under != self.is_under:
            self.is_under = is_under
            self.changed.emit(is_under)


def is_under_carried(table: LineTable, number: int, lines: Collection[UUID]) -> bool:
    """Tell whether the line ``number`` is a carried one or stands under one."""
    shapes = table.shapes
    for place in range(min(number, len(shapes) - 1), -1, -1):
        line = shapes[place]
        if line.id in lines:
            return line.kind is EntryKind.DISCUSSION
        if line.kind is EntryKind.AGENDA:
            return False
    return False
