"""What was read from the server before, for as long as it cannot be reached."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.together.news import LinesRead
from kesbang_desktop.domain.typed_since import lines_since, minutes_since
from kesbang_desktop.store.server.server_failures import is_of_network

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kesbang_desktop.store.server.kept_writes import KeptWrites

_MOST = 400


class ReadBefore:
    """Keeps the last answers of verbs that read, in memory; used by all threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._answers: OrderedDict[object, Any] = OrderedDict()

    def read(
        self,
        verb: Callable[..., Any],
        bound: Callable[..., Any],
        args: tuple[Any, ...],
        named: Mapping[str, Any],
        kept: KeptWrites,
    ) -> Any:
        """Return what ``bound``, which is ``verb``, reads; without a network what it did before.

        What was typed since stands in it. Raises DatabaseError for what was not read before.
        """
        key = _key(verb, args, named)
        with self._lock:
            is_known = key is not None and key in self._answers
            known = self._answers[key] if is_known else None
        if not (is_known and kept.is_waiting):
            try:
                known = bound(*args, **named)
            except DatabaseError as error:
                if not is_known or not _is_of_network(error):
                    raise
            else:
                self._keep(key, known)
        return _with_typed(known, args, kept)

    def _keep(self, key: object, answer: Any) -> None:
        if key is None:
            return
        with self._lock:
            self._answers[key] = answer
            self._answers.move_to_end(key)
            while len(self._answers) > _MOST:
                self._answers.popitem(last=False)


def _key(verb: object, args: tuple[Any, ...], named: Mapping[str, Any]) -> object:
    """Return what a reading is known by, None where its arguments cannot be compared."""
    key = verb, args, tuple(sorted(named.items()))
    try:
        hash(key)
    except TypeError:
        return None
    return key


def _is_of_network(error: DatabaseError) -> bool:
    return isinstance(error.__cause__, DBAPIError) and is_of_network(error.__cause__)


def _with_typed(answer: Any, args: tuple[Any, ...], kept: KeptWrites) -> Any:
    if not kept.is_waiting or not isinstance(answer, Minutes | LinesRead):
        return answer
    typed = [(one.verb, one.given) for one in kept.waiting() if one.given is not None]
    if isinstance(answer, Minutes):
        return minutes_since(answer, typed)
    meeting_id, ids = (*args, None)[:2]
    return lines_since(answer, meeting_id, ids, typed)
