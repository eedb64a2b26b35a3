"""Hears what other seats write, on a connection and in a thread of its own."""

import logging
from collections.abc import Callable, Iterable
from threading import Event, Thread
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import URL

from kesbang_desktop.domain.together.news import Here, News, gathered
from kesbang_desktop.store.server.audit import HERE, NEWS, UPGRADED

# How soon the thread sees that it is to end; what is told comes at once.
_LOOK_S = 0.25
# A server that is away is asked again so soon, and then less and less often.
_AGAIN_S, _SELDOM_S = 0.5, 2.0
_NOBODY = "-"
_LOG = logging.getLogger(__name__)


class Listening:
    """Gives ``heard`` the news of all seats but ``seat``, and where they type.

    Where the connection was lost nobody knows what was told meanwhile: then it may be anything,
    and the tables may be others, for which ``upgraded`` is called.
    """

    def __init__(
        self,
        url: URL,
        seat: str,
        heard: Callable[[News | Here], object],
        upgraded: Callable[[], object],
    ) -> None:
        self._url = url
        self._seat = seat
        self._heard = heard
        self._upgraded = upgraded
        self._is_ended = Event()
        self._thread = Thread(target=self._run, name="kabar", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Hear nothing more."""
        self._is_ended.set()

    def close(self) -> None:
        """Hear nothing more, and let go of the connection."""
        self.end()
        self._thread.join()

    def _run(self) -> None:
        pause, is_missed = _AGAIN_S, False
        while not self._is_ended.is_set():
            try:
                with self._connect() as connection:
                    for channel in (NEWS, HERE):
                        connection.execute(f"LISTEN {channel}")
                    if is_missed:
                        self._upgraded()
                        self._heard(News(is_all=True))
                    pause, is_missed = _AGAIN_S, True
                    self._hear(connection)
            except psycopg.Error as error:
                is_missed = True
                _LOG.info("%s", type(error).__name__)
                self._is_ended.wait(pause)
                pause = min(2 * pause, _SELDOM_S)

    def _connect(self) -> "psycopg.Connection[Any]":
        url = self._url.translate_connect_args(username="user", database="dbname")
        known = {**self._url.query, **url}
        options: dict[str, Any] = {"application_name": "Notula Kesbang", "connect_timeout": 10}
        return psycopg.connect(**{**options, **known}, autocommit=True)

    def _hear(self, connection: "psycopg.Connection[Any]") -> None:
        while not self._is_ended.is_set():
            told = list(connection.notifies(timeout=_LOOK_S, stop_after=1))
            if self._is_ended.is_set():
                return
            self._tell(told)

    def _tell(self, told: Iterable[psycopg.Notify]) -> None:
        news = []
        for one in told:
            seat, *words = one.payload.split(" ")
            if seat == self._seat:
                continue
            if one.channel == HERE:
                self._heard(_here(seat, words))
            elif words[0] == UPGRADED:
                self._upgraded()
                self._heard(News(is_all=True))
            else:
                kind, subject, meeting = words
                news.append((kind, _id(subject), _id(meeting)))
        if news:
            self._heard(gathered(news))


def here_words(here: Here) -> str:
    """Return what is told of ``here``."""
    places = [str(one) if one else _NOBODY for one in (here.meeting_id, here.entry_id)]
    computer = here.computer or _NOBODY
    return " ".join((here.seat, *places, str(here.offset), computer, here.name))


def _here(seat: str, words: list[str]) -> Here:
    meeting, entry, offset, computer, *name = words
    computer = "" if computer == _NOBODY else computer
    return Here(seat, " ".join(name), _id(meeting), _id(entry), int(offset), computer)


def _id(words: str) -> UUID | None:
    return None if words == _NOBODY else UUID(words)
