"""A labelled input with room for a sentence on what is wrong with it."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.given_width import fold_at_given_width
from kesbang_desktop.ui.widgets.painting import scaled_font


class Field(QWidget):
    """Label above, input under it, and below that a hint or an error.

    A label that ``wraps`` asks for no more room than its longest word.
    """

    def __init__(
        self, label: str, editor: QWidget, parent: QWidget | None = None, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = QLabel(label, self)
        self._label.setProperty("role", "muted")
        self._label.setBuddy(editor)
        self._label.setWordWrap(wraps)
        self._error = self._small_label("warning")
        self._hint = self._small_label("muted")
        editor.setAccessibleName(label.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for part in (self._label, editor, self._hint, self._error):
            layout.addWidget(part)
        if editor.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding:
            layout.setStretchFactor(editor, 1)
        else:
            layout.addStretch(1)

    @property
    def label(self) -> str:
        """What stands above the input."""
        return self._label.text().replace("&", "")

    def set_label(self, words: str) -> None:
        """Call the input ``words`` from now on."""
        self._label.setText(words)
        self.editor.setAccessibleName(words.replace("&", ""))

    @property
    def error(self) -> str:
        """The sentence that is shown, empty for none."""
        return self._error.text()

    @property
    def hint(self) -> str:
        """The hint that is shown, empty for none."""
        return self._hint.text()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with the input; empty takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def set_hint(self, text: str) -> None:
        """Show what the input means; empty takes it away."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def stand_below(self, part: QWidget) -> None:
        """Have ``part`` stand under the input and what is said of it."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self._error) + 1, part)

    def _small_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setFont(scaled_font(label.font(), 0.9))
        fold_at_given_width(label)
        label.hide()
        return label
