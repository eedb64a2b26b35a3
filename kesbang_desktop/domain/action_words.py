"""What is said of an action, in words: for its history and for the list."""

from collections.abc import Sequence

from kesbang_desktop.domain.action import Priority
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.party import Party

_PRIORITIES = {Priority.LOW: "rendah", Priority.NORMAL: "biasa", Priority.HIGH: "tinggi"}


def due_words(due: Due) -> str:
    """Return ``29 Maret 2024``, ``berkelanjutan (setiap Senin)`` or ``tanpa tenggat``."""
    return due.in_words() or "tanpa tenggat"


def priority_words(priority: Priority) -> str:
    """Return ``rendah``, ``biasa`` or ``tinggi``."""
    return _PRIORITIES[priority]


def owner_words(owners: Sequence[Party]) -> str:
    """Return the names, the responsible one first. They hold commas: semicolons stand between."""
    return "; ".join(owner.name for owner in owners) or "belum ada penanggung jawab"
