"""What is typed into inputs of a profile and cannot be taken, kept while another is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.settings.rows_input import RowsInput


@dataclass(frozen=True, slots=True)
class WrongInput:
    """The input at ``path`` of a profile, as it was left, and what is wrong with it."""

    profile_id: UUID
    profile_name: str
    path: str
    texts: tuple[str, ...]
    error: str


class WrongInputs:
    """Keeps what is wrong by the profile it was typed for."""

    def __init__(self) -> None:
        self._kept: dict[UUID, list[WrongInput]] = {}

    def keep(self, profile: OfficeProfile, editors: Mapping[str, tuple[QWidget, str]]) -> None:
        """Keep what stands in ``editors``, given by path with what is wrong."""
        wrong = [
            WrongInput(
                profile.id,
                profile.name,
                path,
                tuple(_text(line) for line in _lines(editor)),
                error,
            )
            for path, (editor, error) in editors.items()
        ]
        if wrong:
            self._kept[profile.id] = wrong

    def take_out(self, profile_id: UUID) -> list[WrongInput]:
        """Return what was kept for a profile, which is kept no more."""
        return self._kept.pop(profile_id, [])

    def all(self) -> list[WrongInput]:
        """Return what is kept, of whatever profile."""
        return [one for wrong in self._kept.values() for one in wrong]


def type_again(editor: QWidget, texts: tuple[str, ...]) -> None:
    """Put back what was kept of ``editor``, as if it were typed."""
    for line, text in zip(_lines(editor), texts, strict=False):
        if isinstance(line, QLineEdit):
            line.setText(text)
        else:
            line.setPlainText(text)


def _text(line: QLineEdit | QPlainTextEdit) -> str:
    return line.text() if isinstance(line, QLineEdit) else line.toPlainText()


def _lines(editor: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return the lines that ``editor`` is or has, in the order of its rows."""
    if isinstance(editor, QLineEdit | QPlainTextEdit):
        return [editor]
    if isinstance(editor, RowsInput):
        return [line for row in editor.rows for part in row.parts() for line in _lines(part)]
    return editor.findChildren(QLineEdit)
