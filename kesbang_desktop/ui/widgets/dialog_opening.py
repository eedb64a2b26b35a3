"""Dialogs that lose no key while they open; those of one that closes go on to what is behind it.

Qt drops the keys of a window that a modal dialog blocks, and a window manager gives a new dialog
the keyboard only some time after it is shown. So dialogs are not modal for Qt: what they stand
over is kept still here, and its keys go on, in order, to the dialog. While the window manager
hands the keyboard back after a dialog has closed, a key may still reach no window at all.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from shiboken6 import isValid

# Set on the handle of a window whose keys are held: they wait there, those of its dialogs too.
HOLDS_KEYS = "holds_keys"

# Keys of a dialog that is gone still arrive this long.
_LATE_MS = 500
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
    opened = [one for one in _open if isValid(one) and one.isVisible()]
    return modal or (opened[-1] if opened else None)


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
        dialog.winId()
        self._own = dialog.windowHandle()
        self._behind = _windows_behind(dialog)
        self._is_gone = False
        _open.append(dialog)
        for watched in (dialog, self._own, *self._behind):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead keys where they belong, and keep what stands behind still."""
        if watched is self._dialog:
            if event.type() == QEvent.Type.Hide and not event.spontaneous():
                self._go()
            return False
        if isinstance(event, QKeyEvent):
            return self._lead(watched is self._own, event)
        if watched is self._own or self._is_gone or front_dialog() is not self._dialog:
            return False
        return self._keep_still(event)

    def _lead(self, is_own: bool, event: QKeyEvent) -> bool:
        """Send a key on; False where it may stay where it came."""
        is_held = any(one.property(HOLDS_KEYS) for one in self._behind)
        if is_own:
            goes_back = bool(self._behind) and (is_held or self._is_gone)
            target = self._behind[0 if self._is_gone else -1] if goes_back else None
        else:
            target = None if is_held or self._is_gone else self._own
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
        if event.type() in _CALLING:
            QTimer.singleShot(0, self._dialog, self._call)
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return event.type() in _MOUSE

    def _call(self) -> None:
        if not self._is_gone:
            self._dialog.raise_()
            self._dialog.activateWindow()

    def _go(self) -> None:
        self._is_gone = True
        if self._dialog in _open:
            _open.remove(self._dialog)
        for one in self._behind:
            if isValid(one):
                one.removeEventFilter(self)
        if self._behind and isValid(self._behind[0]):
            self._behind[0].requestActivate()
        self._dialog.removeEventFilter(self)
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
