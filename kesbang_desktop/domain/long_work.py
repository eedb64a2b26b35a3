"""How far long work is, and whether anybody still wants it.

Whoever starts it listens with :func:`heard_by`; what does it calls :func:`tell` between its parts,
wherever in the program that is. A listener that raises WorkStoppedError stops the work there, so a
part that must not be left half done tells nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import partial
from typing import TypeVar

from kesbang_desktop.domain.errors import WorkStoppedError

T = TypeVar("T")
# What is being done, and how much of how much; nothing is known of that where the last is 0.
Tell = Callable[[str, int, int], None]

STOPPED = "Dibatalkan; tidak ada yang diubah."
_EVERY = 64

# A thread has its own, so work beside it is not told as this one.
_listener: ContextVar[Tell | None] = ContextVar("listener", default=None)
_keeps_others: ContextVar[bool] = ContextVar("keeps_others", default=False)


def tell(words: str = "", done: int = 0, total: int = 0) -> None:
    """Say how far the work of this thread is; without ``words`` it is still at what it was at.

    Raises WorkStoppedError where nobody wants it any more.
    """
    if (listener := _listener.get()) is not None:
        listener(words, done, total)


@contextmanager
def heard_by(listener: Tell) -> Iterator[None]:
    """Let ``listener`` hear what is told in this thread meanwhile."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


@contextmanager
def to_the_end() -> Iterator[None]:
    """Let nobody stop what is done meanwhile, though all may hear how far it is."""
    listener = _listener.get()

    def hear(words: str, done: int, total: int) -> None:
        if listener is not None:
            with suppress(WorkStoppedError):
                listener(words, done, total)

    with heard_by(hear):
        yield


@contextmanager
def keeping_others() -> Iterator[None]:
    """Say that what is done meanwhile keeps others waiting: nobody stands still in it."""
    token = _keeps_others.set(True)
    try:
        yield
    finally:
        _keeps_others.reset(token)


@contextmanager
def keeping_nobody() -> Iterator[None]:
    """Say within :func:`keeping_others` that nobody waits for a while."""
    token = _keeps_others.set(False)
    try:
        yield
    finally:
        _keeps_others.reset(token)


def keeps_others() -> bool:
    """Tell whether what this thread is at keeps others waiting."""
    return _keeps_others.get()


@contextmanager
def in_words(words: str) -> Iterator[None]:
    """Let what is told meanwhile be told as ``words``."""
    with heard_by(partial(_as, words, _listener.get())):
        tell()
        yield


@contextmanager
def part_of(words: str, done: int, total: int) -> Iterator[None]:
    """Let whatever is told meanwhile be told as this: what a part of the work is at says nothing
    of how far all of it is.
    """
    listener = _listener.get()

    def hear(_words: str, _done: int, _total: int) -> None:
        if listener is not None:
            listener(words, done, total)

    with heard_by(hear):
        tell()
        yield


def told(items: Iterable[T], words: str = "", total: int = 0) -> Iterator[T]:
    """Yield ``items``, telling now and then how many of ``total`` went by."""
    for number, item in enumerate(items):
        if not number % _EVERY:
            tell(words, number, total)
        yield item


def _as(words: str, listener: Tell | None, _words: str, done: int, total: int) -> None:
    if listener is not None:
        listener(words, done, total)


def stopped() -> WorkStoppedError:
    """Return the error of work that was given up and changed nothing."""
    return WorkStoppedError(STOPPED)
