"""Whose notes these are: the name of whoever sits at this computer, as the settings keep it."""

from kesbang_desktop.domain.choices import AUTHOR

SETTING = AUTHOR
_LIMIT = 100


def author_name(setting: object) -> str:
    """Return the name that ``setting`` holds, empty where it holds none."""
    return " ".join(setting.split())[:_LIMIT] if isinstance(setting, str) else ""
