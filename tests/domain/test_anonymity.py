"""Whoever asks for it is named no more; what stays of the name is said."""

from datetime import date
from uuid import UUID

import pytest

from kesbang_desktop.domain.anonymity import (
    RemainingTraces,
    anonymous,
    names_in,
    next_alias,
    without_name,
)
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.party import Person

NAME = "Dr. Ahmad Fauzi, M.Si."
TODAY = date(2026, 11, 30)
AHMAD = Person(
    UUID(int=1),
    NAME,
    "197001011990031001",
    "Pembina",
    "IV/a",
    "Kepala Badan",
    UUID(int=2),
    "0811",
    "a@x.id",
    "Kota Bontang",
    "catatan",
    former_posts=(HeldPost("Camat"),),
)


def test_nothing_but_the_agency_stays() -> None:
    assert anonymous(AHMAD, "Peserta 3", TODAY) == Person(
        AHMAD.id, "Peserta 3", organization_id=AHMAD.organization_id, anonymised_on=TODAY
    )


def test_once_is_enough() -> None:
    with pytest.raises(InvalidRecordError, match="Peserta 3 sudah anonim"):
        anonymous(anonymous(AHMAD, "Peserta 3", TODAY), "Peserta 4", TODAY)


@pytest.mark.parametrize(
    ("names", "alias"),
    [
        ((), "Peserta 1"),
        (("Ahmad", "Peserta 2", "Peserta 12", "Peserta lain", "Peserta 99x"), "Peserta 13"),
    ],
)
def test_an_alias_is_nobody_elses(names, alias) -> None:
    assert next_alias(names) == alias


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Dr. Ahmad Fauzi, M.Si.", "Peserta 1"),
        ("oleh AHMAD FAUZI (Kabid)", "oleh Peserta 1 (Kabid)"),
        ("Ahmad Fauziah hadir", "Ahmad Fauziah hadir"),
        ("Ahmad", "Ahmad"),
    ],
)
def test_a_written_name_gives_way(text, after) -> None:
    assert without_name(text, NAME, "Peserta 1") == after


def test_a_name_is_seen_however_it_is_written() -> None:
    assert names_in("disampaikan ahmad  fauzi.", NAME)
    assert not names_in("disampaikan Ahmad Fauziah", NAME)


def test_what_stays_is_said_to_whoever_asks() -> None:
    traces = RemainingTraces(NAME, versions=("Rapat, 2 Apr 2026 (versi 1)",), lines=("“Butir”",))
    paper = traces.paper("Peserta 1", "30 November 2026")
    assert paper.startswith(f"Permintaan anonim: {NAME}\n\nSejak 30 November 2026 ")
    assert "- Versi notula yang sudah disahkan tidak berubah: Rapat, 2 Apr 2026" in paper
    assert "“Butir”" in paper
    assert "Lampiran" not in paper
    assert "Salinan aman" in paper
