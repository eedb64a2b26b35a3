"""The ``role`` by which the style sheet knows a widget."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` its role, also where it has been styled before."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # A label takes its padding only now.
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
