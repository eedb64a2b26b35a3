"""The digits that, with Ctrl, say what entries are and whose."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.command import Command

KIND_COMMANDS = {
    EntryKind.AGENDA: commands.MAKE_AGENDA,
    EntryKind.DISCUSSION: commands.MAKE_DISCUSSION,
    EntryKind.ISSUE: commands.MAKE_ISSUE,
    EntryKind.DECISION: commands.MAKE_DECISION,
    EntryKind.ACTION: commands.MAKE_ACTION,
}


def _digit(command: Command) -> Qt.Key:
    return Qt.Key(ord(command.pressed[0][-1]))


KIND_KEYS = {_digit(command): kind for kind, command in KIND_COMMANDS.items()}
NOBODY_KEY = _digit(commands.TO_NOBODY)
ATTENDEE_KEY = _digit(commands.MAKE_ATTENDEE)
