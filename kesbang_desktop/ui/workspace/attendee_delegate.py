"""Editors for the cells of the attendance list."""

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.ui.look.labels import presence_word, role_word
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn

_HORIZONTAL = Qt.Orientation.Horizontal


class AttendeeDelegate(RowDelegate):
    """Lists for role and status, lines for the rest. A stand-in is typed after "diwakili oleh"."""

    marks_cell = True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = index.column()
        if column not in (AttendeeColumn.ROLE, AttendeeColumn.PRESENCE):
            line = QLineEdit(parent)
            line.setAccessibleName(str(index.model().headerData(column, _HORIZONTAL)))
            return line
        box = ChoiceBox(parent)
        if column == AttendeeColumn.ROLE:
            box.addItems([role_word(role) for role in Role])
            box.activated.connect(lambda _: self._finish(box))
            QTimer.singleShot(0, box, box.showPopup)
        else:
            box.setEditable(True)
            box.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
            box.addItems([presence_word(presence) for presence in Presence])
            box.activated.connect(lambda _: self._finish_presence(box))
        box.setAccessibleName(str(index.model().headerData(column, _HORIZONTAL)))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data() or "")
        if isinstance(editor, QLineEdit):
            # What is written meanwhile must not take away what is being typed.
            if not editor.isModified():
                editor.setText(text)
        elif isinstance(editor, ChoiceBox) and typed_line(editor) is None:
            place = editor.findText(text)
            editor.setCurrentIndex(place)
            if place < 0 and editor.isEditable():
                editor.setEditText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())
        elif isinstance(editor, QComboBox) and editor.currentText():
            model.setData(index, editor.currentText().strip())

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _finish_presence(self, box: ChoiceBox) -> None:
        if box.currentText() == presence_word(Presence.REPRESENTED):
            # The name of the stand-in is still to be typed.
            box.setEditText(f"{box.currentText()} ")
            box.line().end(False)
        else:
            # Enter in the line ends the edit by itself, and before this.
            QTimer.singleShot(0, box, lambda: self._finish(box) if box.isVisible() else None)


def line_of(editor: QWidget | None) -> QLineEdit | None:
    """Return what is typed into in the ``editor`` of a cell, None where it only chooses."""
    if isinstance(editor, ChoiceBox):
        return editor.lineEdit()
    return editor if isinstance(editor, QLineEdit) else None


def typed_line(editor: QWidget | None) -> QLineEdit | None:
    """Return the line of ``editor`` where somebody typed into it."""
    line = line_of(editor)
    return line if line is not None and line.isModified() else None
