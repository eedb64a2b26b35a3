"""Lines of minutes that several seats write at once: read, merged and written on the server."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.together.news import Deed, LinesRead, SharedAnswer
from kesbang_desktop.domain.together.sending import Sent, take_sent
from kesbang_desktop.domain.together.shared_line import SharedLine, action_of, shared_line
from kesbang_desktop.store.action_mapping import read_actions
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.finalising import is_final, take_turn
from kesbang_desktop.store.server.audit import NEWS
from kesbang_desktop.store.server.field_history import fields_before
from kesbang_desktop.store.taking_turns import in_turn

KEEP_ASIDE = text(
    "INSERT INTO audit AS a"
    " (write, subject, kind, meeting_id, verb, seat, name, computer, said, aside)"
    " VALUES (current_setting('notula.write')::uuid, :id, 'entry', :meeting,"
    " current_setting('notula.verb'), current_setting('notula.seat'),"
    " coalesce(nullif(current_setting('notula.name'), ''), session_user),"
    " current_setting('notula.computer'), :said, true)"
    " ON CONFLICT (write, subject, aside) DO UPDATE"
    " SET ended = clock_timestamp(), said = excluded.said, settled = false"
)
_TELL_ASIDE = text(
    f"SELECT pg_notify('{NEWS}', concat_ws(' ', CAST(:seat AS text), 'entry',"
    " CAST(:id AS text), CAST(:meeting AS text)))"
)
_WITH_ASIDE = text(
    "SELECT DISTINCT subject FROM audit WHERE meeting_id = :meeting AND aside AND NOT settled"
)
_DEEDS = text(
    "SELECT number, name, verb, began, ended, coalesce(said, '') AS said, aside AS is_aside,"
    " settled AS is_settled, computer, kind, before FROM audit"
    " WHERE subject = :subject ORDER BY number DESC LIMIT :most"
)
_COUNT_ASIDE = text(
    "SELECT count(DISTINCT subject) FROM audit JOIN entry ON entry.id = subject"
    " WHERE aside AND NOT settled AND NOT removed"
)
_SETTLE = text(
    "UPDATE audit SET settled = true WHERE subject = :subject AND aside AND NOT settled"
    " RETURNING meeting_id"
)
_MOST_DEEDS = 200


@in_turn
def save_shared(
    session: Session, meeting_id: UUID, sent: Sent, actions: Sequence[ActionItem] = ()
) -> SharedAnswer:
    """Write what a seat sent of its lines, merged with what others wrote since.

    Seats that write one meeting take turns (:mod:`taking_turns`). Words of lines
    that another wrote first are kept aside. Raises InvalidRecordError where the minutes are final.
    """
    take_turn(session, meeting_id)
    ids = [*(one.line.entry.id for one in sent.lines), *(sent.removed or ())]
    stored = _read(session, meeting_id, ids)
    taken = take_sent(sent, {one.entry.id: one for one in stored})
    entries = [one.entry for one in taken.lines]
    known = {one.entry_id: one for one in actions}
    items = [action_of(one, known) for one in taken.lines if one.entry.kind is EntryKind.ACTION]
    changes = save_typed(session, meeting_id, entries, items, taken.removed)
    for line in taken.aside:
        told = {"id": line.entry.id, "meeting": meeting_id}
        session.execute(KEEP_ASIDE, {**told, "said": line.entry.text})
        session.execute(_TELL_ASIDE, {**told, "seat": ""})
    return SharedAnswer(changes, taken.answered)


def read_shared(
    session: Session, meeting_id: UUID, ids: Collection[UUID] | None = None
) -> LinesRead:
    """Return lines of a meeting as they stand, with ``ids`` those alone."""
    lines = _read(session, meeting_id, ids)
    there = {one.entry.id for one in lines}
    gone = tuple(one for one in ids or () if one not in there)
    with_aside = session.scalars(_WITH_ASIDE, {"meeting": meeting_id})
    may_lack = ids is None or bool(gone)
    frozen = may_lack and is_final(session, meeting_id)
    return LinesRead(tuple(lines), gone, frozenset(with_aside), is_final=frozen)


def deeds_of(session: Session, subject: UUID) -> list[Deed]:
    """Return what was done to a record, the latest first."""
    rows = session.execute(_DEEDS, {"subject": subject, "most": _MOST_DEEDS})
    found = []
    for row in rows.mappings():
        told = dict(row)
        told["before"] = fields_before(subject, told.pop("kind"), told["before"])
        found.append(Deed(**told))
    return found


def count_aside(session: Session) -> int:
    """Return beside how many lines of all meetings words are kept that nobody has settled."""
    return int(session.scalar(_COUNT_ASIDE) or 0)


def settle_aside(session: Session, entry_id: UUID) -> None:
    """Count the words that are kept beside a line as seen: somebody chose."""
    for (meeting_id,) in session.execute(_SETTLE, {"subject": entry_id}).all():
        session.execute(_TELL_ASIDE, {"seat": "", "id": entry_id, "meeting": meeting_id})


def _read(session: Session, meeting_id: UUID, ids: Collection[UUID] | None) -> list[SharedLine]:
    entries = read_entries(session, meeting_id, ids=ids)
    actions: Mapping[UUID, ActionItem] = {}
    if any(one.kind is EntryKind.ACTION for one in entries):
        actions = read_actions(session, meeting_id, ids)
    return [shared_line(one, actions.get(one.id)) for one in entries]
