"""A line over the head of the list that asks one thing for all that are selected."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.unstored import Unstored


class HalfAnswer(NamedTuple):
    """What was typed into ``prompt`` and not given yet."""

    prompt: "PromptBar"
    text: str
    begun: str
    about: Sequence[Any]


class PromptBar(QFrame):
    """What is asked, the line, and what the line means. Enter answers; the page closes it on Esc.

    ``about`` is what it was asked for, whatever is selected when it is answered. What is typed when
    something else is asked waits until the same is asked again.

    ``answered(object)`` carries what :meth:`answer` makes of the line; ``closed()`` follows either.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(self, line: QLineEdit, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._part: QWidget | None = None
        self._begun = ""
        self.about: Sequence[Any] = ()
        self._waiting: dict[Hashable, HalfAnswer] = {}
        self.line = line
        self.line.setParent(self)
        self.line.setAccessibleName(name)
        self.name = name
        self.asking = QLabel(self)
        self.meaning = ElidedLabel(self)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.meaning, "muted")
        apply = QPushButton(self.tr("Terapkan  Enter"), self)
        apply.setAccessibleName(self.tr("Terapkan"))
        apply.setProperty("role", "small")
        apply.clicked.connect(self.give_answer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        for part, stretch in ((self.asking, 0), (line, 3), (self.meaning, 3), (apply, 0)):
            layout.addWidget(part, stretch)
        self.line.textChanged.connect(lambda _: self.show_meaning())
        self.line.returnPressed.connect(self.give_answer)
        self.hide()

    def lie_over(self, part: QWidget) -> None:
        """Lie over the top of ``part``, so that no row moves when something is asked."""
        self._part = part
        self.setParent(part.parentWidget())
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place and the width of what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._lay_over()
        return super().eventFilter(watched, event)

    def _lay_over(self) -> None:
        if self._part is not None and not self.isHidden():
            self.setGeometry(QRect(self._part.pos(), QSize(self._part.width(), self._height)))
            self.raise_()

    @property
    def _height(self) -> int:
        return max(self.sizeHint().height(), self.minimumSizeHint().height())

    def ask(self, text: str, about: Sequence[Any]) -> None:
        """Ask for all of ``about``, with ``text`` in the line to begin with."""
        self.set_aside()
        half = self._waiting.pop(_key(about), None)
        if half is not None:
            self.ask_again(half)
        else:
            self._begun = text
            self._show(text, about)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if half is None:
            self.line.selectAll()

    def set_aside(self) -> None:
        """Hide the line; what was typed in it waits for what it is about."""
        if (half := self.put_by()) is not None:
            self._waiting[_key(half.about)] = half

    def put_by(self) -> HalfAnswer | None:
        """Hide the line and return what was typed in it, None for nothing."""
        half = HalfAnswer(self, self.line.text(), self._begun, self.about) if self.typed else None
        self.hide()
        return half

    def ask_again(self, half: HalfAnswer) -> None:
        """Go on with what was put by; the keyboard stays where it is."""
        self._begun = half.begun
        self._show(half.text, half.about)

    @property
    def typed(self) -> str:
        """What was typed and not answered with, empty for nothing."""
        text = self.line.text().strip()
        return "" if self.isHidden() or text == self._begun.strip() else text

    def unstored(self) -> list[Unstored]:
        """Return what was typed and not answered with."""
        words = self.tr("{0} “{1}” belum diterapkan; Enter menerapkannya.")
        focus = partial(self.line.setFocus, Qt.FocusReason.OtherFocusReason)
        here = [
            Unstored(self.name, words.format(self.name, text), focus)
            for text in filter(None, [self.typed])
        ]
        words = self.tr("{0} “{1}” diketik untuk baris lain dan belum diterapkan.")
        return here + [
            Unstored(
                self.name, words.format(self.name, one.text.strip()), partial(self._return_to, one)
            )
            for one in self._waiting.values()
        ]

    def _return_to(self, half: HalfAnswer) -> None:
        self.ask(half.begun, half.about)

    def _show(self, text: str, about: Sequence[Any]) -> None:
        self.about = about
        count = len(about)
        words = self.name if count == 1 else self.tr("{0}, {1} baris").format(self.name, count)
        self.asking.setText(words)
        self.line.setText(text)
        self.show()
        self._lay_over()
        self.show_meaning()

    def answer(self) -> object:
        """Return what the line means, None where it means nothing."""
        raise NotImplementedError

    def words(self) -> str:
        """Return in words what the line means, or why it means nothing."""
        raise NotImplementedError

    def is_completing(self) -> bool:
        """Tell whether suggestions are shown for what is being typed."""
        return False

    def show_meaning(self) -> None:
        """Say what the line means now."""
        is_calm = self.answer() is not None or self.is_completing()
        set_role(self.meaning, "muted" if is_calm else "warning")
        self.meaning.setText(self.words())

    def give_answer(self) -> None:
        """Answer with what the line means; where it means nothing the line stays."""
        answer = self.answer()
        if answer is None:
            self.show_meaning()
            self.line.setFocus()
            return
        self.close_prompt()
        self.answered.emit(answer)

    def close_prompt(self) -> None:
        """Hide the line."""
        self.hide()
        self.closed.emit()


def _key(about: Sequence[Any]) -> Hashable:
    """Return what tells apart what is asked for; records change, their ids do not."""
    return tuple(getattr(one, "entry_id", one) for one in about)
