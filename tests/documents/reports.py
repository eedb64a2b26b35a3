"""Reports to print: a month of ten kabupaten/kota, and days of the desk."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile, Signer
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import LineSource, RecurringIssue, ReportBasis
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    DESK_FORM,
    FIELDS,
    OVERVIEW,
    SUGGESTIONS,
)
from kesbang_desktop.domain.table_cells import join_cells

ROW = EntryKind.TABLE_ROW
NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
REGIONS = DESK_FORM.regions
TILES = {
    "Kabupaten Berau": (0, 2),
    "Kabupaten Mahakam Ulu": (1, 0),
    "Kabupaten Kutai Timur": (1, 2),
    "Kabupaten Kutai Barat": (2, 0),
    "Kabupaten Kutai Kartanegara": (2, 1),
    "Kota Bontang": (2, 2),
    "Kabupaten Penajam Paser Utara": (3, 1),
    "Kota Samarinda": (3, 2),
    "Kabupaten Paser": (4, 1),
    "Kota Balikpapan": (4, 2),
}
PROVINCE = "Kalimantan Timur"
TROUBLE = "Distribusi logistik ke kecamatan hulu terlambat karena debit sungai turun."
SECRETARY = Signer(
    "Sekretaris Desk Pilkada", name="Dra. Hj. Nama Sekretaris, M.Si.", rank="Pembina", grade="IV/a"
)
_CONDITIONS = (Safety.SAFE, Safety.ALERT, Safety.DANGER)


def profile(**changes: Any) -> OfficeProfile:
    return m.profile(**({"desk_signer": SECRETARY} | changes))


def political(*said: tuple[Any, ...], basis: ReportBasis | None = None, **changes: Any) -> Sources:
    """Make a report of (kind, text, field = "", level = 0, speaker = None)."""
    meeting = m.meeting(
        title="Laporan November 2024",
        date=NOVEMBER.since,
        until=NOVEMBER.until,
        kind=MeetingKind.POLITICAL_REPORT,
    )
    minutes = Minutes(meeting, (), entries_of(said))
    known = {"profile": profile(), "basis": basis or ReportBasis(NOVEMBER, REGIONS)}
    return _sources(minutes, known | changes)


def _sources(minutes: Minutes, changes: dict[str, Any]) -> Sources:
    known: dict[str, Any] = {"province": PROVINCE, "tiles": TILES}
    return Sources(minutes, **(known | changes))


def entries_of(said: Sequence[tuple[Any, ...]]) -> tuple[Entry, ...]:
    made = []
    for key, (kind, text, *rest) in zip(keys_after(None, len(said)), said, strict=True):
        known = dict(zip(("field", "level", "speaker"), rest, strict=False))
        made.append(Entry(new_id(), new_id(), key, kind, text, **known))
    return tuple(made)


def monthly(lines: int = 2, **changes: Any) -> Sources:
    """Make the report of a month with so many lines of each kabupaten/kota in each field.

    Fields D and G have none.
    """
    said: list[tuple[Any, ...]] = [(m.AGENDA, "Gambaran umum", OVERVIEW)]
    regions: list[str] = [""]
    for at, region in enumerate(REGIONS[:3]):
        said.append((m.TALK, f"Kampanye terbuka ({at + 4} November 2024): berlangsung tertib."))
        regions.append(region)
    for field in FIELDS:
        said.append((m.AGENDA, field.title, field.key))
        regions.append("")
        for region in REGIONS if field.key not in ("ideologi", "sosial-budaya") else ():
            for number in range(lines):
                text = f"{TROUBLE} Kejadian ke-{number + 1}." if number % 2 else TROUBLE
                said.append((m.TALK, text, "", number % 2))
                regions.append(region)
    said += [
        (m.AGENDA, "Simpulan", CONCLUSIONS),
        (m.TALK, "Situasi politik secara umum aman dan terkendali."),
        (m.AGENDA, "Saran", SUGGESTIONS),
        (m.TALK, "Koordinasi lintas instansi perlu diperkuat."),
        (m.ACTION, "Menambah armada angkutan logistik"),
        (m.ACTION, "Mempercepat perekaman KTP"),
    ]
    sources = political(*said, **changes)
    entries = sources.minutes.entries
    named = {one.id: region for one, region in zip(entries, regions, strict=False) if region}
    owed = (
        {"owners": (m.KESBANGPOL,), "due": date(2024, 12, 9)},
        {"owners": (m.BAWASLU,)},
    )
    minutes = replace(sources.minutes, actions=m.actions(entries, *owed))
    return replace(sources, minutes=minutes, basis=monthly_basis(named))


def monthly_basis(line_regions: dict[Any, str]) -> ReportBasis:
    """Make what stands beside the lines of a month: every kind of it."""
    months = [NOVEMBER]
    while len(months) < 6:
        months.insert(0, months[0].before())
    issues = {
        (region, month): (3 * place + 2 * number) % 7
        for place, region in enumerate(REGIONS)
        for number, month in enumerate(months)
    }
    conditions = {
        region: RegionCondition(
            new_id(), region, date(2024, 11, place + 1), _CONDITIONS[place % 3], "Arus logistik."
        )
        for place, region in enumerate(REGIONS[:8])
    }
    source = LineSource(MeetingKind.MEETING, "Rapat Desk", label="Rapat Desk, 12 November 2024")
    return ReportBasis(
        NOVEMBER,
        REGIONS,
        frozenset(REGIONS[:7]),
        conditions,
        issues,
        (
            RecurringIssue(TROUBLE, REGIONS[9], "politik", 3, ("Menambah armada (Kesbangpol)",)),
            RecurringIssue("Listrik padam di TPS.", REGIONS[5], "pelayanan", 2),
        ),
        dict.fromkeys(list(line_regions)[::5], source),
        line_regions,
    )


def desk_day(number: int = 0, activities: int = 3, **changes: Any) -> Sources:
    """Make the daily report of so many days after 1 November; the last two regions are quiet."""
    day = date(2024, 11, 1) + timedelta(number)
    meeting = m.meeting(title="Desk Pilkada", date=day, kind=MeetingKind.DESK_DAY)
    entries = entries_of(list(_day_said(number, activities)))
    owed = [{"owners": (m.BAWASLU,)} for one in entries if one.kind is m.ACTION]
    minutes = Minutes(meeting, (), entries, m.actions(entries, *owed))
    return _sources(minutes, {"profile": profile()} | changes)


def _day_said(number: int, activities: int) -> Iterator[tuple[Any, ...]]:
    for place, region in enumerate(REGIONS):
        yield m.AGENDA, region
        yield ROW, join_cells(DESK_FORM.columns)
        for count in range(activities if place < 8 else 0):
            yield (
                ROW,
                join_cells(
                    (
                        f"{9 + count:02}.00 WITA",
                        f"Lapangan {region.split()[-1]}",
                        "Kampanye terbuka dengan panggung hiburan dan penyampaian visi dan misi",
                        "H. Nama Calon; Ketua DPC Partai",
                        f"{count % 2 + 1}",
                        f"± {1_200 + 50 * count:,} orang".replace(",", "."),
                        "Tertib" if count % 2 else "",
                    )
                ),
            )
        if not place:
            yield m.ISSUE, "Pelanggaran: APK dipasang di pohon."
            yield m.TALK, "APK diturunkan bersama Satpol PP.", "", 1
            yield m.ISSUE, "Dua simpatisan bertengkar dan dilerai petugas."
            yield m.DECISION, "Pengamanan ditambah satu peleton."
            yield m.ACTION, "Menyurati tim kampanye"
