from uuid import UUID

import pytest

from kesbang_desktop.domain.agency import agency_of, in_tree, region_of, stands_under
from kesbang_desktop.domain.party import Organization


def make(number: int, name: str, parent: int | None = None, region: str = "") -> Organization:
    return Organization(UUID(int=number), name, "", UUID(int=parent) if parent else None, region)


def agency(*organizations: Organization) -> str:
    known = {one.id: one for one in organizations}
    return agency_of(organizations[0], known.get).name


PROVINCE = make(9, "Pemerintah Provinsi Kalimantan Timur")
BOARD = make(2, "Badan Kesatuan Bangsa dan Politik", 9)


@pytest.mark.parametrize(
    "unit", ["Bidang Politik", "Sekretariat", "Sub Bagian Umum", "UPTD Pelatihan", "BIDANG IKP"]
)
def test_a_unit_counts_for_its_agency(unit: str) -> None:
    assert agency(make(1, unit, 2), BOARD, PROVINCE) == BOARD.name


def test_a_unit_below_a_unit_counts_for_the_agency_above_both() -> None:
    assert agency(make(1, "Subbidang Ormas", 3), make(3, "Bidang Ormas", 2), BOARD) == BOARD.name


@pytest.mark.parametrize(
    "name", ["Dinas Kominfo", "Biro Hukum", "Sekretariat Daerah", "Sekretariat DPRD"]
)
def test_an_agency_stands_for_itself_whatever_is_above_it(name: str) -> None:
    assert agency(make(1, name, 9), PROVINCE) == name


def test_a_ring_of_parents_or_a_missing_one_ends_the_climb() -> None:
    first, second = make(1, "Bidang A", 2), make(2, "Bidang B", 1)
    assert agency(first, second) == "Bidang B"
    assert agency(make(1, "Bidang A", 1)) == "Bidang A"
    assert agency(make(1, "Bidang A", 5)) == "Bidang A"


def test_the_region_is_the_nearest_one() -> None:
    above = make(2, "Badan", region="Kota Samarinda")
    known = {above.id: above}
    assert region_of(make(1, "Bidang", 2), known.get) == "Kota Samarinda"
    assert region_of(make(1, "Bidang", 2, "Kota Bontang"), known.get) == "Kota Bontang"
    assert region_of(make(1, "Bidang"), known.get) == ""


def test_whoever_stands_under_another_does_so_at_any_depth_and_in_a_ring() -> None:
    office, unit = make(3, "Bidang Ormas", 2), make(1, "Subbidang Ormas", 3)
    first, second = make(4, "Bidang A", 5), make(5, "Bidang B", 4)
    known = {one.id: one for one in (BOARD, office, unit, first, second)}

    def under(below: Organization, above: Organization) -> bool:
        return stands_under(below, above.id, known.get)

    assert under(unit, office) and under(unit, BOARD)
    assert not under(BOARD, unit) and not under(unit, unit)
    assert under(first, second) and not under(first, BOARD)


def test_a_tree_has_each_below_the_one_above_it_and_rings_once() -> None:
    office, unit, ring, other = (
        make(3, "Bidang Ormas", 2),
        make(1, "Subbidang Ormas", 3),
        make(4, "Bidang A", 5),
        make(5, "Bidang B", 4),
    )
    lost = make(6, "Bidang C", 99)
    found = [(one.name, depth) for one, depth in in_tree([ring, other, unit, BOARD, office, lost])]
    assert found == [
        (BOARD.name, 0),
        ("Bidang Ormas", 1),
        ("Subbidang Ormas", 2),
        ("Bidang C", 0),
        ("Bidang A", 0),
        ("Bidang B", 1),
    ]
