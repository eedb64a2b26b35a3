"""Builds the parts of the program and hands them to one another.

Heavy libraries are imported at the first call that needs them, in the worker thread: the window
stands before the database does.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kesbang_desktop import __version__
from kesbang_desktop.bootstrap.chosen_data import try_and_use, try_empty
from kesbang_desktop.bootstrap.file_home import copies_of
from kesbang_desktop.bootstrap.first_ports import FirstPorts
from kesbang_desktop.bootstrap.office_data import OfficeData
from kesbang_desktop.bootstrap.texts import Texts
from kesbang_desktop.domain.errors import DatabaseError, KnownError
from kesbang_desktop.paperwork.desk import Desk
from kesbang_desktop.store.deferred import (
    bringing_back,
    decisions,
    row_settling,
    settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.bootstrap.data_keeping import DataKeeping
    from kesbang_desktop.domain.copy_record import CopyReason
    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.domain.data_place import DataChoice
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.paperwork.data_lock import DataLock
    from kesbang_desktop.paperwork.decisions import DecisionRegister
    from kesbang_desktop.paperwork.old_minutes import OldMinutesDesk
    from kesbang_desktop.paperwork.packages import Packages
    from kesbang_desktop.paperwork.paperwork import Paperwork
    from kesbang_desktop.paperwork.people_files import PeopleFiles
    from kesbang_desktop.paperwork.program_updates import ProgramUpdates
    from kesbang_desktop.paperwork.safe_keeping import SafeKeeping
    from kesbang_desktop.paperwork.screen_keeping import ScreenKeeping
    from kesbang_desktop.paperwork.searching import Searching
    from kesbang_desktop.paperwork.starter_list import StarterList
    from kesbang_desktop.ports.data import DataPorts
    from kesbang_desktop.ports.follow_ups import DecisionPorts
    from kesbang_desktop.ports.packages import PackagePorts
    from kesbang_desktop.ports.ports import Ports
    from kesbang_desktop.ports.search import SearchPorts
    from kesbang_desktop.ports.updates import UpdatePorts
    from kesbang_desktop.ports.waiting import WaitingPorts
    from kesbang_desktop.store.copies.copy_reader import CopyReader
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.lock import FolderLock, LaterLock
    from kesbang_desktop.store.search.index import SearchIndex


class Backend(OfficeData):
    """Everything behind the window, for one data folder."""

    def __init__(
        self,
        data_dir: Path,
        lock: LaterLock | FolderLock | None = None,
        choice: DataChoice | None = None,
    ) -> None:
        """``lock`` is what :meth:`lock` of an earlier one returned, where it is still held.

        ``choice`` is which data to use, None for the file in ``data_dir``.
        """
        super().__init__(data_dir, lock, choice)
        self.texts = Texts(data_dir, self.read, lambda *given: self.desk.write_file(*given))

    @cached_property
    def data_lock(self) -> DataLock:
        """The passphrase of the data."""
        from kesbang_desktop.paperwork.data_lock import DataLock

        return DataLock(
            copies_of(self.data_dir),
            lambda reason: self.copy_data(reason),
            self.read(settings.get_setting),
            self.write(settings.put_setting),
        )

    @cached_property
    def safe_keeping(self) -> SafeKeeping:
        """Copies made by the settings of this office."""
        return self._safe_keeping(self.copies, self._copy_reader)

    def _safe_keeping(self, keeper: CopyKeeper, reader: Callable[[], CopyReader]) -> SafeKeeping:
        from kesbang_desktop.paperwork.safe_keeping import SafeKeeping

        return SafeKeeping(
            keeper,
            reader,
            self.write_long(bringing_back.take_away),
            self.read(settings.get_setting),
            self.write(settings.put_setting),
            self.write(row_settling.settle_rows),
            self.write(row_settling.unsettle_rows),
            self.desk.write_file,
        )

    @cached_property
    def searching(self) -> Searching:
        """The search over everything."""
        from kesbang_desktop.paperwork.searching import Searching

        def language() -> Language:
            return self.texts.search_language

        def regions() -> Regions:
            return self.paperwork.issues.regions

        def index() -> SearchIndex:
            return self.database.search_index(language, regions)

        return Searching(self.desk, index, language, regions)

    @cached_property
    def decisions(self) -> DecisionRegister:
        """The register of decisions."""
        from kesbang_desktop.paperwork.decisions import DecisionRegister

        return DecisionRegister(self.desk, self.searching)

    def decision_ports(self) -> DecisionPorts:
        """Return the verbs of the register."""
        from kesbang_desktop.ports.follow_ups import DecisionPorts

        return DecisionPorts(
            find=lambda *given: self.decisions.find(*given),
            all=lambda *given: self.decisions.all(*given),
            export=lambda *given: self.decisions.export(*given),
            of_meeting=self.read(decisions.decisions_of_meeting),
            count_due=self.read(decisions.count_due_reviews),
            save=self.write(decisions.save_standings),
        )

    def search_ports(self) -> SearchPorts:
        """Return the verbs of the search."""
        from kesbang_desktop.ports.search import SearchPorts

        return SearchPorts(
            find=lambda *given: self.searching.find(*given),
            stop=lambda: self.searching.stop(),
            bring=lambda: self.searching.bring(),
            all=lambda *given: self.searching.find_all(*given),
            export=lambda *given: self.searching.export(*given),
            values=lambda key: self.searching.values(key),
        )

    def close(self) -> None:
        """Close the index and the database, if they were opened."""
        if "searching" in self.__dict__:
            self.searching.close()
        super().close()

    @cached_property
    def packages(self) -> Packages:
        """Packages of meetings for other laptops, and from them."""
        from kesbang_desktop.paperwork.package_looks import PackageLooks
        from kesbang_desktop.paperwork.packages import Packages

        looks = PackageLooks(self.desk, self.paperwork.templates, self.paperwork.profiles)
        return Packages(self.desk, looks, lambda: self.database, self.copy_data)

    @cached_property
    def updates(self) -> ProgramUpdates:
        """Newer versions of the program, on removable disks."""
        from kesbang_desktop.bootstrap.installed_program import installed_program
        from kesbang_desktop.paperwork.program_updates import ProgramUpdates
        from kesbang_desktop.paperwork.removable_disks import removable_disks

        return ProgramUpdates(installed_program(), removable_disks, self.copy_data)

    def update_ports(self) -> UpdatePorts:
        """Return what is known of the program, and the verbs for newer versions of it."""
        from kesbang_desktop.bootstrap.installed_program import installed_program
        from kesbang_desktop.ports.updates import UpdatePorts

        return UpdatePorts(
            program=installed_program(),
            data_dir=self.data_dir,
            find=lambda folder: self.updates.find(folder),
            install=lambda update: self.updates.install(update),
        )

    def package_ports(self) -> PackagePorts:
        """Return the verbs for packages of meetings."""
        from kesbang_desktop.ports.packages import PackagePorts

        return PackagePorts(
            make=lambda *given: self.packages.make(*given),
            classified=lambda meetings: self.packages.classified(meetings),
            is_sealed=lambda path: self.packages.is_sealed(path),
            view=lambda *given: self.packages.view(*given),
            take=lambda *given: self.packages.take(*given),
        )

    def copied_files(self, place: Path | None) -> SafeKeeping:
        """Return the copies in ``place``, else those of the data folder, to take files out of."""
        keeper = self.file.copies_at(place)
        return self._safe_keeping(keeper, lambda: replace(self._copy_reader(), place=keeper.place))

    def _copy_reader(self) -> CopyReader:
        from kesbang_desktop.store.copies.copy_reader import CopyReader

        return CopyReader(self.data_dir, self.copies.place, self.file.database)

    def keep_log(self) -> None:
        """Log to the data folder from now on."""
        from kesbang_desktop.store.program_log import keep_log

        keep_log(self.data_dir)
        logging.getLogger(__name__).info("start %s", __version__)

    @cached_property
    def keeping(self) -> DataKeeping:
        """Copies and tidying, as they are done for this data."""
        if self.home.place.address is None:
            from kesbang_desktop.bootstrap.file_keeping import FileKeeping

            return FileKeeping(self)
        from kesbang_desktop.bootstrap.server_keeping import ServerKeeping

        return ServerKeeping(self)

    def keep_house(self) -> CopyState:
        """Copy the data at the start and tidy up; return how copies stand.

        Nothing is tidied where no good copy could be made. Raises CopyError and DatabaseError.
        """
        return self.keeping.keep_house()

    def copy_data(self, reason: CopyReason) -> CopyState:
        """Make a safety copy; return how copies stand. Raises CopyError and DatabaseError."""
        return self.keeping.copy(reason)

    def data_ports(self) -> DataPorts:
        """Return which data this is, and the verbs for using another."""
        from kesbang_desktop.ports.data import DataPorts

        return DataPorts(
            place=self.home.place,
            use=lambda choice: try_and_use(self.data_dir, choice),
            reach=try_empty,
            count_aside=self.server.count_aside if self.home.place.address else lambda: 0,
            waiting=self._waiting_ports(),
        )

    def _waiting_ports(self) -> WaitingPorts:
        if self.home.place.address is None:
            from kesbang_desktop.ports.waiting import WaitingPorts

            return WaitingPorts()
        from kesbang_desktop.bootstrap.waiting_ports import waiting_ports

        return waiting_ports(self.server)

    def keep_screen(self, on_screen: Sequence[Minutes]) -> Path:
        """Write meetings, as they are on screen, into a folder beside the data; return it.

        What is still open of a data file that was replaced is kept there too. Raises ExportError.
        """
        return self._screen_keeping.keep(on_screen)

    @cached_property
    def _screen_keeping(self) -> ScreenKeeping:
        from kesbang_desktop.paperwork.screen_keeping import ScreenKeeping

        return ScreenKeeping(self.data_dir, self.texts.write_notes, self.keeping.keep_former)

    def _left_for_others(self) -> str:
        """Return what waits for servers that are not used any more; what is left of them goes."""
        from kesbang_desktop.store.server.station_files import journals_in

        if not journals_in(self.data_dir):
            return ""
        from kesbang_desktop.store.kept_office import read_office
        from kesbang_desktop.store.server.server_address import url_of
        from kesbang_desktop.store.server.unused_servers import let_go_of_unused

        try:
            kept = read_office(self.data_dir)
        except DatabaseError:
            return ""
        used = (kept, self.home.address)
        return let_go_of_unused(self.data_dir, [url_of(one) for one in used if one is not None])

    def list_problems(self) -> list[str]:
        """Return a sentence for what is told at the start: why data is only read, bad lists.

        Data that may be written to again is from now on.
        """
        why_only_read = ""
        if (database := self.home.opened) is not None:
            with suppress(KnownError):
                database.write_if_possible()
            why_only_read = database.why_only_read
        why_waiting = self._waiting_ports().why()
        problems = (
            why_only_read,
            why_waiting,
            self._left_for_others(),
            self.texts.holiday_problem,
            self.paperwork.issues.region_problem,
        )
        return [one for one in problems if one]

    @cached_property
    def paperwork(self) -> Paperwork:
        """All work on papers, for this data folder."""
        from kesbang_desktop.paperwork.paperwork import Paperwork

        return Paperwork(self.desk, lambda: self.texts.holidays, lambda: self.texts.search_language)

    @cached_property
    def starters(self) -> StarterList:
        """The list of agencies that a directory can start with."""
        from kesbang_desktop.paperwork.starter_list import StarterList

        return StarterList(self.desk)

    @cached_property
    def old_minutes(self) -> OldMinutesDesk:
        """Minutes of before, out of a folder of documents."""
        from kesbang_desktop.paperwork.old_minutes import OldMinutesDesk

        return OldMinutesDesk(self.desk, lambda: self.texts.holidays, self.texts.is_word)

    @cached_property
    def people_files(self) -> PeopleFiles:
        """Files of people, on their way into the directory."""
        from kesbang_desktop.paperwork.people_files import PeopleFiles

        return PeopleFiles(self.desk)

    @cached_property
    def desk(self) -> Desk:
        """What work that needs more than the store stands on."""
        return Desk(
            self.data_dir,
            self.home.files,
            self.home.templates,
            self.write,
            self.write_first,
            self.write_long,
            self.read,
            self.read_kept,
            self.read_first,
            self.texts.write_notes,
            lambda: self.database.other_seats(),
        )

    def first_ports(self) -> FirstPorts:
        """Return the verbs that the first page uses; the others are made when they are asked for.

        A window takes its words from these alone, so that it has one set of ports.
        """
        return FirstPorts(self.desk, lambda: self.texts.holidays, self.list_problems, self.ports)

    def ports(self) -> Ports:
        """Return the verbs that the window may use."""
        from kesbang_desktop.bootstrap.office_ports import office_ports

        return office_ports(self)
