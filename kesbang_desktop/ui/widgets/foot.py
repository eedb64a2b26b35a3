"""The line at the foot of the window."""

from PySide6.QtWidgets import QMainWindow, QWidget

_TOLD_MS = 3000


def tell_at_foot(widget: QWidget, words: str) -> None:
    """Say ``words`` for a moment at the foot of the window that ``widget`` is in."""
    window = widget.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(words, _TOLD_MS)
