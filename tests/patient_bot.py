"""Waits that fail where nothing comes, never where a machine is busy."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

# A wait ends with what it waits for: only a test that fails takes this long.
PATIENCE_S = 60.0
_PATIENCE_MS = round(PATIENCE_S * 1000)
# Most waits are for an answer that is nearly there.
_LONGEST_PAUSE_MS = 10


class PatientBot(QtBot):
    """The bot of pytest-qt, whose own patience is 5 seconds."""

    def waitUntil(  # noqa: N802 - its name in pytest-qt
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        """Wait until ``callback`` gives True, or None and no AssertionError.

        Raises the AssertionError, or a TimeoutError, after ``timeout`` milliseconds of pauses.
        """
        __tracebackhide__ = True
        waited, pause = 0, 1
        while True:
            try:
                if callback() in (True, None):
                    return
            except AssertionError:
                if waited >= timeout:
                    raise
            if waited >= timeout:
                raise TimeoutError(f"not so within {timeout} milliseconds")
            self.wait(pause)
            waited += pause
            pause = min(2 * pause, _LONGEST_PAUSE_MS)

    def activate(self, window: QWidget) -> None:
        """Bring ``window`` to the front and return once it is there.

        Asked again until it is: a dialog that closes meanwhile takes the front with it.
        """
        __tracebackhide__ = True

        def is_in_front() -> bool:
            window.activateWindow()
            return window.isActiveWindow()

        self.waitUntil(is_in_front)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:  # noqa: N802
        """Return a context that ends when ``signal`` was emitted."""
        return super().waitSignal(signal, timeout=timeout, **more)
