"""Who took part, by what was noted of whom."""

from dataclasses import replace

import pytest

import tests.documents.meetings as m
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.taking_part import left_out_unnoted, took_part
from kesbang_desktop.domain.to_complete import Lack, left_in_meeting

P, U, E, A, R = (
    *(Presence.PRESENT, Presence.UNKNOWN, Presence.EXCUSED),
    *(Presence.ABSENT, Presence.REPRESENTED),
)


def roll(*presences: Presence) -> tuple[Attendance, ...]:
    return tuple(
        m.attendance(m.person(str(number)), presence=one) for number, one in enumerate(presences, 1)
    )


def names(attendances: list[Attendance]) -> str:
    return "".join(one.party.name for one in attendances)


@pytest.mark.parametrize(
    ("presences", "came", "left_out"),
    [
        ((U, U, U), "123", ""),
        # Who sends word before the meeting calls no roll.
        ((U, E, U, A), "13", ""),
        ((P, U, U), "1", "23"),
        ((U, R, E, P), "24", "1"),
        ((A, E), "", ""),
        ((), "", ""),
    ],
)
def test_presence_that_nobody_noted(
    presences: tuple[Presence, ...], came: str, left_out: str
) -> None:
    minutes = Minutes(m.meeting(), roll(*presences))

    assert names(took_part(minutes)) == came
    assert names(left_out_unnoted(minutes)) == left_out


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER])
def test_whoever_leads_or_keeps_the_minutes_was_there(role: Role) -> None:
    first, second, third = roll(P, U, U)
    minutes = Minutes(m.meeting(), (first, replace(second, roles=frozenset({role})), third))

    assert names(took_part(minutes)) == "12"


def test_whoever_speaks_was_there_and_whoever_sent_word_was_not_though_he_leads() -> None:
    first, second, third = roll(P, U, E)
    chair = replace(third, roles=frozenset({Role.CHAIR}))
    said = m.entries((m.TALK, "Siap.", 0, second.party), (m.TALK, "Siap.", 0, third.party))

    assert names(took_part(Minutes(m.meeting(), (first, second, chair), said))) == "12"


def test_whoever_is_not_printed_for_it_is_told() -> None:
    (told,) = (
        one.sentence
        for one in left_in_meeting(Minutes(m.meeting(), roll(P, U, U)))
        if one.lack is Lack.PRESENCE_UNKNOWN
    )

    assert told == "Kehadiran 2 peserta belum dicatat; 2 di antaranya tidak ikut tercetak."
