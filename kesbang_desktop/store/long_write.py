"""Where a verb that may take long lets others write, without knowing how it is run."""

import time
from collections.abc import Callable

from sqlalchemy.orm import Session

# Whoever types waits for one part, and for what it takes to end it.
LONGEST_PART_S = 0.08
_BETWEEN = "between_parts"


class TakesLongError(Exception):
    """A verb that was begun as one transaction took longer than a part may."""


def let_others_write(session: Session) -> None:
    """Say that a long verb stands between two of its parts: no more is half written than before.

    What is read before it may be another afterwards. Raises WorkStoppedError where nobody wants the
    work any more.
    """
    between: Callable[[Session], None] | None = session.info.get(_BETWEEN)
    if between is not None:
        between(session)


def is_long(started: float) -> bool:
    """Tell whether a part that began at ``started`` (of ``time.monotonic``) should end."""
    return time.monotonic() - started >= LONGEST_PART_S


def hear_parts(session: Session, between: Callable[[Session], None]) -> None:
    """Call ``between`` wherever a verb lets others write in ``session``."""
    session.info[_BETWEEN] = between
