"""The palette, the page of keys and the focus mode of the window, with the keys that open them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ui.commands import Command, Group, commands_of, set_group, shown_keys
from kesbang_desktop.ui.frame import Frame
from kesbang_desktop.ui.labels import column_date
from kesbang_desktop.ui.page_names import Page
from kesbang_desktop.ui.palette.items import PaletteItem, Section
from kesbang_desktop.ui.palette.palette import Palette
from kesbang_desktop.ui.settings.section_titles import section_titles
from kesbang_desktop.ui.widgets.actions import SHOWN_KEYS, add_action, trigger_keys
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.line_keys import LineKeys
from kesbang_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.focus_mode import FocusMode
    from kesbang_desktop.ui.keys_page import KeysPage
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_LATEST = 20
_NEW_KEYS = QKeySequence("Ctrl+N")
_TOLD_MS = 6000


class WindowTools(QObject):
    """Belongs to ``window``; the workspace joins once it is made (:meth:`take_workspace`).

    ``package_wanted()`` where a package is to be opened.
    """

    package_wanted = Signal()

    def __init__(self, window: Frame, meetings: MeetingPorts, worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._ports = meetings
        self._worker = worker
        self._workspace: WorkspacePage | None = None
        self._meetings: Sequence[MeetingSummary] = []
        self._line_keys = LineKeys(self)
        self.palette = Palette(window)
        self.focus: FocusMode | None = None
        self.keys_page: KeysPage | None = None
        self._own_name = self.tr("Palet perintah")
        self._add(self._own_name, "Ctrl+K", self.open_palette, Group.FINDING)
        self._add(self.tr("Bantuan tombol"), "F1", self.show_keys)
        # Where a page has these keys for something else, they are its own: see use_keys.
        own = Qt.ShortcutContext.WidgetShortcut
        text = self.tr("Rapat baru")
        new = add_action(window, text, "", window.create_meeting, own, Group.MEETINGS)
        new.setProperty(SHOWN_KEYS, _NEW_KEYS.toString())
        self._add(self.tr("Tutup program"), "Ctrl+Q", window.close)
        for name, text in window.rail.pages.items():
            show = partial(window.show_page, name)
            self._add(self.tr("Buka halaman {0}").format(text), "", show)
        package = self.tr("Buka paket…")
        self._add(package, "", self.package_wanted.emit, Group.MEETINGS)
        obligations = partial(window.show_page, Page.OBLIGATIONS)
        self._add(self.tr("Buka halaman Kewajiban berkala"), "", obligations)
        for title in section_titles():
            show = partial(window.show_settings, title)
            self._add(self.tr("Buka pengaturan {0}").format(title), "", show)

    def take_workspace(self, workspace: "WorkspacePage") -> None:
        """Offer what ``workspace`` can do from now on."""
        from kesbang_desktop.ui.focus_mode import FocusMode

        self._workspace = workspace
        set_group(workspace.attendees, Group.ATTENDEES)
        set_group(workspace.actions_tab, Group.FOLLOW_UPS)
        set_group(workspace.documents, Group.PAPERS)
        set_group(workspace.attachments, Group.ATTACHMENTS)
        self.focus = FocusMode(self._window.rail, self._window.pages, workspace)
        self._add(self.tr("Mode fokus"), "F11", self.focus.toggle)
        clock = self.tr("Mulai atau tutup rapat")
        add_action(workspace, clock, "", workspace.header.press_clock)

    def open_palette(self) -> None:
        """Show the palette; the latest meetings join as soon as they are read."""
        self.palette.open(self._items())
        self._worker.run(lambda: self._ports.list(MeetingFilter(), 0, _LATEST), self._use_meetings)

    def show_keys(self) -> None:
        """Show the page of keys over the window."""
        from kesbang_desktop.ui.keys_page import KeysPage

        self.palette.close_palette()
        for name in self._window.pages.missing():
            # A page brings its keys with it.
            self._window.pages.page(name)
        self.keys_page = KeysPage(commands_of(self._window), self._window)
        self.keys_page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_over(self.keys_page)

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
        if keys == _NEW_KEYS:
            self._window.create_meeting()
            return True
        found = [one for one in commands_of(self._window) if keys in one.sequences]
        if found:
            self._say_where(keys, found)
        return bool(found)

    def _say_where(self, keys: QKeySequence, found: list[Command]) -> None:
        from kesbang_desktop.ui.keys_page import group_title

        where = ", ".join(dict.fromkeys(f"{group_title(one.group)} ({one.name})" for one in found))
        words = self.tr("{0} tidak berlaku di sini. Tombol ini untuk: {1}.")
        self._window.statusBar().showMessage(words.format(shown_keys(keys), where), _TOLD_MS)

    def _add(
        self, text: str, keys: str, act: Callable[[], object], group: Group = Group.WINDOW
    ) -> None:
        window_wide = Qt.ShortcutContext.WindowShortcut
        add_action(self._window, text, keys, act, window_wide, group)

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
        return [
            PaletteItem(Section.COMMANDS, command.name, command.keys, command.run)
            for command in commands_of(self._window)
            if command.name != self._own_name and command.is_available()
        ]

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
