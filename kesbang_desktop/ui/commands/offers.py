"""What a window offers to do now: the commands that are bound in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.ui.commands.binding import BoundCommand, keys_of
from kesbang_desktop.ui.commands.command import Command, Group


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
    def also(self) -> str:
        """By which other words it is found."""
        return self.actions[0].also

    @property
    def group(self) -> Group | None:
        """Where the page of keys lists it."""
        return self.command.group

    @property
    def is_available(self) -> bool:
        """Whether it can be run now, where the window stands."""
        return any(map(_is_available, self.actions))

    def run(self) -> bool:
        """Do it where it can be done now, and tell whether it could be."""
        action = next(filter(_is_available, self.actions), None)
        if action is not None:
            action.trigger()
        return action is not None


def offers_of(window: QWidget) -> list[Offer]:
    """Return what ``window`` can do, in the order it was bound; a name of a group stands once."""
    found: dict[tuple[Group, str], list[BoundCommand]] = {}
    for action in window.findChildren(BoundCommand):
        group = action.command.group
        if group is not None and _owner_of(action).window() is window:
            found.setdefault((group, action.name), []).append(action)
    return [Offer(actions[0].command, name, actions) for (_, name), actions in found.items()]


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
