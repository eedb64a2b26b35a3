"""Follow-ups of a meeting, gathered for a matrix."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.action_matrix import (
    MatrixGrouping,
    MatrixHeading,
    group_follow_ups,
    origin,
    owner_names,
)
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party, PartyKind

MEETING = Meeting(new_id(), "Rapat Koordinasi", date(2024, 3, 21))
BAWASLU = Party(PartyKind.ORGANIZATION, new_id(), "Bawaslu Kaltim")
KESBANGPOL = Party(PartyKind.ORGANIZATION, new_id(), "Kesbangpol Kaltim")
EDI = Party(PartyKind.PERSON, new_id(), "Drs. Edi, M.Si.")


def entry(text: str, kind: EntryKind = EntryKind.ACTION) -> Entry:
    return Entry(new_id(), MEETING.id, "V", kind, text)


def follow_up(text: str, *owners: Party, **fields: object) -> FollowUp:
    known: dict[str, object] = {"meeting_title": "Rapat", "meeting_date": date(2024, 3, 21)}
    return FollowUp(
        new_id().bytes,
        text=text,
        owners=owners,
        **({"meeting_key": new_id().bytes} | known | fields),
    )


def note(one: Entry, day: int, text: str) -> Progress:
    return Progress(new_id(), one.id, datetime(2024, 4, day, tzinfo=UTC), text)


def test_follow_ups_of_a_meeting_are_its_actions_in_order() -> None:
    first, second = entry("Membentuk tim"), entry("Melapor")
    action = ActionItem(
        first.id,
        (KESBANGPOL,),
        date(2024, 11, 27),
        priority=Priority.HIGH,
        status=ActionStatus.IN_PROGRESS,
        progress=(note(first, 9, "Tim terbentuk."), note(first, 2, "Surat dikirim.")),
    )
    said = (entry("Dibahas", EntryKind.DISCUSSION), first, second)
    found = follow_ups_of(Minutes(MEETING, (), said, {first.id: action}))

    assert found == (
        FollowUp(
            first.id.bytes,
            MEETING.id.bytes,
            "Rapat Koordinasi",
            date(2024, 3, 21),
            "Membentuk tim",
            (KESBANGPOL,),
            date(2024, 11, 27),
            False,
            Priority.HIGH,
            ActionStatus.IN_PROGRESS,
            "Tim terbentuk.",
            progress_on=date(2024, 4, 9),
        ),
        FollowUp(
            second.id.bytes, MEETING.id.bytes, "Rapat Koordinasi", date(2024, 3, 21), "Melapor"
        ),
    )


def test_a_change_of_status_is_no_progress_note() -> None:
    one = entry("Melapor")
    action = ActionItem(one.id, progress=(note(one, 1, "Terkirim."), note(one, 2, "")))

    (found,) = follow_ups_of(Minutes(MEETING, (), (one,), {one.id: action}))
    assert found.last_progress == "Terkirim."


def test_an_action_without_text_counts_where_somebody_owes_it() -> None:
    owed, due, ongoing, empty = entry(""), entry(" "), entry(""), entry("")
    actions = {
        owed.id: ActionItem(owed.id, (EDI,)),
        due.id: ActionItem(due.id, due=date(2024, 5, 1)),
        ongoing.id: ActionItem(ongoing.id, ongoing=True),
    }
    found = follow_ups_of(Minutes(MEETING, (), (owed, due, ongoing, empty), actions))

    assert [one.entry_id for one in found] == [owed.id, due.id, ongoing.id]


def test_groups_by_owner_follow_the_names_and_end_with_nobody() -> None:
    rows = [
        follow_up("1"),
        follow_up("2", KESBANGPOL, BAWASLU),
        follow_up("3", EDI),
        follow_up("4", BAWASLU),
        follow_up("5", KESBANGPOL),
    ]
    groups = group_follow_ups(rows, MatrixGrouping.OWNER)

    assert [(group.title, [one.text for one in group.follow_ups]) for group in groups] == [
        ("Bawaslu Kaltim", ["4"]),
        ("Drs. Edi, M.Si.", ["3"]),
        ("Kesbangpol Kaltim", ["2", "5"]),
        ("Belum ada penanggung jawab", ["1"]),
    ]


def test_two_owners_of_one_name_are_two_groups() -> None:
    namesake = replace(EDI, id=new_id())
    groups = group_follow_ups(
        [follow_up("1", namesake), follow_up("2", EDI), follow_up("3", namesake)],
        MatrixGrouping.OWNER,
    )

    assert sorted(len(group.follow_ups) for group in groups) == [1, 2]


def test_groups_by_meeting_follow_the_dates() -> None:
    later, sooner = {"meeting_key": new_id().bytes}, {"meeting_key": new_id().bytes}
    rows = [
        follow_up("1", meeting_title="A", meeting_date=date(2024, 5, 2), **later),
        follow_up("2", meeting_title="B", meeting_date=date(2024, 3, 21), **sooner),
        follow_up("3", meeting_title="A", meeting_date=date(2024, 5, 2), **later),
    ]
    groups = group_follow_ups(rows, MatrixGrouping.MEETING)

    assert [(group.title, [one.text for one in group.follow_ups]) for group in groups] == [
        ("B, Kamis, 21 Maret 2024", ["2"]),
        ("A, Kamis, 2 Mei 2024", ["1", "3"]),
    ]


@pytest.mark.parametrize("grouping", MatrixGrouping)
def test_nothing_makes_no_group(grouping: MatrixGrouping) -> None:
    assert group_follow_ups([], grouping) == []


def test_the_heading_of_one_meeting_names_it() -> None:
    heading = MatrixHeading.of(
        replace(MEETING, classification=Classification.SECRET), date(2024, 4, 1)
    )

    assert heading.lines == (
        "Rapat Koordinasi, Kamis, 21 Maret 2024",
        "Keadaan per 1 April 2024",
    )
    assert heading.classification is Classification.SECRET
    assert MatrixHeading().lines == ()


def test_owners_and_origin_in_words() -> None:
    one = follow_up("1", EDI, BAWASLU)

    assert owner_names(one) == "Drs. Edi, M.Si.; Bawaslu Kaltim"
    assert origin(one) == "Rapat\n21 Maret 2024"
