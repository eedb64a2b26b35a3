"""One question of the guide."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS
from kesbang_desktop.ui.widgets.painting import scaled_font


class GuideStep(QWidget):
    """A heading, why it is asked, and inputs; ``edited()`` when somebody changed one.

    Enter goes to the next input; ``passed()`` when it was pressed in the last one.
    """

    edited = Signal()
    passed = Signal()

    def __init__(self, title: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs: list[QWidget] = []
        heading = QLabel(title, self)
        heading.setFont(scaled_font(heading.font(), 1.25, QFont.Weight.DemiBold))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(heading)
        self.add_words(why)

    def add_words(self, words: str) -> QLabel:
        """Append a paragraph and return it."""
        label = QLabel(words, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def add_input(self, label: str, editor: Any, hint: str = "") -> Any:
        """Append ``editor`` under ``label`` and return it; see :mod:`..settings.inputs`."""
        field = Field(label, editor, self)
        field.set_hint(hint)
        self.body.addWidget(field)
        self._inputs.append(editor)
        editor.edited.connect(self.edited)
        editor.installEventFilter(self)
        return editor

    @property
    def inputs(self) -> Sequence[QWidget]:
        """What Enter goes through, in its order: what is pressed by it is passed over."""
        return [one for one in self._inputs if one.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def enter(self) -> bool:
        """Put the keyboard into the first input; False where there is none."""
        if self._inputs:
            self._inputs[0].setFocus()
        return bool(self._inputs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use up Enter and go on, but for the one that breaks a line."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in ENTER_KEYS:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        inputs = self.inputs
        place = next((at for at, one in enumerate(inputs) if one is watched), None)
        if place is None or _breaks_line(inputs[place]):
            return False
        if place + 1 < len(inputs):
            inputs[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit()
        return True

    @property
    def is_whole(self) -> bool:
        """Whether what stands here may be kept: half of it would be something else."""
        return True

    def show_setup(self, setup: OfficeSetup) -> None:
        """Show what is known by now."""

    def taken(self, setup: OfficeSetup) -> OfficeSetup:
        """Return ``setup`` with what stands in the inputs."""
        return setup


def _breaks_line(place: QWidget) -> bool:
    """Tell whether Enter is for the text itself: in an empty line it goes on."""
    return (
        isinstance(place, QPlainTextEdit)
        and bool(place.toPlainText().strip())
        and bool(place.textCursor().block().text().strip())
    )
