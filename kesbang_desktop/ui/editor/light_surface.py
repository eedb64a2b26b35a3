"""What Qt is spared at each key in a long text, where the answer is known beforehand.

Behind every key Qt goes through all blocks below it. What it asks for at each is settled once.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit


def lighten(edit: QTextEdit) -> None:
    """Settle what Qt asks for at each block of ``edit``, whose every pixel is painted by us."""
    document = edit.document()
    # Otherwise the letters of each block are read for the first that has a direction. A paragraph
    # of the printed minutes runs from left to right whatever it begins with.
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    # Otherwise each margin is scaled by the resolution of the window's screen, looked up anew. It
    # is the one that fonts are measured by: Qt 6 scales windows, not resolutions.
    document.documentLayout().setPaintDevice(None)  # type: ignore[arg-type]  # Qt takes none
    edit.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def keep_shaped(block: QTextBlock) -> None:
    """Have Qt keep the letters of ``block`` as they are placed, for it is painted again.

    Otherwise it finds them anew, with the objects among them, at every painting.
    """
    block.layout().setCacheEnabled(True)
