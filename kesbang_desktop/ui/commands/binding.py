"""Commands become actions of widgets here, and nowhere else: keys, palette and their words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition
from kesbang_desktop.ui.language.window_words import translated

_KEY_WORDS = {
    "Space": "Spasi",
    "Return": "Enter",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "PgDown": "PgDn",
}
_CONTEXTS = {
    Area.PROGRAM: Qt.ShortcutContext.ApplicationShortcut,
    Area.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Area.HELP: Qt.ShortcutContext.WindowShortcut,
}
_HERE = Qt.ShortcutContext.WidgetShortcut
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class BoundCommand(QAction):
    """``command`` in ``area``; ``name`` is what it is called outside its menu, ``also`` by which
    other words it is found.
    """

    def __init__(
        self, widget: QWidget, command: Command, area: Area, words: Sequence[str], also: str
    ):
        self.command = command
        self.area = area
        self.also = also
        self.name = name_of(command, *words)
        super().__init__(self.name, widget)


def bind(
    widget: QWidget,
    command: Command,
    act: Callable[[], object],
    area: Area | None = None,
    words: Sequence[str] = (),
    also: str = "",
) -> BoundCommand:
    """Let ``widget``, which is ``area``, do ``act`` for ``command``; return its action.

    ``area`` may be left out where the command has only one; ``words`` fill its name, and ``also``
    are other words by which it is found.
    """
    area = area or command.only_area
    action = BoundCommand(widget, command, area, words, also)
    if not isinstance(command.keys[area], Answered):
        pressed = (*command.keys_at(area), *command.unshown)
        action.setShortcuts([QKeySequence(one) for one in pressed])
    action.setShortcutContext(_CONTEXTS.get(area, _HERE if area.is_alone else _WITHIN))
    action.triggered.connect(lambda: act())
    # What somebody has to tell does not hold before.
    action.setEnabled(command.when is None)
    widget.addAction(action)
    return action


def tell_condition(widget: QWidget, condition: Condition, holds: bool) -> None:
    """Say whether ``condition`` holds for what is bound to ``widget``."""
    for action in QWidget.actions(widget):
        if isinstance(action, BoundCommand) and action.command.when is condition:
            action.setEnabled(holds)


def use_button(button: QAbstractButton, action: BoundCommand) -> None:
    """Let ``button`` do what ``action`` does, while that can be done."""
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)


def trigger_keys(widget: QWidget, keys: QKeySequence) -> bool:
    """Do what ``keys`` mean in ``widget`` or around it; tell whether they mean anything there."""
    holder: QWidget | None = widget
    while holder is not None:
        # A page may have an attribute of that name.
        for action in QWidget.actions(holder):
            is_here = holder is widget or action.shortcutContext() != _HERE
            if is_here and keys in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        # The keys of what a dialog stands over are none of its own.
        holder = None if isinstance(holder, QDialog) else holder.parentWidget()
    return False


def name_of(command: Command, *words: str) -> str:
    """Return the name of ``command`` as people read it, with ``words`` in it."""
    return QCoreApplication.translate("", command.name).format(*words)


def condition_in_words(condition: Condition) -> str:
    """Return when a command holds, as people read it: ``bila notulanya sudah disahkan``."""
    translate = QCoreApplication.translate
    return {
        Condition.MEETING_FINAL: translate("Condition", "bila notulanya sudah disahkan"),
        Condition.MEETINGS_LISTED: translate("Condition", "bila bukan Sampah yang tampil"),
        Condition.ATTACHMENT_CHOSEN: translate("Condition", "bila ada lampiran yang dipilih"),
        Condition.DATA_LOCKED: translate("Condition", "bila data berkata sandi"),
        Condition.MEETING_OPEN: translate("Condition", "bila rapat yang terbuka"),
        Condition.REPORT_OPEN: translate("Condition", "bila laporan yang terbuka"),
        Condition.SEVERAL_SEATS: translate("Condition", "bila datanya di server kantor"),
        Condition.IN_TABLE: translate("Condition", "bila kursor di dalam tabel"),
    }[condition]


def keys_of(command: Command) -> str:
    """Return the keys of ``command`` as people read them, such as ``/ · Ctrl+F``."""
    return " · ".join(shown_keys(QKeySequence(one)) for one in command.pressed)


def tool_tip(command: Command, words: str = "") -> str:
    """Return ``words``, else the name of ``command``, and its keys: ``Temuan berikutnya (F3)``."""
    return f"{words or name_of(command)} ({keys_of(command)})"


def say_keys(button: QAbstractButton, command: Command, words: str = "") -> None:
    """Have ``button``, which does what ``command`` does, tell its keys in its tool tip."""
    button.setToolTip(tool_tip(command, words))


def button_text(command: Command, words: str = "") -> str:
    """Return ``words``, else the name of ``command``, and its keys: ``Rapat baru  Ctrl+N``."""
    return f"{words or name_of(command)}  {keys_of(command)}"


def with_keys(words: str, *commands: Command) -> str:
    """Return ``words`` with the keys of each of ``commands`` in the place of its number."""
    return words.format(*map(keys_of, commands))


def shown_keys(keys: QKeySequence) -> str:
    """Return ``keys`` in the words that stand on the keyboard, such as ``Alt+↑``."""
    text = keys.toString()
    start, _, key = text.rpartition("+")
    if key in _KEY_WORDS and start:
        return f"{start}+{translated(_KEY_WORDS[key])}"
    return translated(_KEY_WORDS[text]) if text in _KEY_WORDS else text
