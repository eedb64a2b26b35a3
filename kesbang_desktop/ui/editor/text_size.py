"""Makes the text larger and smaller without touching what can be undone."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QTextCursor

from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.widgets.painting import scaled_font

_INDENT = 34


def use_text_scale(edit: MinutesEdit, base: QFont, percent: int) -> None:
    """Show the text of ``edit`` in ``base`` at ``percent`` of its size, at the same place."""
    font = scaled_font(base, percent / 100)
    indent = _INDENT * percent / 100
    document = edit.document()
    if document.defaultFont() == font and document.indentWidth() == indent:
        return
    anchor = _place_to_keep(edit)
    before = edit.cursorRect(anchor).top()
    edit.use_font(font)
    document.setIndentWidth(indent)
    bar = edit.verticalScrollBar()
    bar.setValue(bar.value() + edit.cursorRect(anchor).top() - before)


def _place_to_keep(edit: MinutesEdit) -> QTextCursor:
    """Return the cursor where it is in view, else the top of what is."""
    if edit.viewport().rect().contains(edit.cursorRect()):
        return edit.textCursor()
    return edit.cursorForPosition(QPoint(edit.viewport().width() // 2, 0))
