"""Builds the parts of the program and hands them to one another.

Heavy libraries are imported at the first call that needs them, in the worker thread: the window
stands before the database does.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from kesbang_desktop import __version__
from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import (
    DatabaseError,
    DoubtfulDataError,
    ReadOnlyDataError,
    SpellingError,
)
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.exchange.holiday_list import read_holidays
from kesbang_desktop.exchange.office_list import own_or_shipped
from kesbang_desktop.paperwork.desk import Desk
from kesbang_desktop.paperwork.paperwork import Paperwork
from kesbang_desktop.paperwork.safe_keeping import SafeKeeping
from kesbang_desktop.paperwork.screen_keeping import keep_screen
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ports.follow_ups import FollowUpPorts, ObligationPorts, SeriesPorts
from kesbang_desktop.ports.meetings import MeetingPorts, NotesPorts
from kesbang_desktop.ports.packages import PackagePorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ports.words import WordPorts
from kesbang_desktop.store.deferred import (
    action_changes,
    action_details,
    actions,
    attachments,
    attendances,
    bringing_back,
    carried_notes,
    carry_over,
    completion,
    directory,
    entries,
    follow_ups,
    known_values,
    meeting_list,
    meetings,
    notes_imports,
    obligations,
    party_merging,
    row_settling,
    series,
    settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
    from kesbang_desktop.domain.attendee_line import ListedLine
    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.named_days import NamedDays
    from kesbang_desktop.domain.notes_reading import NotesReading
    from kesbang_desktop.domain.party import Directory
    from kesbang_desktop.domain.way_back import Salvaged
    from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary
    from kesbang_desktop.paperwork.data_lock import DataLock
    from kesbang_desktop.paperwork.packages import Packages
    from kesbang_desktop.store.copies.copy_reader import CopyReader
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.database import Database
    from kesbang_desktop.store.lock import FolderLock, LaterLock

P = ParamSpec("P")
R = TypeVar("R")

DATABASE_NAME = "notula.sqlite"
_HOLIDAYS_NAME = "hari-libur.csv"
_OTHERWISE = (
    "pakai data apa adanya dengan --accept-data",
    "ambil yang masih terbaca dengan “salvage”",
)


def _told(doubt: StartDoubt) -> str:
    """Return what is said where nobody can be asked."""
    if doubt.kind is DoubtKind.NEWER:
        return doubt.sentence
    return (
        f"{doubt.sentence} Tidak ada yang diubah. Pulihkan salinan (perintah “copies” dan "
        f"“restore”), atau {_OTHERWISE[not doubt.can_be_used]}."
    )


def default_data_dir() -> Path:
    """Return the folder for the user's data on this system."""
    from platformdirs import user_data_path

    return user_data_path("Notula Kesbang", appauthor=False)


class Backend:
    """Everything behind the window, for one data folder."""

    def __init__(self, data_dir: Path, lock: LaterLock | FolderLock | None = None) -> None:
        """``lock`` is what :meth:`lock` of an earlier one returned, where it is still held."""
        self.data_dir = data_dir
        self._lock = lock
        self._opening = Lock()
        self._database: Database | None = None
        self._is_accepted = False
        self.holidays, self._holiday_problem = own_or_shipped(
            data_dir / _HOLIDAYS_NAME, resource_path("holidays", "indonesia.csv"), read_holidays
        )

    @property
    def database(self) -> Database:
        """The open database; made at first use, by whichever thread asks. Raises DatabaseError."""
        with self._opening:
            if self._database is None:
                self._database = self._open()
            return self._database

    def _open(self) -> Database:
        from kesbang_desktop.store.database import Database
        from kesbang_desktop.store.private_files import make_private_folder

        try:
            make_private_folder(self.data_dir)
        except OSError as error:
            raise DatabaseError(
                f"Folder data {self.data_dir} tidak dapat dibuat. "
                f"{disk_trouble(error) or 'Periksa izin folder itu'}, atau pilih folder lain "
                "dengan --data-dir."
            ) from error
        doubt = None if self._is_accepted else self.copies.doubt()
        if doubt is not None:
            raise DoubtfulDataError(_told(doubt))
        if self._is_accepted:
            self.copies.set_journal_aside(datetime.now())
        database = Database(self.data_dir / DATABASE_NAME, before_writing=self._take_lock)
        if self._is_accepted:
            self.copies.accept()
        return database

    @cached_property
    def copies(self) -> CopyKeeper:
        """The safety copies of this data folder."""
        from kesbang_desktop.store.copies.keeper import CopyKeeper
        from kesbang_desktop.store.data_folder import COPIES

        database = self.data_dir / DATABASE_NAME
        return CopyKeeper(self.data_dir, database, self.data_dir / COPIES)

    def copies_at(self, folder: Path | None) -> CopyKeeper:
        """Return the copies in ``folder``, for this data folder; None for its own.

        Raises CopyError where there is no such folder.
        """
        if folder is None:
            return self.copies
        from kesbang_desktop.store.copies.keeper import keeper_of

        return keeper_of(self.copies, folder)

    @cached_property
    def data_lock(self) -> DataLock:
        """The passphrase of the data."""
        from kesbang_desktop.paperwork.data_lock import DataLock

        return DataLock(
            self.copies,
            lambda reason: self.copy_data(reason),
            self.read(settings.get_setting),
            self.write(settings.put_setting),
        )

    @cached_property
    def safe_keeping(self) -> SafeKeeping:
        """Copies made by the settings of this office."""
        return self._safe_keeping(self.copies, self._copy_reader)

    def _safe_keeping(self, keeper: CopyKeeper, reader: Callable[[], CopyReader]) -> SafeKeeping:
        return SafeKeeping(
            keeper,
            reader,
            self.write(bringing_back.take_away),
            self.read(settings.get_setting),
            self.write(settings.put_setting),
            self.write(row_settling.settle_rows),
            self.write(row_settling.unsettle_rows),
        )

    @cached_property
    def packages(self) -> Packages:
        """Packages of meetings for other laptops, and from them."""
        from kesbang_desktop.paperwork.package_looks import PackageLooks
        from kesbang_desktop.paperwork.packages import Packages

        looks = PackageLooks(self.desk, self.paperwork.templates, self.paperwork.profiles)
        return Packages(self.desk, looks, lambda: self.database, self.copy_data)

    def package_ports(self) -> PackagePorts:
        """Return the verbs for packages of meetings."""
        return PackagePorts(
            make=lambda *given: self.packages.make(*given),
            is_sealed=lambda path: self.packages.is_sealed(path),
            view=lambda *given: self.packages.view(*given),
            take=lambda *given: self.packages.take(*given),
        )

    @property
    def has_data(self) -> bool:
        """Whether there is a data file."""
        return (self.data_dir / DATABASE_NAME).exists()

    def copied_files(self, place: Path | None) -> SafeKeeping:
        """Return the copies in ``place``, else those of the data folder, to take files out of."""
        keeper = self.copies_at(place)
        return self._safe_keeping(keeper, lambda: replace(self._copy_reader(), place=keeper.place))

    def _copy_reader(self) -> CopyReader:
        from kesbang_desktop.store.copies.copy_reader import CopyReader

        return CopyReader(self.data_dir, self.copies.place, self.database)

    def salvage(self, folder: Path) -> Salvaged:
        """Make a sound data file in ``folder`` of what the damaged one here still gives.

        Raises DatabaseError where there is a data file already or nothing can be read.
        """
        from kesbang_desktop.store.copies.keeper import salvage_data

        return salvage_data(self.data_dir / DATABASE_NAME, folder / DATABASE_NAME)

    def accept_data(self) -> None:
        """Use the data as it stands, although its copies say otherwise. Nothing is swept then."""
        self._is_accepted = True

    @cached_property
    def spelling(self) -> SpellingDictionary:
        """The dictionary; it is read at the first question."""
        from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary

        return SpellingDictionary(
            resource_path("dictionaries", "id_ID", "id_ID"),
            resource_path("words", "kata-kantor.txt"),
        )

    def lock(self) -> FolderLock | LaterLock:
        """Take the data folder for one window. Raises DatabaseError where another has it.

        Data that is only read may be open in many windows, until one of them writes.
        """
        from kesbang_desktop.store.lock import LaterLock, WindowLock
        from kesbang_desktop.store.storage import why_only_read

        is_only_read = why_only_read(self.data_dir / DATABASE_NAME)
        self._lock = LaterLock(self.data_dir) if is_only_read else WindowLock(self.data_dir)
        return self._lock

    def _take_lock(self) -> None:
        from kesbang_desktop.store.lock import LaterLock

        if isinstance(self._lock, LaterLock):
            self._lock.take()

    def keep_log(self) -> None:
        """Log to the data folder from now on."""
        from kesbang_desktop.store.program_log import keep_log

        keep_log(self.data_dir)
        logging.getLogger(__name__).info("start %s", __version__)

    def close(self) -> None:
        """Close the database, if it was opened."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def write(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return a verb of the store, bound to the database, which is opened at its first call."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind(verb)(*arguments, **named)

        return call

    def read(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return a verb that only reads: it works also while another program holds the file."""

        def call(*arguments: P.args, **named: P.kwargs) -> R:
            return self.database.bind_reading(verb)(*arguments, **named)

        return call

    def keep_house(self) -> CopyState:
        """Copy the data at the start and tidy up; return how copies stand.

        Nothing is tidied where no good copy could be made. Raises CopyError and DatabaseError.
        """
        from kesbang_desktop.store import attachment_files
        from kesbang_desktop.store.copies import reading

        if self.database.why_only_read:
            return self.safe_keeping.state()
        state = self.copy_data(CopyReason.START)
        today = date.today()
        while self.write(entries.forget_removed)():
            tell()
        attachment_files.sweep_leftovers(self.data_dir)
        self.data_lock.seal_rest()
        reading.sweep_read_copies(self.data_dir)
        if not self._is_accepted:
            used = self.read(attachments.used_files)()
            attachment_files.discard_unused(self.data_dir, used, today)
            held = frozenset().union(*(record.digests for record in self.copies.copies()))
            attachment_files.empty_bin(self.data_dir, held, today)
        return state

    def copy_data(self, reason: CopyReason) -> CopyState:
        """Make a safety copy; return how copies stand. Raises CopyError and DatabaseError."""
        # First of all: a file that is in doubt, or another one, is not copied over good copies.
        self.database.prove_same()
        if self.database.why_only_read:
            raise ReadOnlyDataError(self.database.why_only_read)
        return self.safe_keeping.make(reason)

    def keep_screen(self, on_screen: Sequence[Minutes]) -> Path:
        """Write meetings, as they are on screen, into a new folder beside the data; return it.

        What is still open of a data file that was replaced is kept there too. Raises ExportError.
        """
        keep_former = self._database.keep_former if self._database else lambda _target: None
        return keep_screen(self.data_dir, self.write_notes, keep_former, on_screen)

    def read_notes_file(self, path: Path) -> NotesReading:
        """Read a notes file with the directory's names known. Raises UnreadableNotesError."""
        from kesbang_desktop.exchange.notes_file import read_notes_file

        known = self.read(directory.load_directory)()
        self.learn_named_days()
        return self.read_notes(read_notes_file(path), known)

    def read_notes(self, data: bytes | str, directory: Directory) -> NotesReading:
        """Read notes with this office's holidays."""
        from kesbang_desktop.exchange.notes_reader import read_notes

        return read_notes(data, directory, self.holidays, self.is_word)

    def is_word(self, word: str) -> bool:
        """Tell whether ``word`` is one of the language; without a dictionary none is known."""
        try:
            return not self.spelling.check_words([word])
        except SpellingError:
            return False

    def read_people(self, text: str, directory: Directory) -> tuple[ListedLine, ...]:
        """Read a pasted list of people."""
        from kesbang_desktop.exchange.people.reading import read_people

        return read_people(text, directory)

    def write_notes(self, minutes: Minutes) -> str:
        """Write notes with the directory's names known, if it can be read: a copy matters more."""
        from kesbang_desktop.domain.party import Directory
        from kesbang_desktop.exchange.notes_writer import write_notes

        try:
            known = self.read(directory.load_directory)()
        except DatabaseError:
            known = Directory()
        return write_notes(minutes, known, self.holidays, self.is_word)

    def shipped_named_days(self) -> NamedDays:
        """Return the named days that come with the program. Raises UnreadableListError."""
        from kesbang_desktop.exchange.named_day_list import read_named_days

        return read_named_days(resource_path("holidays", "hari-bernama.csv"))

    def learn_named_days(self) -> None:
        """Let due phrases know the named days of the office; the window does so by itself."""
        from kesbang_desktop.domain.named_days import NAMED_DAYS_KEY

        own = self.read(settings.get_setting)(NAMED_DAYS_KEY)
        self.holidays.name_days(self.shipped_named_days().with_own(own).days)

    def list_problems(self) -> list[str]:
        """Return a sentence for what is told at the start: why data is only read, bad lists."""
        why_only_read = self._database.why_only_read if self._database else ""
        problems = (why_only_read, self._holiday_problem, self.paperwork.issues.region_problem)
        return [one for one in problems if one]

    def shipped_abbreviations(self) -> Mapping[str, str]:
        """Return the list of abbreviations that comes with the program."""
        return self.read_abbreviations(resource_path("words", "singkatan.csv")).entries

    def read_abbreviations(self, path: Path) -> AbbreviationReading:
        """Read a list of abbreviations. Raises UnreadableListError."""
        from kesbang_desktop.exchange.abbreviation_list import read_abbreviations

        return read_abbreviations(path)

    def write_abbreviations(self, entries: Mapping[str, str], target: Path) -> Path:
        """Write a list of abbreviations to ``target`` and return it. Raises ExportError."""
        from kesbang_desktop.documents.atomic_file import write_atomically
        from kesbang_desktop.exchange.abbreviation_list import abbreviations_csv

        write_atomically(target, abbreviations_csv(entries))
        return target

    def propose_next_date(self, meeting_id: UUID) -> date:
        """Return the day on which the meeting after this one would be. Raises NotFoundError."""
        from kesbang_desktop.domain.next_meeting import propose_date

        self.read(meetings.load_minutes)(meeting_id)
        dates = self.read(series.series_dates)(meeting_id)
        return propose_date(dates, self.holidays)

    @cached_property
    def paperwork(self) -> Paperwork:
        """All work on papers, for this data folder."""
        return Paperwork(self.desk)

    @cached_property
    def desk(self) -> Desk:
        """What work that needs more than the store stands on."""
        return Desk(self.data_dir, self.write, self.read, self.write_notes)

    def ports(self) -> Ports:
        """Return the verbs that the window may use."""
        paperwork = self.paperwork
        return Ports(
            meetings=self.meeting_ports(),
            directory=self.directory_ports(),
            notes=NotesPorts(
                read=self.read_notes,
                read_people=self.read_people,
                write=self.write_notes,
                add=self.write(notes_imports.import_notes),
                find_import=self.read(notes_imports.find_import),
            ),
            settings=SettingPorts(
                get=self.read(settings.get_setting), put=self.write(settings.put_setting)
            ),
            words=WordPorts(
                check=lambda words: self.spelling.check_words(words),
                suggest=lambda word: self.spelling.suggest(word),
                is_word=self.is_word,
                shipped_abbreviations=self.shipped_abbreviations,
                read_abbreviations=self.read_abbreviations,
                write_abbreviations=self.write_abbreviations,
                shipped_named_days=self.shipped_named_days,
            ),
            keep_house=self.keep_house,
            list_problems=self.list_problems,
            holidays=self.holidays,
            papers=paperwork.paper_ports(),
            profiles=paperwork.profile_ports(),
            templates=paperwork.template_ports(),
            attachments=paperwork.attachment_ports(),
            versions=paperwork.version_ports(),
            lock=self.data_lock.ports(paperwork.recovery_ports()),
            copies=self.safe_keeping.ports(self.copy_data, self.keep_screen),
            packages=self.package_ports(),
            follow_ups=self.follow_up_ports(),
            series=self.series_ports(),
            issues=paperwork.issue_ports(),
            obligations=self.obligation_ports(),
        )

    def meeting_ports(self) -> MeetingPorts:
        """Return the verbs for meetings and their text."""
        return MeetingPorts(
            list=self.read(meeting_list.list_meetings),
            count=self.read(meeting_list.count_meetings),
            years=self.read(meeting_list.meeting_years),
            load=self.read(meetings.load_minutes),
            save=self.write(meetings.save_meeting),
            add=self.write(meetings.add_minutes),
            bin=self.write(meetings.bin_meeting),
            restore=self.write(meetings.restore_meeting),
            purge=self.write(meetings.purge_meeting),
            save_entries=self.write(entries.save_entries),
            save_attendances=self.write(attendances.save_attendances),
            known_values=self.read(known_values.known_values),
        )

    def directory_ports(self) -> DirectoryPorts:
        """Return the verbs for people and agencies."""
        return DirectoryPorts(
            load=self.read(directory.load_directory),
            save_people=self.write(directory.save_people),
            save_organizations=self.write(directory.save_organizations),
            withdraw=self.write(party_merging.withdraw_parties),
            delete=self.write(party_merging.delete_parties),
            use=self.read(party_merging.party_use),
            merge=self.write(party_merging.merge_parties),
            undo_merge=self.write(party_merging.undo_merge),
        )

    def follow_up_ports(self) -> FollowUpPorts:
        """Return the verbs for the list of actions over all meetings."""
        signed = self.desk.signed
        change = self.write(action_changes.change_action)
        set_statuses = self.write(actions.set_statuses)
        papers = self.paperwork.follow_ups
        return FollowUpPorts(
            groups=self.read(follow_ups.list_groups),
            rows=self.read(follow_ups.list_follow_ups),
            counts=self.read(follow_ups.count_states),
            details=self.read(action_details.load_action),
            values=self.read(follow_ups.query_values),
            change=lambda ids, edit, at, author: change(ids, edit, at, signed(author)),
            set_status=lambda ids, status, at, note, author: set_statuses(
                ids, status, at, note, signed(author)
            ),
            take_back_status=self.write(actions.take_back_statuses),
            withdraw_notes=self.write(actions.withdraw_progress),
            add_notes=self.desk.signed_notes(actions.add_progress),
            rewrite_note=self.write(actions.rewrite_progress),
            link_evidence=self.write(attachments.link_evidence),
            unlink_evidence=self.write(attachments.unlink_evidence),
            add_evidence=self.paperwork.attachments.add_evidence,
            by_organization=self.read(completion.completion_by_organization),
            over_time=self.read(completion.completion_over_time),
            export=papers.export,
            summary=papers.summary,
            read_returned=papers.read_returned,
            open_in_meeting=self.read(meetings.open_actions_of),
            places=self.read(action_details.entry_places),
        )

    def series_ports(self) -> SeriesPorts:
        """Return the verbs for meetings that follow one another."""
        return SeriesPorts(
            propose_date=self.propose_next_date,
            open_items=self.read(series.open_items_after),
            make_next=self.write(series.make_next_meeting),
            carry_into=self.write(carry_over.carry_into),
            sources=self.read(carry_over.carried_sources),
            carried_actions=self.read(carry_over.carried_actions),
            overruled=self.read(carried_notes.overruled_notes),
        )

    def obligation_ports(self) -> ObligationPorts:
        """Return the verbs for obligations that come back."""
        return ObligationPorts(
            list=self.read(obligations.list_obligations),
            occurrences=self.read(obligations.list_occurrences),
            save=self.write(obligations.save_obligation),
            end=self.write(obligations.end_obligation),
            withdraw=self.write(obligations.withdraw_obligation),
            make_due=self.write(obligations.make_due_obligations),
        )
