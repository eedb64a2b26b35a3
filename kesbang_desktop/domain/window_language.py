"""The languages that the window can speak."""

from enum import StrEnum

# Tells a window that is begun from another one what it speaks.
LANGUAGE_VARIABLE = "NOTULA_BAHASA"


class WindowLanguage(StrEnum):
    """By its code; Indonesian is what the sources say."""

    INDONESIAN = "id"
    ENGLISH = "en"
