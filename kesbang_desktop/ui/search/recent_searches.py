"""What was searched for lately, kept with the data."""

from kesbang_desktop.ports.settings import SettingPorts

KEY = "search.recent"
_MOST = 8


def recent_searches(settings: SettingPorts) -> list[str]:
    """Return the latest searches, the newest first. Raises DatabaseError."""
    kept = settings.get(KEY)
    return [str(one) for one in kept][:_MOST] if isinstance(kept, list) else []


def remember_search(settings: SettingPorts, text: str) -> list[str]:
    """Keep ``text`` as the newest search; return all of them. Raises DatabaseError."""
    kept = [text, *(one for one in recent_searches(settings) if one != text)][:_MOST]
    settings.put(KEY, kept)
    return kept
