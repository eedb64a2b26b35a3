"""The summary of a meeting for chat (risalah singkat): plain text with the marks of WhatsApp."""

import textwrap
from collections.abc import Sequence

from kesbang_desktop.documents.chat.chat_marks import bold, plain
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.sections import placed
from kesbang_desktop.domain.shortening import shorten_between_names
from kesbang_desktop.domain.text import clean_line

# What a telephone of usual size shows at once: lines, and characters to a line.
SCREEN_LINES, SCREEN_WIDTH = 30, 40
_PLACE, _ITEM, _OWNERS = 70, 150, 60
# More than a screen has room for.
_WHOLE = SCREEN_LINES * SCREEN_WIDTH
_NOTHING = "Tidak ada keputusan atau tindak lanjut."


def chat_summary(minutes: Minutes) -> str:
    """Return title, date and place, decisions and actions as text to send in a chat.

    It fits one screen where title and names leave room. Where it does not, long texts are cut
    between names, and where that is not enough, the end of long lists is counted.
    """
    head = _head(minutes)
    owed = follow_ups_of(minutes)
    for longest in (_WHOLE, _ITEM):
        decisions = _decisions(minutes, longest)
        actions = [f"{n}. {_action(one, longest)}" for n, one in enumerate(owed, 1)]
        # A blank line, a title and the count of what is left out go with each list.
        room = SCREEN_LINES - _height(head) - 3 * bool(decisions) - 3 * bool(actions)
        shown_decisions, shown_actions = _share(room, decisions, actions)
        if (shown_decisions, shown_actions) == (len(decisions), len(actions)):
            break
    return "\n".join(
        [
            *head,
            *_section("Keputusan", decisions, shown_decisions),
            *_section("Tindak lanjut", actions, shown_actions),
            *([] if decisions or actions else ["", _NOTHING]),
        ]
    )


def _head(minutes: Minutes) -> list[str]:
    meeting = minutes.meeting
    mark = minutes.classification.mark
    start = f", {format_time(meeting.started_at)} {meeting.zone}" if meeting.started_at else ""
    place = shorten_between_names(meeting.place, _PLACE)
    return [
        *([bold(mark)] if mark else []),
        bold(clean_line(meeting.title)),
        # The labels keep text from the start of a line, where other marks have a meaning.
        f"Waktu: {day_in_words(meeting.date, format_long_date)}{start}",
        *([f"Tempat: {plain(place)}"] if place else []),
    ]


def _decisions(minutes: Minutes, longest: int) -> list[str]:
    """Return the decisions, numbered, each of at most ``longest`` characters.

    What one goes into stands under it without a number; what else was noted under them is left to
    the notula.
    """
    lines: list[str] = []
    number = 0
    for one in placed(minutes.entries):
        entry = one.entry
        text = plain(shorten_between_names(entry.text, longest))
        if entry.kind is not EntryKind.DECISION or not text:
            continue
        if entry.outcome:
            text = f"{text} ({entry.outcome.in_short})"
        if entry.review:
            text = f"{text} {entry.review.in_words}"
        if one.level and lines:
            lines.append(f"   – {text}")
        else:
            number += 1
            lines.append(f"{number}. {text}")
    return lines


def _action(one: FollowUp, longest: int) -> str:
    due = one.agreed.in_words()
    text = plain(shorten_between_names(one.printed_text, longest)) or "–"
    owed = "; ".join(filter(None, (plain(_owners(one)), due)))
    return f"{text} ({owed})" if owed else text


def _owners(one: FollowUp) -> str:
    """Return who owes it: names whole, as many as there is room for, and how many more."""
    shown: list[str] = []
    for owner in one.owners:
        if shown and len("; ".join((*shown, owner.name))) > _OWNERS:
            return f"{'; '.join(shown)} dan {len(one.owners) - len(shown)} lainnya"
        shown.append(clean_line(owner.name))
    return "; ".join(shown)


def _share(room: int, *lists: Sequence[str]) -> list[int]:
    """Return how many of each list fit into ``room`` lines together, taken in turns.

    The first of each is always there.
    """
    shown = [min(len(one), 1) for one in lists]
    used = sum(_height(one[:count]) for one, count in zip(lists, shown, strict=True))
    fits = True
    while fits:
        fits = False
        for index, one in enumerate(lists):
            height = _height(one[shown[index] : shown[index] + 1])
            if height and used + height <= room:
                shown[index], used, fits = shown[index] + 1, used + height, True
    return shown


def _section(title: str, items: Sequence[str], shown: int) -> list[str]:
    if not items:
        return []
    left = len(items) - shown
    more = [f"dan {left} {title.lower()} lainnya, lihat notula"] if left else []
    return ["", bold(title), *items[:shown], *more]


def _height(lines: Sequence[str]) -> int:
    """Return how many lines of the screen ``lines`` take up."""
    return sum(len(textwrap.wrap(line, SCREEN_WIDTH)) or 1 for line in lines)
