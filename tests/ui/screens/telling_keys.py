"""Which buttons do what has keys, and do not say them."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from kesbang_desktop.ui.commands.binding import BoundCommand, shown_keys

# As ``button_text`` writes them: those of the command that the button is.
_OWN_KEYS = re.compile(r"\S  \S")


def silent(shown: QWidget) -> list[str]:
    """Return the buttons seen in ``shown`` that are called as a command with keys is, around them.

    Their keys stand neither on them nor in their tool tip.
    """
    return [
        f"{button.text()!r}: {keys}"
        for button in shown.findChildren(QAbstractButton)
        if button.isVisibleTo(shown)
        for action in _around(button)
        if _is_same(button, action) and not _OWN_KEYS.search(button.text())
        for keys in _keys_of(action)[:1]
        if keys not in told_by(button)
    ]


def told_by(button: QAbstractButton) -> str:
    """Return what stands on ``button`` and in its tool tip."""
    labels = [one.text() for one in button.findChildren(QLabel)]
    return " ".join((button.text(), *labels, button.toolTip()))


def _around(button: QWidget) -> Iterator[BoundCommand]:
    holder: QWidget | None = button
    while holder is not None:
        yield from (one for one in QWidget.actions(holder) if isinstance(one, BoundCommand))
        holder = None if isinstance(holder, QDialog) else holder.parentWidget()


def _keys_of(action: BoundCommand) -> list[str]:
    return [shown_keys(keys) for keys in action.shortcuts() if keys.toString()]


def _is_same(button: QAbstractButton, action: BoundCommand) -> bool:
    return _plain(action.name) in (_plain(button.text()), _plain(button.accessibleName()))


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("… ▾").strip().casefold()
