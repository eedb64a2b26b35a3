"""Inputs of Data rapat that could not be stored, kept while another meeting is open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.workspace.details_form import Binding


@dataclass(frozen=True, slots=True)
class _WrongText:
    text: str
    error: str
    title: str


class WrongFields:
    """Takes the text of wrong inputs from ``bindings`` and puts it back with its meeting."""

    def __init__(self, bindings: Mapping[str, Binding]) -> None:
        self._bindings = bindings
        self._kept: dict[UUID, dict[str, _WrongText]] = {}

    def keep(self, meeting: Meeting, names: Iterable[str]) -> None:
        """Keep what stands in the inputs ``names``, which ``meeting`` could not take."""
        wanted = set(names)
        in_order = [name for name in self._bindings if name in wanted]
        wrong = {name: self._wrong_text(name, meeting.title) for name in in_order}
        if wrong:
            self._kept[meeting.id] = wrong

    def give_back(self, meeting_id: UUID) -> set[str]:
        """Put back what was kept of a meeting and return the names of those inputs."""
        wrong = self._kept.pop(meeting_id, {})
        for name, kept in wrong.items():
            _type_again(self._bindings[name].field.editor, kept.text)
        return set(wrong)

    def unstored(self) -> list[Unstored]:
        """Return what is kept, of whatever meeting."""
        words = QCoreApplication.translate(
            "WrongFields", "“{0}” di data rapat “{1}” belum tersimpan: {2}"
        )
        return [
            Unstored(
                self._bindings[name].field.label,
                words.format(one.text.strip(), one.title, one.error),
                self._bindings[name].field.editor.setFocus,
                meeting_id,
            )
            for meeting_id, wrong in self._kept.items()
            for name, one in wrong.items()
        ]

    def _wrong_text(self, name: str, title: str) -> _WrongText:
        binding = self._bindings[name]
        return _WrongText(_text(binding.field.editor), binding.field.error, title)


def _text(editor: QWidget) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _type_again(editor: QWidget, text: str) -> None:
    editor.blockSignals(True)
    if isinstance(editor, DateBox):
        editor.read_text(text)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
    editor.blockSignals(False)
