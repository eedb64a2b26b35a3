"""What of a political report stands where: in which section, and there under whom."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    OVERVIEW,
    SUGGESTIONS,
    PoliticalForm,
)
from kesbang_desktop.domain.sections import Placed, placed
from kesbang_desktop.domain.table_cells import is_empty_row

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_AGENDA, _ACTION, _ROW = EntryKind.AGENDA, EntryKind.ACTION, EntryKind.TABLE_ROW
_NO_FIELDS = (OVERVIEW, CONCLUSIONS, SUGGESTIONS)


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines under ``name``, a kabupaten/kota or whoever reports; empty for the office itself."""

    name: str
    lines: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class FieldSection:
    """A field with its lines by kabupaten/kota, none where nothing was reported."""

    key: str
    title: str
    groups: tuple[LineGroup, ...]


@dataclass(frozen=True, slots=True)
class PoliticalSections:
    """A political report by its sections.

    ``overview`` is by who reports. ``fields`` are those of the office in their order, then what
    the report has under headings of its own. ``actions`` are all that are suggested with somebody
    who is to do it, ``points`` what was noted under each of them.
    """

    overview: tuple[LineGroup, ...] = ()
    fields: tuple[FieldSection, ...] = ()
    conclusions: tuple[Placed, ...] = ()
    suggestions: tuple[Placed, ...] = ()
    actions: tuple[Entry, ...] = ()
    points: Mapping[UUID, tuple[Entry, ...]] = field(default_factory=dict)


def political_sections(
    minutes: Minutes, form: PoliticalForm, basis: ReportBasis
) -> PoliticalSections:
    """Return the lines of a report where they are printed; what says nothing is left out.

    A line of its own field stands there, unless it is told in the overview or at the end. What
    goes with a line stands with it.
    """
    sorting = _Sorting(minutes, form, basis)
    lines = sorting.lines
    overview = _grouped(lines[OVERVIEW], sorting.reporter, ())
    own = [key for key in lines if key in sorting.titles]
    return PoliticalSections(
        overview,
        (
            *(_section(one.key, one.title, sorting) for one in form.fields),
            *(_section(key, sorting.titles[key], sorting) for key in own),
        ),
        tuple(lines[CONCLUSIONS]),
        tuple(lines[SUGGESTIONS]),
        tuple(sorting.actions),
        {action: tuple(points) for action, points in sorting.points.items()},
    )


class _Sorting:
    """The lines by the key of their section; ``titles`` are those of sections of no known key."""

    def __init__(self, minutes: Minutes, form: PoliticalForm, basis: ReportBasis) -> None:
        self.basis = basis
        self.lines: defaultdict[str, list[Placed]] = defaultdict(list)
        self.actions: list[Entry] = []
        self.points: defaultdict[UUID, list[Entry]] = defaultdict(list)
        self.titles: dict[str, str] = {}
        self._fields = {one.key for one in form.fields}
        self._speakers: dict[UUID, Party | None] = {}
        self._sort(_kept(minutes))

    def reporter(self, line: Entry) -> str:
        """Return who reports a line of the overview, empty for the office itself."""
        speaker = self._speakers.get(line.id)
        return speaker.name if speaker else self.basis.region_of(line.id)

    def _sort(self, kept: list[Placed]) -> None:
        self._speakers = {one.id: who for one, who in with_floor(one.entry for one in kept)}
        section = at = OVERVIEW
        for one in kept:
            entry = one.entry
            if entry.kind is _AGENDA:
                section = at = self._section_of(entry)
            elif one.kind is _ACTION:
                self._take_action(one)
            else:
                if not one.level and one.host is None and entry.kind is not _ROW:
                    at = self._key_of(entry, section)
                self.lines[at].append(one)

    def _section_of(self, agenda: Entry) -> str:
        """Return the key of the section that ``agenda`` heads; one not known is its own."""
        if agenda.field in self._fields or agenda.field in _NO_FIELDS:
            return agenda.field
        key = agenda.field or agenda.id.hex
        self.titles.setdefault(key, agenda.text.strip())
        return key

    def _key_of(self, line: Entry, section: str) -> str:
        moves = section not in _NO_FIELDS and line.field in self._fields
        return line.field if moves else section

    def _take_action(self, one: Placed) -> None:
        if one.host is not None:
            self.points[one.host.id].append(one.entry)
        else:
            self.actions.append(one.entry)


def _section(key: str, title: str, sorting: _Sorting) -> FieldSection:
    basis = sorting.basis
    groups = _grouped(sorting.lines[key], lambda one: basis.region_of(one.id), basis.regions)
    return FieldSection(key, title, groups)


def _grouped(
    lines: Iterable[Placed], name_of: Callable[[Entry], str], order: tuple[str, ...]
) -> tuple[LineGroup, ...]:
    """Return ``lines`` by name, those without first, those in ``order`` next.

    What stands under a line, or is a table below it, goes with it.
    """
    groups: defaultdict[str, list[Placed]] = defaultdict(list)
    name = ""
    for one in lines:
        if not one.level and one.host is None and one.entry.kind is not _ROW:
            name = name_of(one.entry)
        groups[name].append(one)
    known = [name for name in ("", *order) if name in groups]
    names = dict.fromkeys((*known, *groups))
    return tuple(LineGroup(name, tuple(groups[name])) for name in names)


def _kept(minutes: Minutes) -> list[Placed]:
    """Return what is printed: what says something, and what such a line hangs on."""
    found = list(placed(minutes.entries))
    hosts = {one.host.id for one in found if one.host and not is_empty_row(one.entry.text)}
    return [one for one in found if _says_something(one.entry) or one.entry.id in hosts]


def _says_something(entry: Entry) -> bool:
    return entry.kind is _AGENDA or not is_empty_row(entry.text)
