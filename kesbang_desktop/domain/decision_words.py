"""What lists of decisions say of each, in words: the register on paper, as a sheet, in commands."""

from kesbang_desktop.domain.action_matrix import STATUS_WORDS, owner_names
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.decision import Decision, DecisionName
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.outcome import with_words
from kesbang_desktop.domain.unresolved import printed_words

IN_FORCE = "Berlaku"
SUCCESSOR_GONE = "Diganti; keputusan penggantinya sudah dihapus"


def decision_text(one: Decision) -> str:
    """Return what was decided as papers print it, with how it was taken."""
    return with_words(printed_words(EntryKind.DECISION, one.name.text), one.outcome)


def meeting_words(one: DecisionName) -> str:
    """Return the meeting of a decision with its day."""
    day = format_date(one.meeting_date) if one.meeting_date else ""
    return ", ".join(filter(None, (one.meeting_title, day)))


def name_words(one: DecisionName) -> str:
    """Return how a decision is spoken of elsewhere: ``005/12/2024 a. (Rapat, 3 Mei 2024)``."""
    return f"{one.number} ({meeting_words(one)})".strip()


def standing_words(one: Decision) -> str:
    """Return whether a decision is in force, or by what it was replaced, and what it replaced."""
    if one.is_replaced:
        successor = one.replaced_by
        said = f"Digantikan oleh {name_words(successor)}" if successor else SUCCESSOR_GONE
    else:
        said = IN_FORCE
    return "; ".join((said, *(f"menggantikan {name_words(each)}" for each in one.replaces)))


def review_words(one: Decision) -> str:
    """Return when it is looked at again, and when it last was; empty for neither."""
    day = format_date(one.review_on) if one.review_on else ""
    last = one.standing.reviewed_on
    return "; ".join(filter(None, (day, f"ditinjau {format_date(last)}" if last else "")))


def follow_up_lines(one: Decision) -> list[str]:
    """Return a line for each action that follows from it, with owners, due date and status."""
    return [_follow_up(each) for each in one.follow_ups]


def _follow_up(one: FollowUp) -> str:
    told = (owner_names(one), one.agreed.in_words(), STATUS_WORDS[one.status])
    return f"{one.printed_text} ({'; '.join(filter(None, told))})"
