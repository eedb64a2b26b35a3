from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID

import pytest

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.compiling import Compiled, compile_lines
from kesbang_desktop.domain.reports.gathering import gather, source_label
from kesbang_desktop.domain.reports.line_context import ContextReader
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, POLITICAL_FORM, ReportField
from kesbang_desktop.domain.reports.report_sections import skeleton
from kesbang_desktop.domain.table_cells import cells_of

NAMES = ("Kota Samarinda", "Kota Bontang", "Kabupaten Berau")
REGIONS = Regions(Region(name) for name in NAMES)
ISSUE, SAID, ITEM = EntryKind.ISSUE, EntryKind.DISCUSSION, EntryKind.AGENDA
ROW, DECISION, ACTION = EntryKind.TABLE_ROW, EntryKind.DECISION, EntryKind.ACTION
KESBANG = Party(PartyKind.ORGANIZATION, UUID(int=1), "Kesbangpol Bontang")
_numbers = count(1000)


def guess(text: str) -> str:
    return "ekonomi" if "harga" in text.casefold() else ""


READER = ContextReader(REGIONS, guess, {})


def minuted(*lines: tuple[object, ...], kind: MeetingKind = MeetingKind.MEETING, **changes: object):
    record = Meeting(UUID(int=next(_numbers)), "Rapat", date(2024, 11, 12), kind=kind, **changes)
    entries = []
    for key, (what, text, *rest) in zip(keys_after(None, len(lines)), lines, strict=True):
        more = dict(zip(("level", "field", "speaker"), rest, strict=False))
        entries.append(Entry(UUID(int=next(_numbers)), record.id, key, what, text, **more))
    return Minutes(record, entries=tuple(entries))


MONTH = Meeting(
    UUID(int=1),
    "Laporan",
    date(2024, 11, 1),
    kind=MeetingKind.POLITICAL_REPORT,
    until=date(2024, 11, 30),
)
DAY = Meeting(UUID(int=2), "Desk", date(2024, 11, 12), kind=MeetingKind.DESK_DAY)


def gathered(minutes: Minutes, into: Meeting = MONTH):
    return gather(minutes, READER, into)


def compiled(
    into: Meeting, *meetings: Minutes, stored: tuple[Entry, ...] | None = None
) -> Compiled:
    lines = [one for minutes in meetings for one in gathered(minutes, into).lines]
    if stored is None:
        stored = skeleton(into, POLITICAL_FORM, DESK_FORM, NAMES)
    return compile_lines(into, stored, lines, REGIONS, POLITICAL_FORM, DESK_FORM)


def told(found: Compiled) -> list[tuple[str, str, int]]:
    """Return the lines that came, each with its kind and level."""
    return [(one.entry.kind.value, one.entry.text, one.entry.level) for one in found.lines]


def test_a_field_is_the_lines_own_then_of_its_item_then_a_guess() -> None:
    minutes = minuted(
        (ISSUE, "Harga naik"),
        (ITEM, "Bahasan", 0, "politik"),
        (ISSUE, "Harga naik"),
        (ISSUE, "Harga naik", 0, "hankam"),
        (ITEM, "Lain"),
        (ISSUE, "Tak terduga"),
    )
    fields = [(one.line.field, one.line.is_field_taken) for one in gathered(minutes).lines]
    assert fields == [("ekonomi", False), ("politik", True), ("hankam", True), ("", False)]


def test_a_region_is_noted_or_named_or_of_whoever_says_it_or_of_what_stands_above() -> None:
    minutes = minuted(
        (ISSUE, "Harga di Berau"),
        (SAID, "Harga naik", 0, "ekonomi", KESBANG),
        (ITEM, "Kota Samarinda"),
        (ISSUE, "Harga naik"),
        region="Berau",
    )
    assert [one.line.region for one in gathered(minutes).lines] == [
        *("Kabupaten Berau", "Kota Bontang", "Kota Samarinda"),
    ]
    noted = ContextReader(REGIONS, guess, {minutes.entries[0].id: ("Kota Bontang", True)})
    (first, *_) = gather(minutes, noted, MONTH).lines
    assert first.line.region == "Kota Bontang"
    # What a kabupaten/kota reports is its own, also where it names another.
    home = minuted(
        (ISSUE, "Harga naik"),
        (ISSUE, "Harga di Bontang"),
        region="berau",
        kind=MeetingKind.REGION_REPORT,
    )
    assert {one.line.region for one in gathered(home).lines} == {"Kabupaten Berau"}


def test_what_a_report_takes_unasked_are_problems_and_what_has_a_field() -> None:
    minutes = minuted(
        (ISSUE, "Harga naik"),
        (SAID, "Harga turun"),
        (SAID, "Lapangan penuh", 0, "politik"),
        (DECISION, "Harga diawasi"),
        (SAID, "Selamat pagi"),
        (ACTION, "Harga dipantau"),
    )
    found = gathered(minutes).lines
    assert [(one.line.text, one.is_chosen) for one in found] == [
        ("Harga naik", True),
        ("Harga turun", False),
        ("Lapangan penuh", True),
        ("Harga diawasi", False),
    ]


def test_lines_below_one_go_with_it_and_stand_for_nothing_by_themselves() -> None:
    minutes = minuted((ISSUE, "Harga naik", 1), (SAID, "sejak Senin", 2), (SAID, "Harga turun", 1))
    found = compiled(MONTH, minutes)
    assert told(found) == [
        ("discussion", "Harga naik", 0),
        ("discussion", "sejak Senin", 1),
        ("discussion", "Harga turun", 0),
    ]
    assert [one.source_id for one in found.lines] == [one.id for one in minutes.entries]


def test_lines_come_by_region_then_day_each_in_its_section() -> None:
    late = minuted((ISSUE, "Harga di Bontang"), (ISSUE, "Pemilu Samarinda", 0, "politik"))
    early = Minutes(
        Meeting(UUID(int=77), "Awal", date(2024, 11, 2)),
        entries=(Entry(UUID(int=78), UUID(int=77), "V", ISSUE, "Harga gas di Bontang"),),
    )
    first = minuted((ISSUE, "Harga di Samarinda"))
    found = compiled(MONTH, late, early, first)
    by_field: dict[str, list[str]] = {}
    items = {one.order_key: one.field for one in skeleton(MONTH, POLITICAL_FORM, DESK_FORM, ())}
    for entry in found.entries:
        at = max(key for key in items if key < entry.order_key)
        by_field.setdefault(items[at], []).append(entry.text)
    assert by_field == {
        "politik": ["Pemilu Samarinda"],
        "ekonomi": ["Harga di Samarinda", "Harga gas di Bontang", "Harga di Bontang"],
    }


def test_a_section_that_the_report_has_not_is_made() -> None:
    minutes = minuted((ISSUE, "Harga naik"), (ISSUE, "Tak terduga"), (ISSUE, "Lagi"))
    found = compiled(MONTH, minutes, stored=())
    assert [(one.kind, one.text, one.field) for one in found.entries] == [
        (ITEM, "Ekonomi", "ekonomi"),
        (SAID, "Harga naik", ""),
        (ITEM, "Bidang belum ditentukan", ""),
        (SAID, "Tak terduga", ""),
        (SAID, "Lagi", ""),
    ]
    assert len({one.order_key for one in found.entries}) == 5


def test_in_the_overview_a_line_keeps_who_says_it_and_gets_no_one_elses_floor() -> None:
    said = minuted((ITEM, "Umum", 0, "gambaran"), (SAID, "Tertib", 0, "", KESBANG), (SAID, "Ramai"))
    other = minuted((ITEM, "Umum", 0, "gambaran"), (SAID, "Hujan"))
    lines = [one.entry for one in compiled(MONTH, said, other).lines]
    assert [(one.text, one.speaker, one.unattributed) for one in lines] == [
        ("Tertib", KESBANG, False),
        ("Ramai", KESBANG, False),
        ("Hujan", None, True),
    ]


def test_what_is_more_secret_than_the_report_is_left_out_and_counted() -> None:
    secret = minuted((ISSUE, "Harga naik"), classification=Classification.SECRET)
    assert (gathered(secret).lines, gathered(secret).left_out) == ((), 1)
    grave = Meeting(
        UUID(int=3), "L", MONTH.date, kind=MONTH.kind, classification=Classification.SECRET
    )
    assert len(gathered(secret, grave).lines) == 1
    minutes = minuted((ISSUE, "Harga naik"), (SAID, "dari rapat rahasia", 1))
    carried = Minutes(
        minutes.meeting,
        entries=minutes.entries,
        classified={minutes.entries[1].id: Classification.RESTRICTED},
    )
    found = gathered(carried)
    assert (found.lines[0].below, found.left_out) == ((), 1)


def test_a_meeting_that_is_only_planned_tells_nothing() -> None:
    assert gathered(minuted((ISSUE, "Harga"), status=MeetingStatus.PLANNED)).lines == ()


def test_a_problem_of_the_desk_is_of_politics_where_its_words_say_nothing_else() -> None:
    desk = minuted((ISSUE, "Baliho roboh"), (ISSUE, "Harga naik"), kind=MeetingKind.DESK_DAY)
    fields = [(one.line.field, one.line.is_field_taken) for one in gathered(desk).lines]
    assert fields == [("politik", False), ("ekonomi", False)]


def test_a_day_of_the_desk_takes_activities_into_tables_and_problems_below() -> None:
    minutes = minuted(
        (SAID, "Kampanye di Bontang"),
        (SAID, "dihadiri 500 orang", 1),
        (ISSUE, "Spanduk Bontang dirusak"),
        (DECISION, "Bawaslu Bontang memeriksa"),
        (ISSUE, "Tanpa wilayah"),
    )
    found = compiled(DAY, minutes)
    by_text = {one.entry.text: one.entry for one in found.lines}
    (row,) = (one for one in by_text.values() if one.kind is ROW)
    assert cells_of(row.text)[2] == "Kampanye di Bontang dihadiri 500 orang"
    assert by_text["Spanduk Bontang dirusak"].kind is ISSUE
    assert by_text["Bawaslu Bontang memeriksa"].kind is SAID
    # What is about no kabupaten/kota has a section of its own, with a table to go on in.
    assert next((one.kind, one.text) for one in found.items) == (ITEM, "Provinsi")
    assert by_text["Tanpa wilayah"].order_key > max(one.order_key for one in found.items)


def test_a_problem_keeps_the_field_that_somebody_took_and_no_guess() -> None:
    minutes = minuted(
        (ISSUE, "Warga Bontang saling dorong", 0, "hankam"), (ISSUE, "Harga naik di Bontang")
    )
    fields = {one.entry.text: one.entry.field for one in compiled(DAY, minutes).lines}
    assert fields == {"Warga Bontang saling dorong": "hankam", "Harga naik di Bontang": ""}


def test_a_table_that_is_not_there_yet_gets_its_head() -> None:
    item = Entry(UUID(int=5), DAY.id, "V", ITEM, "Bontang")
    found = compiled(DAY, minuted((SAID, "Kampanye di Bontang")), stored=(item,))
    assert [(one.kind, cells_of(one.text)[0]) for one in found.entries] == [
        (ROW, "Waktu"),
        (ROW, ""),
    ]


def test_a_form_without_a_column_for_what_was_done_tells_it_in_the_first() -> None:
    form = replace(DESK_FORM, columns=("Kegiatan", "Jumlah"))
    line = gathered(minuted((SAID, "Kampanye di Bontang")), DAY).lines
    found = compile_lines(DAY, (), line, REGIONS, POLITICAL_FORM, form)
    assert [cells_of(one.entry.text) for one in found.lines] == [("Kampanye di Bontang", "")]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (MeetingKind.MEETING, "Rapat, 12 November 2024"),
        (MeetingKind.DESK_DAY, "Desk Pilkada, 12 November 2024"),
        (MeetingKind.REGION_REPORT, "Laporan Kota Bontang 12 November 2024"),
    ],
)
def test_papers_name_a_source_by_its_kind(kind: MeetingKind, label: str) -> None:
    record = Meeting(UUID(int=9), "Rapat", date(2024, 11, 12), kind=kind, region="Kota Bontang")
    assert source_label(record) == label


def test_a_field_that_the_office_took_away_still_has_its_lines() -> None:
    form = replace(POLITICAL_FORM, fields=(ReportField("lain", "Lain"),))
    lines = gathered(minuted((ISSUE, "Tanah longsor", 0, "bencana"))).lines
    found = compile_lines(MONTH, (), lines, REGIONS, form, DESK_FORM)
    assert [(one.text, one.field) for one in found.entries] == [
        ("Bidang belum ditentukan", "bencana"),
        ("Tanah longsor", ""),
    ]
