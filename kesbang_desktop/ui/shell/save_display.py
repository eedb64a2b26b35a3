"""Says whether what was typed is on disk: never that it is while anything waits."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kesbang_desktop.ports.waiting import WaitingPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.status_line import StatusLine
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog, open_dialogs
from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_LOOK_MS = 60
# Typing without a pause is written many times a second; the word does not flicker with it.
_CALM_LOOKS = 6
_NOTHING = WaitingPorts()


class SaveDisplay(QObject):
    """In ``status``. ``is_settled`` tells whether all that pages and the keyboard hold is written.

    Whoever takes what is typed tells ``worker`` so (:meth:`Worker.expect_write`); from then on it
    is looked at until everything is on disk. An open dialog with something typed in it counts too,
    and what is ``unstored``, which is named as long as it is. ``refused()`` where the server would
    not take something more.
    """

    refused = Signal()
    _waiting_changed = Signal()

    def __init__(
        self,
        status: StatusLine,
        is_settled: Callable[[], bool],
        unstored: Callable[[], Sequence[Unstored]],
        worker: Worker,
        parent: QObject,
        waiting: WaitingPorts = _NOTHING,
    ) -> None:
        """``waiting`` tells how much is kept on this computer, as the network failed."""
        super().__init__(parent)
        self._waiting = waiting
        self._refused = 0
        self._status = status
        self._is_settled = is_settled
        self._unstored = unstored
        self._worker = worker
        self._written_at: datetime | None = None
        self._has_failed = False
        self._calm = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        worker.write_expected.connect(self._expect)
        worker.write_ended.connect(self._note_end)
        self._waiting_changed.connect(self.look, Qt.ConnectionType.QueuedConnection)
        waiting.tell(self._waiting_changed.emit)
        application().focusWindowChanged.connect(self._note_dialog)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was typed is on disk."""
        return self._is_settled() and not self._worker.is_writing and not _typed_dialog()

    @property
    def is_all_kept(self) -> bool:
        """Whether nothing is left either that cannot be kept as it is typed."""
        return self.is_saved and not self._unstored()

    def note_failure(self) -> None:
        """Say that something could not be written, until all of it is."""
        self._has_failed = True
        self._expect()

    def look(self) -> None:
        """Say how things stand, as soon as nothing is under way."""
        self._timer.start()

    def _expect(self) -> None:
        self._calm = 0
        self._say_waiting()
        if not self._timer.isActive():
            self._timer.start()

    def _note_end(self, is_written: bool) -> None:
        if is_written:
            self._written_at = datetime.now()
        else:
            self.note_failure()

    def _note_dialog(self) -> None:
        if isinstance(front_dialog(), KeyedDialog) and not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        if not self.is_saved:
            self._calm = 0
            self._say_waiting()
            return
        self._calm += 1
        if self._calm < _CALM_LOOKS:
            return
        self._has_failed = False
        if unstored := self._unstored():
            self._status.show_unstored([one.label for one in unstored])
            return
        if count := self._waiting.count():
            # It is looked at until all of it is there.
            self._status.show_waiting(count, translated(self._waiting.why()))
            return
        if self._waiting.is_away():
            self._status.show_away()
            return
        if why := self._waiting.why_outdated():
            self._status.show_outdated(translated(why))
        else:
            self._look_for_refused()
        if not isinstance(front_dialog(), KeyedDialog):
            self._timer.stop()

    def _look_for_refused(self) -> None:
        before, self._refused = self._refused, self._waiting.count_refused()
        if self._refused:
            self._status.show_refused(self._refused)
        else:
            self._status.show_saved(self._written_at)
        if self._refused > before:
            self.refused.emit()

    def _say_waiting(self) -> None:
        if self._has_failed:
            self._status.show_unsaved()
        elif _typed_dialog():
            self._status.show_open_dialog()
        else:
            self._status.show_saving()


def _typed_dialog() -> bool:
    """Tell whether something stands in an open dialog that was not there when it opened.

    Also where a question, or the one for the passphrase, stands over it.
    """
    return any(isinstance(one, KeyedDialog) and one.is_typed for one in open_dialogs())
