"""Ctrl+B and Ctrl+I in the text of the minutes."""

from kesbang_desktop.domain.editing import emphasising
from kesbang_desktop.domain.editing.emphasising import Stress
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.editor.emphasis_formats import turned_format
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit


def emphasise(edit: MinutesEdit, stress: Stress) -> bool:
    """Make what is selected so, without a selection what is typed next; or plain again.

    Tells whether the words can be made so.
    """
    cursor = edit.textCursor()
    if edit.isReadOnly():
        edit.refused.emit()
    elif cursor.hasSelection():
        return typing_rules.emphasise(cursor, stress)
    elif not emphasising.takes(edit.table.shapes[cursor.blockNumber()].kind, stress):
        return False
    else:
        edit.setCurrentCharFormat(turned_format(cursor.charFormat(), stress))
    return True
