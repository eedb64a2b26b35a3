"""Imports as Python makes them, in place of PySide's own."""

import builtins
from importlib import import_module


def use_plain_imports() -> None:
    """Take PySide's import out of the way of whatever is imported from now on.

    It reads the source of every module for ``from __feature__ import``, which nothing here
    uses, and keeps in one variable for all threads that it is doing so. A module that is imported
    by a click while the worker imports pydantic then fails there as a circular import (PySide6
    6.11.3, pydantic 2.14: one start in twenty in which somebody clicks at once).
    """
    # It is this import that puts PySide's own in the way.
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
