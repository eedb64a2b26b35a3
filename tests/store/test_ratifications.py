from dataclasses import replace
from uuid import UUID

import pytest

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.ratification import RATIFY_TITLE, RatificationResult, Ratifications
from kesbang_desktop.store.carry_over import carry_into
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import bin_meeting
from kesbang_desktop.store.proofs import list_proofs
from kesbang_desktop.store.ratifications import ratify_previous, read_ratifications
from kesbang_desktop.store.series import make_next_meeting
from tests.store.series_samples import FIRST_DAY, LAST_DAY, NEXT_DAY, add_meeting, load
from tests.store.store_samples import NOON

AGENDA, DECISION, ACTION = EntryKind.AGENDA, EntryKind.DECISION, EntryKind.ACTION
ADOPTED, _, DEFERRED = RatificationResult


def make_after(database: Database, minutes: Minutes, day=NEXT_DAY) -> Minutes:
    options = NextMeeting(day, ratify=True)
    made, changes = database.bind(make_next_meeting)(minutes.meeting.id, options)
    assert changes.meetings >= {made, minutes.meeting.id}
    return load(database, made)


def say(database: Database, minutes: Minutes, text: str, kind: EntryKind = DECISION) -> Entry:
    """Type a line right under the item that ratifies."""
    at = next(n for n, one in enumerate(minutes.entries) if one.text == RATIFY_TITLE)
    low, high = ([one.order_key for one in minutes.entries] + [None])[at : at + 2]
    line = Entry(new_id(), minutes.meeting.id, key_between(low, high), kind, text)
    database.bind(save_entries)(minutes.meeting.id, [line], (), ())
    return line


def found(database: Database, meeting_id: UUID) -> Ratifications:
    return database.bind_reading(read_ratifications)(meeting_id)


def test_the_next_meeting_begins_with_it_once(database: Database) -> None:
    first = add_meeting(database, [(AGENDA, "Laporan"), (ACTION, "Menyusun SK")])
    second = make_after(database, first)
    texts = [one.text for one in second.entries if one.kind is AGENDA]
    assert texts == [RATIFY_TITLE, "Tindak lanjut rapat sebelumnya", "Laporan"]
    third = make_after(database, second, LAST_DAY)
    assert [one.text for one in third.entries].count(RATIFY_TITLE) == 1
    assert third.entries[0].text == RATIFY_TITLE


def test_both_meetings_know_what_was_said(database: Database) -> None:
    first = add_meeting(database, [(AGENDA, "Laporan")])
    second = make_after(database, first)
    [here] = found(database, second.meeting.id).ratifies
    assert (here.meeting_id, here.day, here.result) == (first.meeting.id, FIRST_DAY, None)
    line = say(database, second, "Notula Rapat disahkan")
    [here] = found(database, second.meeting.id).ratifies
    [there] = found(database, first.meeting.id).ratified_in
    assert here.result is there.result is ADOPTED
    assert (there.meeting_id, there.title) == (second.meeting.id, second.meeting.title)
    changed = replace(line, text="Notula rapat ditunda pengesahannya")
    database.bind(save_entries)(second.meeting.id, [changed], (), ())
    assert found(database, first.meeting.id).ratified_in[0].result is DEFERRED
    assert load(database, first.meeting.id).entries == first.entries


def test_what_was_put_off_is_ratified_with_the_next(database: Database) -> None:
    first = add_meeting(database, [])
    second = make_after(database, first)
    say(database, second, "Ditunda", EntryKind.DISCUSSION)
    third = make_after(database, second, LAST_DAY)
    ratified = [one.meeting_id for one in found(database, third.meeting.id).ratifies]
    assert ratified == [first.meeting.id, second.meeting.id]
    say(database, third, "Disahkan", EntryKind.DISCUSSION)
    results = [one.result for one in found(database, first.meeting.id).ratified_in]
    assert results == [DEFERRED, ADOPTED]


def test_an_item_that_was_taken_out_or_a_meeting_in_the_bin_says_nothing(
    database: Database,
) -> None:
    first = add_meeting(database, [])
    second = make_after(database, first)
    say(database, second, "Disahkan", EntryKind.DISCUSSION)
    database.bind(save_entries)(second.meeting.id, (), (), [second.entries[0].id])
    assert found(database, second.meeting.id) == Ratifications()
    assert found(database, first.meeting.id) == Ratifications()
    database.bind(ratify_previous)(second.meeting.id)
    assert len(found(database, first.meeting.id).ratified_in) == 1
    database.bind(bin_meeting)(second.meeting.id, NOON)
    assert found(database, first.meeting.id).ratified_in == ()


def test_a_meeting_made_by_hand_takes_it_in_at_its_top(database: Database) -> None:
    first = add_meeting(database, [(ACTION, "Menyusun SK")])
    planned = add_meeting(database, [], NEXT_DAY, status=MeetingStatus.PLANNED)
    second = add_meeting(database, [(AGENDA, "Laporan")], LAST_DAY)
    changes = database.bind(ratify_previous)(second.meeting.id)
    assert changes.meetings == {first.meeting.id, second.meeting.id}
    database.bind(ratify_previous)(second.meeting.id)
    [one] = found(database, second.meeting.id).ratifies
    assert one.meeting_id == first.meeting.id != planned.meeting.id
    assert len(database.bind_reading(list_proofs)(second.meeting.id)) == 1
    database.bind(carry_into)(second.meeting.id)
    kinds = [one.text for one in load(database, second.meeting.id).entries if one.kind is AGENDA]
    assert kinds == [RATIFY_TITLE, "Tindak lanjut rapat sebelumnya", "Laporan"]


def test_where_there_is_none_to_ratify_it_is_said(database: Database) -> None:
    alone = add_meeting(database, [], series="")
    first = add_meeting(database, [], NEXT_DAY)
    ratify = database.bind(ratify_previous)
    with pytest.raises(InvalidRecordError, match="belum termasuk seri"):
        ratify(alone.meeting.id)
    with pytest.raises(InvalidRecordError, match="Belum ada rapat sebelumnya"):
        ratify(first.meeting.id)
    with pytest.raises(NotFoundError):
        ratify(new_id())
