"""A day of the desk: activities by region, problems by their part, measures, and what they add up
to.
"""

import pytest

import tests.documents.meetings as m
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.desk_sections import DeskSections, amount_in, desk_sections
from kesbang_desktop.domain.reports.desk_words import desk_totals
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, DeskForm
from kesbang_desktop.domain.table_cells import join_cells
from tests.documents.reports import REGIONS, ROW, entries_of
from tests.domain.search.shipped_language import shipped_language

STEMS = shipped_language().stems
HEAD = (ROW, join_cells(DESK_FORM.columns))


def day(*said: tuple[object, ...], form: DeskForm = DESK_FORM) -> DeskSections:
    return desk_sections(Minutes(m.meeting(), (), entries_of(said)), form, STEMS, REGIONS)


def activity(time: str, people: str = "") -> tuple[object, ...]:
    return ROW, join_cells((time, "Lapangan", "Kampanye", "Ketua", "1", people, ""))


def rows_of(found: DeskSections, name: str) -> list[str]:
    region = next(one for one in found.regions if one.name == name)
    return [row.cells[0] for row in region.rows]


def test_regions_come_in_the_order_of_the_desk_and_others_behind_them() -> None:
    found = day((m.AGENDA, "Kota Bontang"), HEAD, (m.AGENDA, "Luar negeri"), HEAD)
    assert [one.name for one in found.regions] == [*REGIONS, "Luar negeri"]


def test_a_region_is_known_by_a_shorter_name_too() -> None:
    found = day((m.AGENDA, "samarinda"), HEAD, activity("09.00"))
    assert rows_of(found, "Kota Samarinda") == ["09.00"]


def test_the_heading_of_a_table_is_no_activity_but_a_first_activity_is() -> None:
    found = day(
        *((m.AGENDA, REGIONS[0]), HEAD, activity("09.00")),
        *((m.AGENDA, REGIONS[1]), activity("10.00"), activity("11.00")),
    )
    assert rows_of(found, REGIONS[0]) == ["09.00"]
    assert rows_of(found, REGIONS[1]) == ["10.00", "11.00"]
    assert found.activities == 3


def test_a_heading_of_former_columns_is_known_by_standing_over_several_tables() -> None:
    old = (ROW, "Jam │ Lokasi │ Acara │ Hadirin")
    found = day(
        *((m.AGENDA, REGIONS[0]), old, (ROW, "09.00 │ Aula │ Rapat │ 20")),
        *((m.AGENDA, REGIONS[1]), old, (ROW, "10.00 │ Aula │ Rapat │ 30")),
    )
    assert [one.columns for one in found.regions if one.rows] == [
        ("Jam", "Lokasi", "Acara", "Hadirin")
    ] * 2
    assert found.activities == 2


def test_rows_with_more_or_fewer_cells_keep_all_of_them() -> None:
    found = day((m.AGENDA, REGIONS[0]), HEAD, (ROW, "09.00"), (ROW, " │ ".join("abcdefghi")))
    region = found.regions[0]
    assert [len(row.cells) for row in region.rows] == [9, 9]
    assert len(region.columns) == 9
    assert region.rows[1].cells == tuple("abcdefghi")


@pytest.mark.parametrize(
    ("text", "part", "printed"),
    [
        ("Pelanggaran: APK di pohon", 1, "APK di pohon"),
        ("kejadian menonjol: Politik uang dibagikan", 0, "Politik uang dibagikan"),
        ("Dugaan politik uang di Sangatta", 1, "Dugaan politik uang di Sangatta"),
        ("Paslon melanggar jadwal", 1, "Paslon melanggar jadwal"),
        ("Tim paslon langgar netralitas ASN", 1, "Tim paslon langgar netralitas ASN"),
        ("Dilanggarnya jadwal kampanye", 1, "Dilanggarnya jadwal kampanye"),
        ("Dua kelompok bertengkar", 0, "Dua kelompok bertengkar"),
        ("Catatan: jalan rusak", 0, "Catatan: jalan rusak"),
        ("Pelanggaran:", 1, "Pelanggaran:"),
    ],
)
def test_a_problem_stands_in_the_part_that_its_label_or_its_words_say(
    text: str, part: int, printed: str
) -> None:
    found = day((m.AGENDA, REGIONS[0]), (m.ISSUE, text))
    assert [[one.text for one in part.lines] for part in found.problems] == [
        [printed] if at == part else [] for at in range(2)
    ]


def test_measures_are_decisions_actions_and_what_stands_under_a_problem() -> None:
    found = day(
        (m.AGENDA, REGIONS[2]),
        (m.ISSUE, "Listrik padam."),
        (m.TALK, "PLN dihubungi.", "", 1),
        (m.DECISION, "Genset disiapkan."),
        (m.ACTION, "Menyurati PLN"),
        (m.TALK, "Cuaca cerah."),
    )
    assert [one.text for one in found.measures] == [
        "PLN dihubungi.",
        "Genset disiapkan.",
        "Menyurati PLN",
    ]
    assert {one.region for one in found.measures} == {REGIONS[2]}
    assert [one.text for one in found.regions[2].said] == ["Cuaca cerah."]


@pytest.mark.parametrize(
    ("text", "amount"),
    [("± 1.250 orang", 1250), ("200", 200), ("sekitar 50-60", 50), ("12.000.000", 12_000_000),
     ("ramai", None), ("", None), ("1.25", 1)],
)  # fmt: skip
def test_the_first_amount_counts(text: str, amount: int | None) -> None:
    assert amount_in(text) == amount


def test_people_are_added_up_as_far_as_they_are_known() -> None:
    found = day(
        *((m.AGENDA, REGIONS[0]), HEAD, activity("09.00", "1.200"), activity("10.00", "± 50")),
        *((m.AGENDA, REGIONS[1]), HEAD, activity("11.00")),
    )
    assert found.participants == (1250, 1)
    assert desk_totals(found) == (
        "Jumlah kegiatan: 3; jumlah peserta: 1.250 orang "
        "(1 kegiatan belum menyebut jumlah pesertanya)."
    )
    assert desk_totals(day()) == "Jumlah kegiatan: nihil."
