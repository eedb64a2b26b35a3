"""How far off a day is, in words."""

from datetime import date


def describe_distance(due: date, today: date) -> str:
    """Return how far off ``due`` is: ``besok``, ``8 hari lagi``, ``lewat 3 hari``."""
    days = (due - today).days
    if days < 0:
        return f"lewat {-days} hari"
    return {0: "hari ini", 1: "besok"}.get(days, f"{days} hari lagi")
