"""Every command of the window, read from its actions: one truth for the palette and for F1."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.ui.widgets.actions import SHOWN_KEYS

_GROUP = "group"
_KEY_WORDS = {
    "Space": "Spasi",
    "Return": "Enter",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "PgDown": "PgDn",
}


class Group(StrEnum):
    """Where the page of keys lists a command."""

    TYPING = "typing"
    EDITING = "editing"
    FINDING = "finding"
    WINDOW = "window"
    MEETINGS = "meetings"
    ATTENDEES = "attendees"
    FOLLOW_UPS = "follow_ups"
    OBLIGATIONS = "obligations"
    ISSUES = "issues"
    PAPERS = "papers"
    PREVIEW = "preview"
    ATTACHMENTS = "attachments"
    DIRECTORY = "directory"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window can do; ``keys`` as shown, empty where the palette alone offers it.

    ``sequences`` are the keys as they are pressed.
    """

    name: str
    keys: str
    run: Callable[[], object]
    is_available: Callable[[], bool]
    group: Group
    sequences: tuple[QKeySequence, ...] = ()


def set_group(page: QWidget, group: Group) -> None:
    """List the commands of ``page`` under ``group``, save those that name one of their own."""
    page.setProperty(_GROUP, group.value)


def commands_of(window: QWidget) -> list[Command]:
    """Return the commands of ``window`` in the order they were made; equal names are one."""
    found: dict[tuple[Group, str], list[QAction]] = {}
    for action in window.findChildren(QAction):
        if _is_command(action) and _owner_of(action).window() is window:
            # Outside its menu an action may go by a longer name.
            name = action.whatsThis() or action.text()
            found.setdefault((_group_of(action), name), []).append(action)
    return [_command(name, group, actions) for (group, name), actions in found.items()]


def shown_keys(keys: QKeySequence) -> str:
    """Return ``keys`` in the words that stand on the keyboard, such as ``Alt+↑``."""
    text = keys.toString()
    start, _, key = text.rpartition("+")
    return (
        f"{start}+{_KEY_WORDS[key]}" if key in _KEY_WORDS and start else _KEY_WORDS.get(text, text)
    )


def _command(name: str, group: Group, actions: list[QAction]) -> Command:
    keys = dict.fromkeys(_keys_of(action) for action in actions)

    def run() -> None:
        next(action for action in actions if _is_available(action)).trigger()

    return Command(
        name,
        " · ".join(one for one in keys if one),
        run,
        lambda: any(_is_available(action) for action in actions),
        group,
        tuple(one for action in actions for one in _sequences_of(action)),
    )


def _sequences_of(action: QAction) -> list[QKeySequence]:
    return [*action.shortcuts(), QKeySequence(action.property(SHOWN_KEYS) or "")]


def _keys_of(action: QAction) -> str:
    own = action.property(SHOWN_KEYS)
    return own or " · ".join(dict.fromkeys(map(shown_keys, action.shortcuts())))


def _is_command(action: QAction) -> bool:
    """Tell whether a person is to know ``action``, unlike those that Qt makes for itself."""
    return bool(action.text()) and (bool(action.shortcuts()) or action.property(_GROUP) is not None)


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


def _group_of(action: QAction) -> Group:
    holder: QObject | None = action
    while holder is not None:
        if group := holder.property(_GROUP):
            return Group(group)
        holder = holder.parent()
    return Group.WINDOW
