"""The icon in the system's tray, where there is one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.reminder import describe_counts, needs_attention
from kesbang_desktop.ui.follow_ups.reminder_keeper import ReminderList
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.reminders.snooze_menu import fill_snooze_menu
from kesbang_desktop.ui.shell.reminders.tray_picture import tray_picture

_TITLE = "Notula Kesbang"


class Tray(QObject):
    """Belongs to ``window`` and goes with it; where there is no tray, nothing happens.

    ``open_requested()``, ``view_requested()``, ``snoozed(Snooze)``, ``quit_requested()`` are
    what the person chose in its menu.
    """

    open_requested = Signal()
    view_requested = Signal()
    snoozed = Signal(object)
    quit_requested = Signal()

    def __init__(
        self,
        window: QWidget,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        make_icon: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._is_available = is_available
        self._make_icon = make_icon
        self._counts = FollowUpCounts()
        self.icon: QSystemTrayIcon | None = None

    def set_on(self, is_on: bool) -> None:
        """Show the icon, or take it away."""
        if is_on and self.icon is None and self._is_available():
            self.icon = self._make()
            self._show_counts()
            self.icon.show()
        elif not is_on and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def show_counts(self, counts: FollowUpCounts) -> None:
        """Show how much is late or due today."""
        self._counts = counts
        self._show_counts()

    def tell(self, found: ReminderList) -> None:
        """Say in a balloon what is late or due, where the system shows balloons."""
        if self.icon is not None and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(
                _TITLE, translated(describe_counts(found.counts)), self.icon.icon()
            )

    def _show_counts(self) -> None:
        if self.icon is None:
            return
        count = self._counts.late + self._counts.due_today + self._counts.reviews
        self.icon.setIcon(tray_picture(count, QApplication.windowIcon()))
        words = translated(describe_counts(self._counts)) or self.tr("tidak ada yang lewat tenggat")
        self.icon.setToolTip(f"{_TITLE}: {words}")
        self._later.setEnabled(needs_attention(self._counts))

    def _make(self) -> QSystemTrayIcon:
        icon = self._make_icon(self)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Buka")).triggered.connect(self.open_requested)
        menu.addAction(self.tr("Tindak lanjut")).triggered.connect(self.view_requested)
        self._later = menu.addMenu(self.tr("Ingatkan nanti"))
        fill_snooze_menu(self._later, self.snoozed.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Keluar")).triggered.connect(self.quit_requested)
        icon.setContextMenu(menu)
        icon.activated.connect(self._activate)
        icon.messageClicked.connect(self.view_requested)
        icon.destroyed.connect(menu.deleteLater)
        return icon

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()
