"""Whether a block is kept off the wall: a property of its format, which comes and goes with undo.

So does Enter carry it on, whoever splits the block.
"""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

_WITHHELD = QTextFormat.Property.UserProperty.value + 4


def is_withheld(shape: QTextBlockFormat) -> bool:
    """Tell whether a block of this format is kept off the wall."""
    return shape.boolProperty(_WITHHELD)


def mark_withheld(shape: QTextBlockFormat, withheld: bool) -> None:
    """Have a block of this format kept off the wall, or shown."""
    if withheld:
        shape.setProperty(_WITHHELD, True)
    else:
        shape.clearProperty(_WITHHELD)


def set_withheld(block: QTextBlock, withheld: bool) -> None:
    """Keep ``block`` off the wall, or let it be shown."""
    shape = block.blockFormat()
    if is_withheld(shape) is not withheld:
        mark_withheld(shape, withheld)
        QTextCursor(block).setBlockFormat(shape)
