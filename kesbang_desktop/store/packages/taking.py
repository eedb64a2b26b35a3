"""Taking what a package brings into the data, all of it in one transaction."""

from collections.abc import Iterable
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Table, func, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, PackageError
from kesbang_desktop.domain.merge_plan import Group, RecordKey, RecordKind
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.package import Answers, ArrivingNamesake, Merged
from kesbang_desktop.domain.party import PartyKind
from kesbang_desktop.domain.record_state import GONE, Choice, Held, Verdict, settle
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.copies.bringing_back import bring_back
from kesbang_desktop.store.listing import (
    refresh_listing,
    refresh_listing_of_meeting,
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.packages.comparing import Comparison, compare_package, read_mine
from kesbang_desktop.store.packages.filling import state_row
from kesbang_desktop.store.packages.rows import (
    bring_named_parties,
    drop_dangling,
    in_parts,
    let_refer_later,
)
from kesbang_desktop.store.packages.viewing import namesakes_of
from kesbang_desktop.store.packages.writing import RecordWriter, number_versions
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
_FIELDS = {
    person: ("nip", "rank", "grade", "position", "organization_id", "phone", "email"),
    organization: ("short_name", "parent_id", "region"),
}


class Taking:
    """One package that is taken, in the transaction of ``mine``.

    ``words`` follow the title of a meeting that is kept beside the one here.
    """

    def __init__(self, mine: Session, package: Session, answers: Answers, words: str) -> None:
        self._mine = mine
        self._package = package
        self._answers = answers
        self._words = words
        self._apart: list[str] = []
        self._second_meetings: set[UUID] = set()
        self._second_lines: dict[UUID, UUID] = {}
        self._second_profiles: set[UUID] = set()

    def run(self) -> Merged:
        """Write what comes, and remember how all stood. Raises PackageError.

        It is refused where a question was not answered, because the data changed meanwhile.
        """
        compared = compare_package(self._mine, self._package)
        groups = [one for one in compared.plan.groups if self._is_taken(one)]
        keys = [key for one in groups for key in one.members]
        if not keys and not compared.plan.questions:
            return Merged()
        # Once they have come they are no longer who is missing.
        namesakes = namesakes_of(self._mine, self._package, compared)
        let_refer_later(self._mine)
        self._write(compared, keys)
        self._keep_both(compared)
        self._join(namesakes)
        drop_dangling(self._mine)
        changes = self._refresh(compared, keys)
        self._remember(compared)
        return self._tell(compared, keys, changes)

    def _choice(self, group: Group) -> Choice:
        choice = self._answers.choices.get(group.head)
        if choice is None:
            raise PackageError(_OPEN_AGAIN)
        return choice

    def _is_taken(self, group: Group) -> bool:
        if group.verdict is Verdict.ASK:
            return self._choice(group) is Choice.THEIRS
        return group.verdict is Verdict.TAKE

    def _write(self, compared: Comparison, keys: list[RecordKey]) -> None:
        theirs = compared.theirs
        writer = RecordWriter(self._mine, self._package)
        writer.remove(key for key in keys if key not in theirs or not theirs[key].digest)
        writer.write(key for key in keys if key in theirs and theirs[key].digest)
        bring_named_parties(self._package, self._mine, insert_missing)
        for table, named in ((person, writer.people), (organization, writer.agencies)):
            for batch in in_batches(named):
                # Whoever was taken out of the directory and is named again is in it again.
                here = select(table.c.id).where(table.c.id.in_(batch), table.c.retired)
                back = self._package.scalars(
                    select(table.c.id).where(
                        table.c.id.in_(self._mine.scalars(here).all()), ~table.c.retired
                    )
                ).all()
                self._mine.execute(update(table).where(table.c.id.in_(back)).values(retired=False))
        self._link_outlived(compared)
        number_versions(self._mine, {key.id for key in theirs if key.kind is RecordKind.MEETING})

    def _link_outlived(self, compared: Comparison) -> None:
        """Let lines that had outlived their meeting stand in it again."""
        for kind, table in ((RecordKind.ENTRY, entry), (RecordKind.ATTACHMENT, attachment)):
            for key, record in compared.theirs.items():
                mine = compared.mine.get(key)
                if key.kind is kind and record.meeting_id and mine and mine.meeting_id is None:
                    here = select(meeting.c.id).where(meeting.c.id == record.meeting_id)
                    if self._mine.scalar(here) is not None:
                        loose = (table.c.id == key.id) & table.c.meeting_id.is_(None)
                        values = {"meeting_id": record.meeting_id}
                        self._mine.execute(update(table).where(loose).values(**values))

    def _keep_both(self, compared: Comparison) -> None:
        writer = RecordWriter(self._mine, self._package)
        for group in compared.plan.questions:
            if self._choice(group) is not Choice.BOTH:
                continue
            if group.head.kind is RecordKind.ENTRY:
                meeting_id, place = self._place_behind(group.head.id)
                self._second_lines[writer.write_beside(group.head.id, place)] = meeting_id
            elif group.head.kind is RecordKind.PROFILE:
                self._second_profiles.add(writer.write_profile_beside(group.head.id))
            elif group.head.kind is RecordKind.MEETING:
                brought = bring_back(self._mine, self._package, group.head.id, self._words)
                if brought.meeting_id is not None:
                    self._second_meetings.add(brought.meeting_id)

    def _place_behind(self, entry_id: UUID) -> tuple[UUID, str]:
        """Return the meeting of a line, and the place right behind it."""
        row = self._mine.execute(
            select(entry.c.meeting_id, entry.c.order_key).where(entry.c.id == entry_id)
        ).one()
        following = select(func.min(entry.c.order_key)).where(
            entry.c.meeting_id == row.meeting_id, entry.c.order_key > row.order_key
        )
        return row.meeting_id, key_between(row.order_key, self._mine.scalar(following))

    def _join(self, namesakes: Iterable[ArrivingNamesake]) -> None:
        """Make one of people, and of agencies, of whom the person says that they are one.

        The elder id stays, so that both laptops end with the same.
        """
        for namesake in namesakes:
            if namesake.theirs.id not in self._answers.joined:
                continue
            kept, gone = sorted((namesake.theirs, namesake.mine), key=lambda one: one.id)
            table = person if kept.kind is PartyKind.PERSON else organization
            if not self._is_there(table, namesake.theirs.id):
                continue
            joined = self._joined_row(table, namesake.mine.id, namesake.theirs.id)
            try:
                merge_parties(self._mine, gone, kept)
            except InvalidRecordError as error:
                self._apart.append(error.sentence)
            else:
                upsert(self._mine, table, [joined | {"id": kept.id, "retired": False}])

    def _is_there(self, table: Table, key: UUID) -> bool:
        found = select(table.c.id).where(table.c.id == key, ~table.c.retired)
        return self._mine.scalar(found) is not None

    def _joined_row(self, table: Table, mine: UUID, theirs: UUID) -> dict[str, Any]:
        """Return what is known of both: what is here goes first, what it lacks is filled."""
        rows = {
            row.id: dict(row._mapping)
            for row in self._mine.execute(select(table).where(table.c.id.in_((mine, theirs))))
        }
        ours, other = rows[mine], rows[theirs]
        filled = {name: ours[name] or other[name] for name in _FIELDS[table]}
        return ours | filled

    def _refresh(self, compared: Comparison, keys: list[RecordKey]) -> Changes:
        """Work out anew what lists repeat; return what was changed."""
        sides = (compared.theirs, compared.mine)
        written = [side[key] for key in keys for side in sides if key in side]
        meetings = {one.meeting_id for one in written if one.meeting_id}
        meetings |= self._second_meetings | {one for one in self._second_lines.values() if one}
        lines = {one.entry_id for one in written if one.entry_id} | self._second_lines.keys()
        renamed = {one.key.id for one in written if one.key.kind is RecordKind.MEETING}
        for meeting_id in renamed & {key.id for key in compared.mine}:
            refresh_listing_of_meeting(self._mine, meeting_id)
        refresh_listing(self._mine, lines)
        known = {key for key, record in compared.mine.items() if record.digest}
        people = {key.id for key in keys if key in known and key.kind is RecordKind.PERSON}
        agencies = {key.id for key in keys if key in known and key.kind is RecordKind.ORGANIZATION}
        refresh_listing_of_people(self._mine, people)
        refresh_listing_of_organizations(self._mine, agencies)
        kinds = (RecordKind.PERSON, RecordKind.ORGANIZATION)
        parties = {key.id for key in keys if key.kind in kinds} | self._answers.joined
        profiles = {key.id for key in keys if key.kind is RecordKind.PROFILE}
        profiles |= self._second_profiles
        return Changes(
            frozenset(meetings), frozenset(parties), frozenset(lines), frozenset(profiles)
        )

    def _remember(self, compared: Comparison) -> None:
        """Note how the records of both sides stood, and how they stand now."""
        now = read_mine(self._mine, compared.meetings, compared.beside)
        asked = {key for one in compared.plan.questions for key in one.members}
        part = []
        for key in chain(compared.theirs, compared.mine.keys() - compared.theirs.keys()):
            ours, theirs = compared.mine.get(key), compared.theirs.get(key)
            if ours is None and theirs is None:
                continue
            place = next((one.meeting_id for one in (theirs, ours) if one and one.meeting_id), None)
            standing = now[key].digest if key in now else GONE
            before, other = (one.held if one else Held() for one in (ours, theirs))
            after = settle(before, other, standing, key in asked)
            known = ours.past if ours else frozenset()
            part += [state_row(key, state, place) for state in after.past - known]
        for rows in in_parts(part):
            insert_missing(self._mine, handed_state, rows)

    def _tell(self, compared: Comparison, keys: list[RecordKey], changes: Changes) -> Merged:
        new = {
            key.id
            for key in keys
            if key.kind is RecordKind.MEETING
            and not (key in compared.mine and compared.mine[key].digest)
        } | self._second_meetings
        both = sum(self._choice(one) is not Choice.MINE for one in compared.plan.questions)
        return Merged(
            changes,
            len(new),
            len(changes.meetings - new),
            len(keys) + both,
            tuple(self._apart),
        )
