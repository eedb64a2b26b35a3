"""The palette, the page of keys and the focus mode of the window, with the keys that open them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.commands import meetings as meeting_commands
from kesbang_desktop.ui.commands import minutes as minutes_commands
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import (
    bind,
    condition_in_words,
    name_of,
    shown_keys,
    trigger_keys,
)
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.look.meeting_labels import column_date
from kesbang_desktop.ui.settings.section_titles import words_of_sections
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.help_places import chapter_of
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.palette.everyday_words import words_of_pages
from kesbang_desktop.ui.shell.palette.items import PaletteItem, Section
from kesbang_desktop.ui.shell.palette.palette import Palette
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog, open_over
from kesbang_desktop.ui.widgets.line_keys import LineKeys
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.commands.offers import Offer
    from kesbang_desktop.ui.help.help_dialog import HelpDialog
    from kesbang_desktop.ui.shell.focus_mode import FocusMode
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_LATEST = 20
_TOLD_MS = 6000


class WindowTools(QObject):
    """Belongs to ``window``; the workspace joins once it is made (:meth:`take_workspace`).

    ``package_wanted()`` where a package is to be opened, ``old_minutes_wanted()`` for minutes of
    before.
    """

    package_wanted = Signal()
    old_minutes_wanted = Signal()

    def __init__(
        self, window: Frame, meetings: MeetingPorts, papers: PaperPorts, worker: Worker
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ports = meetings
        self._papers = papers
        self._worker = worker
        self._workspace: WorkspacePage | None = None
        self._meetings: Sequence[MeetingSummary] = []
        self._line_keys = LineKeys(self)
        self.palette = Palette(window)
        self.focus: FocusMode | None = None
        self.help: HelpDialog | None = None
        bind(window, commands.OPEN_PALETTE, self.open_palette)
        bind(window, commands.SHOW_HELP, self.show_help, Area.PROGRAM)
        # Where a page has these keys for something else, they are its own: see use_keys.
        bind(window, meeting_commands.NEW, window.create_meeting, Area.WINDOW_UNWANTED)
        bind(window, commands.CLOSE, window.close)
        bind(window, meeting_commands.OPEN_PACKAGE, self.package_wanted.emit, Area.WINDOW)
        bind(window, meeting_commands.IMPORT_OLD, self.old_minutes_wanted.emit, Area.WINDOW)
        also = words_of_pages()
        pages = dict(window.rail.pages)
        pages[Page.OBLIGATIONS] = self.tr("Kewajiban berkala")
        pages[Page.GUIDE] = self.tr("Panduan awal")
        for name, text in pages.items():
            show = partial(window.show_page, name)
            bind(window, commands.OPEN_PAGE, show, words=[text], also=also[name])
        for title, words in words_of_sections().items():
            show = partial(window.show_settings, title)
            bind(window, commands.OPEN_SETTINGS, show, words=[title], also=words)

    def take_workspace(self, workspace: "WorkspacePage") -> None:
        """Offer what ``workspace`` can do from now on."""
        from kesbang_desktop.ui.shell.focus_mode import FocusMode

        self._workspace = workspace
        self.focus = FocusMode(self._window.rail, self._window.pages, workspace)
        bind(self._window, commands.FOCUS_MODE, self.focus.toggle)
        bind(workspace, minutes_commands.PRESS_CLOCK, workspace.header.press_clock)

    def open_palette(self) -> None:
        """Show the palette; the latest meetings join as soon as they are read."""
        self.palette.open(self._items())
        self._worker.run(lambda: self._ports.list(MeetingFilter(), 0, _LATEST), self._use_meetings)

    def show_help(self) -> None:
        """Show the help at the chapter of what is on screen; asked for again there, all keys."""
        from kesbang_desktop.ui.commands.offers import offers_of
        from kesbang_desktop.ui.help.help_dialog import HelpDialog
        from kesbang_desktop.ui.help.key_rows import rows_by_group

        self.palette.close_palette()
        dialog = front_dialog()
        if dialog is not None and dialog is self.help:
            # Asked for help in the help: the keys are what is looked up most.
            self.help.show_chapter("")
            return
        chapter = chapter_of(self._window.pages.shown, self._workspace, dialog)
        rows = rows_by_group(offers_of(self._window))
        self.help = HelpDialog(rows, chapter, self._papers, self._worker, dialog or self._window)
        self.help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_over(self.help)

    def use_keys(self, event: QKeyEvent) -> bool:
        """Take keys that nothing around the keyboard wanted; tell whether they mean anything.

        They are those of the page on screen, or make a meeting, or it is said where they hold.
        Letters alone are nobody's question.
        """
        is_alone = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if is_alone and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
            return False
        keys = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
        page = self._window.pages.currentWidget()
        if page is not None and trigger_keys(page, keys):
            return True
        if keys.toString() in meeting_commands.NEW.pressed:
            self._window.create_meeting()
            return True
        return self._say_where(keys)

    def _say_where(self, keys: QKeySequence) -> bool:
        """Say what else ``keys`` are for; tell whether they are for anything."""
        from kesbang_desktop.ui.commands.registry import all_commands
        from kesbang_desktop.ui.help.key_rows import group_title

        found = dict.fromkeys(
            f"{group_title(one.group)} ({_what_and_when(one)})"
            for one in all_commands()
            # What every text does with a key needs no words.
            if one.group and Area.MINUTES_TEXT not in one.keys and keys.toString() in one.pressed
        )
        if found:
            words = self.tr("{0} tidak berlaku di sini. Tombol ini untuk: {1}.")
            said = words.format(shown_keys(keys), ", ".join(found))
            self._window.statusBar().showMessage(said, _TOLD_MS)
        return bool(found)

    def _items(self) -> list[PaletteItem]:
        return [*self._agenda(), *self._commands(), *self._latest()]

    def _agenda(self) -> list[PaletteItem]:
        tab = self._workspace.minutes_tab if self._workspace else None
        if tab is None:
            return []
        table = tab.edit.table
        return [
            PaletteItem(
                Section.AGENDA,
                f"{table.number(index).label} {line.text}",
                "",
                partial(self._go_to, line.id),
            )
            for index, line in enumerate(table.lines)
            if line.kind is EntryKind.AGENDA
        ]

    def _commands(self) -> list[PaletteItem]:
        from kesbang_desktop.ui.commands.offers import offers_of

        return [
            PaletteItem(
                Section.COMMANDS, one.name, one.keys, partial(self._run_command, one), one.also
            )
            for one in offers_of(self._window)
            if one.command is not commands.OPEN_PALETTE and one.is_available
        ]

    def _run_command(self, offer: "Offer") -> None:
        # What is on screen may have changed since it was offered.
        if not offer.run():
            said = self.tr("“{0}” tidak bisa dilakukan sekarang.")
            self._window.statusBar().showMessage(said.format(offer.name), _TOLD_MS)

    def _latest(self) -> list[PaletteItem]:
        return [
            PaletteItem(
                Section.MEETINGS,
                one.title,
                column_date(one.date),
                partial(self._window.open_meeting, one.id),
            )
            for one in self._meetings
        ]

    def _use_meetings(self, meetings: Sequence[MeetingSummary]) -> None:
        self._meetings = meetings
        if not self.palette.isHidden():
            self.palette.set_items(self._items())

    def _go_to(self, entry_id: UUID) -> None:
        self._window.show_workspace()
        if self._workspace is not None:
            self._workspace.go_to_entry(entry_id)


def _what_and_when(command: Command) -> str:
    words = name_of(command)
    return f"{words}, {condition_in_words(command.when)}" if command.when else words
