"""What is known of one entry of the directory goes to the other that it is merged into."""

from typing import Any

from sqlalchemy import Row, Table, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.twin_completion import lacking_fields
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.tables import organization, person

Completed = tuple[tuple[str, object, object], ...]


def complete_party(session: Session, gone: Party, kept: Party) -> Completed:
    """Give ``kept`` what it lacks and ``gone`` has; an agency goes by the names of both.

    Returns each column that was written, with what it was and is.
    """
    table = _table(kept)
    rows = {row.id: row for row in session.execute(select(table).where(_is(table, gone, kept)))}
    if len(rows) < 2:
        return ()
    own = rows[kept.id]
    values = what_is_lacking(own, rows[gone.id], kept.kind)
    written = {name: value for name, value in values.items() if value != getattr(own, name)}
    if written:
        session.execute(update(table).where(table.c.id == kept.id).values(written))
    return tuple((name, getattr(own, name), value) for name, value in written.items())


def what_is_lacking(own: Row[Any], theirs: Row[Any], kind: PartyKind) -> dict[str, Any]:
    """Return the columns that ``own`` lacks, from ``theirs``, and all other names of both."""
    values = lacking_fields(own, theirs, kind)
    if kind is PartyKind.ORGANIZATION:
        taken = values.get("short_name", own.short_name)
        values["aliases"] = _all_names(own, theirs, taken)
    return values


def take_back(session: Session, kept: Party, completed: Completed) -> None:
    """Let ``kept`` be without what it was given, save what somebody wrote there since."""
    table = _table(kept)
    for name, before, after in completed:
        still = table.c[name] == after
        session.execute(update(table).where(table.c.id == kept.id, still).values({name: before}))


def _all_names(own: Any, theirs: Any, short_name: str) -> str:
    """Return the other names of ``own``, those of ``theirs`` behind them, one a line."""
    known = {fold(one) for one in (text_of(own.name), text_of(short_name))}
    found: list[str] = []
    others = (theirs.name, theirs.short_name, *text_of(theirs.aliases).splitlines())
    for one in map(text_of, (*text_of(own.aliases).splitlines(), *others)):
        if fold(one) and fold(one) not in known:
            known.add(fold(one))
            found.append(one)
    return "\n".join(found)


def _table(party: Party) -> Table:
    return person if party.kind is PartyKind.PERSON else organization


def _is(table: Table, *parties: Party) -> Any:
    return table.c.id.in_([one.id for one in parties])
