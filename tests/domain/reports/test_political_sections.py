"""Every line of a political report is printed once, where it belongs."""

from hypothesis import given
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.political_sections import PoliticalSections, political_sections
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    FIELDS,
    OVERVIEW,
    POLITICAL_FORM,
    SUGGESTIONS,
)
from kesbang_desktop.domain.table_cells import join_cells
from tests.documents.reports import NOVEMBER, REGIONS, ROW, entries_of

SAMARINDA, BALIKPAPAN = REGIONS[:2]
KEYS = (OVERVIEW, *(one.key for one in FIELDS), CONCLUSIONS, SUGGESTIONS, "", "dihapus")


def sections(
    *said: tuple[object, ...], regions: dict[str, str] | None = None
) -> tuple[PoliticalSections, tuple[Entry, ...]]:
    """Lay out a report; ``regions`` gives the kabupaten/kota of a line by its text."""
    entries = entries_of(said)
    places = {one.id: (regions or {}).get(one.text, "") for one in entries}
    basis = ReportBasis(NOVEMBER, REGIONS, line_regions=places)
    return political_sections(Minutes(m.meeting(), (), entries), POLITICAL_FORM, basis), entries


def names(groups: object) -> list[tuple[str, list[str]]]:
    return [(one.name, [line.entry.text for line in one.lines]) for one in groups]  # type: ignore[attr-defined]


def field_of(found: PoliticalSections, key: str) -> list[tuple[str, list[str]]]:
    return names(next(one.groups for one in found.fields if one.key == key))


def test_fields_come_in_the_order_of_the_office_and_the_empty_ones_too() -> None:
    found, _ = sections((m.AGENDA, "Politik", "politik"), (m.TALK, "Aman."))
    assert [one.key for one in found.fields] == [one.key for one in FIELDS]
    assert [one.key for one in found.fields if one.groups] == ["politik"]


def test_lines_of_a_field_stand_by_region_in_the_order_of_the_office() -> None:
    said = ("Tertib.", "Ramai.", "Sepi.", "Tenang.")
    where = {"Tertib.": BALIKPAPAN, "Ramai.": SAMARINDA, "Sepi.": BALIKPAPAN}
    found, _ = sections(
        (m.AGENDA, "Politik", "politik"), *((m.TALK, one) for one in said), regions=where
    )
    assert field_of(found, "politik") == [
        ("", ["Tenang."]),
        (SAMARINDA, ["Ramai."]),
        (BALIKPAPAN, ["Tertib.", "Sepi."]),
    ]


def test_what_stands_under_a_line_goes_with_it_and_so_does_a_table() -> None:
    found, _ = sections(
        (m.AGENDA, "Politik", "politik"),
        (m.TALK, "Logistik terlambat."),
        (m.TALK, "Karena sungai surut.", "", 1),
        (ROW, join_cells(("TPS", "Hari"))),
        (m.TALK, "Harga naik.", "ekonomi"),
        (m.TALK, "Beras dan minyak.", "", 1),
        regions={"Logistik terlambat.": SAMARINDA, "Karena sungai surut.": BALIKPAPAN},
    )
    assert field_of(found, "politik") == [
        (SAMARINDA, ["Logistik terlambat.", "Karena sungai surut.", "TPS │ Hari"])
    ]
    assert field_of(found, "ekonomi") == [("", ["Harga naik.", "Beras dan minyak."])]


def test_the_overview_is_by_who_reports_and_keeps_lines_of_any_field() -> None:
    found, _ = sections(
        (m.AGENDA, "Gambaran umum", OVERVIEW),
        (m.TALK, "Umum aman.", "politik"),
        (m.TALK, "Tensi menurun.", "", 0, m.EDI),
        (m.TALK, "Debat lancar."),
        regions={"Umum aman.": SAMARINDA},
    )
    assert names(found.overview) == [
        (SAMARINDA, ["Umum aman."]),
        (m.EDI.name, ["Tensi menurun.", "Debat lancar."]),
    ]


def test_a_section_of_no_known_field_stands_behind_the_others_under_its_own_title() -> None:
    found, entries = sections(
        (m.AGENDA, "Kunjungan tamu", ""),
        (m.TALK, "Tiga kunjungan."),
        (m.AGENDA, "Bidang lama", "dihapus"),
        (m.TALK, "Masih ada."),
    )
    own = found.fields[len(FIELDS) :]
    assert [(one.key, one.title) for one in own] == [
        (entries[0].id.hex, "Kunjungan tamu"),
        ("dihapus", "Bidang lama"),
    ]
    assert [names(one.groups) for one in own] == [
        [("", ["Tiga kunjungan."])],
        [("", ["Masih ada."])],
    ]


def test_actions_are_suggestions_wherever_they_stand() -> None:
    found, entries = sections(
        (m.AGENDA, "Politik", "politik"),
        (m.ACTION, "Menambah armada"),
        (m.TALK, "Enam truk", "", 1),
        (m.AGENDA, "Saran", SUGGESTIONS),
        (m.TALK, "Perlu koordinasi."),
        (m.ACTION, "Menyurati KPU"),
    )
    assert [one.text for one in found.actions] == ["Menambah armada", "Menyurati KPU"]
    assert [one.text for one in found.points[entries[1].id]] == ["Enam truk"]
    assert [one.entry.text for one in found.suggestions] == ["Perlu koordinasi."]
    assert field_of(found, "politik") == []


_KINDS = st.sampled_from(list(EntryKind))
_LINES = st.lists(
    st.tuples(_KINDS, st.integers(0, 3), st.sampled_from(KEYS), st.sampled_from(("", *REGIONS)))
)


@given(_LINES)
def test_every_line_is_printed_once(lines: list[tuple[EntryKind, int, str, str]]) -> None:
    flat = (EntryKind.AGENDA, EntryKind.TABLE_ROW)
    said = [
        (kind, f"Baris {at}", field, 0 if kind in flat else level)
        for at, (kind, level, field, _) in enumerate(lines)
    ]
    regions = {f"Baris {at}": region for at, (*_, region) in enumerate(lines)}
    found, entries = sections(*said, regions=regions)
    groups = [*found.overview, *(one for part in found.fields for one in part.groups)]
    printed = [line.entry for one in groups for line in one.lines]
    printed += [one.entry for one in (*found.conclusions, *found.suggestions)]
    printed += [*found.actions, *(one for points in found.points.values() for one in points)]
    expected = sorted(one.text for one in entries if one.kind is not EntryKind.AGENDA)
    assert sorted(one.text for one in printed) == expected
