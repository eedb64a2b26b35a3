"""Who owes what, as text to send in a chat: a part for each owner."""

from collections.abc import Iterable, Sequence
from datetime import date

from kesbang_desktop.documents.chat.chat_marks import bold, plain
from kesbang_desktop.domain.action_matrix import (
    NOTHING_TO_DO,
    STATUS_WORDS,
    MatrixGrouping,
    group_follow_ups,
)
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.day_distance import describe_distance
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import OPEN
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.shortening import shorten_between_names
from kesbang_desktop.domain.text import clean_line

_ITEM = 200


def owner_summary(follow_ups: Iterable[FollowUp], today: date) -> str:
    """Return title and, for each who is responsible, the actions in the order given.

    What is open says how far off its due date is, what is closed its status.
    """
    groups = group_follow_ups(follow_ups, MatrixGrouping.OWNER)
    parts = [_part(group.title, group.follow_ups, today) for group in groups]
    mark = highest_of(group.classification for group in groups).mark
    title = bold(f"Tindak lanjut per {format_date(today)}")
    head = f"{bold(mark)}\n{title}" if mark else title
    return "\n\n".join([head, *parts] if parts else [head, NOTHING_TO_DO])


def _part(owner: str, follow_ups: Sequence[FollowUp], today: date) -> str:
    lines = [f"{number}. {_line(one, today)}" for number, one in enumerate(follow_ups, 1)]
    return "\n".join([bold(clean_line(owner)), *lines])


def _line(one: FollowUp, today: date) -> str:
    text = plain(shorten_between_names(one.printed_text, _ITEM)) or "–"
    # A line is sent on without the others.
    text = f"[{one.mark}] {text}" if one.mark else text
    if one.status not in OPEN:
        return f"{text} ({STATUS_WORDS[one.status].lower()})"
    due = one.agreed.in_words()
    if one.due is not None:
        due += f", {describe_distance(one.due, today)}"
    return f"{text} ({due})" if due else text
