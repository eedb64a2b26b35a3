"""Verbs that seats at one server do one after the other."""

from collections.abc import Callable
from typing import TypeVar

Verb = TypeVar("Verb", bound=Callable[..., object])

_MARK = "takes_turns"


def in_turn(verb: Verb) -> Verb:
    """Mark ``verb``, which locks first of all what it reads: the row of its meeting.

    On a server it sees what stands once it has its turn, and does nothing anew. On a file one
    writes at a time in any case.
    """
    setattr(verb, _MARK, True)
    return verb


def takes_turns(verb: Callable[..., object]) -> bool:
    """Tell whether ``verb`` is marked so."""
    return bool(getattr(verb, _MARK, False))
