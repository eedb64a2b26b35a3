"""The window: its first page at once, and behind it all that serves and watches it."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.look.appearance import Appearance
from kesbang_desktop.ui.shell.crash_hook import show_bug
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.page_makers import PageMakers
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.replaced_data import ReplacedData
from kesbang_desktop.ui.shell.restore_way import RestoreWay
from kesbang_desktop.ui.shell.start_up import StartUp
from kesbang_desktop.ui.shell.theme_follower import ThemeFollower
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ports.doors import WindowPorts
    from kesbang_desktop.ui.shell.desks import Desks
    from kesbang_desktop.ui.shell.window_closer import WindowCloser


class MainWindow(Frame):
    """``seen()`` once its first page is painted with its rows, ``ready()`` once it takes typing.

    Where the data ``is_new``, the guide of the first start is the first page. Without an
    ``appearance`` the window takes the stored one with its first rows.
    """

    seen = Signal()
    ready = Signal()

    def __init__(
        self,
        ports: "WindowPorts",
        worker: Worker,
        parent: QWidget | None = None,
        is_new: bool = False,
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__(ports.settings, worker, parent)
        self._ports = ports
        self._worker = worker
        self._desks: Desks | None = None
        self.appearance = appearance or Appearance(ports.settings, worker)
        self.appearance.setParent(self)
        self.restore_way = RestoreWay(self, worker)
        self.replaced_data = ReplacedData(
            self,
            self._leave_unsaved,
            lambda on_screen: ports.whole().copies.keep_screen(on_screen),
            worker,
        )
        self._theme = ThemeFollower(self.pages, self.appearance)
        self._start_up = StartUp(self, ports.settings, ports.list_problems, worker, is_new)
        makers = PageMakers(
            self, self.appearance, self.restore_way, lambda: self.desks, ports, worker
        )
        for name, make in makers.makers().items():
            self.pages.add_maker(name, make)
        self._connect()
        if is_new:
            self.pages.setFocus()
        else:
            self.show_page(Page.HOME)

    @property
    def desks(self) -> "Desks":
        """What serves the pages; made once the first page is seen, or when somebody is faster."""
        if self._desks is None:
            from kesbang_desktop.ui.shell.desks import Desks

            self._desks = Desks(self, self._ports.whole(), self._worker)
        return self._desks

    @property
    def starts(self) -> tuple[str, ...]:
        """The newer program that takes the place of this one once it is closed, or nothing."""
        return self._desks.updates.starts if self._desks is not None else ()

    def begin_with_settings(self, title: str) -> None:
        """Show that section of the settings once the meeting of last time is back behind it."""
        show = partial(self.show_settings, title)
        start = self._start_up.keys_awaited
        # Both are answered in their turn: where one was, and the meeting read for that.
        start.connect(lambda: self._answer(lambda: self._answer(show)))

    def showEvent(self, event: QShowEvent) -> None:
        """Become ready once the first page has its rows."""
        super().showEvent(event)
        self._start_up.hold_keys()
        QTimer.singleShot(0, self._start_up, self._start_up.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room that the reminders would take."""
        super().resizeEvent(event)
        if self._desks is not None:
            self._desks.reminders.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that nothing around the keyboard wanted."""
        if not self.desks.tools.use_keys(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk and nothing is wanted any more; ask where not."""
        self.pages.flush()
        self.place.write()
        if self._closer.may_close:
            if self._desks is not None:
                self._desks.reminders.end()
            event.accept()
            return
        event.ignore()
        self._closer.wait()

    def _connect(self) -> None:
        start, worker = self._start_up, self._worker
        start.seen.connect(self.seen)
        start.seen.connect(self._serve)
        start.ready.connect(self.ready)
        start.ready.connect(lambda: self.desks.accept_packages())
        # Who sits down and leaves again at once may lock the window as well.
        start.keys_awaited.connect(lambda: self.desks.auto_lock.start())
        start.day_begun.connect(lambda: self.desks.begin_day())
        start.house_to_keep.connect(lambda: self.desks.keep_house())
        worker.known_error_raised.connect(self.banner.show_error)
        worker.bug_found.connect(show_bug)

    def _count_waiting(self) -> int:
        """Return how much would be on this computer alone once the window is closed."""
        return 0 if self._desks is None else self._ports.whole().data.waiting.count()

    def _serve(self) -> None:
        """Make what nobody needs before the first page is there."""
        from kesbang_desktop.domain.window_language import WindowLanguage
        from kesbang_desktop.ui.commands import window as commands
        from kesbang_desktop.ui.commands.binding import bind
        from kesbang_desktop.ui.language.window_words import language_name
        from kesbang_desktop.ui.look.appearance_commands import add_appearance_commands
        from kesbang_desktop.ui.shell.focus_return import FocusReturn

        self.status.work.follow(self._worker)
        add_appearance_commands(self, self.appearance)
        for language in WindowLanguage:
            use = partial(self.restore_way.go, language)
            bind(self, commands.USE_LANGUAGE, use, words=[language_name(language)])
        FocusReturn(self)
        _ = self.desks

    @cached_property
    def _closer(self) -> "WindowCloser":
        from kesbang_desktop.ui.shell.window_closer import WindowCloser

        closer = WindowCloser(
            self,
            lambda: self.pages.is_settled,
            self.pages.unstored,
            self._worker,
            self._count_waiting,
        )
        closer.given_up.connect(self.restore_way.give_up)
        closer.unstored_wanted.connect(self._show_unstored)
        return closer

    def _answer(self, then: Callable[[], object]) -> None:
        """Call ``then`` once what was asked for is answered."""
        self._worker.run(lambda: None, lambda _: then())

    def _leave_unsaved(self) -> None:
        """Close although what was typed is not on disk; whoever asks has it elsewhere."""
        self._closer.is_agreed = True
        self.close()

    def _show_unstored(self) -> None:
        """Go to what is typed and cannot be kept yet."""
        if (found := self.pages.page_of_unstored()) is None:
            return
        page, unstored = found
        if page == Page.WORKSPACE:
            self.show_workspace()
        else:
            self.show_page(page)
        unstored.show()
