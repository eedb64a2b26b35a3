"""The report of a kabupaten/kota as lines of minutes, and such lines as a report again.

What a form says takes the place of what stood in the same section; sections of which it says
nothing, and lines that no form makes, stay.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from itertools import pairwise
from uuid import UUID

from kesbang_desktop.domain.date_reading import parse_date
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.emphasis import Emphasis, Words
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.reports.condition import RegionCondition
from kesbang_desktop.domain.reports.line_places import place_of_new_section, with_places
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, SUGGESTIONS
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.domain.text import clean_text

# So much of a line has to be the same for it to be the same line, corrected.
_ALIKE = 0.6
# Longer ones are not compared letter by letter: that takes the square of their length.
_MOST_COMPARED = 2000
_TITLED = re.compile(
    r"(?P<title>[^\n]{1,200}?)(?: \((?P<day>[^()\n]+)\))?: (?P<text>.*)", re.DOTALL
)
_BEHIND_TITLE = re.compile(r"(?: ?\((?P<day>[^()\n]+)\))?(?:: )?(?P<text>.*)", re.DOTALL)
_MADE = (EntryKind.ISSUE, EntryKind.DISCUSSION)


@dataclass(frozen=True, slots=True)
class FormLines:
    """What a form says of one section; ``title`` heads it where it is not there yet.

    ``is_known`` is whether the office has such a section; else it goes by its heading alone.
    """

    key: str
    title: str
    is_known: bool
    kind: EntryKind
    lines: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class ReceivedLines:
    """What a form changes of minutes: lines to write, and the ids of those that go."""

    written: tuple[Entry, ...] = ()
    removed: tuple[UUID, ...] = ()


def form_lines(report: RegionReport, titles: Mapping[str, str]) -> tuple[FormLines, ...]:
    """Return what ``report`` says, by section; ``titles`` are those of the sections by key."""

    def part(key: str, kind: EntryKind, lines: Iterable[Words]) -> FormLines:
        said = tuple(one for one in lines if one.text)
        return FormLines(key, titles.get(key, key), key in titles, kind, said)

    said: dict[str, list[str]] = {}
    for field in report.fields:
        said.setdefault(field.key, []).extend(field.paragraphs)
    parts = (
        part(OVERVIEW, EntryKind.DISCUSSION, map(event_words, report.overview)),
        *(part(key, EntryKind.ISSUE, map(_plain, texts)) for key, texts in said.items()),
        part(SUGGESTIONS, EntryKind.DISCUSSION, map(_plain, report.suggestions)),
    )
    return tuple(one for one in parts if one.lines)


def received_lines(
    meeting: Meeting,
    stored: Sequence[Entry],
    said: Iterable[FormLines],
    staying: Collection[UUID] = (),
) -> ReceivedLines:
    """Return what becomes of the ``stored`` lines of ``meeting`` once a form ``said`` this.

    A line that says nearly the same as one of the form is that one, corrected: what hangs on it
    stays. ``staying`` are lines that are kept although no form has them any more, because somebody
    noted something on them; so are lines with others below them.
    """
    receiving = _Receiving(meeting, stored, staying)
    for part in said:
        receiving.take(part)
    return ReceivedLines(tuple(receiving.written()), tuple(receiving.removed))


def report_of(
    meeting: Meeting, entries: Iterable[Entry], condition: RegionCondition | None
) -> RegionReport:
    """Return what the lines of a region report say, for comparison with a form."""
    overview: list[ReportedEvent] = []
    fields: list[FieldText] = []
    suggestions: list[str] = []
    for section in _sections(entries):
        lines = [one for one in section.lines if one.kind in _MADE and one.text]
        texts = tuple(one.text for one in lines)
        if section.key == OVERVIEW:
            overview += map(_event_of, lines)
        elif section.key == SUGGESTIONS:
            suggestions += texts
        elif texts:
            fields.append(FieldText(section.key, texts))
    return RegionReport(
        meeting.region,
        period_of(meeting),
        meeting.organizer,
        condition.safety if condition else None,
        condition.reason if condition else "",
        tuple(overview),
        tuple(fields),
        tuple(suggestions),
    )


def event_words(event: ReportedEvent) -> Words:
    """Return ``Judul (4 November 2024): uraian`` with the title in bold letters."""
    title, text = " ".join(event.title.split()), clean_text(event.text)
    day = f"({format_date(event.day)})" if event.day else ""
    head = f"{title} {day}".strip()
    bold = (Emphasis(0, len(title), bold=True),) if title else ()
    return Words(f"{head}: {text}" if head and text else head or text, bold)


def _event_of(entry: Entry) -> ReportedEvent:
    first = entry.emphasis[0] if entry.emphasis else None
    if first is not None and first.bold and first.start == 0:
        title = entry.text[: first.end].strip()
        found = _BEHIND_TITLE.fullmatch(entry.text[first.end :])
    else:
        found = _TITLED.fullmatch(entry.text)
        title = found["title"] if found else ""
    if found is None:
        return ReportedEvent(title, entry.text)
    day = _day(found["day"])
    if found["day"] and day is None:
        title = f"{title} ({found['day']})"
    return ReportedEvent(title, found["text"], day)


def _day(words: str | None) -> date | None:
    return parse_date(words)[0] if words else None


def _plain(text: str) -> Words:
    return Words(clean_text(text))


@dataclass(frozen=True, slots=True)
class _Section:
    """An agenda item with the lines below it; without one, what stands before the first."""

    item: Entry | None
    lines: list[Entry]

    @property
    def key(self) -> str:
        return (self.item.field or self.item.text) if self.item else ""


def _sections(entries: Iterable[Entry]) -> list[_Section]:
    found = [_Section(None, [])]
    for entry in entries:
        if entry.kind is EntryKind.AGENDA:
            found.append(_Section(entry, []))
        else:
            found[-1].lines.append(entry)
    return found


class _Receiving:
    """The lines of minutes while a form is taken into them."""

    def __init__(
        self, meeting: Meeting, stored: Sequence[Entry], staying: Collection[UUID]
    ) -> None:
        self._meeting = meeting
        self._staying = {*staying, *_with_lines_below(stored)}
        self._sections = _sections(stored)
        self._order = list(stored)
        self._written: set[UUID] = set()
        self.removed: list[UUID] = []

    def take(self, part: FormLines) -> None:
        """Let ``part`` stand in its section, which is made where it is not there."""
        known = (one for one in self._sections if one.key == part.key)
        section = next(known, None) or self._new_section(part)
        old = [one for one in section.lines if _is_of_form(one)]
        before, after = [one.text for one in old], [one.text for one in part.lines]
        steps = SequenceMatcher(None, before, after, False).get_opcodes()
        for kind, start, end, first, last in steps:
            if kind != "equal":
                left = self._corrected(old[start:end], part.lines[first:last], part.kind)
                self._insert(self._behind(section, old[:end]), part.kind, left)

    def written(self) -> Iterator[Entry]:
        """Yield the lines to write, those that are new with a place of their own."""
        return (one for one in with_places(self._order) if one.id in self._written)

    def _new_section(self, part: FormLines) -> "_Section":
        field = part.key if part.is_known else ""
        item = Entry(new_id(), self._meeting.id, "", EntryKind.AGENDA, part.title, field=field)
        self._order.insert(place_of_new_section(self._order), item)
        self._written.add(item.id)
        self._sections.append(_Section(item, []))
        return self._sections[-1]

    def _corrected(
        self, gone: Iterable[Entry], come: Sequence[Words], kind: EntryKind
    ) -> Sequence[Words]:
        """Let lines say what came for them, with what comes before it, and take away the others;
        return what is left to come behind them.
        """
        for one in gone:
            alike = (at for at, words in enumerate(come) if _are_alike(one.text, words.text))
            same = next(alike, None)
            if same is not None:
                at = self._order.index(one)
                words = come[same]
                self._order[at] = replace(one, text=words.text, emphasis=words.emphasis)
                self._written.add(one.id)
                self._insert(at, kind, come[:same])
                come = come[same + 1 :]
            elif one.id not in self._staying:
                self._order.remove(one)
                self.removed.append(one.id)
        return come

    def _insert(self, at: int, kind: EntryKind, lines: Sequence[Words]) -> None:
        made = [
            Entry(new_id(), self._meeting.id, "", kind, one.text, emphasis=one.emphasis)
            for one in lines
        ]
        self._order[at:at] = made
        self._written.update(one.id for one in made)

    def _behind(self, section: "_Section", lines: Sequence[Entry]) -> int:
        """Return the place behind the last of ``lines`` that is still there, and what it has below
        it; else that below the heading of ``section``.
        """
        places = {one.id: at for at, one in enumerate(self._order)}
        last = next((places[one.id] for one in reversed(lines) if one.id in places), None)
        if last is None:
            return places[section.item.id] + 1 if section.item else 0
        end = last + 1
        while end < len(self._order) and _is_below(self._order[end]):
            end += 1
        return end


def _is_below(entry: Entry) -> bool:
    return entry.level > 0 or entry.kind is EntryKind.TABLE_ROW


def _is_of_form(entry: Entry) -> bool:
    return entry.kind in _MADE and not entry.level and bool(entry.text)


def _with_lines_below(lines: Sequence[Entry]) -> Iterator[UUID]:
    for one, following in pairwise(lines):
        if _is_below(following):
            yield one.id


def _are_alike(one: str, other: str) -> bool:
    if max(len(one), len(other)) > _MOST_COMPARED:
        one, other = one[:_MOST_COMPARED], other[:_MOST_COMPARED]
    matcher = SequenceMatcher(None, one, other, False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
