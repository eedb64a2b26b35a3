"""Filters of the list of meetings that go by today's date."""

from enum import StrEnum


class Preset(StrEnum):
    """Filters by today's date: the meetings of today, and those before that are not final."""

    TODAY = "today"
    UNFINISHED = "unfinished"
