"""What was read from the server before, for as long as it cannot be reached.

Minutes are kept as they stand: what is typed here is added to them, and what others wrote as soon
as it is heard. All of it goes to a file, so that a start without a network reads it too.
"""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.errors import DatabaseError, UnreachableError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.typed_since import Typed, begun_since, is_of_meeting, minutes_since
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.server.server_failures import is_of_network
from kesbang_desktop.store.server.value_text import to_text
from kesbang_desktop.store.settings import get_setting, put_setting

if TYPE_CHECKING:
    from kesbang_desktop.store.server.answer_file import AnswerFile
    from kesbang_desktop.store.server.kept_writes import KeptWrites

_MOST = 400
# What was written while something was read, of which nobody knows whether it was read.
_MOST_NOTES = 500
# The file is written so long after the first change; what is typed changes it all the time.
_PAUSE_S = 5.0
# What is asked about a meeting as it is opened, and is said of one that was begun a moment ago.
_OF_BEGUN: dict[str, Callable[[], Any]] = {
    "load_minutes": list,
    "carried_sources": dict,
    "carried_actions": list,
    "decisions_of_meeting": list,
    "list_attachments": list,
    "list_proofs": list,
}
_NOT_READ = (
    "Jaringan ke server data kantor putus, dan ini belum pernah dibuka di komputer ini. Sambungkan "
    "jaringan, lalu coba lagi."
)
_LOG = logging.getLogger(__name__)


class _Note(NamedTuple):
    number: int
    typed: Typed


@dataclass
class _Answer:
    value: Any
    notes: list[_Note] = field(default_factory=list)
    is_kept: bool = False

    def now(self) -> Any:
        """Return the answer with what was written since."""
        if self.notes:
            self.value = minutes_since(self.value, [one.typed for one in self.notes])
            self.notes.clear()
        return self.value


class ReadBefore:
    """Keeps the last answers of verbs that read; used by all threads."""

    def __init__(
        self,
        kept: KeptWrites,
        file: AnswerFile | None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Without a ``file`` they are known until the program ends."""
        self._kept, self._file = kept, file
        self._today = today
        self._lock = Lock()
        self._answers: OrderedDict[str, _Answer] = OrderedDict()
        self._notes: deque[_Note] = deque(maxlen=_MOST_NOTES)
        self._number = 0
        self._closed, self._changed = Event(), Event()
        kept.written = self.note
        self._keeper = Thread(target=self._keep_on, name="read-before", daemon=True)
        if file is not None:
            self._keeper.start()

    def read(
        self,
        verb: Callable[..., Any],
        bound: Callable[..., Any],
        args: tuple[Any, ...],
        named: Mapping[str, Any],
    ) -> Any:
        """Return what ``bound``, which is ``verb``, reads; without a network what it did before.

        What was typed since stands in it. Raises UnreachableError for what was not read before.
        """
        question = self._question(verb, args, named)
        kept = self._kept
        if kept.is_away or kept.is_waiting:
            if (known := self._known(question, verb, args)) is not None:
                return self._with_waiting(known[0])
            if kept.is_away:
                _LOG.info("not read before: %s", verb.__name__)
                raise UnreachableError(_NOT_READ)
        asked_at = self._number
        try:
            answer = bound(*args, **named)
        except DatabaseError as error:
            cause = error.__cause__
            if not isinstance(cause, DBAPIError) or not is_of_network(cause):
                raise
            kept.put_off(error)
            if (known := self._known(question, verb, args)) is None:
                raise
            return self._with_waiting(known[0])
        self._keep(question, answer, asked_at)
        return self._with_waiting(answer)

    def note(self, verb: str, given: tuple[Any, ...]) -> None:
        """Note what the server has from now on: a verb of typing, or what others wrote."""
        with self._lock:
            self._number += 1
            note = _Note(self._number, (verb, given))
            self._notes.append(note)
            for one in self._answers.values():
                value = one.value
                if isinstance(value, Minutes) and is_of_meeting(note.typed, value.meeting.id):
                    one.notes.append(note)
                    one.is_kept = False
            if verb == put_setting.__name__:
                key, value, *_ = given
                self._answers[str(self._question(get_setting, (key,), {}))] = _Answer(value)
        self._changed.set()

    def _question(
        self, verb: Callable[..., Any], args: tuple[Any, ...], named: Mapping[str, Any]
    ) -> str | None:
        """Return what a reading is known by, None where its arguments are no values of the domain.

        What is asked of today is the same question tomorrow: a start without a network shows what
        was known of it last.
        """
        name = f"{verb.__module__}.{verb.__qualname__}"
        if "<" in name:
            # What was made for a moment may be another under the same name.
            return None
        try:
            given = to_text((args, dict(sorted(named.items()))))
        except TypeError:
            return None
        today = self._today()
        days = today, today + timedelta(days=1), end_of_week(today)
        for day, word in zip(days, ("today", "tomorrow", "week"), strict=True):
            given = given.replace(f'"{day}"', f'"{word}"')
        return f"{name} {given}"

    def close(self) -> None:
        """Keep what is not kept yet, and let go of the file."""
        self._closed.set()
        self._changed.set()
        if self._file is not None:
            self._keeper.join()
            self._file.close()

    def _known(
        self, question: str | None, verb: Callable[..., Any], args: tuple[Any, ...]
    ) -> tuple[Any] | None:
        """Return what was read before, alone in a tuple; None where nothing was."""
        if question is None:
            return None
        with self._lock:
            if (answer := self._answers.get(question)) is not None:
                return (answer.now(),)
        found = None if self._file is None else self._file.get(question)
        begun: Any = None
        if found is None and verb.__name__ in _OF_BEGUN:
            begun = begun_since(args[0], self._waiting())
            if begun is not None and verb.__name__ != load_minutes.__name__:
                begun = _OF_BEGUN[verb.__name__]()
        if found is None and begun is None:
            return None
        value = begun if found is None else found[0]
        with self._lock:
            return (self._answers.setdefault(question, _Answer(value)).now(),)

    def _keep(self, question: str | None, answer: Any, asked_at: int) -> None:
        if question is None:
            return
        with self._lock:
            before = self._answers.get(question)
            if before is not None and before.is_kept and before.now() == answer:
                self._answers.move_to_end(question)
                return
            kept = self._answers[question] = _Answer(answer)
            if isinstance(answer, Minutes):
                later = [one for one in self._notes if one.number > asked_at]
                kept.notes = [one for one in later if is_of_meeting(one.typed, answer.meeting.id)]
            self._answers.move_to_end(question)
            while len(self._answers) > _MOST:
                self._answers.popitem(last=False)
        self._changed.set()

    def _with_waiting(self, answer: Any) -> Any:
        if not self._kept.is_waiting or not isinstance(answer, Minutes):
            return answer
        return minutes_since(answer, self._waiting())

    def _waiting(self) -> list[Typed]:
        return [(one.verb, one.given) for one in self._kept.waiting() if one.given is not None]

    def _keep_on(self) -> None:
        while not self._closed.is_set():
            self._changed.wait()
            self._closed.wait(_PAUSE_S)
            self._changed.clear()
            try:
                self._write()
            except Exception:
                # What is kept for another day must not end what keeps it.
                _LOG.exception("answers cannot be kept")

    def _write(self) -> None:
        assert self._file is not None
        with self._lock:
            changed = [(key, one.now()) for key, one in self._answers.items() if not one.is_kept]
            for key, _ in changed:
                self._answers[key].is_kept = True
        for question, answer in changed:
            self._file.put(question, answer)
