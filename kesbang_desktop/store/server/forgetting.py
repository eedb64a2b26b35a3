"""What a server lets go of: names of whoever was made anonymous, lines that were deleted long ago,
and a history that nobody looks up any more.
"""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from sqlalchemy import JSON, bindparam, text
from sqlalchemy.orm import Session

from kesbang_desktop.domain.anonymity import longest_word, without_name
from kesbang_desktop.store.entries import delete_removed

# Until then a window that was left open may take a deletion back.
_REMOVED_FOR = timedelta(days=7)
# Who wrote what is asked for while a meeting is spoken of, and by those who audit the year after.
_HISTORY_FOR = timedelta(days=5 * 366)
_AT_ONCE = 5_000

_REMOVED = text(
    "SELECT id FROM entry WHERE removed AND NOT EXISTS (SELECT 1 FROM audit"
    " WHERE subject = entry.id AND ended > clock_timestamp() - CAST(:kept AS interval))"
    " LIMIT :most"
)
# Rows come one after the other: what is younger than the first young one is not gone through.
_OLD_HISTORY = text(
    "DELETE FROM audit WHERE number IN (SELECT number FROM audit"
    " WHERE number < coalesce((SELECT number FROM audit"
    " WHERE ended >= clock_timestamp() - CAST(:kept AS interval) ORDER BY number LIMIT 1),"
    " 9223372036854775807)"
    " AND (settled OR NOT aside) ORDER BY number LIMIT :most)"
)
_NAMING = text(
    "SELECT number, said, before FROM audit"
    " WHERE strpos(lower(said), :word) > 0 OR strpos(lower(before::text), :word) > 0"
)
_RENAME = text("UPDATE audit SET said = :said, before = :before WHERE number = :number").bindparams(
    bindparam("before", type_=JSON(none_as_null=True))
)
_FORGET_FIELDS = text("UPDATE audit SET before = NULL WHERE subject = ANY(:subjects)")


def forget_long_removed(session: Session) -> bool:
    """Delete for good some of the lines that were removed a week ago; tell whether more are left.

    That somebody undoes it at another seat is no longer waited for then.
    """
    given = {"kept": _REMOVED_FOR, "most": _AT_ONCE}
    ids = session.scalars(_REMOVED, given).all()
    delete_removed(session, ids)
    return len(ids) == _AT_ONCE


def forget_old_history(session: Session) -> bool:
    """Delete some of the history of five years ago; tell whether more is left.

    Words that were put aside and that nobody settled stay.
    """
    found = session.execute(_OLD_HISTORY, {"kept": _HISTORY_FOR, "most": _AT_ONCE})
    return getattr(found, "rowcount", 0) == _AT_ONCE


def rename_in_history(
    session: Session, name: str, alias: str, attendances: Collection[UUID]
) -> None:
    """Let the history say ``alias`` for ``name``, and nothing of what stood in ``attendances``."""
    if attendances:
        session.execute(_FORGET_FIELDS, {"subjects": list(attendances)})
    for row in session.execute(_NAMING, {"word": longest_word(name)}).all():
        said = None if row.said is None else without_name(row.said, name, alias)
        before = row.before and {
            field: without_name(value, name, alias) if isinstance(value, str) else value
            for field, value in row.before.items()
        }
        if (said, before) != (row.said, row.before):
            session.execute(_RENAME, {"said": said, "before": before, "number": row.number})
