"""Keys that come while what they are for is still being made: held, and given on in order.

So are clicks behind them.
"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from kesbang_desktop.ui.commands.binding import trigger_keys
from kesbang_desktop.ui.shell.held_keys import (
    PRESS,
    RELEASE,
    Click,
    Held,
    Typed,
    copy_written,
    counts,
    is_text,
    key_of,
    typed_by,
)
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.widgets.dialog_opening import (
    HOLDS_KEYS,
    copy_key,
    front_dialog,
    hold_keys_with,
)
from kesbang_desktop.ui.work.worker import Worker

# Whatever happens, nobody waits longer for what was typed.
_LONGEST_MS = 60_000
_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class TypeAhead(QObject):
    """Belongs to ``window``, and watches its keys only while it holds them.

    So it does with what an input method writes, which goes past the window.

    What is asked for is there once ``worker`` has answered everything and nothing :meth:`keep`
    began is left. Then the keys go, one after the other, to what has the keyboard; where one of
    them asks for something again, the rest waits for that. ``gave_up()`` where that took too long:
    the keys went to what was on screen. ``held_more()`` after each key that is held,
    ``text_given()`` once :attr:`first_text` is with what it was for.
    """

    gave_up = Signal()
    held_more = Signal()
    text_given = Signal()

    def __init__(self, window: QMainWindow, worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._held: deque[Held] = deque()
        self._written_in: QObject | None = None
        self._kept = 0
        self._is_holding = False
        self._is_giving = False
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.timeout.connect(self._give_up_waiting)
        hold_keys_with(window, self.keep)
        worker.all_answered.connect(self._look_soon)
        worker.answer_awaited.connect(self.hold)
        application().focusObjectChanged.connect(self._follow)

    @property
    def holds_any(self) -> bool:
        """Whether keys wait that were pressed already."""
        return bool(self._held)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held now."""
        return self._is_holding

    @property
    def begins_with_text(self) -> bool:
        """Whether the first key that is held writes something."""
        first = self._first_press()
        return first is not None and is_text(first)

    @property
    def first_text(self) -> str:
        """What is held up to the first key that is no text, Enter and Backspace included."""
        texts: list[str] = []
        for one in self._held:
            if (text := typed_by(one)) is None:
                break
            texts.append(text)
        return "".join(texts)

    @property
    def is_empty(self) -> bool:
        """Whether no key was pressed since holding began."""
        return self._first_press() is None

    def put_first(self, text: str) -> None:
        """Have ``text``, keys that :attr:`first_text` told once, given ahead of all others."""
        self.hold()
        self._held.extendleft(key_of(one) for one in reversed(text))

    def hold(self) -> None:
        """Hold what is typed from now on until what was asked for is there."""
        handle = self._window.windowHandle()
        if not self._is_holding and handle is not None:
            self._is_holding = True
            handle.setProperty(HOLDS_KEYS, True)
            handle.installEventFilter(self)
            self._follow(QGuiApplication.focusObject())
        if self._is_holding:
            self._longest.start(max(_LONGEST_MS, self._longest.remainingTime()))
            self._look_soon()

    def keep(self, longest_ms: int = 0) -> Callable[[], None]:
        """Hold, whatever the worker says, until what this returns is called.

        ``longest_ms`` where that may take longer than anything else.
        """
        self._kept += 1
        self.hold()
        if self._is_holding and longest_ms > self._longest.remainingTime():
            self._longest.start(longest_ms)
        is_kept = True

        def let_go() -> None:
            nonlocal is_kept
            if is_kept:
                is_kept = False
                self._kept -= 1
                if self._is_holding and not self._kept:
                    self._longest.start(_LONGEST_MS)
                self._look_soon()

        return let_go

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys out of the way of the window, and written text out of that of its field."""
        # Other events come while the window is taken down too, when it can be asked for nothing.
        if isinstance(event, QMouseEvent):
            return watched is self._window.windowHandle() and self._hold_click(event)
        if not isinstance(event, Typed):
            return False
        if watched is not self._window.windowHandle():
            return isinstance(event, QInputMethodEvent) and self._hold_written(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # Nobody's shortcut for now; it comes again as a plain key.
            event.accept()
            return True
        if event.type() in (PRESS, RELEASE) and isinstance(event, QKeyEvent):
            self._held.append(copy_key(event, event.type()))
            self._worker.expect_write()
            self.held_more.emit()
            return True
        return False

    def _follow(self, place: QObject | None) -> None:
        """Watch what an input method writes in, while keys are held."""
        if self._written_in is not None and isValid(self._written_in):
            self._written_in.removeEventFilter(self)
        self._written_in = place if self._is_holding else None
        if self._written_in is not None:
            self._written_in.installEventFilter(self)

    def _hold_written(self, event: QInputMethodEvent) -> bool:
        if self._is_giving:
            return False
        if event.commitString():
            self._held.append(copy_written(event))
            self.held_more.emit()
        return True

    def _hold_click(self, event: QMouseEvent) -> bool:
        if not self._held or self._is_giving or event.type() not in _CLICKS:
            return False
        self._held.append(Click(event.clone(), self._under(event)))
        return True

    def _under(self, event: QMouseEvent) -> QWidget | None:
        return self._window.childAt(self._window.mapFromGlobal(event.globalPosition()).toPoint())

    def _first_press(self) -> Held | None:
        return next((one for one in self._held if counts(one)), None)

    def _look_soon(self) -> None:
        # Answers may ask for more as soon as the loop turns: those come first.
        if self._is_holding:
            QTimer.singleShot(0, self, self._go_on)

    @property
    def _may_give(self) -> bool:
        return self._is_holding and not self._kept and self._worker.is_answered

    def _go_on(self) -> None:
        if not self._may_give:
            return
        if not self._held:
            self._end()
            return
        # What a key opens may run a loop of its own, where the rest belongs.
        QTimer.singleShot(0, self, self._go_on)
        event = self._held.popleft()
        self._give(event)
        if typed_by(event) is None:
            return
        # Text goes in one piece: where some of it is written, all of it is.
        while self._held and self._may_give and typed_by(self._held[0]) is not None:
            self._give(self._held.popleft())
        self.text_given.emit()

    def _give(self, event: Held) -> None:
        self._is_giving = True
        try:
            if isinstance(event, Click):
                self._give_click(event)
                return
            # Named, so that it lives on: a widget that only Qt knows of takes the wrappers of its
            # children with it.
            top = QApplication.activePopupWidget() or front_dialog() or self._window
            _deliver(event, _target(top))
        finally:
            self._is_giving = False

    def _give_click(self, click: Click) -> None:
        # Whoever clicked meant what was seen there: where the keys brought something else, nothing.
        handle = self._window.windowHandle()
        is_there = click.place is not None and isValid(click.place)
        if handle is not None and is_there and self._under(click.event) is click.place:
            QCoreApplication.sendEvent(handle, click.event)

    def _end(self) -> None:
        self._is_holding = False
        self._follow(None)
        self._longest.stop()
        if (handle := self._window.windowHandle()) is not None:
            handle.setProperty(HOLDS_KEYS, False)
            handle.removeEventFilter(self)

    def _give_up_waiting(self) -> None:
        held, self._held = self._held, deque()
        self._kept = 0
        self._end()
        if held:
            self.gave_up.emit()
        for event in held:
            self._give(event)
        self.text_given.emit()


def _target(top: QWidget) -> QWidget:
    """Return what has the keyboard, or gets it as soon as its window comes to the front."""
    focus = top.focusWidget()
    # What was left behind on another page has the keyboard in name only.
    return focus if focus is not None and focus.isVisible() else top


def _deliver(event: Typed, target: QWidget) -> None:
    """Give ``event`` to ``target`` as Qt does: first as a shortcut, unless it is wanted as text."""
    if isinstance(event, QKeyEvent) and event.type() == PRESS:
        override = copy_key(event, QEvent.Type.ShortcutOverride)
        override.ignore()
        QApplication.sendEvent(target, override)
        keys = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
        if not override.isAccepted() and trigger_keys(target, keys):
            return
    QApplication.sendEvent(target, event)
