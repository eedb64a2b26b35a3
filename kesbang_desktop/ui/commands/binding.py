"""Commands become actions of widgets here, and nowhere else: keys, palette and their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Group

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
    Area.KEYS: Qt.ShortcutContext.WindowShortcut,
}
_HERE = Qt.ShortcutContext.WidgetShortcut
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class BoundCommand(QAction):
    """``command`` in ``area``; ``name`` is what it is called outside its menu."""

    def __init__(self, widget: QWidget, command: Command, area: Area, words: Sequence[str]):
        self.command = command
        self.area = area
        self.name = name_of(command, *words)
        super().__init__(self.name, widget)


@dataclass(frozen=True, slots=True)
class Offer:
    """A command with what it does now; ``keys`` as shown, empty where there are none."""

    command: Command
    name: str
    actions: Sequence[BoundCommand]

    @property
    def keys(self) -> str:
        """The keys of all areas, in the words of the keyboard."""
        return keys_of(self.command)

    @property
    def group(self) -> Group | None:
        """Where the page of keys lists it."""
        return self.command.group

    @property
    def is_available(self) -> bool:
        """Whether it can be run now, where the window stands."""
        return any(map(_is_available, self.actions))

    def run(self) -> None:
        """Do it where it can be done now. Raises StopIteration where it cannot."""
        next(filter(_is_available, self.actions)).trigger()


def bind(
    widget: QWidget,
    command: Command,
    act: Callable[[], object],
    area: Area | None = None,
    words: Sequence[str] = (),
) -> BoundCommand:
    """Let ``widget``, which is ``area``, do ``act`` for ``command``; return its action.

    ``area`` may be left out where the command has only one; ``words`` fill its name.
    """
    area = area or command.only_area
    action = BoundCommand(widget, command, area, words)
    if not isinstance(command.keys[area], Answered):
        pressed = (*command.keys_at(area), *command.unshown)
        action.setShortcuts([QKeySequence(one) for one in pressed])
    action.setShortcutContext(_CONTEXTS.get(area, _HERE if area.is_alone else _WITHIN))
    action.triggered.connect(lambda: act())
    widget.addAction(action)
    return action


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


def offers_of(window: QWidget) -> list[Offer]:
    """Return what ``window`` can do, in the order it was bound; a name of a group stands once."""
    found: dict[tuple[Group, str], list[BoundCommand]] = {}
    for action in window.findChildren(BoundCommand):
        group = action.command.group
        if group is not None and _owner_of(action).window() is window:
            found.setdefault((group, action.name), []).append(action)
    return [Offer(actions[0].command, name, actions) for (_, name), actions in found.items()]


def name_of(command: Command, *words: str) -> str:
    """Return the name of ``command`` as people read it, with ``words`` in it."""
    return QCoreApplication.translate("", command.name).format(*words)


def keys_of(command: Command) -> str:
    """Return the keys of ``command`` as people read them, such as ``/ · Ctrl+F``."""
    return " · ".join(shown_keys(QKeySequence(one)) for one in command.pressed)


def tool_tip(command: Command, words: str = "") -> str:
    """Return ``words``, else the name of ``command``, and its keys: ``Temuan berikutnya (F3)``."""
    return f"{words or name_of(command)} ({keys_of(command)})"


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
    return (
        f"{start}+{_KEY_WORDS[key]}" if key in _KEY_WORDS and start else _KEY_WORDS.get(text, text)
    )


def _owner_of(action: QAction) -> QWidget:
    """Return the widget that ``action`` is for: of a menu, the one that shows the menu."""
    owner = action.parent()
    while owner is not None:
        if isinstance(owner, QWidget) and not isinstance(owner, QMenu):
            return owner
        owner = owner.parent()
    raise LookupError(f"nobody shows {action.text()}")


def _is_available(action: QAction) -> bool:
    return action.isEnabled() and _owner_of(action).isVisible()
