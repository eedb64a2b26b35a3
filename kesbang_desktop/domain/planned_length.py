"""Planned lengths of agenda items as people say them: ``15 menit``, ``1 jam 30 menit``.

In a line of text the planned length is a phrase at its end (:mod:`end_phrase`).
"""

import re
from datetime import datetime, timedelta

from kesbang_desktop.domain.end_phrase import EndPhrase

LONGEST_PLAN = 600
_PHRASE = re.compile(
    r"(?:(?P<half>setengah jam)"
    r"|(?P<hours>[0-9]{1,2})(?:[.,](?P<part>[0-9]{1,2}))? ?jam"
    r"(?: (?P<rest>[0-9]{1,2}) ?(?:menit|mnt))?"
    r"|(?P<minutes>[0-9]{1,3}) ?(?:menit|mnt))\.?",
    re.IGNORECASE,
)
# What agenda items are planned for most.
_USUAL = (5, 10, 15, 20, 30, 45, 60, 90, 120)


def parse_length(phrase: str) -> int | None:
    """Return the minutes (1 to LONGEST_PLAN) that ``phrase`` says, or None where it is no length.

    ``1,5 jam`` is 90; parts of an hour that are no whole minutes are not understood.
    """
    match = _PHRASE.fullmatch(" ".join(phrase.split()))
    if match is None:
        return None
    if match["half"]:
        minutes = 30
    elif match["minutes"]:
        minutes = int(match["minutes"])
    else:
        part = match["part"] or "0"
        fraction, left = divmod(60 * int(part), 10 ** len(part))
        if left or (match["part"] and match["rest"]) or int(match["rest"] or 0) > 59:
            return None
        minutes = 60 * int(match["hours"]) + fraction + int(match["rest"] or 0)
    return minutes if 1 <= minutes <= LONGEST_PLAN else None


def offered_lengths(query: str) -> list[int]:
    """Return the minutes of usual lengths that begin with ``query``, that itself left out."""
    typed = " ".join(query.lower().split())
    number = re.match(r"\d{1,3}(?!\d)", typed)
    lengths = (int(number[0]), 60 * int(number[0])) if number else _USUAL
    return [
        minutes
        for minutes in dict.fromkeys((*lengths, *_USUAL))
        if 1 <= minutes <= LONGEST_PLAN
        and format_length(minutes).startswith(typed)
        and format_length(minutes) != typed
    ]


def format_length(minutes: int) -> str:
    """Return ``1 jam 30 menit`` for 90, ``15 menit`` for 15, ``2 jam`` for 120."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} jam"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} menit")
    return " ".join(parts)


def overtime(started: datetime, planned_minutes: int, now: datetime) -> int:
    """Return by how many whole minutes what began at ``started`` is over its plan; 0 if it is not.

    A part of a minute does not count: a plan of 15 minutes is over in its 16th.
    """
    over = now - started - timedelta(minutes=planned_minutes)
    return max(int(over.total_seconds() // 60), 0)


# The phrase at the end of an agenda item.
PLANS = EndPhrase(parse_length, format_length)
