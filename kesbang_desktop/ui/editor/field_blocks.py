"""Which field (bidang) a block was taken for: a property of its format, as being withheld is."""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

_FIELD = QTextFormat.Property.UserProperty.value + 5


def field_of(shape: QTextBlockFormat) -> str:
    """Return the key of the field of a block of this format, empty for none."""
    return shape.stringProperty(_FIELD)


def mark_field(shape: QTextBlockFormat, field: str) -> None:
    """Have a block of this format be about ``field``; empty takes the field away."""
    if field:
        shape.setProperty(_FIELD, field)
    else:
        shape.clearProperty(_FIELD)


def set_field(block: QTextBlock, field: str) -> None:
    """Have ``block`` be about ``field``; empty takes the field away."""
    shape = block.blockFormat()
    if field_of(shape) != field:
        mark_field(shape, field)
        QTextCursor(block).setBlockFormat(shape)
