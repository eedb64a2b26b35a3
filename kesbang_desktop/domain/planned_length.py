"""Planned lengths of agenda items as people say them: ``15 menit``, ``1 jam 30 menit``.

In a line of text the planned length is a `` /phrase`` at the very end. A backslash in front of a
slash there keeps it text.
"""

import re
from datetime import datetime, timedelta

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
_AT_END = re.compile(r"(?<!\S)(\\*)/(?=[ \xa0]{0,2}\S)([^/\n]*)\Z")


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


def find_plan(text: str) -> tuple[int, int] | None:
    """Return where the phrase at the end of ``text`` starts, its slash included, and its minutes.

    None where ``text`` ends in none, or in one that a backslash keeps as text.
    """
    match = _AT_END.search(text)
    minutes = parse_length(match[2]) if match and not match[1] else None
    return (match.start(), minutes) if match and minutes else None


def split_plan(text: str) -> tuple[str, int | None]:
    """Return ``text`` without the planned length at its end, and its minutes, if any."""
    if plan := find_plan(text):
        return text[: plan[0]].rstrip(), plan[1]
    escaped = _AT_END.search(text)
    if escaped and parse_length(escaped[2]):
        return text[: escaped.start()] + text[escaped.start() + 1 :], None
    return text, None


def join_plan(text: str, minutes: int | None) -> str:
    """Return the text that :func:`split_plan` takes apart into ``text`` and ``minutes``."""
    if minutes is not None:
        return f"{text} /{format_length(minutes)}"
    ending = _AT_END.search(text)
    if ending and parse_length(ending[2]):
        return f"{text[: ending.start()]}\\{text[ending.start() :]}"
    return text
