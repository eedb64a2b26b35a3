"""The weeks that due dates fall in, as headings of the follow-up list. Weeks start on Monday."""

from datetime import date, timedelta

from kesbang_desktop.domain.dates import MONTHS, format_date

# Behind every due date: what goes on for ever, and then what was given none.
ONGOING_ORDER = date.max - timedelta(days=1)
NO_DUE_ORDER = date.max
_LAST_DAY = date.max - timedelta(days=2)

LATE, ONGOING, NO_DUE = "late", "ongoing", "none"
_TITLES = {LATE: "Lewat tenggat", ONGOING: "Berkelanjutan", NO_DUE: "Tanpa tenggat"}


def due_order(due: date | None, ongoing: bool) -> date:
    """Return the day by which an action is put in order."""
    if due is not None:
        return min(due, _LAST_DAY)
    return ONGOING_ORDER if ongoing else NO_DUE_ORDER


def week_of(order: date, is_open: bool, today: date) -> str:
    """Return the key of the group: late, the Monday of the week (ISO), ongoing or none.

    ``order`` is a :func:`due_order`. What is closed is never late; it stays in its week.
    """
    if order >= ONGOING_ORDER:
        return ONGOING if order == ONGOING_ORDER else NO_DUE
    return LATE if is_open and order < today else _monday(order).isoformat()


def week_span(key: str) -> tuple[date, date]:
    """Return the first and last due order in the group ``key``; that of the late ones is open."""
    if key == LATE:
        return date.min, _LAST_DAY
    if key in (ONGOING, NO_DUE):
        order = ONGOING_ORDER if key == ONGOING else NO_DUE_ORDER
        return order, order
    monday = date.fromisoformat(key)
    return monday, min(_sunday(monday), _LAST_DAY)


def week_title(key: str, today: date) -> str:
    """Return ``Lewat tenggat``, ``Minggu ini``, ``25–31 Mei 2026``, ``Tanpa tenggat``."""
    if key in _TITLES:
        return _TITLES[key]
    monday = date.fromisoformat(key)
    weeks = (monday - _monday(today)).days // 7
    if 0 <= weeks <= 1:
        return ("Minggu ini", "Minggu depan")[weeks]
    sunday = _sunday(monday)
    if monday.year != sunday.year:
        return f"{format_date(monday)}–{format_date(sunday)}"
    if monday.month != sunday.month:
        return f"{monday.day} {MONTHS[monday.month - 1]}–{format_date(sunday)}"
    return f"{monday.day}–{format_date(sunday)}"


def week_rank(key: str) -> tuple[int, str]:
    """Return what groups are put in order by: late, the weeks, ongoing, none."""
    ranks = {LATE: 0, ONGOING: 2, NO_DUE: 3}
    return ranks.get(key, 1), key


def end_of_week(day: date) -> date:
    """Return the Sunday of the week of ``day``."""
    return _sunday(_monday(day))


def _monday(day: date) -> date:
    # The calendar starts on a Monday.
    return day - timedelta(days=day.weekday())


def _sunday(monday: date) -> date:
    return date.fromordinal(min(monday.toordinal() + 6, date.max.toordinal()))
