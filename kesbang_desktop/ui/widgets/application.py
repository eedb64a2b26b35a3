"""The one application, as what it is: its signals, its events, its style."""

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """Return the application; there is one before any widget."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
