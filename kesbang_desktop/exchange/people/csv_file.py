"""The people of the directory as a text that Excel opens in columns."""

import csv
import io
from collections.abc import Iterable, Sequence

# What Excel would take for a formula.
_FORMULA = ("=", "+", "-", "@")


def write_people_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return ``rows`` in UTF-8 with a mark, semicolons between cells.

    Numbers with noughts in front, long ones, and what looks like a formula begin with an
    apostrophe, which is read as none.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerows([_cell(one) for one in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    line = " ".join(text.split())
    is_number = line.isdecimal() and (len(line) > 11 or line.startswith("0"))
    return f"'{line}" if is_number or line.startswith(_FORMULA) else line
