"""Who has written in a chat and is not known: before a colon that is somebody, however called."""

from kesbang_desktop.domain.names import fold

# Of what the program remembers.
CHAT_SENDERS_KEY = "chat_senders"


def sender_key(label: str) -> str:
    """Return what two spellings of one sender have in common; ``~`` stands before strangers."""
    return fold(label) or label.strip(" ~")


def remembered_senders(value: object) -> frozenset[str]:
    """Return the keys of the senders that were remembered as ``value``."""
    return frozenset(map(str, value)) if isinstance(value, list) else frozenset()


def senders_to_remember(value: object, more: frozenset[str]) -> list[str]:
    """Return what is remembered in place of ``value`` once ``more`` (keys) have written."""
    return sorted(remembered_senders(value) | more)
