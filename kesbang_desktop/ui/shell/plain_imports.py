"""Imports as Python makes them, in place of PySide's own."""

import builtins
import sys
from importlib import import_module
from typing import Any

from kesbang_desktop.ui.shell.late_signatures import SUPPORT, LateSignatures


def use_plain_imports() -> None:
    """Import PySide, and take its import out of the way of whatever is imported from now on.

    It reads the source of every module for ``from __feature__ import``, which nothing here
    uses, and keeps in one variable for all threads that it is doing so. A module that is imported
    by a click while the worker imports pydantic then fails there as a circular import (PySide6
    6.11.3, pydantic 2.14: one start in twenty in which somebody clicks at once).
    """
    late = LateSignatures()
    # Where PySide was imported before, its own is in the way already.
    plain = getattr(builtins, "__orig_import__", builtins.__import__)

    def watch(name: str, *rest: Any, **named: Any) -> Any:
        # PySide puts the finder of its own modules first, just before it imports them.
        if name == SUPPORT and late not in sys.meta_path:
            sys.meta_path.insert(0, late)
        return plain(name, *rest, **named)

    builtins.__import__ = watch
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.__import__ = plain
        if late in sys.meta_path:
            sys.meta_path.remove(late)
