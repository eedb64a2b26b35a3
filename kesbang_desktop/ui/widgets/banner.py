"""A slip over a page that says what happened and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.ui.language.window_words import translated

UNDO_HINT_MS = 12_000
_MARGIN = 12
_WIDEST = 760
# What stands above the line is left in sight where one line is said.
_BELOW = 11
_MOST_UPON = 2.6

BannerAction = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """Text with optional buttons; hidden until something is shown, and it never takes the focus.

    It lies over the foot of its page, over that of a part (:meth:`lie_over`) where the very foot of
    the page has to stay in sight, or ``upon`` a line of the head that can be done without, where
    the page is a text, and moves nothing. It gives way to the line where somebody types, to the
    other end of the page. What it says goes with its time, or when the page is left.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget, upon: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = parent
        self._upon = upon
        self._over: QWidget | None = None
        self._lasts = False
        # Only while it is shown: every key tells of the cursor.
        self._follows = False
        parent.installEventFilter(self)
        if upon is not None:
            upon.installEventFilter(self)
        self.setProperty("role", "banner")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Behind the policy, which would take it away.
        self._label.setWordWrap(True)
        self._text = self._short = ""
        self.buttons: list[QPushButton] = []
        self.ways_on: Sequence[BannerAction] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._close = self._make_button(self.tr("Tutup"), self.dismiss)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close)
        self.hide()

    def lie_over(self, part: QWidget) -> None:
        """Lie over the foot of ``part`` of the page while that is in sight."""
        self._over = part
        part.installEventFilter(self)
        self._lay_over()

    def show_message(
        self,
        text: str,
        actions: Sequence[BannerAction] = (),
        hide_after_ms: int = 0,
        short: str = "",
    ) -> None:
        """Show ``text`` with a button for each action; without ``hide_after_ms`` they wait.

        Where that is too high for the head of its page ``short`` is said, and ``text`` is the tool
        tip.
        """
        self._lasts = bool(actions) and not hide_after_ms
        shown_ms = hide_after_ms or (0 if actions else UNDO_HINT_MS)
        self._show(text, actions, shown_ms, "calm", short)

    def show_error(self, sentence: str, actions: Sequence[BannerAction] = ()) -> None:
        """Show the sentence of a failure until it is closed or replaced."""
        self._lasts = False
        self._show(sentence, actions, 0, "error")

    def show_failure(self, error: KnownError, actions: Sequence[BannerAction] = ()) -> None:
        """Say what went wrong; calmly, and without a way on, where the person gave it up."""
        if isinstance(error, WorkStoppedError):
            self.show_message(translated(error.sentence))
        else:
            self.show_error(translated(error.sentence), actions)

    def dismiss(self) -> None:
        """Hide the banner."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place where the page is resized or scrolled."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._lay_over()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look from now on where somebody types."""
        super().showEvent(event)
        if not self._follows:
            self._follows = True
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._give_way)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget with the page what was told of it, but for what waits for an answer."""
        super().hideEvent(event)
        if self._follows:
            self._follows = False
            QGuiApplication.inputMethod().cursorRectangleChanged.disconnect(self._give_way)
        if not event.spontaneous() and not self.isHidden() and not self._lasts:
            self.dismiss()

    @property
    def text(self) -> str:
        """What the banner says in full, empty while it is hidden."""
        return "" if self.isHidden() else self._text

    def press(self, label: str) -> None:
        """Do the action of the button ``label`` as a click would; for shortcuts."""
        for button in self.buttons:
            if button.text() == label:
                button.click()
                return

    def _show(
        self,
        text: str,
        actions: Sequence[BannerAction],
        hide_after_ms: int,
        tone: str,
        short: str = "",
    ) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways_on = actions
        self.buttons = [self._make_button(label, act) for label, act in actions]
        for place, button in enumerate(self.buttons, 1):
            self._row.insertWidget(place, button)
            # Else Qt shows it a moment later, and the sentence is measured without it.
            button.show()
        for other in self.window().findChildren(Banner):
            if other is not self and other.isVisible() and other.text == text:
                # Said once is enough, where it was asked for last.
                other.dismiss()
        self._text, self._short = text, short
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._lay_over()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if hide_after_ms:
            self._timer.start(hide_after_ms)

    def _make_button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("role", "quiet")
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._answer(label, act))
        return button

    def _answer(self, label: str, act: Callable[[], object]) -> None:
        if label == self.tr("Urungkan"):
            # What is taken back needs no word any more; what follows may say its own.
            self.dismiss()
        act()

    def _foot_in(self, seen: QRect) -> int:
        over = self._over
        if over is None or not over.isVisibleTo(self._host):
            return seen.bottom()
        return min(over.mapTo(self._host, over.rect().bottomLeft()).y(), seen.bottom())

    def _lay_over(self) -> None:
        """Lie over the part of the page that is in sight."""
        if self.isHidden():
            return
        seen = self._host.visibleRegion().boundingRect()
        if seen.isEmpty():
            seen = self._host.rect()
        upon = self._upon if self._upon is not None and self._upon.isVisibleTo(self._host) else None
        self._say(upon)
        width = min(seen.width() - 2 * _MARGIN, _WIDEST)
        height = self._height_in(width)
        left = seen.left() + (seen.width() - width) // 2
        foot = self._foot_in(seen) - _MARGIN
        others = self._others()
        feet = (foot, *(one.top() - _MARGIN for one in others))
        tops = (*(max(one - height, seen.top()) for one in feet), seen.top() + _MARGIN)
        places = [QRect(left, top, width, height) for top in tops]
        if upon is not None and self._is_low(upon):
            places.insert(0, self._room_upon(upon))
        elif upon is not None:
            # What is longer would lie over the buttons of the head.
            places.insert(1, QRect(left, self._foot_of_head(upon) + _MARGIN, width, height))
        taken = self._typed_line(), *others
        is_free = (one for one in places if not any(one.intersects(other) for other in taken))
        self.setGeometry(next(is_free, places[0]))

    def _others(self) -> list[QRect]:
        """Return where the window shows other banners: each of them is to be read."""
        shown = (one for one in self.window().findChildren(Banner) if one is not self)
        return [
            QRect(self._host.mapFromGlobal(one.mapToGlobal(QPoint())), one.size())
            for one in shown
            if one.isVisible()
        ]

    def _say(self, upon: QWidget | None) -> None:
        """Say all, or what is short where that would not lie upon its line."""
        self._label.setText(self._text)
        self._label.setToolTip("")
        if upon is not None and self._short and not self._is_low(upon):
            self._label.setText(self._short)
            self._label.setToolTip(self._text)

    def _is_low(self, upon: QWidget) -> bool:
        return self._room_upon(upon).height() <= _MOST_UPON * upon.height()

    def _foot_of_head(self, upon: QWidget) -> int:
        head = upon.parentWidget() or upon
        return head.mapTo(self._host, head.rect().bottomLeft()).y()

    def _height_in(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), self.minimumSizeHint().height())

    def _room_upon(self, line: QWidget) -> QRect:
        """Return the room that ends just below ``line``, in its width."""
        foot = line.mapTo(self._host, line.rect().bottomLeft())
        width = min(line.width(), _WIDEST)
        height = self._height_in(width)
        return QRect(foot.x(), max(foot.y() + _BELOW - height, 0), width, height)

    def _typed_line(self) -> QRect:
        """Return the room of the line where somebody types and of the next; empty for none."""
        typed = QApplication.focusWidget()
        if typed is None or not self._host.isAncestorOf(typed):
            return QRect()
        if isinstance(typed, QTextEdit | QPlainTextEdit) and not typed.isReadOnly():
            line = QRect(typed.viewport().mapTo(self._host, typed.cursorRect().topLeft()), QSize())
            line.setHeight(2 * typed.cursorRect().height())
        elif isinstance(typed, QLineEdit) and not typed.isReadOnly():
            line = QRect(typed.mapTo(self._host, QPoint()), typed.size())
        else:
            return QRect()
        return QRect(0, line.top(), self._host.width(), line.height())

    def _give_way(self) -> None:
        if not self.isHidden() and self.geometry().intersects(self._typed_line()):
            self._lay_over()
