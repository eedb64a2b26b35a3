"""What has to be looked at before a correction is taken."""

from datetime import date, datetime
from typing import Never

import pytest

import tests.documents.meetings as m
from kesbang_desktop.domain.corrections.change import Change, NewLine, What
from kesbang_desktop.domain.corrections.taking import Surroundings
from kesbang_desktop.domain.corrections.trying import with_problems
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.paper_field import read_field

MINUTES = Minutes(m.meeting(), entries=m.entries((m.ACTION, "Siapkan posko")))
ACTION = MINUTES.entries[0].id


def _no_attendee(text: str) -> Never:
    raise AssertionError(text)


def asked(change: Change) -> str:
    around = Surroundings(
        *(DocumentKind.NOTULA, Directory((), ()), (), read_field, _no_attendee, {}),
        datetime(2026, 3, 30),
    )
    [tried] = with_problems((change,), MINUTES, around)
    assert tried.problem == ""
    assert tried.is_sure is not bool(tried.asks)
    return tried.asks


def due(said: str) -> Change:
    return Change("tenggat", What.DUE, "–", said, entries=(ACTION,))


def field(said: str) -> Change:
    return Change("rapat", What.FIELD, "–", said, field="hari_tanggal")


def added(said: str) -> Change:
    return Change("baru", What.ADDED, "", "Rapat lagi", new=NewLine(EntryKind.ACTION, due=said))


@pytest.mark.parametrize("make", [due, field, added])
def test_a_weekday_that_is_not_that_of_the_day_is_asked_about(make) -> None:
    assert date(2025, 3, 5).weekday() == 2
    words = "5 Maret 2025 jatuh pada hari Rabu. Centang bila tanggalnya benar."
    assert asked(make("Senin, 5 Maret 2025")) == words
    assert asked(make("Rabu, 5 Maret 2025")) == ""
    assert asked(make("5 Maret 2025")) == ""


def test_a_time_behind_the_day_hides_nothing() -> None:
    assert "hari Rabu" in asked(due("Senin, 5 Maret 2025 pukul 10.00 WITA"))
    assert asked(due("Jumat, 7 Maret 2025 pukul 10.00 WITA")) == ""
