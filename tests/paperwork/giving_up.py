"""Work that is given up, at ever later places."""

from collections.abc import Callable

from kesbang_desktop.domain.errors import WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, stopped
from tests.long_form import places


class GivesUp:
    """Stops the work when it tells for the ``at``-th time."""

    def __init__(self, at: int) -> None:
        self.told = 0
        self._at = at

    def __call__(self, _words: str, _done: int, _total: int) -> None:
        self.told += 1
        if self.told == self._at:
            raise stopped()


def give_up_everywhere(job: Callable[[], object], prove: Callable[[], object]) -> int:
    """Do ``job`` again and again, given up ever later, until it ends; return how late."""
    for at in places():
        listener = GivesUp(at)
        try:
            with heard_by(listener):
                job()
        except WorkStoppedError:
            prove()
        else:
            return at
    raise AssertionError("places never end")
