"""Tables for other programs as CSV, of the make that Excel in Indonesian opens in columns."""

import csv
import io
from collections.abc import Iterable

# A spreadsheet would run a cell that starts so as a formula (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """Return ``rows`` with semicolons between cells, behind the mark by which Excel knows UTF-8.

    Text that a spreadsheet would run as a formula has an apostrophe in front.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerows(map(_harmless, row) for row in rows)
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + buffer.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
