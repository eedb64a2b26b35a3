"""Making somebody anonymous: the records go on, the name does not."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Select, Table, cast, delete, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.types import String

from kesbang_desktop.domain.anonymity import (
    RemainingTraces,
    anonymous,
    longest_word,
    names_in,
    next_alias,
    without_name,
)
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, remembered_senders, sender_key
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.names import bare_name
from kesbang_desktop.domain.party import Person
from kesbang_desktop.store.directory import find_person, save_people
from kesbang_desktop.store.engine_words import is_on_server, wipe_what_is_replaced
from kesbang_desktop.store.entries import delete_removed
from kesbang_desktop.store.server.forgetting import rename_in_history
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import (
    action_change,
    attachment,
    attendance,
    entry,
    exported_paper,
    invite_group_member,
    issue_note,
    meeting,
    obligation,
    office_profile,
    person,
    progress,
    proof,
    region_condition,
    version,
)

# Where a name is written out because the record has no other way to say who it is.
_WRITTEN_NAMES: tuple[tuple[Table, tuple[str, ...]], ...] = (
    (attendance, ("represented_by",)),
    (action_change, ("before", "after")),
    (proof, ("name", "note")),
)
_TYPED = (
    (entry, ("text",)),
    (progress, ("text",)),
    (issue_note, ("text",)),
    (obligation, ("text",)),
    (meeting, ("title", "organizer", "opening", "closing", "remarks")),
    (region_condition, ("reason",)),
)
_SHOWN = 60


def remaining_traces(session: Session, person_id: UUID) -> RemainingTraces:
    """Return what would go on naming the person; raises NotFoundError where nobody has the id."""
    name = _find(session, person_id).name
    attended = select(attendance.c.meeting_id).where(attendance.c.person_id == person_id)
    papers = select(exported_paper.c.meeting_id, exported_paper.c.lines).where(
        _like(name, exported_paper.c.lines)
    )
    profiles = select(office_profile.c.settings)
    return RemainingTraces(
        name,
        tuple(_frozen(session, name, attended)),
        tuple(_typed_lines(session, name)),
        tuple(
            f"{row.file_name} ({_meeting_words(session, row.meeting_id)})"
            for row in session.execute(
                select(attachment).where(attachment.c.meeting_id.in_(attended))
            )
        ),
        tuple(
            str(settings.get("name", "")) or "profil"
            for settings in session.scalars(profiles)
            if names_in(str(settings), name)
        ),
        tuple(
            dict.fromkeys(
                _meeting_words(session, row.meeting_id)
                for row in session.execute(papers)
                if names_in(row.lines, name)
            )
        ),
    )


def anonymise(session: Session, person_id: UUID, today: date) -> tuple[Person, Changes]:
    """Let nothing but an alias be known of a person, and return who that is now.

    Raises NotFoundError, and InvalidRecordError where that was done before.
    """
    before = _find(session, person_id)
    alias = next_alias(session.scalars(select(person.c.name)))
    after = anonymous(before, alias, today)
    wipe_what_is_replaced(session)
    changes = save_people(session, [after])
    session.execute(delete(invite_group_member).where(invite_group_member.c.person_id == person_id))
    own = attendance.c.person_id == person_id
    meetings = set(session.scalars(select(attendance.c.meeting_id).where(own)))
    session.execute(
        update(attendance).where(own).values(position="", stand_in_position="", reason="")
    )
    for table, columns in _WRITTEN_NAMES:
        meetings |= _rewrite(session, table, columns, before.name, alias)
    _forget_sender(session, before.name)
    _forget_removed_lines(session, before.name)
    if is_on_server(session):
        attended = session.scalars(select(attendance.c.id).where(own)).all()
        rename_in_history(session, before.name, alias, attended)
    return after, changes | Changes(frozenset(meetings))


def _forget_sender(session: Session, name: str) -> None:
    """Let the program not remember that somebody of that name wrote in a chat."""
    known = remembered_senders(get_setting(session, CHAT_SENDERS_KEY))
    left = known - {sender_key(name), sender_key(bare_name(name))}
    if left != known:
        put_setting(session, CHAT_SENDERS_KEY, sorted(left))


def _forget_removed_lines(session: Session, name: str) -> None:
    """Let lines go for good that were deleted and say the name; nobody would find them."""
    removed = entry.c.removed.is_(True) & _like(name, entry.c.text)
    rows = session.execute(select(entry.c.id, entry.c.text).where(removed)).all()
    delete_removed(session, [row.id for row in rows if names_in(row.text, name)])


def _find(session: Session, person_id: UUID) -> Person:
    if (one := find_person(session, person_id)) is None:
        raise NotFoundError("Orang ini tidak ada lagi di direktori. Muat ulang daftar direktori.")
    return one


def _like(name: str, *columns: Column[Any]) -> Any:
    """Return what finds rows that may have ``name``; the longest word of it is enough to look."""
    word = longest_word(name)
    return or_(*(cast(column, String).icontains(word, autoescape=True) for column in columns))


def _rewrite(
    session: Session, table: Table, columns: tuple[str, ...], name: str, alias: str
) -> set[UUID]:
    """Write ``alias`` for ``name``, and return the meetings of the rows where they are known."""
    touched: set[UUID] = set()
    rows = session.execute(select(table).where(_like(name, *(table.c[one] for one in columns))))
    for row in rows.all():
        values = {one: without_name(getattr(row, one), name, alias) for one in columns}
        if any(values[one] != getattr(row, one) for one in columns):
            key = [one == getattr(row, one.name) for one in table.primary_key.columns]
            session.execute(update(table).where(*key).values(values))
            if "meeting_id" in table.c:
                touched.add(row.meeting_id)
    return touched


def _frozen(session: Session, name: str, attended: Select[tuple[UUID]]) -> Iterator[str]:
    """Yield the versions that name somebody, and those that may do so by what he was called."""
    found = select(version).where(
        or_(_like(name, version.c.notes), version.c.meeting_id.in_(attended))
    )
    here = set(session.scalars(attended))
    for row in session.execute(found.order_by(version.c.meeting_id, version.c.number)):
        is_named = names_in(row.notes, name)
        if is_named or row.meeting_id in here:
            other = "" if is_named else ", mungkin dengan nama sebelumnya"
            yield f"{_meeting_words(session, row.meeting_id)} (versi {row.number}{other})"


def _typed_lines(session: Session, name: str) -> Iterator[str]:
    for table, columns in _TYPED:
        found = select(table).where(_like(name, *(table.c[one] for one in columns)))
        if "removed" in table.c:
            found = found.where(table.c.removed.is_(False))
        for row in session.execute(found):
            for one in columns:
                text = " ".join(getattr(row, one).split())
                if names_in(text, name):
                    yield f"“{text if len(text) <= _SHOWN else f'{text[:_SHOWN]}…'}”"


def _meeting_words(session: Session, meeting_id: UUID | None) -> str:
    row = session.execute(
        select(meeting.c.title, meeting.c.date).where(meeting.c.id == meeting_id)
    ).one_or_none()
    if row is None:
        return "tanpa rapat"
    return f"{row.title}, {format_short_date(row.date)}" if row.date else row.title
