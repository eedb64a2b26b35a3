"""A query that is asked again and again, each time for other values: put into words once.

What SQLAlchemy does around a statement takes a sixth of what SQLite does for a screen of rows.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.orm import Session

from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.letters import letters_of


class KeptQuery:
    """All of its columns are ``raw``; what is given for its values later has no type of its own."""

    def __init__(self, query: Select[Any]) -> None:
        self._query = query
        self._statement = ""
        self._names: Sequence[str] = ()
        self._values: dict[str, Any] = {}

    def rows(self, session: Session, parameters: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Return what it gives for ``parameters``, by their names."""
        connection = session.connection()
        if connection.dialect.name == "sqlite":
            if not self._statement:
                self._word(connection, parameters)
            known = {**self._values, **parameters}
            values = [known[name] for name in self._names]
            try:
                with letters_of(driver_of(connection)) as driver:
                    return driver.execute(self._statement, values).fetchall()
            except sqlite3.Error:
                # Letters that are none are read around then; what fails once more is told as ever.
                pass
        return session.execute(self._query, parameters).all()

    def _word(self, connection: Connection, parameters: Mapping[str, Any]) -> None:
        dialect = connection.dialect
        compiled = self._query.compile(dialect=dialect)
        state = compiled.construct_expanded_state(dict(parameters))
        values, processors = dict(state.parameters), dict(state.processors)
        for bind, name in compiled.bind_names.items():
            process = bind.type.dialect_impl(dialect).bind_processor(dialect)
            # What is in a list stands in ``state`` under names of its own.
            if process is not None and name in values:
                processors[name] = process
        for name, process in processors.items():
            values[name] = process(values[name])
        self._values, self._names = values, state.positiontup or ()
        self._statement = state.statement
