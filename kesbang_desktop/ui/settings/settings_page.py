"""The page of settings (Pengaturan): sections on the left, the chosen one beside them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.choices import ChoicePage
from kesbang_desktop.ports.doors import SettingsPagePorts
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.abbreviations_page import AbbreviationsPage
from kesbang_desktop.ui.settings.author_page import AuthorPage
from kesbang_desktop.ui.settings.choice_actions import ChoiceActions
from kesbang_desktop.ui.settings.kept_section import KeptSection
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_list import SectionList
from kesbang_desktop.ui.settings.section_titles import (
    about_title,
    appearance_title,
    author_title,
    calendar_title,
    copies_title,
    data_title,
    lock_title,
    named_days_title,
    profile_title,
    templates_title,
    wall_title,
)
from kesbang_desktop.ui.settings.settings_search import FoundSetting, SettingsSearch, show_setting
from kesbang_desktop.ui.settings.spelling_page import SpellingPage
from kesbang_desktop.ui.settings.templates_page import TemplatesPage
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledStack
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ports.updates import UpdatePorts
    from kesbang_desktop.ui.follow_ups.reminder_keeper import ReminderKeeper
    from kesbang_desktop.ui.look.appearance import Appearance
    from kesbang_desktop.ui.safekeeping.copies_page import CopiesPage
    from kesbang_desktop.ui.safekeeping.lock_page import LockPage
    from kesbang_desktop.ui.settings.calendar_page import CalendarPage
    from kesbang_desktop.ui.wall.wall_settings import WallSettings
    from kesbang_desktop.ui.workspace.view_settings import ViewSettings

_SECTIONS_WIDTH = 190
_SECTIONS_MARGIN = 12
# At least, where the page is narrower; beyond that as wide as the longest title.
_NARROW, _NARROW_SECTIONS = 700, 120


class SettingsPage(QWidget):
    """Sections are chosen with the arrows; Enter or Right goes into one, Esc back.

    Those on papers are made when they are first chosen. ``changes_committed(Changes)`` after each
    of their writes, ``restore_requested(copy)`` and ``copies_changed(CopyState)`` of the copies,
    and ``meeting_opened(UUID)`` for one that came out of them.
    A change of the lock or the language goes the way of a copy, the rest of the lock by
    ``auto_lock_changed(minutes)`` and ``shut_requested()``. ``choices_replaced()`` where what is
    stored of the choices is another: whatever follows them reads it again.
    """

    changes_committed = Signal(object)
    restore_requested = Signal(object)
    meeting_opened = Signal(object)
    copies_changed = Signal(object)
    altered_rows_wanted = Signal()
    guide_requested = Signal()
    update_requested = Signal()
    auto_lock_changed = Signal(int)
    shut_requested = Signal()
    choices_replaced = Signal()

    def __init__(
        self,
        aids: WritingAids,
        ports: SettingsPagePorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        # Tab comes to the line before the list.
        self.search = SettingsSearch(lambda: self.sections.all_sections(), self)
        self.sections = SectionList(self)
        self.banner = Banner(self)
        self.choices = ChoiceActions(ports.settings, worker, self.banner, self)
        self._stack = ScrolledStack(self)
        self.profile: ProfilePage | None = None
        self.templates: TemplatesPage | None = None
        self.abbreviations = AbbreviationsPage(aids, ports.words, worker, self)
        self.spelling = SpellingPage(aids, self)
        for section in (self.abbreviations, self.spelling):
            # Shown once it is chosen, and nowhere before.
            section.hide()
        self._add_sections(aids)
        self._lay_out()
        self.sections.made.connect(self._stack.addWidget)
        self.sections.currentRowChanged.connect(self._show_section)
        self.search.chosen.connect(self._show_found)
        self.search.searched.connect(self.sections.setHidden)
        self.choices.replaced.connect(self._read_again)
        bind(self.sections, commands.FIND_SETTING, self.search.line.setFocus)
        bind(self.sections, commands.ENTER_SECTION, self.enter_section)
        bind(self._stack, commands.LEAVE_SECTION, self.leave_section)
        self.sections.setCurrentRow(0)
        FocusHeir(self, self.sections)

    def _add_sections(self, aids: WritingAids) -> None:
        """Name all of them in their order; what shows each is made when it is chosen."""
        self.sections.add(
            self.abbreviations.title, lambda: self.abbreviations, ChoicePage.ABBREVIATIONS
        )
        self.sections.add(self.spelling.title, lambda: self.spelling, ChoicePage.SPELLING)
        self.sections.add(named_days_title(), lambda: self._make_named_days(aids))
        self.profile_row = self.sections.add(profile_title(), self._make_profile)
        self.templates_row = self.sections.add(templates_title(), self._make_templates)
        self.author: AuthorPage | None = None
        self.sections.add(author_title(), self._make_author)
        self.calendar: CalendarPage | None = None
        self.sections.add(calendar_title(), self._make_calendar, ChoicePage.CALENDAR)
        self.sections.add(data_title(), self._make_data)
        place = self._ports.data.place
        self.copies: CopiesPage | None = None
        self.copies_row = self._add_of_file(copies_title(), self._make_copies, place.copies)
        self.lock: LockPage | None = None
        self.lock_row = self._add_of_file(lock_title(), self._make_lock, place.lock)

    def _add_of_file(self, title: str, make: Callable[[], Section], elsewhere: str) -> int:
        """Name a section of data files; ``elsewhere`` stands in it where there is none."""

        def tell() -> Section:
            from kesbang_desktop.ui.settings.told_section import ToldSection

            return ToldSection(title, translated(elsewhere), self)

        return self.sections.add(title, tell if elsewhere else make)

    def add_reminders(self, keeper: "ReminderKeeper") -> None:
        """Append the section of the reminders that ``keeper`` watches over."""

        def make() -> Section:
            from kesbang_desktop.ui.settings.reminders_page import RemindersPage

            return RemindersPage(keeper, self)

        self.reminders_row = self.sections.add(self.tr("Pengingat"), make, ChoicePage.REMINDERS)

    def add_appearance(self, appearance: "Appearance", view: "ViewSettings") -> None:
        """Append the section of colours and sizes."""

        def make() -> Section:
            from kesbang_desktop.ui.settings.appearance_page import AppearancePage

            page = AppearancePage(appearance, view, self)
            page.language_chosen.connect(self.restore_requested)
            return page

        self.sections.add(appearance_title(), make, ChoicePage.APPEARANCE)

    def add_wall(self, settings: "WallSettings") -> None:
        """Append the section of what the room sees."""

        def make() -> Section:
            from kesbang_desktop.ui.settings.wall_page import WallPage

            return WallPage(settings, self)

        self.sections.add(wall_title(), make, ChoicePage.WALL)

    def add_about(self, ports: "UpdatePorts") -> None:
        """Append the section of the program itself."""

        def make() -> Section:
            from kesbang_desktop.ui.settings.about_page import AboutPage

            page = AboutPage(ports, self)
            page.update_requested.connect(self.update_requested)
            return page

        self.sections.add(about_title(), make)

    @property
    def is_settled(self) -> bool:
        """Whether every edit is on disk."""
        return all(section.is_settled for section in self._keeping())

    def unstored(self) -> list[Unstored]:
        """Return what is typed into the sections and kept nowhere, each with the way there."""
        found = {self.spelling.title: self.spelling.unstored()}
        if self.profile is not None:
            found[self.profile.title] = self.profile.unstored()
        return [
            one._replace(show=partial(self._go_to, title, one.show))
            for title, some in found.items()
            for one in some
        ]

    def flush(self) -> None:
        """Write now what was edited."""
        for section in self._keeping():
            section.flush()

    def refresh(self, changes: Changes | None = None) -> None:
        """Take in what other pages changed."""
        for section in (self.profile, self.templates, self.copies):
            if section is not None and changes is not None:
                section.refresh(changes)

    def list_copies(self) -> None:
        """List the copies anew where they are on screen: one was made meanwhile."""
        if self.copies is not None and self.copies.isVisible():
            self.copies.read()

    def show_section(self, title: str) -> None:
        """Show the section with that title and put the keyboard into it."""
        for item in self.sections.findItems(title, Qt.MatchFlag.MatchExactly):
            self.sections.setCurrentItem(item)
            self.enter_section()

    def enter_section(self) -> None:
        """Put the keyboard into the chosen section."""
        self._current().focus_first()

    def leave_section(self) -> None:
        """End the search of the section, or put the keyboard back on the list."""
        if not self._current().clear_search():
            self.sections.setFocus()

    def _show_section(self, row: int) -> None:
        section = self.sections.section(row)
        self._stack.setCurrentWidget(section)
        self.banner.lie_over(section.tells_over)

    def _show_found(self, found: FoundSetting) -> None:
        self.search.end()
        self.sections.choose(found.section)
        show_setting(found)

    def _fill_more(self, menu: QMenu) -> None:
        """Offer what is done with choices as a whole."""
        page = self.sections.choice_page
        if page is not None:
            menu.addAction(
                self.tr("Kembalikan bagian ini ke semula"), partial(self.choices.put_back, page)
            )
        menu.addAction(self.tr("Kembalikan semua ke semula"), self.choices.put_back)
        menu.addSeparator()
        menu.addAction(self.tr("Ekspor pengaturan…"), self.choices.ask_where_to_export)
        menu.addAction(self.tr("Impor pengaturan…"), self.choices.ask_what_to_import)

    def _read_again(self) -> None:
        """Show what is stored now; what lives outside of this page is told."""
        for section in (self.author, self.calendar):
            if section is not None:
                section.read()
        self.choices_replaced.emit()

    def _go_to(self, title: str, show: Callable[[], object]) -> None:
        self.show_section(title)
        show()

    def _keeping(self) -> list[ProfilePage | KeptSection]:
        sections = (self.profile, self.author, self.calendar)
        return [section for section in sections if section is not None]

    def _make_named_days(self, aids: WritingAids) -> Section:
        from kesbang_desktop.ui.settings.named_days_page import NamedDaysPage

        return NamedDaysPage(aids, self)

    def _make_author(self) -> Section:
        self.author = AuthorPage(self._ports.settings, self._worker, self)
        return self.author

    def _make_calendar(self) -> Section:
        from kesbang_desktop.ui.settings.calendar_page import CalendarPage

        self.calendar = CalendarPage(self._ports.settings, self._worker, self)
        return self.calendar

    def _make_data(self) -> Section:
        from kesbang_desktop.ui.safekeeping.data_page import DataPage

        page = DataPage(self._ports.data, self._worker, self)
        page.other_data_requested.connect(self.restore_requested)
        return page

    def _make_lock(self) -> Section:
        from kesbang_desktop.ui.safekeeping.lock_page import LockPage

        self.lock = LockPage(self._ports.lock, self._worker, self)
        self.lock.change_requested.connect(self.restore_requested)
        self.lock.auto_lock_changed.connect(self.auto_lock_changed)
        self.lock.shut_requested.connect(self.shut_requested)
        return self.lock

    def _make_copies(self) -> Section:
        from kesbang_desktop.ui.safekeeping.copies_page import CopiesPage

        self.copies = CopiesPage(self._ports.copies, self._worker, self)
        self.copies.changes_committed.connect(self._commit)
        self.copies.restore_requested.connect(self.restore_requested)
        self.copies.meeting_opened.connect(self.meeting_opened)
        self.copies.state_changed.connect(self.copies_changed)
        self.copies.altered_rows_wanted.connect(self.altered_rows_wanted)
        return self.copies

    def _make_profile(self) -> Section:
        self.profile = ProfilePage(self._ports, self._worker, self)
        self.profile.changes_committed.connect(self._commit)
        return self.profile

    def _make_templates(self) -> Section:
        self.templates = TemplatesPage(self._ports, self._worker, self)
        self.templates.changes_committed.connect(self._commit)
        return self.templates

    def _commit(self, changes: Changes) -> None:
        """Tell the other section, and the window."""
        for section in (self.profile, self.templates, self.copies):
            if section is not None and section is not self.sender():
                section.refresh(changes)
        self.changes_committed.emit(changes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the section the room it needs."""
        super().resizeEvent(event)
        usual = _NARROW_SECTIONS if event.size().width() < _NARROW else _SECTIONS_WIDTH
        self._side.setFixedWidth(max(usual, self.sections.least_width))

    def _current(self) -> Section:
        section = self._stack.currentWidget()
        assert isinstance(section, Section)
        return section

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        more = MenuButton(self.tr("Lainnya"), self._fill_more, self)
        more.setProperty("role", "quiet")
        self._side = QWidget(self)
        self._side.setProperty("role", "side")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side.setFixedWidth(_SECTIONS_WIDTH)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 6)
        side.setSpacing(0)
        side.addWidget(self.search)
        side.addWidget(self.sections, 1)
        # Under the names of the sections, not under the edge of their list.
        foot = QHBoxLayout()
        foot.setContentsMargins(_SECTIONS_MARGIN, 0, _SECTIONS_MARGIN, 0)
        foot.addWidget(more)
        foot.addStretch(1)
        side.addLayout(foot)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        header = PageHeader(self.tr("Pengaturan"), self)
        guide = header.add_button(self.tr("Panduan awal…"), self.tr("Panduan awal"))
        guide.setToolTip(self.tr("Instansi, kop, wilayah, notulis, cadangan: langkah demi langkah"))
        guide.clicked.connect(self.guide_requested)
        layout.addWidget(header)
        layout.addLayout(row, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
