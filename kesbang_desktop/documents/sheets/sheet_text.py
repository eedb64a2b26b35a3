"""Text in the cell of a workbook: data, never a formula, whatever it looks like."""

import re
from typing import Any

from kesbang_desktop.domain.text import clean_text, is_clean

# The most that a cell can hold (Microsoft, "Excel specifications and limits"), in UTF-16 units.
LIMIT = 32_767
CUT = " … (dipotong)"
# Excel would read a cell that starts so as a formula as soon as somebody edits it.
_FORMULA_STARTS = ("=", "+", "-", "@", "'")
# ``_x0041_`` stands for a character in the strings of a workbook (ISO/IEC 29500-1, 22.9.2.19), so
# the underscore of a text that looks like it is written as such a character itself.
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def set_text(cell: Any, text: str) -> None:
    """Put ``text`` into ``cell`` (of openpyxl) as text; nothing where it is empty.

    Characters that XML cannot hold are cleaned away. What is longer than a cell can be is cut, with
    a mark that says so.
    """
    text = shortened(text if is_clean(text) else clean_text(text))
    if not text:
        return
    cell.value = _CODE.sub("_x005F_", text)
    cell.data_type = "s"
    if text.startswith(_FORMULA_STARTS):
        cell.quotePrefix = True


def shortened(text: str) -> str:
    """Return ``text`` as far as a cell can hold it."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LIMIT:
        return text
    kept = units[: 2 * (LIMIT - len(CUT))]
    # Half of a character at the end goes.
    return kept.decode("utf-16-le", errors="ignore") + CUT
