"""The data of an office on PostgreSQL: many seats read and write it at once."""

import random
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from inspect import signature
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kesbang_desktop.domain.author import SETTING as AUTHOR
from kesbang_desktop.domain.author import author_name
from kesbang_desktop.domain.errors import (
    DatabaseError,
    KnownError,
    ReadOnlyDataError,
    UnreachableError,
)
from kesbang_desktop.domain.long_work import keeping_others, tell
from kesbang_desktop.domain.together.news import Here, LinesRead, News
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.domain.typed_since import HEARD
from kesbang_desktop.store.long_write import hear_parts
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.search.touched_groups import TouchedGroups
from kesbang_desktop.store.server import shared_lines
from kesbang_desktop.store.server.answer_file import AnswerFile
from kesbang_desktop.store.server.audit import HERE
from kesbang_desktop.store.server.kept_writes import KeptWrites, typed_verb
from kesbang_desktop.store.server.listening import Listening, here_words
from kesbang_desktop.store.server.network_journal import NetworkJournal
from kesbang_desktop.store.server.read_before import ReadBefore
from kesbang_desktop.store.server.seat import Seat
from kesbang_desktop.store.server.server_engine import (
    FOLLOWING,
    READING,
    TAKING_TURNS,
    WRITING,
    open_server,
)
from kesbang_desktop.store.server.server_failures import (
    explain,
    is_of_reading,
    may_be_tried_again,
    only_read,
    sqlstate,
)
from kesbang_desktop.store.server.server_schema import make_ready, require_latest
from kesbang_desktop.store.settings import STATION, get_setting
from kesbang_desktop.store.taking_turns import takes_turns

if TYPE_CHECKING:
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.store.search.index import SearchIndex

P = ParamSpec("P")
R = TypeVar("R")

# Class of SQLSTATE: tables and columns that are not there.
_OF_TABLES = "42"
# Others who write the same are through by then: each waits by lot, twice as long each time.
_MOST_TRIES = 16
_PAUSE_S, _LONGEST_PAUSE_S = 0.005, 1.0


class ServerDatabase(OfficeDatabase):
    """One database of a PostgreSQL server."""

    def __init__(
        self, url: URL, seat: Seat | None = None, station: str = "", is_away: bool = False
    ) -> None:
        """Connect to the database at ``url``, and make its tables where it has none.

        Where it may not be written to it is opened for reading. ``station`` is the mark of this
        computer, whose settings are its own. One that ``is_away`` is connected to at the first
        use, and read as it was before until it answers (:meth:`keep_typing`). Raises DatabaseError.
        """
        self.url = url
        self.seat = seat or Seat()
        self._listening: list[Listening] = []
        self._info = {STATION: station}
        self.touched = TouchedGroups()
        self.kept: KeptWrites | None = None
        self._read_before: ReadBefore | None = None
        self._is_away, self._is_ready = is_away, False
        self.why_only_read = ""
        self.why_outdated = ""
        self._engine = open_server(url)
        self.seat.introduce(self._engine)
        self._writer = self._engine.execution_options(**WRITING)
        self._turn_taker = self._engine.execution_options(**TAKING_TURNS)
        self._reader = self._engine.execution_options(**READING)
        self._login = self.seat.name
        try:
            if not is_away:
                self._require_ready()
                self._know_name()
        except BaseException:
            self._engine.dispose()
            raise

    def _require_ready(self) -> None:
        """Look whether this program may work there, unless it was seen. Raises DatabaseError."""
        if self._is_ready:
            return
        with self.explained():
            self._look_at_rights()
            make_ready(self._engine)
            self._look_at_rights()
        self._is_ready = True

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One verb of the person: all of it is kept at the end, or none of it."""
        with self.explained(), self._writing() as session:
            yield session

    @contextmanager
    def _writing(self, verb: str = "", in_turn: bool = False) -> Iterator[Session]:
        self._require_ready()
        if self.why_only_read:
            self._look_at_rights()
        # A server that is only read knows no writing, nor its isolation.
        writer = self._turn_taker if in_turn else self._writer
        engine = self._reader if self.why_only_read else writer
        with keeping_others(), Session(engine, info=self._info) as session, session.begin():
            if self.why_only_read:
                yield session
                return
            with self.seat.telling(session, verb):
                yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A view of the data as it stands now, unmoved by writes made meanwhile."""
        self._require_ready()
        with self.explained(), Session(self._reader, info=self._info) as session:
            yield session
            # At a rollback the driver forgets what the server knows how to do by now.
            session.commit()

    @contextmanager
    def in_parts(self) -> Iterator["WholeWrite"]:
        """One verb of the person that takes long: others write meanwhile without waiting."""
        with self.transaction() as session:
            yield WholeWrite(session)

    def bind(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session: each call is one transaction.

        It is done anew where somebody else wrote meanwhile what it read.
        """

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with self.explained():
                if self.kept is not None and (typed := typed_verb(verb)) is not None:
                    given = signature(typed).bind(None, *args, **kwargs).args[1:]
                    answer: R = self.kept.write(typed, *given)
                    return answer
                in_turn = takes_turns(verb)
                return self._run(lambda session: verb(session, *args, **kwargs), in_turn, verb)

        return run

    def _run(self, verb: Callable[[Session], R], in_turn: bool, named: Callable[..., object]) -> R:
        """Do ``verb``, as often as others are in its way. Raises DBAPIError."""
        name = getattr(named, "__name__", "")
        for tries in range(1, _MOST_TRIES):
            try:
                with self._writing(name, in_turn) as session:
                    return verb(session)
            except DBAPIError as error:
                if not may_be_tried_again(error):
                    raise
            time.sleep(random.uniform(0, min(_PAUSE_S * 2**tries, _LONGEST_PAUSE_S)))
        with self._writing(name, in_turn) as session:
            return verb(session)

    def bind_reading(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session; what it read before it gives without a network."""
        bound = super().bind_reading(verb)

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            if self._read_before is None:
                return bound(*args, **kwargs)
            answer: R = self._read_before.read(verb, bound, args, kwargs)
            return answer

        return run

    def keep_typing(self, journal: NetworkJournal, answers: AnswerFile | None = None) -> None:
        """Have what is typed wait in ``journal`` where the server cannot be reached, from now on.

        What waits in it already is sent. What is read is kept in ``answers``, where given.
        """
        self.kept = KeptWrites(
            journal,
            lambda verb, in_turn: self._run(verb, in_turn, verb),
            self._explain,
            self._is_away,
        )
        self._read_before = ReadBefore(self.kept, answers)

    def bind_long(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session; between its parts it may be given up."""

        @wraps(verb)
        def heard(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> R:
            hear_parts(session, _go_on)
            return verb(session, *args, **kwargs)

        return self.bind(heard)

    @contextmanager
    def upkeep(self) -> Iterator[Connection]:
        """Lend a connection for what follows from the data alone, committed in the end.

        Each statement sees what is committed by then.
        """
        self._require_ready()
        engine = self._engine.execution_options(**FOLLOWING)
        with self.explained(), engine.begin() as connection:
            yield connection

    def search_index(
        self, language: Callable[[], "Language"], regions: Callable[[], "Regions"]
    ) -> "SearchIndex":
        """Return what this data is searched by, for all seats."""
        from kesbang_desktop.store.server.server_index import ServerIndex

        return ServerIndex(self, language, regions)

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn failures of the server into DatabaseError."""
        try:
            yield
        except DBAPIError as error:
            known = self._explain(error)
            if known is None and sqlstate(error)[:2] == _OF_TABLES:
                self.look_at_tables()
                known = DatabaseError(self.why_outdated) if self.why_outdated else None
            if known is None:
                raise
            raise known from error

    def _explain(self, error: DBAPIError) -> KnownError | None:
        """Return what a person is told about ``error``: whoever may only read is told that."""
        if self.why_only_read and is_of_reading(error):
            return ReadOnlyDataError(self.why_only_read)
        return explain(error, self.url)

    def look_at_tables(self) -> None:
        """Note in ``why_outdated``, as a sentence, where the tables are of another program by now.

        What it has open goes on being read, as far as these tables let it.
        """
        why = ""
        try:
            with self._engine.connect() as connection:
                require_latest(connection)
        except DatabaseError as error:
            why = str(error)
        except DBAPIError:
            return
        if why != self.why_outdated:
            self.why_outdated = why
            if self.kept is not None:
                self.kept.told()

    def write_if_possible(self) -> None:
        """Look again whether the server may be written to. Raises DatabaseError."""
        if self.kept is None or not self.kept.is_away:
            self._look_at_rights()

    def _look_at_rights(self) -> None:
        with self.explained(), self._engine.connect() as connection:
            self.why_only_read = _why_only_read(connection, self.url)

    def other_seats(self) -> OtherSeats:
        """Return what there is for several seats, of whoever the settings say sits here by now."""
        self._know_name()
        return OtherSeats(
            *(self.seat.sign, self.seat.name, self.seat.computer),
            save=self.bind(shared_lines.save_shared),
            read=self._read_lines,
            deeds=self.bind_reading(shared_lines.deeds_of),
            settle=self.bind(shared_lines.settle_aside),
            listen=self._listen,
            tell_here=self._tell_here,
        )

    def _know_name(self) -> None:
        """Be called as the settings say, else as the computer knows who sits here."""
        # A server that is away is told of where something is read for somebody.
        with suppress(DatabaseError):
            self.seat.name = author_name(self.bind_reading(get_setting)(AUTHOR)) or self._login

    def _read_lines(self, meeting_id: UUID, ids: Collection[UUID] | None) -> LinesRead:
        """Read lines, unless some that were typed here are still on their way."""
        kept = self.kept
        if kept is None:
            return super().bind_reading(shared_lines.read_shared)(meeting_id, ids)
        behind = LinesRead(is_behind=True)
        if kept.is_waiting or kept.is_away:
            return behind
        try:
            found = super().bind_reading(shared_lines.read_shared)(meeting_id, ids)
        except UnreachableError as error:
            kept.put_off(error)
            return behind
        if kept.is_waiting:
            return behind
        kept.written(HEARD, (meeting_id, found, ids is None))
        return found

    def _listen(self, heard: Callable[[News | Here], object]) -> Callable[[], None]:
        listening = Listening(self.url, self.seat.sign, heard, self.look_at_tables)
        self._listening.append(listening)
        return listening.end

    def _tell_here(self, here: Here) -> None:
        told = {"channel": HERE, "words": here_words(here)}
        with self.explained(), self._engine.connect() as connection:
            connection.execute(text("SELECT pg_notify(:channel, :words)"), told)
            connection.commit()

    def close(self) -> None:
        """Let go of all connections."""
        for listening in self._listening:
            listening.end()
        for listening in self._listening:
            listening.close()
        if self._read_before is not None:
            self._read_before.close()
        if self.kept is not None:
            self.kept.close()
        self._engine.dispose()


class WholeWrite:
    """One verb in parts, all in one transaction: here nobody waits for another's writing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @contextmanager
    def part(self) -> Iterator[Session]:
        """Lend the session. Raises WorkStoppedError where nobody wants the work any more."""
        tell()
        yield self._session
        self._session.flush()
        self._session.expire_all()

    @contextmanager
    def parts(self) -> Iterator[Session]:
        """Lend the session of a verb that says itself where a part of it may end."""
        with self.part() as session:
            hear_parts(session, _go_on)
            yield session


def _go_on(_: Session) -> None:
    tell()


def _why_only_read(connection: Connection, url: URL) -> str:
    """Return why nothing can be written, in a sentence; empty where it can."""
    query = (
        "SELECT pg_is_in_recovery(), current_setting('default_transaction_read_only') = 'on',"
        " CASE WHEN to_regclass('meeting') IS NULL THEN true"
        " WHEN NOT has_table_privilege('meeting', 'SELECT') THEN true"
        " ELSE has_table_privilege('meeting', 'INSERT') END"
    )
    in_recovery, is_read_only, may_write = connection.execute(text(query)).one()
    if in_recovery or is_read_only or not may_write:
        return only_read(bool(in_recovery or is_read_only), url)
    return ""
