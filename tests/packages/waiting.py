"""Waiting for what another program does."""

import time
from collections.abc import Callable

PATIENCE_S = 120


def wait_until(holds: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
    """Wait until it ``holds``. Raises TimeoutError, naming ``what``, where it never does."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(0.5)
