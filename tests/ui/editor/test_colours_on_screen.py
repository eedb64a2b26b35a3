"""What stands on the screen can be read: on the ground of a selection, and in an empty text."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.ui.look.theme import DARK, LIGHT
from tests.ui.editor.editing import Editing

KEY = Qt.Key


def shown(editing: Editing) -> QImage:
    return editing.edit.viewport().grab().toImage()


def colours(image: QImage, area: QRect) -> set[str]:
    rows = range(area.top(), area.bottom())
    return {image.pixelColor(x, y).name() for y in rows for x in range(area.left(), area.right())}


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 counts it."""

    def light(name: str) -> float:
        parts = QColor(name).getRgbF()[:3]
        return sum(
            weight * (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4)
            for weight, one in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
        )

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def first_object(editing: Editing, number: int = 0) -> QRect:
    """Return where the label or the name at the start of a line is painted."""
    cursor = QTextCursor(editing.edit.document().findBlockByNumber(number))
    left = editing.edit.cursorRect(cursor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    right = editing.edit.cursorRect(cursor)
    return QRect(left.left(), left.top(), right.left() - left.left(), left.height())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("typed", ["Firdaus: halo", "! putus", "> kerja", "? macet"])
def test_selected_names_and_labels_can_be_read(editing: Editing, typed: str, theme) -> None:
    editing.edit.set_theme(theme)
    palette = editing.edit.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor(theme.accent))
    palette.setColor(palette.ColorRole.HighlightedText, QColor(theme.on_accent))
    editing.edit.setPalette(palette)
    editing.type(typed)
    editing.edit.selectAll()
    found = colours(shown(editing), first_object(editing))
    assert theme.accent in found
    assert max(contrast(one, theme.accent) for one in found) >= 4.5


def test_what_is_found_keeps_its_names_and_labels(editing: Editing) -> None:
    editing.type("Firdaus: halo")
    before = colours(shown(editing), first_object(editing))
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(editing.edit.document())
    mark.cursor.select(QTextCursor.SelectionType.Document)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(LIGHT.found))
    editing.edit.setExtraSelections([mark])
    found = colours(shown(editing), first_object(editing))
    assert len(before) > 1
    assert max(contrast(one, LIGHT.found) for one in found) >= 4.5


def test_an_empty_text_says_what_to_type_where_the_caret_is(editing: Editing) -> None:
    caret = editing.edit.cursorRect()
    image = shown(editing)
    behind = QRect(caret.left() + 3, caret.top(), 300, caret.height())
    assert len(colours(image, behind)) > 1
    assert len(colours(image, QRect(2, 0, 60, 60))) <= 2
    editing.type("a\b")
    editing.type("! ")
    behind = first_object(editing).translated(first_object(editing).width() + 4, 0)
    assert len(colours(shown(editing), behind)) == 1
