"""A sheet of a workbook as rows of what a person reads in its cells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from kesbang_desktop.domain.dates import format_date, format_time
from kesbang_desktop.domain.text import clean_text

MOST_COLUMNS = 200
# What zipfile and readers of workbooks raise on one that is damaged. zipfile says "not
# implemented" of unknown compression, and "runtime" of a password.
FAULTS = (
    *(OSError, LookupError, ValueError, TypeError, NotImplementedError, RuntimeError, EOFError),
    *(SyntaxError, AttributeError, ArithmeticError, AssertionError),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """``rows`` gives the number of each line and its cells, empty lines left out or not."""

    title: str
    rows: Iterator[tuple[int, Sequence[str]]]


def cell_words(value: Any) -> str:
    """Return what a person reads in a cell."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, time):
        return format_time(value)
    if isinstance(value, float) and value.is_integer():
        # By its digits as Excel shows them: a long number has none behind the fifteenth.
        value = int(Decimal(repr(value)))
    # Excel writes a carriage return as the code of ISO/IEC 29500-1, 22.9.2.19.
    return clean_text(str(value).replace("_x000D_\n", "\n").replace("_x000D_", "\n")).strip()
