"""Who takes the minutes in this office: somebody of the directory, as the settings keep it."""

from uuid import UUID

SETTING = "note_taker"


def note_taker_id(setting: object) -> UUID | None:
    """Return the person that ``setting`` names, None where it names nobody."""
    try:
        return UUID(setting) if isinstance(setting, str) else None
    except ValueError:
        return None
