"""Catches errors that nobody expected; what shows them is imported behind the first page."""

import sys
from types import TracebackType


def catch_crashes() -> None:
    """Show every unexpected error in a dialog instead of ending without a word."""
    sys.excepthook = _report


def show_bug(error: BaseException) -> None:
    """Show the dialog for ``error``."""
    _report(type(error), error, error.__traceback__)


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from kesbang_desktop.ui.shell.crash_dialog import report_crash

    report_crash(kind, error, trace)
