"""Reports to try a template on, with everything in them."""

from datetime import date

from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import LineSource, RecurringIssue, ReportBasis
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    FIELDS,
    OVERVIEW,
    SUGGESTIONS,
)
from kesbang_desktop.domain.table_cells import join_cells

_LINES = (EntryKind.DISCUSSION, EntryKind.ISSUE, EntryKind.DECISION, EntryKind.TABLE_ROW)
_TEXT = "Contoh isi yang cukup panjang untuk mengisi lebih dari satu baris.\nBaris kedua."
_MONTH = Period(date(2024, 3, 1), date(2024, 3, 31))
_REGIONS = ("Kota Contoh", "Kabupaten Contoh", "Kabupaten Lain")
_PROVINCE = "Contoh"
_OWNER = Party(PartyKind.ORGANIZATION, new_id(), "Contoh Instansi")


def political_sample(profile: OfficeProfile, photos: tuple[PrintedPhoto, ...]) -> Sources:
    """Return a report on political developments with something in each section but some fields."""
    key = FIELDS[0].key
    entries = _entries(
        (
            *((EntryKind.AGENDA, OVERVIEW, 0), *_lines()),
            *((EntryKind.AGENDA, key, 0), *_lines()),
            *((EntryKind.AGENDA, CONCLUSIONS, 0), *_lines()),
            *((EntryKind.AGENDA, SUGGESTIONS, 0), *_lines(), (EntryKind.ACTION, "", 0)),
        )
    )
    said = [one for one in entries if one.kind is not EntryKind.AGENDA]
    source = LineSource(MeetingKind.MEETING, "Contoh Rapat", label="Contoh Rapat, 21 Maret 2024")
    basis = ReportBasis(
        _MONTH,
        _REGIONS,
        frozenset(_REGIONS[:1]),
        {
            region: RegionCondition(new_id(), region, _MONTH.since, safety, _TEXT)
            for region, safety in zip(_REGIONS, Safety, strict=True)
        },
        {(region, month): 2 for region in _REGIONS for month in (_MONTH.before(), _MONTH)},
        (RecurringIssue(_TEXT, _REGIONS[0], key, 3, ("Contoh tindak lanjut",)),),
        {one.id: source for one in said[::2]},
        {one.id: _REGIONS[at % 2] for at, one in enumerate(said)},
    )
    placed = [PrintedPhoto(one.path, one.caption, field) for field in (OVERVIEW, key, "")
              for one in photos]  # fmt: skip
    minutes = _minutes(MeetingKind.POLITICAL_REPORT, entries)
    return Sources(minutes, profile, tuple(placed), basis=basis, province=_PROVINCE)


def desk_sample(profile: OfficeProfile, photos: tuple[PrintedPhoto, ...]) -> Sources:
    """Return two daily reports of the desk with something in each part."""
    row = join_cells(map(str, range(len(profile.desk_form.columns))))
    entries = _entries(
        (
            (EntryKind.DISCUSSION, "", 0),
            (EntryKind.AGENDA, "", 0),
            (EntryKind.TABLE_ROW, "", 0),
            (EntryKind.ISSUE, "", 0),
            (EntryKind.ISSUE, "", 0),
            *((EntryKind.ACTION, "", 0), (EntryKind.DECISION, "", 0)),
        ),
        {2: row, 4: f"{profile.desk_form.problems[-1].title}: {_TEXT}"},
    )
    minutes = _minutes(MeetingKind.DESK_DAY, entries)
    day = Sources(minutes, profile, photos, province=_PROVINCE)
    return Sources(minutes, profile, photos, province=_PROVINCE, later=(day,))


def _lines() -> tuple[tuple[EntryKind, str, int], ...]:
    return (
        *((kind, "", 0) for kind in _LINES),
        *((EntryKind.DISCUSSION, "", at) for at in range(4)),
    )


def _entries(
    wanted: tuple[tuple[EntryKind, str, int], ...], texts: dict[int, str] | None = None
) -> tuple[Entry, ...]:
    """Return entries of (kind, field, level); ``texts`` are those that say something else."""
    said = texts or {}
    return tuple(
        Entry(new_id(), new_id(), key, kind, said.get(at, _TEXT), level, field=field)
        for at, (key, (kind, field, level)) in enumerate(
            zip(keys_after(None, len(wanted)), wanted, strict=True)
        )
    )


def _minutes(kind: MeetingKind, entries: tuple[Entry, ...]) -> Minutes:
    meeting = Meeting(
        new_id(),
        "Contoh Laporan",
        _MONTH.since,
        classification=Classification.SECRET,
        kind=kind,
        until=None if kind is MeetingKind.DESK_DAY else _MONTH.until,
    )
    actions = {
        one.id: ActionItem(one.id, owners=(_OWNER,), due=date(2024, 4, 1))
        for one in entries
        if one.kind is EntryKind.ACTION
    }
    return Minutes(meeting, (), entries, actions)
