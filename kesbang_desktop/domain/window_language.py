"""The languages that the window can speak."""

from enum import StrEnum


class WindowLanguage(StrEnum):
    """By its code; Indonesian is what the sources say."""

    INDONESIAN = "id"
    ENGLISH = "en"
