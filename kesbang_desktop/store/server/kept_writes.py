"""Typing that goes on while the server cannot be reached.

What is typed goes into a journal before it goes to the server, and out of it when the server has
it. Where the network fails it stays there: whoever typed is answered as if it were written, and a
thread sends what waits, in its order, as soon as the server answers.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Collection
from functools import wraps
from threading import Event, Lock, RLock, Thread
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError, KnownError, UnreachableError
from kesbang_desktop.domain.together.news import LinesRead, SharedAnswer
from kesbang_desktop.domain.typed_since import HEARD
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.beginning import begin_meeting
from kesbang_desktop.store.entries import save_entries, save_typed
from kesbang_desktop.store.meetings import save_meeting
from kesbang_desktop.store.server.server_failures import may_be_put_off, sqlstate
from kesbang_desktop.store.server.shared_lines import save_shared
from kesbang_desktop.store.settings import put_setting
from kesbang_desktop.store.taking_turns import takes_turns

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.together.refused import RefusedText
    from kesbang_desktop.store.server.network_journal import NetworkJournal, WaitingWrite

Verb = Callable[..., Any]


def _of_meeting(meeting_id: UUID, *_: object) -> Changes:
    return Changes(frozenset({meeting_id}))


# What is typed, and what a seat is told while nobody knows what the server makes of it.
_TYPED: dict[Verb, Verb] = {
    save_typed: _of_meeting,
    save_entries: _of_meeting,
    save_attendances: _of_meeting,
    save_meeting: lambda record, *_: _of_meeting(record.id),
    begin_meeting: lambda record: _of_meeting(record.id),
    save_shared: lambda *given: SharedAnswer(_of_meeting(*given), waits=True),
    put_setting: lambda *_: None,
}
_LOG = logging.getLogger(__name__)
_BY_NAME = {verb.__name__: verb for verb in _TYPED}

_TABLE = """
    CREATE TABLE IF NOT EXISTS journal_mark (
        journal uuid PRIMARY KEY, number bigint NOT NULL,
        noted timestamptz NOT NULL DEFAULT clock_timestamp())
"""
_MARK = text("SELECT number FROM journal_mark WHERE journal = :journal")
_NOTE = text(
    "INSERT INTO journal_mark (journal, number) VALUES (:journal, :number)"
    " ON CONFLICT (journal) DO UPDATE SET number = excluded.number, noted = clock_timestamp()"
)
_LOOK_AGAIN_S = 1.0
_END_WITHIN_S = 3.0
# Classes of SQLSTATE: values and references that the server will take no other time either.
_OF_DATA = frozenset(("22", "23"))
_NOT_TAKEN = "Server data kantor tidak menerima yang diketik. Beri tahu pengelola server."
_UNKNOWN = "Program ini tidak dapat mengirimnya: ditulis oleh Notula Kesbang versi lain."


def typed_verb(verb: Callable[..., object]) -> Verb | None:
    """Return the verb that ``verb`` is, or stands for, where it is one of typing."""
    return _BY_NAME.get(getattr(verb, "__name__", ""))


def keep_marks(connection: Connection) -> None:
    """Make the table of what journals were taken up to."""
    connection.execute(text(_TABLE))


class KeptWrites:
    """Writes typing by ``run``, in one order. ``run(verb, takes turns)`` does a verb in a
    transaction of its own and raises DBAPIError, or DatabaseError where this program may not write
    there; ``explain`` says that in a sentence.
    """

    def __init__(
        self,
        journal: NetworkJournal,
        run: Callable[[Verb, bool], Any],
        explain: Callable[[DBAPIError], KnownError | None],
        is_away: bool = False,
    ) -> None:
        """``is_away`` where the server was not reached yet."""
        self._journal = journal
        self._run = run
        self._explain = explain
        self.is_away = is_away
        """Whether the server did not answer last."""
        self.why = ""
        """Why what waits is not taken, as a sentence, where that is not the network."""
        self.written: Callable[[str, tuple[Any, ...]], object] = lambda *_: None
        """Hears, in any thread, which verb of typing the server has, and what it was given."""
        # One write goes to the server at a time. The other lock is held for moments alone.
        self._sending, self._looking = RLock(), Lock()
        self._closed, self._wanted = Event(), Event()
        self._sender: Thread | None = None
        self.told: Callable[[], object] = lambda: None
        """Is called, in any thread, each time how many wait changes, or whether it is away."""
        self.count = journal.count()
        """How many writes of what was typed are not surely on the server."""
        self.refused_count = len(journal.refused())
        """How many texts the server would not take, until somebody decided."""
        self.is_waiting = journal.first() is not None
        if self.is_waiting or is_away:
            self._send_soon()

    def write(self, verb: Verb, *given: Any) -> Any:
        """Do ``verb``, or have it done once the server answers. Raises as the verb does."""
        try:
            with self._looking:
                number = self._journal.put(verb.__name__, given)
                # Nobody who types waits for a server that was not there a moment ago.
                self.is_waiting = is_waiting = self.is_waiting or self.is_away
        except sqlite3.Error:
            # The disk of this computer is full, or gone: with a network nothing is lost.
            if self.is_waiting:
                raise
            _LOG.exception("the journal cannot be written")
            with self._sending:
                return self._run(lambda session: verb(session, *given), takes_turns(verb))
        if is_waiting:
            self._tell()
            return self._presumed(verb, given)
        with self._sending:
            # What another write, which had the network fail, left to be sent is not sent twice.
            if self.is_waiting or not self._journal.has(number):
                return self._presumed(verb, given)
            try:
                answer = self._run(self._noting(verb, number, given), takes_turns(verb))
            except (DBAPIError, UnreachableError) as error:
                if isinstance(error, DBAPIError) and not may_be_put_off(error):
                    self._journal.remove(number)
                    raise
                with self._looking:
                    self.is_waiting = True
                self._journal.secure()
                self.put_off(error)
                return self._presumed(verb, given)
            except BaseException:
                self._journal.remove(number)
                raise
            self._journal.remove(number)
            self._note_written(verb, given, answer)
            return answer

    def waiting(self) -> list[WaitingWrite]:
        """Return what is not surely on the server, in its order."""
        return self._journal.waiting() if self.is_waiting else []

    def refused(self) -> list[RefusedText]:
        """Return what the server would not take: it is kept, and nobody else has it."""
        return self._journal.refused()

    def settle(self, subjects: Collection[str]) -> None:
        """Forget refused texts: somebody decided what becomes of them."""
        self._journal.settle(subjects)
        self.refused_count = len(self._journal.refused())

    def send(self) -> bool:
        """Send what waits now; tell whether all of it is on the server."""
        with self._sending:
            try:
                done = self._run(self._mark, False)
                while one := self._next():
                    if one.number > done:
                        self._send(one)
                    self._journal.remove(one.number)
            except (DBAPIError, DatabaseError) as error:
                self.put_off(error)
                return False
        self._tell()
        return True

    def put_off(self, error: DBAPIError | DatabaseError) -> None:
        """Wait for the server to answer, or to take what it does not take now."""
        cause = error if isinstance(error, DBAPIError) else error.__cause__
        known = self._explain(error) if isinstance(error, DBAPIError) else error
        is_away = isinstance(known, UnreachableError)
        if not is_away and not self.why:
            _LOG.warning("what is typed waits: %s", known or type(cause).__name__)
        self.is_away = is_away
        self.why = "" if is_away else str(known or _NOT_TAKEN)
        self._tell()
        self._send_soon()

    def close(self) -> None:
        """Stop sending; what waits is sent the next time."""
        self._closed.set()
        self._wanted.set()
        if self._sender is not None:
            # It may be waiting for a server that does not answer; what it sends is known there.
            self._sender.join(_END_WITHIN_S)
        self._journal.close()

    def _next(self) -> WaitingWrite | None:
        """Return the first that waits; with none, nothing waits from now on."""
        with self._looking:
            if self._closed.is_set():
                return None
            found = self._journal.first() if self.is_waiting else None
            self.is_waiting = found is not None
            if found is None:
                self.is_away, self.why = False, ""
        return found

    def _send(self, one: WaitingWrite) -> None:
        verb = _BY_NAME.get(one.verb)
        if verb is None or one.given is None:
            self._refuse(one, _UNKNOWN)
            return
        try:
            answer = self._run(self._noting(verb, one.number, one.given), takes_turns(verb))
        except DBAPIError as error:
            if sqlstate(error)[:2] not in _OF_DATA:
                raise
            self._refuse(one, str(self._explain(error) or error.orig))
        except DatabaseError:
            raise
        except KnownError as error:
            # Others made the minutes final, or deleted them: what was typed is kept aside.
            self._refuse(one, error.sentence)
        except (TypeError, ValueError, AttributeError, LookupError):
            # What follows it must not wait for ever.
            _LOG.exception("%s cannot be sent", one.verb)
            self._refuse(one, _UNKNOWN)
        else:
            self._note_written(verb, one.given, answer)

    def _note_written(self, verb: Verb, given: tuple[Any, ...], answer: Any) -> None:
        self.written(verb.__name__, given)
        if isinstance(answer, SharedAnswer) and answer.answered:
            read = LinesRead(tuple(one.line for one in answer.answered))
            self.written(HEARD, (given[0], read))

    def _refuse(self, one: WaitingWrite, sentence: str) -> None:
        self._journal.refuse(one.number, sentence)
        self.refused_count = len(self._journal.refused())

    def _noting(self, verb: Verb, number: int, given: tuple[Any, ...]) -> Verb:
        @wraps(verb)
        def run(session: Session) -> Any:
            session.execute(_NOTE, {"journal": self._journal.id, "number": number})
            return verb(session, *given)

        return run

    def _mark(self, session: Session) -> int:
        return int(session.scalar(_MARK, {"journal": self._journal.id}) or 0)

    def _presumed(self, verb: Verb, given: tuple[Any, ...]) -> Any:
        return _TYPED[verb](*given)

    def _tell(self) -> None:
        self.count = self._journal.count()
        self.told()

    def _send_soon(self) -> None:
        self._wanted.set()
        with self._looking:
            if self._sender is None:
                self._sender = Thread(target=self._keep_sending, name="kept-writes", daemon=True)
                self._sender.start()

    def _keep_sending(self) -> None:
        while self._wanted.wait() and not self._closed.wait(_LOOK_AGAIN_S):
            self._wanted.clear()
            try:
                self.send()
            except sqlite3.ProgrammingError:
                # The journal was closed while the server kept it waiting.
                return
            except Exception:
                # Whatever it was, what was typed is not left lying for it.
                if not self.why:
                    _LOG.exception("what is typed could not be sent")
                self.put_off(DatabaseError(_NOT_TAKEN))
