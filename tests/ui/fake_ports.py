"""Ports that keep everything in dictionaries: the window without a database."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from threading import current_thread
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Progress
from kesbang_desktop.domain.anonymity import RemainingTraces, anonymous, next_alias
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, senders_to_remember
from kesbang_desktop.domain.choices import choices_bytes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.guide_progress import DONE, PROGRESS_KEY
from kesbang_desktop.domain.likely_twins import Pair
from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingStatus, MeetingSummary
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.named_days import NamedDays
from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person
from kesbang_desktop.domain.party_use import MergedParty, PartyUse
from kesbang_desktop.domain.people_file import PeopleFile, exported_rows
from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency, offer, taken
from kesbang_desktop.domain.together.fields import merge_fields, merge_records, merge_roll
from kesbang_desktop.domain.together.values import merge_setting
from kesbang_desktop.exchange.abbreviation_list import abbreviations_csv, read_abbreviations
from kesbang_desktop.exchange.choices_file import read_choices_file
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.notes_writer import write_notes
from kesbang_desktop.exchange.people.csv_file import write_people_csv
from kesbang_desktop.exchange.people.file_rows import read_people_text
from kesbang_desktop.exchange.people.reading import read_people
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ports.meetings import MeetingPorts, NotesPorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ports.words import WordPorts
from tests.ui.fake_attendance import MemoryAttendance
from tests.ui.fake_copies import MemoryCopies
from tests.ui.fake_corrections import MemoryCorrections
from tests.ui.fake_data import MemoryData
from tests.ui.fake_decisions import MemoryDecisions
from tests.ui.fake_follow_ups import MemoryFollowUps
from tests.ui.fake_lock import MemoryLock
from tests.ui.fake_old_minutes import MemoryOldMinutes
from tests.ui.fake_packages import MemoryPackages
from tests.ui.fake_papers import MemoryPapers
from tests.ui.fake_reports import MemoryReports
from tests.ui.fake_search import MemorySearch
from tests.ui.fake_series import MemoryIssues, MemoryObligations, MemorySeries
from tests.ui.fake_updates import MemoryUpdates


def _write_abbreviations(entries: Mapping[str, str], path: Path) -> Path:
    path.write_bytes(abbreviations_csv(entries))
    return path


@dataclass
class FakeDictionary:
    """Knows some wrong words with what is meant; ``threads`` are those it was asked from."""

    meant: dict[str, list[str]] = field(default_factory=dict)
    threads: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    words: frozenset[str] = frozenset(("pendidikan", "catatan"))

    def check_words(self, words: Sequence[str]) -> frozenset[str]:
        self.threads.add(current_thread().name)
        self.asked.extend(words)
        return frozenset(word for word in words if word.casefold() in self.meant)

    def is_word(self, word: str) -> bool:
        return word.casefold() in self.words

    def suggest(self, word: str) -> list[str]:
        self.threads.add(current_thread().name)
        return self.meant.get(word.casefold(), [])


@dataclass
class MemoryStore:
    """Everything the window reads and writes, in memory; the guide of the first start is done."""

    minutes: dict[UUID, Minutes] = field(default_factory=dict)
    people: dict[UUID, Person] = field(default_factory=dict)
    organizations: dict[UUID, Organization] = field(default_factory=dict)
    starters: tuple[StarterAgency, ...] = ()
    settings: dict[str, object] = field(default_factory=lambda: {PROGRESS_KEY: DONE})
    dictionary: FakeDictionary = field(default_factory=FakeDictionary)
    imports: dict[str, EarlierImport] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.papers = MemoryPapers(self)
        self.attendance = MemoryAttendance(self)
        self.follow_ups = MemoryFollowUps(self)
        self.series = MemorySeries(self)
        self.issues = MemoryIssues(self)
        self.obligations = MemoryObligations(self)
        self.reports = MemoryReports(self)
        self.copies = MemoryCopies()
        self.lock = MemoryLock()
        self.packages = MemoryPackages()
        self.search = MemorySearch(self)
        self.decisions = MemoryDecisions(self)
        self.corrections = MemoryCorrections()
        self.told_apart: set[Pair] = set()
        self.old_minutes = MemoryOldMinutes()
        self.updates = MemoryUpdates()
        self.data = MemoryData()

    def ports(self) -> Ports:
        """Return the verbs of this store as the window knows them."""
        return Ports(
            meetings=MeetingPorts(
                list=self.list_meetings,
                count=lambda wanted: len(self.matching(wanted)),
                years=self.meeting_years,
                load=self.load_minutes,
                save=self.save_meeting,
                begin=lambda meeting: self.add_minutes(Minutes(meeting), (), ()),
                add=self.add_minutes,
                bin=self.bin_meeting,
                restore=lambda meeting_id: self.bin_meeting(meeting_id, None),
                purge=self.purge_meeting,
                save_entries=self.save_entries,
                save_attendances=self.save_attendances,
                known_values=self.known_values,
            ),
            directory=DirectoryPorts(
                load=self.load_directory,
                save_people=self.save_people,
                save_organizations=self.save_organizations,
                withdraw=self.withdraw_parties,
                delete=self.withdraw_parties,
                use=lambda _party: PartyUse(),
                merge=self.merge_parties,
                undo_merge=self.undo_merge,
                told_apart=lambda: frozenset(self.told_apart),
                tell_apart=self.tell_apart,
                offer_agencies=lambda: (self.offer_agencies(), ""),
                take_agencies=self.take_agencies,
                traces=lambda id: RemainingTraces(self.people[id].name),
                anonymise=self.anonymise,
                wipe=lambda: None,
                read_file=self.read_people_file,
                write_file=self.write_people_file,
            ),
            attendance=self.attendance.ports(),
            notes=NotesPorts(
                read=self.read_notes,
                read_people=read_people,
                write=write_notes,
                add=self.import_notes,
                find_import=self.imports.get,
            ),
            old_minutes=self.old_minutes.ports(),
            settings=SettingPorts(
                get=self.settings.get,
                put=lambda key, value, known=None: self.settings.__setitem__(
                    key, merge_setting(known, value, self.settings.get(key))
                ),
                write_file=_write_choices,
                read_file=read_choices_file,
            ),
            words=WordPorts(
                check=self.dictionary.check_words,
                suggest=self.dictionary.suggest,
                is_word=self.dictionary.is_word,
                shipped_abbreviations=lambda: {"yg": "yang", "dgn": "dengan"},
                read_abbreviations=read_abbreviations,
                write_abbreviations=_write_abbreviations,
                shipped_named_days=lambda: NamedDays(
                    frozenset({("pencoblosan", date(2024, 11, 27))})
                ),
            ),
            keep_house=self.copies.state,
            list_problems=list,
            holidays=OfficeCalendar(),
            papers=self.papers.ports(),
            profiles=self.papers.profile_ports(),
            setup=self.papers.setup_ports(),
            templates=self.papers.template_ports(),
            attachments=self.papers.attachment_ports(),
            versions=self.papers.version_ports(),
            corrections=self.corrections.ports(),
            copies=self.copies.ports(),
            data=self.data.ports(),
            lock=self.lock.ports(),
            packages=self.packages.ports(),
            search=self.search.ports(),
            decisions=self.decisions.ports(),
            follow_ups=self.follow_ups.ports(),
            series=self.series.ports(),
            issues=self.issues.ports(),
            obligations=self.obligations.ports(),
            reports=self.reports.ports(),
            region_forms=self.reports.form_ports(),
            updates=self.updates.ports(),
        )

    def matching(self, wanted: MeetingFilter) -> list[Minutes]:
        """Return the meetings that ``wanted`` lets through, newest first."""
        found = [
            one
            for one in self.minutes.values()
            if wanted.text.casefold()
            in f"{one.meeting.title} {one.meeting.place} {one.meeting.series}".casefold()
            and wanted.year in (None, one.meeting.date and one.meeting.date.year)
            and wanted.status in (None, one.meeting.status)
            and one.meeting.kind is MeetingKind.MEETING
            and wanted.binned == (one.meeting.binned_at is not None)
            and (wanted.since or date.min) <= (one.meeting.date or date.min)
            and (wanted.before is None or (one.meeting.date or date.min) < wanted.before)
            and not (wanted.unfinished and one.meeting.status is MeetingStatus.FINAL)
        ]
        newest_first = not wanted.oldest_first
        return sorted(
            found,
            key=lambda one: (one.meeting.date or date.min, one.meeting.id),
            reverse=newest_first,
        )

    def list_meetings(self, wanted: MeetingFilter, start: int, limit: int) -> list[MeetingSummary]:
        return [_summary(one) for one in self.matching(wanted)[start : start + limit]]

    def meeting_years(self) -> list[int]:
        days = (one.meeting.date for one in self.minutes.values())
        return sorted({day.year for day in days if day is not None}, reverse=True)

    def load_minutes(self, meeting_id: UUID) -> Minutes:
        if meeting_id not in self.minutes:
            raise NotFoundError("Rapat tidak ditemukan. Muat ulang daftar rapat.")
        return self.minutes[meeting_id]

    def save_meeting(self, meeting: Meeting, known: Meeting | None = None) -> Changes:
        self._require_open(meeting.id)
        merged = merge_fields(known, meeting, self.load_minutes(meeting.id).meeting)
        return self.put_meeting(merged.record) | Changes(replaced=merged.replaced)

    def put_meeting(self, meeting: Meeting) -> Changes:
        """Keep ``meeting`` whatever its status."""
        self.minutes[meeting.id] = replace(self.load_minutes(meeting.id), meeting=meeting)
        return _touched(meeting.id)

    def add_minutes(
        self, minutes: Minutes, people: Sequence[Person], organizations: Sequence[Organization]
    ) -> Changes:
        self.minutes[minutes.meeting.id] = minutes
        parties = self.save_people(people) | self.save_organizations(organizations)
        return _touched(minutes.meeting.id) | parties

    def import_notes(self, reading: NotesReading, at: datetime) -> Changes:
        meeting = reading.minutes.meeting
        self.imports[reading.digest] = EarlierImport(meeting.id, meeting.title, at)
        known = self.settings.get(CHAT_SENDERS_KEY)
        self.settings[CHAT_SENDERS_KEY] = senders_to_remember(known, reading.senders)
        return self.add_minutes(reading.minutes, reading.people, reading.organizations)

    def bin_meeting(self, meeting_id: UUID, moment: datetime | None) -> Changes:
        meeting = self.load_minutes(meeting_id).meeting
        return self.put_meeting(replace(meeting, binned_at=moment))

    def purge_meeting(self, meeting_id: UUID) -> Changes:
        self.follow_ups.outlive(meeting_id)
        del self.minutes[meeting_id]
        return _touched(meeting_id)

    def save_entries(
        self,
        meeting_id: UUID,
        entries: Sequence[Entry],
        actions: Sequence[ActionItem],
        removed: Collection[UUID],
    ) -> Changes:
        self._require_open(meeting_id)
        minutes = self.load_minutes(meeting_id)
        kept = {one.id: one for one in (*minutes.entries, *entries) if one.id not in removed}
        hanging = {**minutes.actions, **{one.entry_id: one for one in actions}}
        self.minutes[meeting_id] = replace(
            minutes,
            entries=tuple(sorted(kept.values(), key=lambda one: one.order_key)),
            actions={key: value for key, value in hanging.items() if key in kept},
        )
        return _touched(meeting_id)

    def save_attendances(
        self,
        meeting_id: UUID,
        changed: Sequence[Attendance],
        removed: Collection[UUID],
        people: Sequence[Person],
        organizations: Sequence[Organization],
        withdrawn: Collection[Party] = (),
        known: Sequence[Attendance] = (),
    ) -> Changes:
        self._require_open(meeting_id)
        minutes = self.load_minutes(meeting_id)
        merged = merge_roll(known, changed, removed, minutes.attendances)
        all_of_them = (*minutes.attendances, *merged.records)
        kept = {one.id: one for one in all_of_them if one.id not in merged.removed}
        rows = tuple(sorted(kept.values(), key=lambda one: one.order_key))
        self.minutes[meeting_id] = replace(minutes, attendances=rows)
        parties = self.save_people(people) | self.save_organizations(organizations)
        for one in withdrawn:
            self.people.pop(one.id, None)
            self.organizations.pop(one.id, None)
        parties |= Changes(parties=frozenset(one.id for one in withdrawn))
        return _touched(meeting_id) | parties | Changes(replaced=merged.replaced)

    def load_directory(self) -> Directory:
        return Directory(tuple(self.people.values()), tuple(self.organizations.values()))

    def save_people(self, people: Sequence[Person], known: Sequence[Person] = ()) -> Changes:
        people, _replaced = merge_records(known, people, self.people.values())
        self.people.update({one.id: one for one in people})
        return Changes(parties=frozenset(one.id for one in people))

    def save_organizations(
        self, organizations: Sequence[Organization], known: Sequence[Organization] = ()
    ) -> Changes:
        organizations, _replaced = merge_records(known, organizations, self.organizations.values())
        self.organizations.update({one.id: one for one in organizations})
        return Changes(parties=frozenset(one.id for one in organizations))

    def tell_apart(self, pairs: Collection[Pair], are_two: bool) -> Changes:
        (self.told_apart.update if are_two else self.told_apart.difference_update)(pairs)
        return Changes(parties=frozenset().union(*pairs))

    def anonymise(self, person_id: UUID, today: date) -> tuple[Person, Changes]:
        alias = next_alias(one.name for one in self.people.values())
        after = anonymous(self.people[person_id], alias, today)
        return after, self.save_people([after])

    def offer_agencies(self) -> tuple[OfferedAgency, ...]:
        return offer(self.starters, self.organizations.values())

    def take_agencies(
        self, chosen: Sequence[StarterAgency]
    ) -> tuple[tuple[Organization, ...], Changes]:
        added = taken(chosen, self.offer_agencies())
        return added, self.save_organizations(added)

    def read_people_file(self, path: Path, fields: Mapping[int, str]) -> PeopleFile:
        return read_people_text(path.read_text("utf-8"), self.load_directory(), fields)

    def write_people_file(self, path: Path) -> Path:
        path.write_bytes(write_people_csv(exported_rows(self.load_directory())))
        return path

    def merge_parties(self, gone: Party, kept: Party) -> tuple[MergedParty, Changes]:
        # Nothing hangs on anybody here; what moves is tested over the real store.
        self.merged = self.people.get(gone.id) or self.organizations[gone.id]
        return MergedParty(gone.id, kept.id, ()), self.withdraw_parties([gone])

    def undo_merge(self, gone: Party, _kept: Party, _merged: MergedParty) -> Changes:
        if isinstance(self.merged, Person):
            return self.save_people([self.merged])
        return self.save_organizations([self.merged])

    def withdraw_parties(self, parties: Collection[Party]) -> Changes:
        for one in parties:
            (self.people if one.kind is PartyKind.PERSON else self.organizations).pop(one.id)
        return Changes(parties=frozenset(one.id for one in parties))

    def known_values(self, name: str) -> list[str]:
        values = {getattr(one.meeting, name) for one in self.minutes.values()}
        return sorted(values - {""})

    def set_action_status(self, entry_id: UUID, status: ActionStatus, _: datetime) -> Changes:
        return self._change_action(entry_id, lambda action: replace(action, status=status))

    def add_progress(self, notes: list[Progress]) -> Changes:
        changes = Changes()
        for one in notes:
            changes |= self._add_note(one)
        return changes

    def _add_note(self, progress: Progress) -> Changes:
        return self._change_action(
            progress.entry_id,
            lambda action: replace(
                action,
                progress=(*action.progress, progress),
                status=progress.status or action.status,
            ),
        )

    def read_notes(self, data: bytes | str, directory: Directory) -> NotesReading:
        return read_notes(data, directory)

    def _require_open(self, meeting_id: UUID) -> None:
        if self.load_minutes(meeting_id).meeting.status is MeetingStatus.FINAL:
            raise InvalidRecordError("Notula ini sudah disahkan. Pilih “Buka revisi” dulu.")

    def _change_action(self, entry_id: UUID, change: Callable[[ActionItem], ActionItem]) -> Changes:
        for minutes in self.minutes.values():
            for entry in minutes.entries:
                if entry.id == entry_id:
                    action = change(minutes.action(entry))
                    actions = {**minutes.actions, entry_id: action}
                    self.minutes[minutes.meeting.id] = replace(minutes, actions=actions)
                    return Changes(
                        meetings=frozenset({minutes.meeting.id}), actions=frozenset({entry_id})
                    )
        raise NotFoundError("Tindak lanjut tidak ditemukan. Muat ulang daftarnya.")


def _summary(minutes: Minutes) -> MeetingSummary:
    meeting, counts = minutes.meeting, minutes.count()
    return MeetingSummary(
        meeting.id,
        meeting.title,
        meeting.date,
        meeting.started_at,
        meeting.place,
        meeting.status,
        counts[EntryKind.DECISION],
        counts[EntryKind.ACTION],
        meeting.called_at,
    )


def _touched(meeting_id: UUID) -> Changes:
    return Changes(meetings=frozenset({meeting_id}))


def _write_choices(path: Path, values: Mapping[str, object]) -> Path:
    path.write_bytes(choices_bytes(values))
    return path
