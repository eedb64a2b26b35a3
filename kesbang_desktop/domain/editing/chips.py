"""Chips in the words of a line: put in place of what was typed, and made text again."""

from collections.abc import Sequence
from dataclasses import replace

from kesbang_desktop.domain.due_date import URGENT, Due
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.places import in_places, spans_in_places
from kesbang_desktop.domain.editing.typed_line import CHIP, Chip, Fact, Said
from kesbang_desktop.domain.emphasis import Spans, follow
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import DUE
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import format_length
from kesbang_desktop.domain.review import REVIEW, Review
from kesbang_desktop.domain.text import clean_text

_LINE_SEPARATOR = "\u2028"
# What stands right behind a chip; before anything else there is a space.
_CLOSING = ",.;:!?"


def put_chip(draft: LineDraft, start: int, end: int, chip: Party | Due | Fact) -> list[int]:
    """Put ``chip`` in place of the words from ``start`` up to ``end``, and a space behind it.

    An owner who is named twice moves; an action has one date, the last one set, and may be urgent
    beside it; a line has one fact of a sort. Returns the places of the chips that went for that,
    the last first.
    """
    draft.replace(start, end)
    stale = [place for place, one in draft.said.placed_chips() if _gives_way(one, chip)]
    for place in reversed(stale):
        draft.replace(place, place + 1)
        start -= place < start
    following = draft.text[start : start + 1]
    gap = "" if following and following in _CLOSING else " "
    draft.replace(start, start, Said(CHIP + gap, (chip,)))
    return stale[::-1]


def with_chips(
    text: str,
    owners: Sequence[Party],
    due: Due | None,
    facts: Sequence[Fact],
    emphasis: Spans = (),
) -> Said:
    """Return ``text`` with a chip behind it for each that is given, as a line is first shown.

    A line break within it is U+2028, as the editor has it.
    """
    chips: list[Chip] = [*owners]
    if due is not None and due.urgent:
        chips.append(Due(urgent=True))
    if due is not None and (due.day is not None or due.ongoing):
        chips.append(replace(due, urgent=False))
    chips += facts
    clean = clean_text(text)
    words = in_places(clean.replace("\n", _LINE_SEPARATOR))
    spans = spans_in_places(follow(emphasis, text, clean), clean)
    return Said(words + f" {CHIP}" * len(chips), tuple(chips), spans)


def close_up(draft: LineDraft) -> None:
    """Take away the space that a chip put behind itself, right before the caret."""
    if draft.typed.endswith(f"{CHIP} "):
        draft.replace(len(draft.typed) - 1, len(draft.typed))


def chip_before(draft: LineDraft) -> int | None:
    """Return where the last chip before the caret stands, with but spaces in between, or None."""
    return _chip_at(draft, len(draft.typed.rstrip(" ")) - 1)


def chip_beside(draft: LineDraft) -> int | None:
    """Return where a chip stands that the caret touches, or None."""
    caret = draft.caret or 0
    places = (_chip_at(draft, caret - 1), _chip_at(draft, caret))
    return next((place for place in places if place is not None), None)


def reopen_chip(draft: LineDraft, place: int) -> None:
    """Put what is typed for the chip at ``place`` in its place, with the caret behind it."""
    (chip,) = draft.said.cut(place, place + 1).chips
    draft.caret = place + 1
    draft.replace(place, place + 1, as_typed(chip))


def begin_outcome(draft: LineDraft) -> None:
    """Make the line a decision with what is typed for its outcome at the end, or a slash for it."""
    _begin(draft, Outcome, DUE)


def begin_review(draft: LineDraft) -> None:
    """Make the line a decision with what is typed for its review date at the end, or its word."""
    _begin(draft, Review, f"{DUE}{REVIEW} ")


def as_typed(chip: Chip) -> str:
    """Return what is typed for ``chip``."""
    match chip:
        case Party():
            return f"@{chip.name}"
        case Due():
            return f"/{URGENT if chip.urgent else chip.phrase}"
        case int():
            return f"/{format_length(chip)}"
        case Outcome() | Review():
            return f"/{chip.phrase}"
        case None:
            return ""


def _begin(draft: LineDraft, fact: type[Outcome] | type[Review], typed: str) -> None:
    draft.set_kind(EntryKind.DECISION)
    told = (place for place, chip in draft.said.placed_chips() if isinstance(chip, fact))
    if (place := next(told, None)) is not None:
        reopen_chip(draft, place)
        return
    draft.caret = end = len(draft.text)
    is_apart = not end or draft.text[-1].isspace()
    draft.replace(end, end, typed if is_apart else f" {typed}")


def _chip_at(draft: LineDraft, place: int) -> int | None:
    found = draft.said.cut(place, place + 1).chips if place >= 0 else ()
    return place if found and found[0] is not None else None


def _gives_way(old: Chip, new: Party | Due | Fact) -> bool:
    match old, new:
        case Party(), Party():
            return old.id == new.id
        case Due(), Due():
            return old.urgent == new.urgent
        case (Outcome(), Review()) | (Review(), Outcome()):
            return False
        case ((int() | Outcome() | Review()), (int() | Outcome() | Review())):
            return True
    return False
