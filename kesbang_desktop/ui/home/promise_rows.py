"""The rows of the first page that are actions, late or due this week."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.home.home_rows import LATE_QUERY, HomeRow, day_words, joined
from kesbang_desktop.ui.home.promises import Promises
from kesbang_desktop.ui.language.formats import describe_distance, with_dots
from kesbang_desktop.ui.look.labels import action_status_word
from kesbang_desktop.ui.look.tone import Tone


def promise_rows(promises: Promises, today: date) -> list[HomeRow]:
    """Return the rows of the late actions and of this week's; what does not fit is counted."""
    counts = promises.counts
    return [
        *(_promise_row(one, today) for one in promises.late),
        *_rest(
            counts.late - len(promises.late), _tr("{0} lainnya lewat tenggat"), Tone.BAD, LATE_QUERY
        ),
        *(_promise_row(one, today) for one in promises.this_week),
        *_rest(
            counts.due_this_week - len(promises.this_week),
            _tr("{0} lainnya jatuh tempo minggu ini"),
            Tone.MUTED,
            f"status:terbuka tenggat:<{(end_of_week(today) - today).days}h",
        ),
    ]


def query_for(one: FollowUp) -> str:
    """Return the query that shows ``one``, and little else, on the page of follow-ups."""
    # A quotation mark cannot stand inside a quoted phrase: the longest part without one will do.
    parts = one.text.replace('"', "\n").splitlines()
    phrase = max((part.strip() for part in parts), key=len, default="")
    title = max(one.meeting_title.split('"'), key=len).strip()
    which = f'"{phrase}"' if phrase else f'rapat:"{title}"'
    return f"{which} tenggat:{one.due:%d/%m/%Y}"


def _promise_row(one: FollowUp, today: date) -> HomeRow:
    assert one.due is not None, "only what is due is asked for"
    days = (one.due - today).days
    tone = Tone.BAD if days < 0 else Tone.WARN if days < 2 else Tone.PLAIN
    owners = "; ".join(owner.name for owner in one.owners) or _tr("belum ada penanggung jawab")
    status = action_status_word(one.status) if one.status is ActionStatus.IN_PROGRESS else ""
    detail = joined(owners, status, one.meeting_title)
    distance = describe_distance(one.due, today)
    text = " ".join(one.printed_text.split()) or _tr("(tanpa uraian)")
    query = query_for(one)
    return HomeRow(day_words(one.due, today), distance, text, detail, tone, one, query)


def _rest(count: int, words: str, tone: Tone, query: str) -> list[HomeRow]:
    if count <= 0:
        return []
    hint = _tr("Enter membuka Tindak lanjut")
    return [HomeRow("…", "", words.format(with_dots(count)), hint, tone, query=query)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("home_rows", text)
