"""Waiting for what other threads do, as a window does that has nothing to do."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

_PATIENCE_S = 60
_REST_S = 0.0005


def serve_until(is_done: Callable[[], bool], patience: float = _PATIENCE_S) -> None:
    """Serve events until ``is_done``, resting between them.

    A loop without rest keeps interpreter and core from the thread that is waited for; on a single
    core it came to no end. Raises TimeoutError after ``patience`` seconds.
    """
    until = time.monotonic() + patience
    while not is_done():
        if time.monotonic() > until:
            raise TimeoutError("what is waited for does not come")
        QApplication.processEvents()
        time.sleep(_REST_S)
