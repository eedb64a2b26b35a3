"""What an entry is, for whoever counts entries and reads none."""

from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry is."""

    AGENDA = "agenda"
    DISCUSSION = "discussion"
    ISSUE = "issue"
    DECISION = "decision"
    ACTION = "action"
    TABLE_ROW = "table_row"
