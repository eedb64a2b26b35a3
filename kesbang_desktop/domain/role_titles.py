"""What is written for a part in the meeting, as a label or in place of a job title."""

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.names import fold

# Folded.
TITLES = {
    Role.CHAIR: (
        *("pimpinan", "pimpinan rapat", "pimpinan sidang", "pimpinan sidang rapat"),
        *("pemimpin rapat", "ketua rapat"),
    ),
    Role.SECRETARY: ("sekretaris rapat", "sekretaris sidang rapat"),
    Role.NOTE_TAKER: ("notulis", "notulen", "notularis", "notulis rapat", "pencatat"),
}
_ROLES = {title: role for role, titles in TITLES.items() for title in titles}


def say_the_same(one: str, other: str) -> bool:
    """Tell whether two titles are one: ``Pimpinan Rapat`` and ``Pimpinan Sidang/Rapat``."""
    first, second = fold(one), fold(other)
    return first == second or (first in _ROLES and _ROLES[first] is _ROLES.get(second))


def without_repeats(titles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of ``titles`` from the top, none that only says again what one above did."""
    kept: list[str] = []
    for title in titles:
        if not title or not any(say_the_same(title, above) for above in kept):
            kept.append(title)
    return tuple(kept)
