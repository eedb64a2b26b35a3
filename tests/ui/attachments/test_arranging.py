"""Attachments in another order."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.attachments.arranging import move_by, move_to

MEETING = new_id()


def records(keys: list[str]) -> list[Attachment]:
    made = datetime(2024, 3, 21, tzinfo=UTC)
    return [
        Attachment(new_id(), MEETING, AttachmentKind.PHOTO, "0" * 64, "a.jpg", "", key, made)
        for key in keys
    ]


@given(st.integers(1, 8), st.data())
def test_moved_ones_stand_before_the_place_and_the_rest_keeps_its_order(count, data):
    rows = records(keys_after(None, count))
    chosen = data.draw(st.sets(st.sampled_from([one.id for one in rows]), min_size=1))
    place = data.draw(st.integers(0, count))
    after = move_to(rows, chosen, place)
    kept = [one.id for one in rows if one.id not in chosen]
    assert [one.id for one in after if one.id not in chosen] == kept
    assert [one.id for one in after if one.id in chosen] == [
        one.id for one in rows if one.id in chosen
    ]
    keys = [one.order_key for one in after]
    assert keys == sorted(set(keys))
    untouched = {one.id: one for one in rows if one.id not in chosen}
    assert all(untouched[one.id] == one for one in after if one.id in untouched)


def test_equal_keys_are_numbered_anew():
    rows = records(["V000", "V000", "V000"])
    after = move_by(rows, {rows[2].id}, -1)
    assert [one.id for one in after] == [rows[0].id, rows[2].id, rows[1].id]
    assert len({one.order_key for one in after}) == 3


def test_the_first_moved_up_stays():
    rows = records(keys_after(None, 3))
    assert move_by(rows, {rows[0].id}, -1) == tuple(rows)
    assert move_by(rows, {rows[2].id}, 1) == tuple(rows)
