"""Waits that fail where nothing comes, never where a machine is busy."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

# A wait ends with what it waits for: only a test that fails takes this long.
_PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """The bot of pytest-qt, whose own patience is 5 seconds."""

    def waitUntil(  # noqa: N802 - its name in pytest-qt
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        """Wait until ``callback`` gives True, or no AssertionError."""
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:  # noqa: N802
        """Return a context that ends when ``signal`` was emitted."""
        return super().waitSignal(signal, timeout=timeout, **more)
