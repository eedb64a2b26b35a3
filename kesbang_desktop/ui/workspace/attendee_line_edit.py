"""The line that adds attendees, with suggestions from the directory."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup
from kesbang_desktop.ui.widgets.painting import painted_theme

_AROUND_WORDS = 30


class AttendeeLineEdit(QLineEdit):
    """Enter gives ``lines_entered(str)``, or ``party_chosen(Party)`` for the suggestion shown.

    Several pasted lines are given at once. Ctrl+Z where nothing was typed asks for the last
    addition to be taken back. Escape hides the suggestions, so that what was typed is
    taken as it stands. ``names`` are those that can be suggested.
    """

    lines_entered = Signal(str)
    party_chosen = Signal(object)
    rows_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Tambah peserta: nama, jabatan, instansi — Enter"))
        self.setAccessibleName(self.tr("Tambah peserta"))
        # The buttons beside it go to a row of their own before its words are cut.
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.setMinimumWidth(words + _AROUND_WORDS)
        self.names = NameIndex(())
        self._popup = CompletionPopup(parent, painted_theme())
        self._popup.chosen.connect(self._choose)
        self.textEdited.connect(self._suggest)

    def set_directory(self, directory: Directory) -> None:
        """Suggest from ``directory`` from now on: people first, then organizations."""
        names: dict[UUID | None, str]
        names = {one.id: one.display_name for one in directory.organizations}
        people = [
            Candidate(
                one.party,
                " · ".join(filter(None, (one.position, names.get(one.organization_id, "")))),
            )
            for one in directory.people
        ]
        agencies = [Candidate(one.party, self.tr("instansi")) for one in directory.organizations]
        self.names = NameIndex([*people, *agencies])

    def suggestion(self) -> Party | None:
        """Return the suggestion that Enter would take, None where there is none."""
        party: Party | None = self._popup.current()
        return party

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste_lines():
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_requested.emit()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self._popup.isHidden() and step:
            self._popup.move_choice(step)
        elif not self._popup.isHidden() and enter:
            self._popup.choose()
        elif not self._popup.isHidden() and event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
        elif enter:
            self._submit(self.text())
        elif step == 1:
            self.rows_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        super().focusOutEvent(event)

    def _suggest(self, text: str) -> None:
        query = text.strip()
        found = self.names.complete(query) if query and "," not in query else []
        self._popup.set_theme(painted_theme())
        self._popup.show_candidates(found, partial(self._popup.place_of, self))

    def _choose(self, party: Party) -> None:
        self.setText("")
        self.party_chosen.emit(party)

    def _submit(self, text: str) -> None:
        if text.strip():
            self.setText("")
            self._popup.hide()
            self.lines_entered.emit(text)

    def _paste_lines(self) -> bool:
        text = QGuiApplication.clipboard().text().strip()
        if "\n" not in text:
            return False
        self._submit(text)
        return True
