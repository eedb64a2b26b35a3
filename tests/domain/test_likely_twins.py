"""Who is probably in the directory twice, and why."""

from datetime import date
from uuid import UUID

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.likely_twins import likely_twins
from kesbang_desktop.domain.party import Directory, Organization, Person

OFFICE = UUID(int=1)
ELSEWHERE = UUID(int=2)


def person(number: int, name: str, **known: object) -> Person:
    return Person(UUID(int=100 + number), name, **known)


def reasons_of(*people: Person) -> list[tuple[str, ...]]:
    return [one.reasons for one in likely_twins(Directory(people, ()))]


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            person(1, "Dr. H. Ahmad Fauzi, M.Si."),
            person(2, "AHMAD FAUZI"),
            [("nama sama tanpa gelar",)],
        ),
        (
            person(1, "Ahmad Fauzi", nip="1980"),
            person(2, "A. Fauzi", nip="1980"),
            [("NIP sama",)],
        ),
        (person(1, "Ahmad Fauzi", nip="1980"), person(2, "Ahmad Fauzi", nip="1981"), []),
        (
            person(1, "Ahmad Fauzi", organization_id=OFFICE),
            person(2, "Ahmad Fauzy", organization_id=OFFICE),
            [("nama hampir sama di satu instansi",)],
        ),
        (
            person(1, "Ahmad Fauzi", organization_id=OFFICE),
            person(2, "Ahmad Fauzy", organization_id=ELSEWHERE),
            [],
        ),
        (
            person(1, "Operator Posko 1", organization_id=OFFICE),
            person(2, "Operator Posko 2", organization_id=OFFICE),
            [],
        ),
        (
            person(1, "Dewi", organization_id=OFFICE),
            person(2, "Devi", organization_id=OFFICE),
            [],
        ),
        (
            person(1, "Ahmad", phone="0812-3456-7890", email="a@x.id"),
            person(2, "Fauzi", phone="+62 812 3456 7890", email="A@x.id"),
            [("nomor telepon sama", "pos-el sama")],
        ),
    ],
)
def test_two_people(one, other, reasons) -> None:
    assert reasons_of(one, other) == reasons


def test_whoever_is_anonymous_is_nobodys_twin() -> None:
    day = date(2026, 11, 30)
    first, second = (
        person(n, f"Peserta {n}", organization_id=OFFICE, anonymised_on=day) for n in (1, 2)
    )
    assert reasons_of(first, second) == []


def test_of_whom_more_is_known_stays() -> None:
    poor, rich = person(1, "Ahmad Fauzi"), person(2, "Ahmad Fauzi, S.E.", position="Kabid")
    [twins] = likely_twins(Directory((poor, rich), ()))
    assert (twins.kept, twins.gone) == (rich, poor)


def test_a_number_of_many_is_that_of_the_office() -> None:
    many = [person(n, f"Orang {chr(65 + n)}", phone="0541733333") for n in range(13)]
    assert reasons_of(*many) == []


def agencies(*known: Organization) -> list[tuple[str, ...]]:
    return [one.reasons for one in likely_twins(Directory((), known))]


def test_agencies_by_their_names_and_abbreviations() -> None:
    long = Organization(OFFICE, "Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur")
    assert agencies(long, Organization(ELSEWHERE, "Diskominfo Kaltim")) == [
        ("singkatan dan kepanjangannya",)
    ]
    assert agencies(long, Organization(ELSEWHERE, "DINAS KOMUNIKASI DAN INFORMATIKA")) == []
    other = Organization(ELSEWHERE, "Diskominfo Kaltim", region="Kota Bontang")
    assert agencies(long, other) == []


def test_whoever_was_told_apart_is_proposed_no_more() -> None:
    one, other, third = (Person(new_id(), "Ahmad Fauzi") for _ in range(3))
    directory = Directory((one, other, third), ())
    found = likely_twins(directory, {frozenset((other.id, one.id))})
    assert len(likely_twins(directory)) == 3
    assert {each.pair for each in found} == {
        frozenset((one.id, third.id)),
        frozenset((other.id, third.id)),
    }
