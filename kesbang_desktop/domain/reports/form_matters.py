"""What stands in the parts of a form: events of the overview, matters of fields, suggestions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.reports.form_columns import by_column
from kesbang_desktop.domain.reports.form_row import says_nothing
from kesbang_desktop.domain.reports.form_words import Column
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import ReportedEvent
from kesbang_desktop.domain.text import clean_text

_LONGEST_DAY, _LONGEST_TITLE = 60, 160
_NUMBER = re.compile(r"\(?(?:[0-9]{1,3}|[A-Za-z])[.)]?")
_ENDS_DAY = re.compile(r"\s*[:;|,]\s*|\s+[-–—]\s+|\s+(?=[^\W\d_]{3})")
_ENDS_TITLE = re.compile(r"\s*:\s+|\s+[-–—]\s+|\s*\|\s*")
_IN_BRACKETS = re.compile(r"(?P<title>[^()]{1,160}?)\s*\((?P<day>[^()]{3,40})\)\s*:?\s*")
_BAR = re.compile(r"\s*\|\s*|\t")
_DASH = ("-", "–", "—")


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day as it was written; ``words`` are to be kept where they say more than ``day``."""

    day: date | None = None
    words: str = ""


def read_day(text: str, period: Period | None) -> SaidDay:
    """Return the day in ``text``; one without a year is that nearest to ``period``."""
    words = " ".join(clean_text(text).split())
    if not words or words in _DASH or says_nothing(words):
        return SaidDay()
    reading = read_date(words, period.since if period else None, nearest=True)
    is_whole = reading.day is not None and reading.last is None
    return SaidDay(reading.day, "" if is_whole else words)


def event_of_row(
    cells: Sequence[str], places: Mapping[Column, int], period: Period | None
) -> ReportedEvent | None:
    """Return what a row of the overview says, None where it says nothing."""
    said = by_column(cells, places) if places else _guessed(cells, period)
    day = read_day(said.get(Column.DAY, ""), period)
    title, text = clean_text(said.get(Column.TITLE, "")), clean_text(said.get(Column.TEXT, ""))
    title, text = ("" if says_nothing(one) else one for one in (title, text))
    text = _with_remark(text, said.get(Column.REMARK, ""))
    if not title and text and Column.TITLE not in places:
        found = event_of_text(text, period)
        title, text = found.title, found.text
        day = day if day.day or day.words else SaidDay(found.day)
    if not (title or text or day.words):
        return None
    return ReportedEvent(title, _dated(day.words, text), day.day)


def event_of_text(text: str, period: Period | None) -> ReportedEvent:
    """Return the event in a line: ``4/11: judul - uraian``, ``tanggal | judul | uraian``."""
    parts = [one.strip() for one in _BAR.split(text, maxsplit=2)]
    if len(parts) > 1:
        first = read_day(parts[0], period)
        if len(parts) == 3 or first.day or parts[0] in _DASH:
            title, *rest = parts[1:]
            return ReportedEvent(title, _dated(first.words, "\n".join(rest)), first.day)
    if (match := _IN_BRACKETS.match(text)) and (said := read_day(match["day"], period)).day:
        return ReportedEvent(match["title"], _dated(said.words, text[match.end() :]), said.day)
    day, rest_of = _leading_day(text, period)
    title, behind = _titled(rest_of)
    return ReportedEvent(title, _dated(day.words, behind), day.day)


def matter_of_row(cells: Sequence[str], places: Mapping[Column, int], period: Period | None) -> str:
    """Return what a row of a field says, on one paragraph; empty where it says nothing."""
    said = by_column(cells, places) if places else _guessed(cells, period)
    title, text = clean_text(said.get(Column.TITLE, "")), clean_text(said.get(Column.TEXT, ""))
    text = ": ".join(one for one in (title, text) if one and not says_nothing(one))
    day = read_day(said.get(Column.DAY, ""), period)
    words = day.words or (format_date(day.day) if day.day else "")
    return _dated(words, _with_remark(text, said.get(Column.REMARK, "")))


def without_mark(text: str) -> tuple[str, bool]:
    """Return ``text`` without the number or bullet before it, and whether there was one."""
    mark = find_list_mark(text.strip())
    return (mark.text, True) if mark else (text.strip(), False)


def matters_in(text: str) -> Iterator[str]:
    """Yield the matters in the text of a cell: several, where several lines are numbered."""
    lines = clean_text(text).split("\n")
    if sum(without_mark(one)[1] for one in lines) < 2:
        yield "\n".join(lines)
        return
    whole: list[str] = []
    for line in lines:
        words, is_marked = without_mark(line)
        if is_marked and whole:
            yield "\n".join(whole)
            whole = []
        whole += [words] if words else []
    yield "\n".join(whole)


def _guessed(cells: Sequence[str], period: Period | None) -> dict[Column, str]:
    """Return what cells without a heading are: a number, a day, and words."""
    said = [one.strip() for one in cells if one.strip()]
    found: dict[Column, str] = {}
    if len(said) > 1 and _NUMBER.fullmatch(said[0]):
        del said[0]
    if len(said) > 1 and read_day(said[0], period).day:
        found[Column.DAY] = said.pop(0)
    if len(said) > 1 and len(said[0]) <= _LONGEST_TITLE:
        found[Column.TITLE] = said.pop(0)
    return found | {Column.TEXT: "\n".join(said)}


def _leading_day(text: str, period: Period | None) -> tuple[SaidDay, str]:
    """Return the day that ``text`` begins with and the rest; the longest day counts."""
    best, rest = SaidDay(), text
    for match in _ENDS_DAY.finditer(text[: _LONGEST_DAY + 1]):
        said = read_day(text[: match.start()], period)
        if said.day is not None:
            best, rest = said, text[match.end() :]
    return best, rest.lstrip(" ,;:-–—")


def _titled(text: str) -> tuple[str, str]:
    match = _ENDS_TITLE.search(text[: _LONGEST_TITLE + 2])
    if match and match.start():
        return text[: match.start()], text[match.end() :]
    first, _, more = text.partition("\n")
    return (first, more) if len(first) <= _LONGEST_TITLE else ("", text)


def _dated(words: str, text: str) -> str:
    return f"{words}: {text}" if words and text else words or text


def _with_remark(text: str, remark: str) -> str:
    remark = clean_text(remark)
    if not remark or says_nothing(remark):
        return text
    return f"{text} ({remark})" if text else remark
