"""What a command is: its name, its keys and where they hold; no widgets here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kesbang_desktop.ui.commands.area import Area


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
    DECISIONS = "decisions"
    REPORTS = "reports"
    PAPERS = "papers"
    PREVIEW = "preview"
    ATTACHMENTS = "attachments"
    DIRECTORY = "directory"
    SETTINGS = "settings"
    WALL = "wall"
    GUIDE = "guide"


class Condition(StrEnum):
    """What must hold where a command is bound, or it does nothing there.

    Whoever a command is bound for tells whether it holds: ``binding.tell_condition``.
    """

    MEETING_FINAL = "meeting_final"
    MEETINGS_LISTED = "meetings_listed"
    ATTACHMENT_CHOSEN = "attachment_chosen"
    DATA_LOCKED = "data_locked"
    IN_TABLE = "in_table"
    MEETING_OPEN = "meeting_open"
    REPORT_OPEN = "report_open"
    SEVERAL_SEATS = "several_seats"


class Answered(str):
    """Keys that the widget of an area answers itself: they are shown, not bound."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window can do.

    ``name`` is Indonesian and not translated yet; ``{0}`` in it stands for what is only known
    where it is bound, such as a page. ``keys`` tells for each area the keys that are pressed
    there, as Qt writes them, ``"; "`` between several; empty where the palette alone offers it.
    ``unshown`` do the same and are not told of. Without ``group`` neither page of keys nor palette
    list it: keys of dialogs, and those that everybody expects. With ``when`` it holds only then:
    keys, menus and palette ask for the same.
    """

    id: str
    name: str
    group: Group | None
    keys: Mapping[Area, str] = field(hash=False)
    unshown: tuple[str, ...] = ()
    when: Condition | None = None

    def keys_at(self, area: Area) -> list[str]:
        """Return the keys pressed in ``area``, save those not shown."""
        return [one for one in self.keys[area].split("; ") if one]

    @property
    def pressed(self) -> list[str]:
        """The keys of all areas as Qt writes them, each once."""
        return list(dict.fromkeys(one for area in self.keys for one in self.keys_at(area)))

    @property
    def only_area(self) -> Area:
        """The one area of the command; LookupError where there are several."""
        if len(self.keys) != 1:
            raise LookupError(f"{self.id} holds in several areas")
        return next(iter(self.keys))


def tr(text: str) -> str:
    """Return ``text`` as it is, marked for translators; it is translated when it is bound."""
    return text
