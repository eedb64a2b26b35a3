"""The list of agencies to start with is offered against what the directory has."""

from uuid import UUID

import pytest

from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.starter_agencies import StarterAgency, offer, taken

PROVINCE = StarterAgency("Pemerintah Provinsi Kalimantan Timur", "Pemprov Kaltim")
COMMUNICATION = StarterAgency(
    "Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur",
    "Diskominfo Kaltim",
    ("Diskominfo",),
    PROVINCE.name,
)
AGENCIES = (PROVINCE, COMMUNICATION)


def known(name: str, **more: object) -> Organization:
    return Organization(UUID(int=7), name, **more)


@pytest.mark.parametrize(
    "organization",
    [
        known("Dinas Kominfo Prov. Kaltim"),
        known("DISKOMINFO"),
        known("Kominfo", short_name="Diskominfo Kaltim"),
        known("Dinas Infokom", aliases=("Diskominfo Provinsi Kalimantan Timur",)),
    ],
)
def test_an_agency_of_another_spelling_is_known(organization) -> None:
    offered = offer(AGENCIES, [organization])
    assert [one.known for one in offered] == [None, organization]
    assert [one.name for one in taken(AGENCIES, offered)] == [PROVINCE.name]


@pytest.mark.parametrize(
    "organization", [known("Diskominfo", region="Kota Bontang"), known("Dinas Kesehatan Kaltim")]
)
def test_another_agency_is_not_taken_for_it(organization) -> None:
    assert [one.known for one in offer(AGENCIES, [organization])] == [None, None]


def test_what_is_taken_lies_under_its_parent_and_twice_adds_nothing() -> None:
    added = taken(AGENCIES, offer(AGENCIES, []))
    assert [one.names[:2] for one in added] == [one.names[:2] for one in AGENCIES]
    assert added[1].parent_id == added[0].id
    assert added[1].aliases == ("Diskominfo",)
    assert taken(AGENCIES, offer(AGENCIES, added)) == ()


def test_a_parent_that_is_known_is_the_parent() -> None:
    province = known("Pemprov Kaltim")
    [added] = taken([COMMUNICATION], offer(AGENCIES, [province]))
    assert added.parent_id == province.id
    [alone] = taken([COMMUNICATION], offer(AGENCIES, []))
    assert alone.parent_id is None
