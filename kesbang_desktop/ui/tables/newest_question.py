"""Answers of the worker to what is asked last; those to what was asked before come too late."""

from collections.abc import Callable
from typing import TypeVar

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.work.worker import Worker

T = TypeVar("T")
Fail = Callable[[KnownError], object]


class NewestQuestion:
    """Asks ``worker``: what belongs to an older question is not read any more, nor handed over."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._number = 0
        self._is_answered = True
        self._then: Callable[[], object] | None = None
        self._reads_more = False

    def ask(self, read: Callable[[], T], take: Callable[[T], object], fail: Fail) -> None:
        """Read something in place of what was asked before."""
        self.drop()
        self._is_answered = False
        self.go_on(read, self._answered(take), self._answered(fail))

    def drop(self) -> None:
        """Take no answer to what was asked."""
        self._number += 1
        self._is_answered, self._then, self._reads_more = True, None, False

    def when_answered(self, act: Callable[[], object]) -> None:
        """Do ``act`` with the answer in sight, at once where it is; never after another question.

        Who goes from what was typed to the rows means those of what was typed.
        """
        if self._is_answered:
            act()
        else:
            self._then = act

    def go_on(self, read: Callable[[], T], take: Callable[[T], object], fail: Fail) -> None:
        """Read more that belongs to the question asked last."""
        number = self._number

        def answer() -> tuple[T] | None:
            return (read(),) if number == self._number else None

        def hand_over(found: tuple[T] | None) -> None:
            if found is not None and number == self._number:
                take(*found)

        def tell(error: KnownError) -> None:
            if number == self._number:
                fail(error)

        self._worker.run(answer, hand_over, tell)

    def read_more(self, read: Callable[[], T], take: Callable[[T], object], fail: Fail) -> None:
        """Go on as :meth:`go_on` does, unless more is being read already."""
        if not self._reads_more:
            self._reads_more = True
            self.go_on(read, self._read(take), self._read(fail))

    def _read(self, tell: Callable[[T], object]) -> Callable[[T], None]:
        def hand_over(answer: T) -> None:
            self._reads_more = False
            tell(answer)

        return hand_over

    def _answered(self, tell: Callable[[T], object]) -> Callable[[T], None]:
        def hand_over(answer: T) -> None:
            self._is_answered = True
            then, self._then = self._then, None
            tell(answer)
            if then is not None:
                then()

        return hand_over
