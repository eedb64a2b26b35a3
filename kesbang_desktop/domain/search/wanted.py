"""What a query wants of a text, as a small tree: phrases, all of several, any of several."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens next to one another in what was written; of a prefix the last one only begins so.

    ``or_beside`` looks for a single token among stems, abbreviations and amounts too.
    """

    words: tuple[str, ...]
    is_prefix: bool = False
    or_beside: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must be found, wherever."""

    parts: tuple["Wanted", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part is enough."""

    parts: tuple["Wanted", ...]


Wanted: TypeAlias = Phrase | AllOf | AnyOf


def all_of(parts: tuple[Wanted, ...]) -> Wanted | None:
    """Return all ``parts`` as one, None for no parts."""
    return parts[0] if len(parts) == 1 else AllOf(parts) if parts else None


def any_of(parts: tuple[Wanted, ...]) -> Wanted | None:
    """Return any of ``parts`` as one, each once; None for no parts."""
    once = tuple(one for one in dict.fromkeys(parts) if not _is_within(one, parts))
    return once[0] if len(once) == 1 else AnyOf(once) if once else None


def _is_within(wanted: Wanted, others: tuple[Wanted, ...]) -> bool:
    """Tell whether another of ``others`` finds whatever ``wanted`` does."""
    if not isinstance(wanted, Phrase):
        return False
    wider = {
        Phrase(wanted.words, is_prefix, or_beside)
        for is_prefix in {True, wanted.is_prefix}
        for or_beside in {True, wanted.or_beside}
    }
    return any(one in others for one in wider - {wanted})


def phrases_in(wanted: Wanted) -> tuple[Phrase, ...]:
    """Return every phrase of ``wanted``."""
    if isinstance(wanted, Phrase):
        return (wanted,)
    return tuple(phrase for part in wanted.parts for phrase in phrases_in(part))
