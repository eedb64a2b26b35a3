"""Modules that are imported when one of their functions is called for the first time.

Heavy libraries hang on them, and the window stands before these are read.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


class DeferredModule:
    """Stands for the module ``name``: what is taken from it are functions, not called yet."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, function: str) -> Callable[..., Any]:
        """Return what calls ``function`` of the module; nothing is imported before."""

        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(import_module(self._name), function)(*arguments, **named)

        # Whoever runs it may note which it was.
        call.__name__ = call.__qualname__ = function
        call.__module__ = self._name
        return call
