"""One of many seats: words typed into minutes, each saved, in turn by the program and without it.

Without it the statements that the program sent for a word are sent again by bare psycopg, with the
line and the words of then. What both wait for, in the same minutes on the same machine, is the
server's.
"""

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import URL, Engine, event

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.together.news import Here, News
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.domain.together.sending import Sent, SentLine
from kesbang_desktop.domain.together.shared_line import SharedLine
from kesbang_desktop.store.server.network_journal import NetworkJournal
from kesbang_desktop.store.server.program_mark import PROGRAM_MARK
from kesbang_desktop.store.server.seat import Seat
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.station_files import journal_path

_WORDS = ("sosialisasi", "empat", "pilar", "dilaksanakan", "di", "Berau", "pada", "bulan", "depan")
_WORD_S = 1.0


@dataclass(frozen=True)
class Task:
    """Where a seat types, and in how many ``spells`` of so many ``seconds``."""

    url: URL
    number: int
    meeting_id: UUID
    folder: Path
    spells: int
    seconds: float
    phase: float


@dataclass
class Typed:
    """Seconds each save took, by the program and bare, and how each line reads in the end."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    lines: dict[UUID, str] = field(default_factory=dict)


Save = Callable[[SharedLine, SharedLine | None], None]


_barriers: list[Barrier] = []


def meet_at(barrier: Barrier) -> None:
    """Have the seat of this process begin once all are at ``barrier``."""
    _barriers.append(barrier)


def type_words(task: Task) -> Typed:
    """Type a word a second through all spells, in turn by the program and bare."""
    typed = Typed()
    seat = Seat(f"kursi {task.number}")
    with closing(ServerDatabase(task.url, seat)) as server:
        server.keep_typing(NetworkJournal(journal_path(task.folder, task.url)))
        line = _Line(task.meeting_id, seat.sign, typed.lines)
        seats = server.other_seats()
        save = _saving(seats, task.meeting_id)
        # Others' words are read as they come, as by a window at the same minutes.
        seats.listen(_reading(seats, task.meeting_id))
        sent = _record(line, save)
        with closing(_connect(task.url, seat)) as connection:
            # Twenty programs that start take the machine to themselves.
            _barriers[0].wait()
            begin = time.time()
            for turn in range(task.spells):
                ways: tuple[tuple[Save, list[float]], ...] = (
                    (save, typed.ours),
                    (_repeating(connection, sent), typed.bare),
                )
                _type_spell(line, *ways[turn % 2], begin + task.phase, begin + task.seconds)
                begin += task.seconds
    return typed


class _Line:
    """The line that is typed, a word longer each time, and behind so many words the next one."""

    def __init__(self, meeting_id: UUID, sign: str, lines: dict[UUID, str]) -> None:
        self._meeting_id, self._sign, self._lines = meeting_id, sign, lines
        self._known: SharedLine | None = None
        self._key: str | None = None

    def type(self, save: Save) -> float:
        """Save one word more; return the seconds that took."""
        known = self._known
        said = known.entry.text.split() if known else []
        if known is None or len(said) == len(_WORDS):
            self._key = key_between(self._key, None, self._sign)
            known, said = None, []
        entry_id = known.entry.id if known else new_id()
        words = " ".join([*said, _WORDS[len(said)]])
        assert self._key is not None
        line = SharedLine(Entry(entry_id, self._meeting_id, self._key, text=words))
        begun = time.perf_counter()
        save(line, known)
        taken = time.perf_counter() - begun
        self._known = line
        self._lines[entry_id] = words
        return taken


def _type_spell(line: _Line, save: Save, seconds: list[float], begin: float, end: float) -> None:
    due = begin
    while due < end:
        time.sleep(max(0.0, due - time.time()))
        seconds.append(line.type(save))
        due += _WORD_S


def _saving(seats: OtherSeats, meeting_id: UUID) -> Save:
    def save(line: SharedLine, known: SharedLine | None) -> None:
        answer = seats.save(meeting_id, Sent((SentLine(line, known),)), ())
        assert not answer.answered, "what one alone types comes out as it was typed"

    return save


def _reading(seats: OtherSeats, meeting_id: UUID) -> Callable[[News | Here], object]:
    def read(told: News | Here) -> None:
        if isinstance(told, News) and (ids := told.of_meeting(meeting_id)):
            seats.read(meeting_id, ids)

    return read


@dataclass(frozen=True)
class _Statement:
    words: str
    given: Any
    rows: int


@dataclass(frozen=True)
class _Recorded:
    """The statements of one save, and what was saved."""

    statements: tuple[_Statement, ...]
    line: SharedLine


def _record(line: _Line, save: Save) -> dict[bool, _Recorded]:
    """Return what is sent for the first word of a line (True), and for one more."""
    statements: list[_Statement] = []
    saved: list[SharedLine] = []
    here = threading.get_ident()

    def note(_c: Any, cursor: Any, words: str, given: Any, _x: Any, _many: bool) -> None:
        # What others write is read by another thread.
        if threading.get_ident() == here:
            statements.append(_Statement(words, given, cursor.rowcount))

    def keep(one: SharedLine, known: SharedLine | None) -> None:
        statements.clear()
        saved.append(one)
        save(one, known)

    # By then the server was told who types, and prepared what it is asked again and again.
    for _ in range(2 * len(_WORDS)):
        line.type(save)
    event.listen(Engine, "after_cursor_execute", note)
    found = {}
    for is_first in (True, False):
        line.type(keep)
        found[is_first] = _Recorded(tuple(statements), saved[-1])
    event.remove(Engine, "after_cursor_execute", note)
    return found


def _connect(url: URL, seat: Seat) -> "psycopg.Connection[Any]":
    named = url.translate_connect_args(username="user", database="dbname")
    connection = psycopg.connect(**{**url.query, **named})
    connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
    told = {"seat": seat.sign, "name": seat.name, "verb": "save_shared", "write": str(new_id())}
    told["program"] = PROGRAM_MARK
    for name, value in told.items():
        connection.execute("SELECT set_config(%s, %s, false)", (f"notula.{name}", value))
    connection.commit()
    return connection


def _repeating(connection: "psycopg.Connection[Any]", sent: Mapping[bool, _Recorded]) -> Save:
    """Return what saves a line by the statements that the program sent for another."""

    def save(line: SharedLine, known: SharedLine | None) -> None:
        recorded = sent[known is None]
        then, now = recorded.line.entry, line.entry
        other = {then.id: now.id, then.order_key: now.order_key, then.text: now.text}
        with connection.transaction():
            for one in recorded.statements:
                cursor = connection.execute(one.words, _with_other(one.given, other))
                assert cursor.rowcount == one.rows, f"not what it did then: {one.words}"
                if cursor.description:
                    cursor.fetchall()

    return save


def _with_other(given: Any, other: Mapping[Any, Any]) -> Any:
    """Return parameters with the values of ``other`` in place of those of then."""
    if isinstance(given, Mapping):
        return {name: _with_other(value, other) for name, value in given.items()}
    if isinstance(given, list | tuple):
        return type(given)(_with_other(value, other) for value in given)
    return other.get(given, given) if isinstance(given, UUID | str) else given
