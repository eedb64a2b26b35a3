import pytest

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.quorum import quorum_of, read_quorum


def roll(count: int, invited: bool = True) -> list[Attendance]:
    return [
        Attendance(new_id(), new_id(), "V", Party(PartyKind.PERSON, new_id(), "A"), invited=invited)
        for _ in range(count)
    ]


@pytest.mark.parametrize(
    ("text", "invited", "needed"),
    [
        ("14", 20, 14),
        ("14 orang", 9, 14),
        ("2/3", 20, 14),
        ("2/3", 21, 14),
        ("50%", 21, 11),
        ("1/2 + 1", 20, 11),
        ("lebih dari 1/2", 21, 11),
        ("> 14", 20, 15),
        ("1/1", 20, 20),
    ],
)
def test_how_many_have_to_come(text: str, invited: int, needed: int) -> None:
    quorum = read_quorum(text)
    assert quorum is not None
    assert quorum.needed(invited) == needed


@pytest.mark.parametrize("text", ["", "cukup", "3/2", "0/3", "2/0", "120%", "2/3 anggota", "-4"])
def test_what_cannot_be_counted(text: str) -> None:
    assert read_quorum(text) is None
    assert quorum_of(text, roll(3), roll(3)) is None


def test_how_it_stands_in_words() -> None:
    members = roll(20)
    reached = quorum_of("2/3", members, members[:14])
    assert reached is not None
    assert (reached.is_reached, reached.words) == (True, "kuorum tercapai: 14 dari 20")
    short = quorum_of("2/3", members, members[:13])
    assert short is not None
    assert short.words == "kuorum belum tercapai: 13 dari 20, perlu 14"


def test_guests_do_not_count() -> None:
    members, guests = roll(4), roll(3, invited=False)
    state = quorum_of("4", [*members, *guests], [*members[:3], *guests])
    assert state is not None
    assert (state.came, state.invited, state.is_reached) == (3, 4, False)
