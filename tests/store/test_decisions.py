"""The register of decisions: read with all that is known, and what is kept beside minutes."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.decision import CIRCLE, SELF_REPLACED, DecisionStanding
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.review import Review
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.decisions import (
    count_due_reviews,
    decisions_of_meeting,
    read_decisions,
    reviewed_decisions,
    save_standings,
)
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, bin_meeting, load_minutes
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, RINA, uid

OLD = Meeting(
    *(uid(600), "Rapat posko", date(2025, 3, 3)),
    number="005/1/2025",
    status=MeetingStatus.FINAL,
    classification=Classification.RESTRICTED,
)
NEW = Meeting(uid(610), "Rapat evaluasi", date(2026, 2, 2))
DECISION, ACTION = EntryKind.DECISION, EntryKind.ACTION
FIRST, SECOND, LATER = uid(602), uid(604), uid(611)
JUNE = date(2026, 6, 1)
MINUTES = (
    Minutes(
        OLD,
        entries=(
            Entry(uid(601), OLD.id, "A", EntryKind.DISCUSSION, "Usul", speaker=RINA.party),
            Entry(FIRST, OLD.id, "B", DECISION, "Posko dibuka", 0, review=Review(JUNE)),
            Entry(uid(603), OLD.id, "C", ACTION, "Menyurati camat"),
            Entry(SECOND, OLD.id, "D", DECISION, "Piket bergilir", outcome=Outcome()),
        ),
        actions={uid(603): ActionItem(uid(603), (RINA.party,))},
    ),
    Minutes(NEW, entries=(Entry(LATER, NEW.id, "A", DECISION, "Posko ditutup"),)),
)


@pytest.fixture
def office(database: Database) -> Database:
    for one in MINUTES:
        database.bind(add_minutes)(one, PEOPLE, ORGANIZATIONS)
    return database


def due(office: Database, until: date = JUNE) -> list[UUID]:
    found = [one for one in office.bind_reading(reviewed_decisions)() if one.is_due(until)]
    assert office.bind_reading(count_due_reviews)(until) == len(found)
    return [one.entry_id for one in sorted(found, key=lambda one: one.review_on or until)]


def test_a_decision_is_read_with_what_belongs_to_it(office: Database) -> None:
    second, first = office.bind_reading(read_decisions)([SECOND, FIRST, uid(603)])
    assert (first.name.number, second.name.number) == ("005/1/2025 a.", "005/1/2025 b.")
    assert (first.mover, first.review_on, second.outcome) == ("Rina Wati", JUNE, Outcome())
    assert [one.text for one in first.follow_ups] == ["Menyurati camat"]
    assert first.follow_ups[0].owners == (RINA.party,)
    assert (first.mark, second.follow_ups) == ("TERBATAS", ())


def test_a_replaced_decision_and_its_successor_know_each_other(office: Database) -> None:
    changes = office.bind(save_standings)([DecisionStanding(FIRST, replaced_by=LATER)])
    assert changes.meetings == {OLD.id, NEW.id}
    first, later = office.bind_reading(read_decisions)([FIRST, LATER])
    assert first.is_replaced
    assert first.review_on is None
    assert first.replaced_by == later.name
    assert later.replaces == (first.name,)
    assert later.name.number == "a."
    for meeting, ids in ((OLD, [FIRST]), (NEW, [LATER])):
        told = office.bind_reading(decisions_of_meeting)(meeting.id)
        assert [one.entry_id for one in told] == ids


def test_final_minutes_stay_as_they_are(office: Database) -> None:
    before = office.bind_reading(load_minutes)(OLD.id)
    office.bind(save_standings)([DecisionStanding(FIRST, True, date(2027, 1, 1), JUNE, LATER)])
    assert office.bind_reading(load_minutes)(OLD.id) == before


def test_what_was_kept_before_can_be_put_back(office: Database) -> None:
    [before] = office.bind_reading(read_decisions)([FIRST])
    office.bind(save_standings)([DecisionStanding(FIRST, True, None, JUNE)])
    [moved] = office.bind_reading(read_decisions)([FIRST])
    assert (moved.review_on, moved.noted_review) == (None, JUNE)
    office.bind(save_standings)([before.standing])
    assert office.bind_reading(read_decisions)([FIRST]) == [before]
    assert office.bind_reading(decisions_of_meeting)(OLD.id) == []


def test_due_are_those_in_force_whose_day_has_come(office: Database) -> None:
    assert due(office) == [FIRST]
    assert due(office, date(2026, 5, 31)) == []
    office.bind(save_standings)([DecisionStanding(SECOND, True, date(2026, 5, 1))])
    assert due(office) == [SECOND, FIRST]
    office.bind(save_standings)([DecisionStanding(FIRST, True, date(2026, 7, 1))])
    assert due(office) == [SECOND]
    office.bind(save_standings)([DecisionStanding(SECOND, True, JUNE, None, LATER)])
    assert due(office) == []


def test_what_is_in_the_bin_or_deleted_is_not_due(office: Database) -> None:
    office.bind(save_standings)([DecisionStanding(LATER, True, JUNE)])
    office.bind(save_entries)(NEW.id, [], (), [LATER])
    office.bind(bin_meeting)(OLD.id, NOON)
    assert due(office) == []


def test_a_decision_never_replaces_itself_at_last(office: Database) -> None:
    save = office.bind(save_standings)
    with pytest.raises(InvalidRecordError, match=SELF_REPLACED[:20]):
        save([DecisionStanding(FIRST, replaced_by=FIRST)])
    save([DecisionStanding(FIRST, replaced_by=SECOND)])
    save([DecisionStanding(SECOND, replaced_by=LATER)])
    with pytest.raises(InvalidRecordError, match=CIRCLE[:20]):
        save([DecisionStanding(LATER, replaced_by=FIRST)])


def test_what_is_no_decision_has_no_standing(office: Database) -> None:
    for one in (DecisionStanding(uid(603), True), DecisionStanding(FIRST, replaced_by=uid(601))):
        with pytest.raises(NotFoundError):
            office.bind(save_standings)([one])


def test_a_successor_that_is_deleted_is_not_named(office: Database) -> None:
    office.bind(save_standings)([DecisionStanding(FIRST, replaced_by=LATER)])
    office.bind(save_entries)(NEW.id, [], (), [LATER])
    [first] = office.bind_reading(read_decisions)([FIRST])
    assert (first.is_replaced, first.replaced_by) == (True, None)


def test_the_day_of_a_draft_counts_until_it_is_moved(office: Database) -> None:
    entry = replace(MINUTES[1].entries[0], review=Review(JUNE))
    office.bind(save_entries)(NEW.id, [entry])
    assert due(office) == [FIRST, LATER]
