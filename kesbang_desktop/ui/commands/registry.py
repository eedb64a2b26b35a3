"""Every command there is: for the page of keys, for keys pressed elsewhere, and for tests."""

from collections.abc import Iterator

from kesbang_desktop.ui.commands import (
    attachments,
    attendees,
    decisions,
    dialogs,
    directory,
    follow_ups,
    guide,
    issues,
    meetings,
    minutes,
    obligations,
    papers,
    preview,
    reports,
    search,
    settings,
    wall,
    window,
)
from kesbang_desktop.ui.commands.command import Command

_TABLES = (
    window,
    minutes,
    meetings,
    attendees,
    follow_ups,
    obligations,
    issues,
    decisions,
    reports,
    papers,
    preview,
    search,
    guide,
    attachments,
    directory,
    settings,
    wall,
    dialogs,
)


def all_commands() -> Iterator[Command]:
    """Yield the commands of all tables, as they are declared there."""
    for table in _TABLES:
        for value in vars(table).values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Command):
                    yield one
