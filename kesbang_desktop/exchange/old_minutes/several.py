"""Whether a file holds the minutes of more meetings than one."""

from collections.abc import Sequence
from itertools import pairwise

from kesbang_desktop.exchange.notes_keys import Key
from kesbang_desktop.exchange.old_minutes.form_keys import key_and_value
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow
from kesbang_desktop.exchange.old_minutes.parts import is_paper_heading

_ROWS_OF_HEAD = 10


def count_minutes(rows: Sequence[FormRow]) -> int:
    """Return how many headings of minutes there are that a day follows, before the next one."""
    headings = [at for at, row in enumerate(rows) if is_paper_heading(row)]
    return sum(
        any(key_and_value(row)[0] == Key.DATE for row in rows[at : min(end, at + _ROWS_OF_HEAD)])
        for at, end in pairwise((*headings, len(rows)))
    )
