"""Changes to an attendance list."""

from dataclasses import replace

from kesbang_desktop.domain.attendance import Attendance, Presence, Role, holder_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.roll_editing import (
    differences,
    give_role,
    move,
    next_presence,
    set_only_role,
    set_presence,
)


def make_roll(count: int = 4) -> tuple[Attendance, ...]:
    meeting_id = new_id()
    return tuple(
        Attendance(new_id(), meeting_id, key, organization=Organization(new_id(), name).party)
        for key, name in zip(keys_after(None, count), "ABCDEFGH", strict=False)
    )


def names(roll: tuple[Attendance, ...]) -> str:
    assert [one.order_key for one in roll] == sorted(one.order_key for one in roll)
    return "".join(one.party.name for one in roll)


def test_a_single_role_is_taken_from_whoever_held_it() -> None:
    roll = make_roll()
    roll = set_only_role(roll, roll[0].id, Role.CHAIR)
    roll = set_only_role(roll, roll[2].id, Role.CHAIR)
    assert [one.role for one in roll][:3] == [Role.PARTICIPANT, Role.PARTICIPANT, Role.CHAIR]


def test_giving_a_role_to_nobody_keeps_other_roles() -> None:
    roll = make_roll()
    both = frozenset({Role.CHAIR, Role.NOTE_TAKER})
    roll = (replace(roll[0], roles=both), *roll[1:])
    roll = give_role(roll, Role.CHAIR, None)
    assert holder_of(Role.CHAIR, roll) is None
    assert holder_of(Role.NOTE_TAKER, roll) is roll[0]


def test_several_can_be_resource_persons() -> None:
    roll = make_roll()
    for one in roll[:2]:
        roll = set_only_role(roll, one.id, Role.RESOURCE_PERSON)
    assert [one.role for one in roll].count(Role.RESOURCE_PERSON) == 2


def test_presence_goes_round() -> None:
    seen = [Presence.UNKNOWN]
    for _ in range(4):
        seen.append(next_presence(seen[-1]))
    assert seen == [
        Presence.UNKNOWN,
        Presence.PRESENT,
        Presence.EXCUSED,
        Presence.ABSENT,
        Presence.UNKNOWN,
    ]
    assert next_presence(Presence.REPRESENTED) is Presence.UNKNOWN


def test_a_stand_in_goes_with_another_presence() -> None:
    roll = make_roll(1)
    roll = (replace(roll[0], presence=Presence.REPRESENTED, represented_by="Budi"),)
    assert set_presence(roll, {roll[0].id}, Presence.PRESENT)[0].represented_by == ""


def test_moving_rewrites_only_the_keys_of_the_moved() -> None:
    roll = make_roll()
    moved = move(roll, {roll[2].id}, -1)
    assert names(moved) == "ACBD"
    changed, removed = differences(roll, moved)
    assert [one.party.name for one in changed] == ["C"]
    assert removed == set()


def test_a_selection_moves_together_and_stops_at_the_edge() -> None:
    roll = make_roll()
    chosen = {roll[1].id, roll[2].id}
    assert names(move(roll, chosen, 1)) == "ADBC"
    up = move(roll, chosen, -1)
    assert names(up) == "BCAD"
    assert move(up, chosen, -1) == up


def test_differences_tell_new_changed_and_gone() -> None:
    roll = make_roll()
    after = set_presence(roll[1:], {roll[1].id}, Presence.PRESENT) + make_roll(1)
    changed, removed = differences(roll, after)
    assert [one.id for one in changed] == [roll[1].id, after[-1].id]
    assert removed == {roll[0].id}
