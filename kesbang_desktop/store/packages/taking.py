"""Taking what a package brings into the data, part by part: all of it or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Table, func, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, PackageError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.merge_plan import Group, Record, RecordKey, RecordKind
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.package import Answers, Merged
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.record_state import GONE, Choice, Held, Verdict, settle
from kesbang_desktop.store.batches import WRITTEN_AT_ONCE, in_batches
from kesbang_desktop.store.copies.bringing_back import bring_back
from kesbang_desktop.store.engine_words import let_refer_later
from kesbang_desktop.store.listing import (
    actions_of_organizations,
    actions_of_people,
    refresh_listing,
    refresh_listing_of_meeting,
)
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.packages.comparing import Comparison, PartComparing, compare_package
from kesbang_desktop.store.packages.filling import state_row
from kesbang_desktop.store.packages.records import digest_of, read_contents_of
from kesbang_desktop.store.packages.rows import (
    RowValues,
    bring_parties,
)
from kesbang_desktop.store.packages.viewing import namesakes_of
from kesbang_desktop.store.packages.writing import RecordWriter, in_order, number_versions
from kesbang_desktop.store.party_completing import what_is_lacking
from kesbang_desktop.store.party_merging import merge_parties
from kesbang_desktop.store.tables import (
    attachment,
    entry,
    handed_state,
    meeting,
    organization,
    person,
)
from kesbang_desktop.store.upsert import insert_missing, upsert

_OPEN_AGAIN = (
    "Data di sini berubah sejak paket ini dibuka, jadi tidak ada yang diambil. "
    "Buka lagi paketnya lalu jawab pertanyaannya."
)
# Some tens of milliseconds: a part of a package is one of these, a long meeting is several.
_NEW_AT_ONCE = 250
_PARTIES = (RecordKind.PERSON, RecordKind.ORGANIZATION)
# Kinds whose words lists of actions repeat.
_SAID = (RecordKind.MEETING, *_PARTIES)


class Taking:
    """One package that is taken; ``mine`` is only read, to see what it brings.

    ``words`` follow the title of a meeting that is kept beside the one here.
    """

    def __init__(self, mine: Session, package: Session, answers: Answers, words: str) -> None:
        self._package = package
        self._answers = answers
        self._words = words
        self._apart: list[str] = []
        self._second_meetings: set[UUID] = set()
        self._second_lines: dict[UUID, UUID] = {}
        self._second_profiles: set[UUID] = set()
        self._waiting: list[RecordKey] = []
        self._evidence: dict[UUID, RowValues] = {}
        self._asked: list[_Asked] = []
        self._renamed: set[UUID] = set()
        self._taken: list[RecordKey] = []
        self._both = 0
        self._new: set[UUID] = set()
        compared = compare_package(mine, package)
        verdicts = {one.verdict for one in compared.plan.groups}
        self.brings_something = bool(verdicts & {Verdict.TAKE, Verdict.ASK})
        # Once they have come they are no longer who is missing.
        self._namesakes = namesakes_of(mine, package, compared)

    def run(self, database: OfficeDatabase) -> Merged:
        """Write what comes, and remember how all stood; all of it or nothing. Raises PackageError.

        It is refused where a question was not answered, because the data changed meanwhile. It is
        done part by part, each compared anew: whoever types meanwhile waits for one of them.
        """
        if not self.brings_something:
            return Merged()
        comparing = PartComparing(self._package)
        changes = Changes()
        with database.in_parts() as writing:
            for number, part in enumerate(comparing.parts):
                tell("", number, len(comparing.parts))
                read = comparing.read(part)
                with writing.parts() as session:
                    changes |= self._take(session, comparing.compare(session, read))
            # Those that waited for another line, and those that repeat what was renamed.
            for keys in in_batches(self._waiting, WRITTEN_AT_ONCE):
                with writing.part() as session:
                    self._write(session, keys)
            with writing.parts() as session:
                _refresh_lines(session, self._renamed)
                self._join(session)
                self._remember_asked(session)
        return self._tell(changes)

    def _take(self, session: Session, compared: Comparison) -> Changes:
        """Write what a part of the package brings."""
        groups = [one for one in compared.plan.groups if self._is_taken(one)]
        keys = [key for one in groups for key in one.members]
        let_refer_later(session)
        self._taken += keys
        if keys:
            self._replace(session, compared, keys)
        self._keep_both(session, compared)
        changes = self._refresh(session, compared, keys)
        self._remember(session, compared)
        return changes

    def _choice(self, group: Group) -> Choice:
        choice = self._answers.choices.get(group.head)
        if choice is None:
            raise PackageError(_OPEN_AGAIN)
        return choice

    def _is_taken(self, group: Group) -> bool:
        if group.verdict is Verdict.ASK:
            return self._choice(group) is Choice.THEIRS
        return group.verdict is Verdict.TAKE

    def _replace(self, session: Session, compared: Comparison, keys: list[RecordKey]) -> None:
        theirs = compared.theirs
        gone = [key for key in keys if key not in theirs or not theirs[key].digest]
        coming = [key for key in keys if key in theirs and theirs[key].digest]
        meetings = {key.id for key in theirs if key.kind is RecordKind.MEETING}
        known = [key for key in coming if key in compared.mine]
        # What stood here is written before anybody may change it; what is new here nobody can
        # change, and it may come in many parts, each behind what it refers to.
        self._waiting += self._write(session, known, gone)
        new = in_order(key for key in coming if key not in compared.mine)
        for batch in in_batches(new, _NEW_AT_ONCE):
            let_others_write(session)
            self._waiting += self._write(session, batch)
            if any(key.kind is RecordKind.VERSION for key in batch):
                number_versions(session, meetings)
        self._link_outlived(session, compared)
        number_versions(session, meetings)

    def _write(
        self, session: Session, coming: Iterable[RecordKey], gone: Iterable[RecordKey] = ()
    ) -> list[RecordKey]:
        """Write records; return those that need another one which is not there yet."""
        let_refer_later(session)
        writer = RecordWriter(session, self._package, self._evidence)
        writer.remove(gone)
        writer.write(coming)
        bring_parties(self._package, session, writer.people, writer.agencies)
        for table, named in ((person, writer.people), (organization, writer.agencies)):
            for batch in in_batches(named):
                # Whoever was taken out of the directory and is named again is in it again.
                here = select(table.c.id).where(table.c.id.in_(batch), table.c.retired)
                back = self._package.scalars(
                    select(table.c.id).where(
                        table.c.id.in_(session.scalars(here).all()), ~table.c.retired
                    )
                ).all()
                session.execute(update(table).where(table.c.id.in_(back)).values(retired=False))
        writer.drop_dangling()
        return writer.waiting

    def _link_outlived(self, session: Session, compared: Comparison) -> None:
        """Let lines that had outlived their meeting stand in it again."""
        for kind, table in ((RecordKind.ENTRY, entry), (RecordKind.ATTACHMENT, attachment)):
            for key, record in compared.theirs.items():
                mine = compared.mine.get(key)
                if key.kind is kind and record.meeting_id and mine and mine.meeting_id is None:
                    here = select(meeting.c.id).where(meeting.c.id == record.meeting_id)
                    if session.scalar(here) is not None:
                        loose = (table.c.id == key.id) & table.c.meeting_id.is_(None)
                        values = {"meeting_id": record.meeting_id}
                        session.execute(update(table).where(loose).values(**values))

    def _keep_both(self, session: Session, compared: Comparison) -> None:
        writer = RecordWriter(session, self._package, self._evidence)
        for group in compared.plan.questions:
            choice = self._choice(group)
            self._both += choice is not Choice.MINE
            if choice is not Choice.BOTH:
                continue
            if group.head.kind is RecordKind.ENTRY:
                meeting_id, place = self._place_behind(session, group.head.id)
                self._second_lines[writer.write_beside(group.head.id, place)] = meeting_id
            elif group.head.kind is RecordKind.PROFILE:
                self._second_profiles.add(writer.write_profile_beside(group.head.id))
            elif group.head.kind is RecordKind.MEETING:
                brought = bring_back(session, self._package, group.head.id, self._words)
                if brought.meeting_id is not None:
                    self._second_meetings.add(brought.meeting_id)
        if self._second_lines:
            bring_parties(self._package, session, writer.people, writer.agencies)
            writer.drop_dangling()

    def _place_behind(self, session: Session, entry_id: UUID) -> tuple[UUID, str]:
        """Return the meeting of a line, and the place right behind it."""
        row = session.execute(
            select(entry.c.meeting_id, entry.c.order_key).where(entry.c.id == entry_id)
        ).one()
        following = select(func.min(entry.c.order_key)).where(
            entry.c.meeting_id == row.meeting_id, entry.c.order_key > row.order_key
        )
        return row.meeting_id, key_between(row.order_key, session.scalar(following))

    def _join(self, session: Session) -> None:
        """Make one of people, and of agencies, of whom the person says that they are one.

        The elder id stays, so that both laptops end with the same.
        """
        for namesake in self._namesakes:
            if namesake.theirs.id not in self._answers.joined:
                continue
            kept, gone = sorted((namesake.theirs, namesake.mine), key=lambda one: one.id)
            table = person if kept.kind is PartyKind.PERSON else organization
            if not self._is_there(session, table, namesake.theirs.id):
                continue
            joined = _joined_row(session, table, namesake.mine, namesake.theirs)
            try:
                merge_parties(session, gone, kept)
            except InvalidRecordError as error:
                self._apart.append(error.sentence)
            else:
                upsert(session, table, [joined | {"id": kept.id, "retired": False}])

    def _is_there(self, session: Session, table: Table, key: UUID) -> bool:
        found = select(table.c.id).where(table.c.id == key, ~table.c.retired)
        return session.scalar(found) is not None

    def _refresh(self, session: Session, compared: Comparison, keys: list[RecordKey]) -> Changes:
        """Work out anew what lists repeat; return what was changed."""
        sides = (compared.theirs, compared.mine)
        written = [side[key] for key in keys for side in sides if key in side]
        meetings = {one.meeting_id for one in written if one.meeting_id}
        meetings |= self._second_meetings | {one for one in self._second_lines.values() if one}
        lines = {one.entry_id for one in written if one.entry_id} | self._second_lines.keys()
        _refresh_lines(session, lines)
        known = {key for key, record in compared.mine.items() if record.digest}
        changed = {
            kind: {key.id for key in keys if key in known and key.kind is kind} for kind in _SAID
        }
        for meeting_id in changed[RecordKind.MEETING]:
            refresh_listing_of_meeting(session, meeting_id)
            let_others_write(session)
        self._renamed |= actions_of_people(session, changed[RecordKind.PERSON])
        self._renamed |= actions_of_organizations(session, changed[RecordKind.ORGANIZATION])
        self._new |= {key.id for key in keys if key.kind is RecordKind.MEETING and key not in known}
        parties = {key.id for key in keys if key.kind in _PARTIES} | self._answers.joined
        profiles = {key.id for key in keys if key.kind is RecordKind.PROFILE}
        profiles |= self._second_profiles
        return Changes(
            frozenset(meetings), frozenset(parties), frozenset(lines), frozenset(profiles)
        )

    def _remember(self, session: Session, compared: Comparison) -> None:
        """Note how the records of both sides stood; of those that were asked for it is noted last,
        for what was chosen counts as well.
        """
        asked = {key for one in compared.plan.questions for key in one.members}
        part = []
        for key in chain(compared.theirs, compared.mine.keys() - compared.theirs.keys()):
            ours, theirs = compared.mine.get(key), compared.theirs.get(key)
            if key in asked:
                self._asked.append(_Asked(key, ours, theirs))
            else:
                part += _states(key, ours, theirs)
        for rows in in_batches(part, _NEW_AT_ONCE):
            insert_missing(session, handed_state, rows)
            let_others_write(session)

    def _remember_asked(self, session: Session) -> None:
        places = {place for one in self._asked if (place := _place(one.ours, one.theirs))}
        keys = [one.key for one in self._asked]
        found = read_contents_of(session, places, keys) if keys else ()
        now = {one.key: digest_of(one.values) for one in found}
        for one in self._asked:
            rows = _states(one.key, one.ours, one.theirs, now.get(one.key, GONE), was_chosen=True)
            insert_missing(session, handed_state, rows)
            let_others_write(session)

    def _tell(self, changes: Changes) -> Merged:
        new = self._new | self._second_meetings
        return Merged(
            changes,
            len(new),
            len(changes.meetings - new),
            len(self._taken) + self._both,
            tuple(self._apart),
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A record that both sides changed, as each had it."""

    key: RecordKey
    ours: Record | None
    theirs: Record | None


def _refresh_lines(session: Session, lines: Iterable[UUID]) -> None:
    for batch in in_batches(lines, WRITTEN_AT_ONCE):
        refresh_listing(session, batch)
        let_others_write(session)


def _place(ours: Record | None, theirs: Record | None) -> UUID | None:
    return next((one.meeting_id for one in (theirs, ours) if one and one.meeting_id), None)


def _states(
    key: RecordKey,
    ours: Record | None,
    theirs: Record | None,
    standing: bytes = GONE,
    was_chosen: bool = False,
) -> list[RowValues]:
    """Return the rows that say how a record stood, those that are not known yet."""
    before, other = (one.held if one else Held() for one in (ours, theirs))
    after = settle(before, other, standing, was_chosen)
    known = ours.past if ours else frozenset()
    return [state_row(key, state, _place(ours, theirs)) for state in after.past - known]


def _joined_row(session: Session, table: Table, mine: Party, theirs: Party) -> dict[str, Any]:
    """Return what is known of both: what is here goes first, what it lacks is filled."""
    found = session.execute(select(table).where(table.c.id.in_((mine.id, theirs.id))))
    rows = {row.id: row for row in found}
    ours = rows[mine.id]
    return dict(ours._mapping) | what_is_lacking(ours, rows[theirs.id], mine.kind)
