"""Dialogs that lose no key while they open; those of one that closes go on to what is behind it.

Qt drops the keys of a window that a modal dialog blocks, and a window manager gives a new dialog
the keyboard only some time after it is shown. So dialogs are not modal for Qt: what they stand
over is kept still here, and its keys go on, in order, to the dialog. X sends the keys of a window
that is gone nowhere, until the window manager has handed the keyboard on: a dialog is hidden only
once the window behind it has the keyboard, and not before it was given it itself.
"""

from collections.abc import Callable
from weakref import WeakKeyDictionary, WeakMethod

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from shiboken6 import isValid

from kesbang_desktop.ui.widgets.application import application

# Set on the handle of a window whose keys are held: they wait there, those of its dialogs too.
HOLDS_KEYS = "holds_keys"

# Keys of a dialog that is gone still arrive this long.
_LATE_MS = 500
# Nobody waits longer for a dialog to close, whatever the window manager does.
_LEAVING_MS = 400
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.ContextMenu,
)
_CALLING = (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn, QEvent.Type.Close)

_open: list[QDialog] = []
Keep = Callable[[], Callable[[], None]]
_keepers: WeakKeyDictionary[QWidget, WeakMethod[Keep]] = WeakKeyDictionary()


def hold_keys_with(window: QWidget, keep: Keep) -> None:
    """Have ``keep`` hold the keys of ``window`` while a dialog over it closes.

    It is a method, and what it returns lets them go.
    """
    _keepers[window] = WeakMethod(keep)


def leave(dialog: QDialog, close: Callable[[], None]) -> None:
    """Call ``close``, which hides ``dialog``, once what is behind has the keyboard."""
    watch = next((one for one in dialog.findChildren(_Watch) if not one.is_gone), None)
    if watch is not None and watch.has_keyboard_to_give:
        watch.leave(close)
    else:
        close()


def open_over(dialog: QDialog) -> None:
    """Show ``dialog`` over the window of its parent, which answers nothing until it is closed."""
    if dialog.isVisible():
        dialog.activateWindow()
        return
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setResult(QDialog.DialogCode.Rejected)
    _Watch(dialog)
    dialog.show()


def front_dialog() -> QWidget | None:
    """Return the dialog that stands before everything else, None where none is open."""
    modal = QApplication.activeModalWidget()
    opened = open_dialogs()
    return modal or (opened[-1] if opened else None)


def open_dialogs() -> list[QDialog]:
    """Return the dialogs that stand over a window, the front one last."""
    return [one for one in _open if isValid(one) and one.isVisible()]


def is_free(widget: QWidget) -> bool:
    """Tell whether no dialog stands over the window of ``widget``.

    What brings up a dialog once it was read looks here: a button may be pressed twice meanwhile.
    """
    return front_dialog() in (None, widget.window())


def copy_key(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """Return ``event`` once more, as an event of ``kind``."""
    return QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


class _Watch(QObject):
    """Belongs to ``dialog``, from before it is shown until the last of its keys has come."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        # Else Qt makes native windows of all that stands beside the dialog in its parent, and
        # clicks come to those, past the watch over the window behind.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
        dialog.winId()
        self._own = dialog.windowHandle()
        self._behind = _windows_behind(dialog)
        self.is_gone = False
        self._had_keyboard = False
        self._is_left = False
        self._close: Callable[[], None] | None = None
        self._let_go: Callable[[], None] = lambda: None
        self._closes_behind = False
        _open.append(dialog)
        for watched in (dialog, self._own, *self._behind):
            watched.installEventFilter(self)

    @property
    def has_keyboard_to_give(self) -> bool:
        """Whether X gave the dialog the keyboard, or is about to."""
        if QGuiApplication.platformName() != "xcb" or not self._behind:
            return False
        is_coming = not self._had_keyboard and QGuiApplication.focusWindow() is not None
        return is_coming or self._dialog.isActiveWindow()

    def leave(self, close: Callable[[], None]) -> None:
        """Hand the keyboard on, then ``close``."""
        if self._close is not None:
            return
        self._is_left = True
        self._close = close
        top = _top_window(self._dialog)
        keeper = _keepers.get(top)
        if keeper is not None and (keep := keeper()) is not None:
            self._let_go = keep()
        application().focusWindowChanged.connect(self._follow)
        QTimer.singleShot(_LEAVING_MS, self, self._close_now)
        if self._had_keyboard:
            self._nearest.requestActivate()

    @property
    def _nearest(self) -> QWindow:
        """Return the window that gets the keyboard: what asked may have closed already."""
        return next((one for one in self._behind if one.isVisible()), self._behind[-1])

    def _follow(self, window: QWindow | None) -> None:
        if window is None or self._close is None:
            return
        if window == self._own:
            self._nearest.requestActivate()
        elif window == self._nearest:
            self._close_now()

    def _close_now(self) -> None:
        close, self._close = self._close, None
        if close is not None:
            try:
                close()
            finally:
                self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead keys where they belong, and keep what stands behind still."""
        if watched is self._dialog:
            if event.type() == QEvent.Type.Hide and not event.spontaneous():
                self._go()
            elif event.type() == QEvent.Type.WindowActivate:
                self._had_keyboard = True
            return False
        if isinstance(event, QKeyEvent):
            return self._lead(watched is self._own, event)
        if watched is self._own and self._is_left_by(event):
            return True
        if watched is self._own or self.is_gone or front_dialog() is not self._dialog:
            return False
        return self._keep_still(event)

    def _is_left_by(self, event: QEvent) -> bool:
        """Tell whether ``event`` has to wait, or comes too late, because the dialog closes."""
        if self._close is not None:
            return event.type() in _MOUSE
        # A message box closes by itself, without asking.
        ends = event.type() == QEvent.Type.Close and isinstance(self._dialog, QMessageBox)
        if not ends or self._is_left or not self.has_keyboard_to_give:
            return False
        event.ignore()
        self.leave(self._dialog.hide)
        return True

    def _lead(self, is_own: bool, event: QKeyEvent) -> bool:
        """Send a key on; False where it may stay where it came."""
        is_held = any(one.property(HOLDS_KEYS) for one in self._behind)
        if is_own:
            goes_back = bool(self._behind) and (is_held or self.is_gone)
            target = self._behind[0 if self.is_gone else -1] if goes_back else None
        else:
            target = None if is_held or self.is_gone else self._own
        if target is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Nobody's shortcut on the way; it comes again as a plain key.
            event.accept()
        elif is_own or not isinstance(self._dialog, QMessageBox):
            # A question is not answered by what was typed before it could be read.
            QApplication.sendEvent(target, copy_key(event, event.type()))
        return True

    def _keep_still(self, event: QEvent) -> bool:
        if event.type() in _CALLING and self._close is None:
            QTimer.singleShot(0, self._dialog, self._call)
        if event.type() == QEvent.Type.Close:
            event.ignore()
            QTimer.singleShot(0, self._dialog, self._give_way)
            return True
        return event.type() in _MOUSE

    def _call(self) -> None:
        if not self.is_gone:
            self._dialog.raise_()
            self._dialog.activateWindow()

    def _give_way(self) -> None:
        """Close before the window behind does, unless there is something to ask first."""
        if self.is_gone or isinstance(self._dialog, QMessageBox):
            return
        self._closes_behind = True
        self._dialog.close()
        if front_dialog() not in (self._dialog, None):
            self._closes_behind = False

    def _go(self) -> None:
        self.is_gone = True
        if self._dialog in _open:
            _open.remove(self._dialog)
        for one in self._behind:
            if isValid(one):
                one.removeEventFilter(self)
        # Asked again it would come back from a dialog that has opened since.
        nearest = self._behind[0] if self._behind and isValid(self._behind[0]) else None
        if nearest is not None and QGuiApplication.focusWindow() != nearest:
            nearest.requestActivate()
        self._dialog.removeEventFilter(self)
        parent = self._dialog.parentWidget()
        if self._closes_behind and parent is not None:
            QTimer.singleShot(0, parent.window(), parent.window().close)
        # What closes for good stays for the keys that are on their way.
        ends = self._dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        done_with: QObject = self._dialog if ends else self
        QTimer.singleShot(_LATE_MS, done_with, done_with.deleteLater)


def _windows_behind(dialog: QWidget) -> list[QWindow]:
    """Return the windows ``dialog`` stands over, the nearest first."""
    found: list[QWindow] = []
    parent = dialog.parentWidget()
    while parent is not None:
        window = parent.window()
        if (handle := window.windowHandle()) is not None:
            found.append(handle)
        parent = window.parentWidget()
    return found


def _top_window(dialog: QWidget) -> QWidget:
    """Return the window that everything ``dialog`` stands over belongs to."""
    parent = dialog.parentWidget()
    return dialog if parent is None else _top_window(parent.window())
