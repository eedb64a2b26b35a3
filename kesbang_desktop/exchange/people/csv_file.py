"""The people of the directory as a text that Excel opens in columns."""

from collections.abc import Iterable, Sequence

from kesbang_desktop.exchange.csv_text import csv_text


def write_people_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return ``rows`` as CSV in UTF-8, a cell of several lines in one.

    Numbers with noughts in front and long ones begin with an apostrophe, which is read as none, so
    that they stay as they are.
    """
    return csv_text((_cell(one) for one in row) for row in rows).encode()


def _cell(text: str) -> str:
    line = " ".join(text.split())
    is_number = line.isdecimal() and (len(line) > 11 or line.startswith("0"))
    return f"'{line}" if is_number else line
