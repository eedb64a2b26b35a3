"""Who writes here: what a connection tells the server of it, for its audit."""

import getpass
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import new_seat
from kesbang_desktop.store.server.program_mark import PROGRAM_MARK

# What is typed for so long without a pause is one row of the audit.
_STRETCH_S = 300
_TYPING = frozenset(("save_typed", "save_shared", "save_meeting", "save_attendances"))
_KEY = "notula_write"


@dataclass
class Seat:
    """One window at the data of an office, of somebody called ``name`` at a ``computer``.

    ``sign`` tells it from all others.
    """

    name: str = field(default_factory=lambda: _who_sits_here())
    computer: str = field(default_factory=lambda: _which_computer())
    sign: str = field(default_factory=new_seat)
    _stretches: dict[str, tuple[float, UUID]] = field(default_factory=dict)

    def introduce(self, engine: Engine) -> None:
        """Have all connections of ``engine`` say who is there."""

        def tell(connection: Any, _record: object) -> None:
            connection.execute(
                "SELECT set_config('notula.seat', %s, false),"
                " set_config('notula.computer', %s, false),"
                " set_config('notula.program', %s, false)",
                (self.sign, self.computer, PROGRAM_MARK),
            )
            connection.commit()

        event.listen(engine, "connect", tell)

    @contextmanager
    def telling(self, session: Session, verb: str) -> Iterator[None]:
        """Tell the server which verb the transaction is of that begins."""
        connection = session.connection()
        info = connection.info
        told = (verb, str(self._write_of(verb)), self.name)
        # What it was told last is asked for no more: typing tells the same again and again.
        if info.get(_KEY) != told:
            connection.exec_driver_sql(
                "SELECT set_config('notula.verb', %s, false),"
                " set_config('notula.write', %s, false), set_config('notula.name', %s, false)",
                told,
            )
            info[_KEY] = told
        try:
            yield
        except BaseException:
            # What a transaction said is gone with it.
            info.pop(_KEY, None)
            raise

    def _write_of(self, verb: str) -> UUID:
        if verb not in _TYPING:
            return new_id()
        now = time.monotonic()
        since, write = self._stretches.get(verb, (-_STRETCH_S, None))
        if write is None or now - since >= _STRETCH_S:
            since, write = now, new_id()
            self._stretches[verb] = since, write
        return write


def _which_computer() -> str:
    """Return what this computer is called, as one word."""
    return "-".join(platform.node().split(".")[0].split())


def _who_sits_here() -> str:
    """Return the name under which somebody works on this computer; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
