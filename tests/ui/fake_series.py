"""Series, problems and obligations, worked out from the store in memory by the domain's rules."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.carry_over import LaterWord, OpenItem, OpenItems, carried_lines
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueFilter, IssueNote, sort_issues
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting, make_next, propose_date, series_name
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.recurrence import Obligation, Occurrence, dates_to_make
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.ports.follow_ups import IssuePorts, ObligationPorts, SeriesPorts

REGIONS = Regions([Region("Kabupaten Paser"), Region("Kota Balikpapan"), Region("Kota Bontang")])


@dataclass
class MemorySeries:
    """``sources`` of carried lines are by meeting; nothing is worked out of notes here."""

    store: Any
    lines: dict[UUID, dict[UUID, UUID]] = field(default_factory=dict)
    overruled: dict[UUID, LaterWord] = field(default_factory=dict)

    def ports(self) -> SeriesPorts:
        return SeriesPorts(
            propose_date=self.propose_date,
            open_items=self.open_items,
            make_next=self.make_next,
            carry_into=self.carry_into,
            sources=lambda meeting_id: self.lines.get(meeting_id, {}),
            carried_actions=self.carried_actions,
            overruled=lambda _meeting_id: self.overruled,
            ratify_previous=self.ratify_previous,
        )

    def propose_date(self, meeting_id: UUID) -> date:
        return propose_date({self.store.load_minutes(meeting_id).meeting.date})

    def open_items(self, meeting_id: UUID, day: date) -> OpenItems:
        known = [one for one in self._series_of(meeting_id) if (one.meeting.date or day) < day]
        actions = [
            OpenItem(one.entry_id, one.text, tuple(who.name for who in one.owners), one.agreed)
            for minutes in known
            for one in follow_ups_of(minutes)
            if one.status not in CLOSED
        ]
        problems = [
            OpenItem(entry.id, entry.text)
            for minutes in known
            for entry in minutes.entries
            if entry.kind is EntryKind.ISSUE and not self.store.issues.is_solved(entry.id)
        ]
        return OpenItems(tuple(actions), tuple(problems))

    def make_next(self, meeting_id: UUID, options: NextMeeting) -> tuple[UUID, Changes]:
        minutes = self.store.load_minutes(meeting_id)
        made = make_next(minutes, options, self.open_items(meeting_id, options.date))
        if any(
            one.meeting.date == options.date and one.meeting.title == made.minutes.meeting.title
            for one in self._series_of(meeting_id)
        ):
            raise InvalidRecordError("Rapat berikutnya pada tanggal itu sudah ada.")
        changes = self.store.add_minutes(made.minutes, (), ())
        next_id = made.minutes.meeting.id
        self.lines[next_id] = dict(made.sources)
        self.store.put_meeting(replace(minutes.meeting, series=series_name(minutes.meeting)))
        return next_id, changes

    def carry_into(self, meeting_id: UUID) -> int:
        minutes = self.store.load_minutes(meeting_id)
        if not minutes.meeting.series:
            raise InvalidRecordError("Rapat ini belum termasuk seri. Isi seri rapatnya.")
        lines = self.lines.setdefault(meeting_id, {})
        found = self.open_items(meeting_id, minutes.meeting.date)
        missing = [one for one in found.actions if one.source_id not in lines.values()]
        if missing:
            first = min((one.order_key for one in minutes.entries), default=None)
            key = key_between(None, first)
            heading = Entry(new_id(), meeting_id, key, EntryKind.AGENDA, found.by_title[0][0])
            made = carried_lines(meeting_id, missing, key, first)
            lines.update({entry.id: source for entry, source in made})
            entries = [heading, *(entry for entry, _ in made)]
            self.store.save_entries(meeting_id, entries, (), ())
        return len(missing)

    def ratify_previous(self, meeting_id: UUID) -> Changes:
        raise InvalidRecordError("Belum ada rapat sebelumnya dalam seri ini.")

    def carried_actions(self, meeting_id: UUID) -> list[FollowUp]:
        sources = list(self.lines.get(meeting_id, {}).values())
        return [one for one in self.store.follow_ups.all() if one.entry_id in sources]

    def _series_of(self, meeting_id: UUID) -> list[Minutes]:
        name = series_name(self.store.load_minutes(meeting_id).meeting)
        return [one for one in self.store.minutes.values() if series_name(one.meeting) == name]


@dataclass
class MemoryIssues:
    """Notes, regions and fields of problems; ``asked`` are the filters of the exports."""

    store: Any
    fields: dict[UUID, str] = field(default_factory=dict)
    regions: dict[UUID, str] = field(default_factory=dict)
    notes: list[IssueNote] = field(default_factory=list)
    asked: list[IssueFilter] = field(default_factory=list)

    def ports(self) -> IssuePorts:
        return IssuePorts(
            list=self.list,
            newest=self.newest,
            set_region=self.set_region,
            set_field=self.set_field,
            set_solved=self.set_solved,
            add_note=self.add_note,
            take_back_solved=self.take_back_solved,
            withdraw_notes=self.withdraw_notes,
            notes=self.notes_on,
            rewrite_note=self.rewrite_note,
            export=self.export,
            region_names=lambda: REGIONS.names,
        )

    def set_field(self, entry_ids: Collection[UUID], key: str) -> Changes:
        self.fields.update(dict.fromkeys(entry_ids, key))
        return Changes(actions=frozenset(entry_ids))

    def newest(self, most: int) -> tuple[Sequence[Issue], bool]:
        found = self.list(IssueFilter(open_only=False))
        newest = sorted(found, key=lambda one: (one.meeting_date or date.min, one.entry_id))
        return sort_issues(newest[-most:], REGIONS), len(found) > most

    def list(self, wanted: IssueFilter) -> list[Issue]:
        found = [
            self._issue(minutes, entry)
            for minutes in self.store.minutes.values()
            if minutes.meeting.binned_at is None
            for entry in minutes.entries
            if entry.kind is EntryKind.ISSUE
        ]
        return sort_issues((one for one in found if wanted.fits(one)), REGIONS)

    def is_solved(self, entry_id: UUID) -> bool:
        said = [one.solves for one in self.notes if one.entry_id == entry_id]
        return ([one for one in said if one is not None] or [False])[-1]

    def set_region(self, ids: Collection[UUID], region: str) -> Changes:
        self.regions.update(dict.fromkeys(ids, region))
        return Changes(actions=frozenset(ids))

    def set_solved(
        self, ids: Collection[UUID], solved: bool, at: datetime, note: str, author: str
    ) -> Changes:
        self.notes += [IssueNote(new_id(), one, at, note, author, solved) for one in ids]
        return Changes(actions=frozenset(ids))

    def add_note(self, note: IssueNote) -> Changes:
        self.notes.append(note)
        return Changes(actions=frozenset({note.entry_id}))

    def take_back_solved(self, ids: Collection[UUID], at: datetime) -> Changes:
        known = [one for one in self.notes if one.entry_id in ids and one.noted_at == at]
        return self.withdraw_notes([one.id for one in known if not one.text])

    def notes_on(self, entry_id: UUID) -> Sequence[IssueNote]:
        return [one for one in self.notes if one.entry_id == entry_id]

    def rewrite_note(self, note: IssueNote, known: IssueNote | None = None) -> Changes:
        stored = next((one for one in self.notes if one.id == note.id), None)
        note = merge_fields(known, note, stored).record
        kept = [one for one in self.notes if one.id != note.id]
        if note.text or note.solves is not None:
            kept.append(note)
        self.notes = sorted(kept, key=lambda one: one.noted_at)
        return Changes(actions=frozenset({note.entry_id}))

    def withdraw_notes(self, ids: Collection[UUID]) -> Changes:
        gone = [one for one in self.notes if one.id in ids]
        self.notes = [one for one in self.notes if one.id not in ids]
        return Changes(actions=frozenset(one.entry_id for one in gone))

    def export(self, wanted: IssueFilter, target: Path, overwrite: bool) -> Path:
        self.store.papers.require_free(target, wanted, overwrite)
        self.asked.append(wanted)
        lines = "\n".join(one.text for one in self.list(wanted))
        self.store.papers.write(target, wanted, lines.encode())
        return target

    def _issue(self, minutes: Minutes, entry: Entry) -> Issue:
        said = [one for one in self.notes if one.entry_id == entry.id and one.text]
        own = self.regions.get(entry.id, "")
        return Issue(
            entry.id,
            minutes.meeting.id,
            minutes.meeting.title,
            minutes.meeting.date,
            entry.text,
            own or REGIONS.find(entry.text),
            bool(own),
            self.is_solved(entry.id),
            "",
            said[-1].text if said else "",
            said[-1].author if said else "",
            said[-1].noted_at if said else None,
            minutes.meeting.series,
            classification=minutes.meeting.classification,
            field=self.fields.get(entry.id, "") or entry.field,
            is_field_taken=bool(self.fields.get(entry.id, "") or entry.field),
        )


@dataclass
class MemoryObligations:
    """Obligations and what came of them; ``asked`` are the days that make_due was called for."""

    store: Any
    records: dict[UUID, Obligation] = field(default_factory=dict)
    made: dict[UUID, list[Occurrence]] = field(default_factory=dict)
    asked: list[date] = field(default_factory=list)

    def ports(self) -> ObligationPorts:
        return ObligationPorts(
            list=self.list,
            occurrences=self.occurrences,
            save=self.save,
            end=self.end,
            withdraw=self.withdraw,
            make_due=self.make_due,
        )

    def list(self) -> Sequence[Obligation]:
        records = self.records.values()
        return sorted(records, key=lambda one: (not one.is_active, one.text.casefold()))

    def occurrences(self) -> Mapping[UUID, Sequence[Occurrence]]:
        return self.made

    def save(self, record: Obligation, today: date, known: Obligation | None = None) -> Changes:
        merged = merge_fields(known, record, self.records.get(record.id))
        self.records[record.id] = merged.record
        return self._make([merged.record], today) | Changes(replaced=merged.replaced)

    def end(self, obligation_id: UUID) -> Changes:
        self.records[obligation_id] = replace(self.records[obligation_id], is_active=False)
        return Changes()

    def withdraw(self, obligation_id: UUID) -> Changes:
        del self.records[obligation_id], self.made[obligation_id]
        return Changes()

    def make_due(self, today: date) -> Changes:
        self.asked.append(today)
        return self._make(list(self.records.values()), today)

    def close_last(self, obligation_id: UUID) -> None:
        """Count what was due last as done."""
        made = self.made[obligation_id]
        made[-1] = replace(made[-1], is_closed=True)

    def _make(self, records: Sequence[Obligation], today: date) -> Changes:
        ids = []
        for one in records:
            made = self.made.setdefault(one.id, [])
            for due in dates_to_make(one, made[-1] if made else None, today):
                made.append(Occurrence(due))
                entry_id = new_id()
                ids.append(entry_id)
                self.store.follow_ups.without_meeting[entry_id] = FollowUp(
                    entry_id.bytes, None, "", today, one.text, one.owners, due
                )
        return Changes(actions=frozenset(ids))
