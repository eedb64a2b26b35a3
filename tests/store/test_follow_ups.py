"""The list over all meetings of a generated office, against plain loops over all of its rows."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, event, func, select

from bench.follow_up_data import TODAY, Office
from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_week import due_order, week_of, week_title
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView, Grouping
from kesbang_desktop.store import follow_up_order
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_people
from kesbang_desktop.store.done_shares import done_by_organization, done_over_time
from kesbang_desktop.store.follow_up_filter import conditions
from kesbang_desktop.store.follow_up_order import select_ids
from kesbang_desktop.store.follow_ups import (
    all_follow_ups,
    count_states,
    list_follow_ups,
    list_groups,
    query_values,
)
from kesbang_desktop.store.kept_counts import count_before, count_by_day
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.tables import action_item
from kesbang_desktop.store.tally_rules import Tally
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, RINA, make_minutes

OFFICE = Office.make(actions=400, agencies=12)
# Ids are made as meetings are yielded: all tests speak of these.
OFFICE_MINUTES = tuple(OFFICE.minutes())
EVERYTHING = FollowUpView()
OPEN_ONES = FollowUpQuery(statuses=OPEN)
QUERIES = (
    "",
    "status:terbuka",
    "status:proses status:selesai",
    "status:batal",
    "lewat",
    "tenggat:<14h",
    "tenggat:>7h",
    "tenggat:1/11/2024..30/11/2024",
    "berkelanjutan",
    "tanpa-tenggat",
    "tanpa-pic",
    "pic:diskominfo",
    'pic:"ahmad k" pic:bawaslu',
    "instansi:kpu instansi:bappeda status:terbuka",
    "kabkota:samarinda",
    "seri:forkopimda lewat",
    'rapat:"ke-7"',
    "prioritas:tinggi status:terbuka",
    "netralitas ASN",
    '"patroli gabungan" citra status:terbuka',
    "tidak-ada-yang-begini",
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(tmp_path_factory.mktemp("kantor") / "notula.sqlite")
    OFFICE.write(database, OFFICE_MINUTES)
    yield database
    database.close()


@pytest.fixture(scope="module")
def rows(office: Database) -> list[FollowUp]:
    """Every action as the minutes of its meeting tell it."""
    organizations = {one.id: one for one in OFFICE.organizations}
    people = {one.id: one for one in OFFICE.people}
    found = []
    for minutes in OFFICE_MINUTES:
        for one in follow_ups_of(minutes):
            first = one.owners[0].id if one.owners else None
            unit = organizations.get(first) if first else None
            if first in people:
                unit = organizations[people[first].organization_id]
            found.append(
                one._replace(
                    series=minutes.meeting.series,
                    organization=unit.display_name if unit else "",
                    region=unit.region if unit else "",
                )
            )
    return found


def fits(one: FollowUp, query: FollowUpQuery) -> bool:
    def any_part(values: tuple[str, ...], *texts: str) -> bool:
        return not values or any(v.casefold() in t.casefold() for v in values for t in texts)

    names = [owner.name for owner in one.owners]
    full = {each.short_name: each.name for each in OFFICE.organizations}
    names += [full[name] for name in names if name in full]
    words = [one.text, one.meeting_title, *names]
    is_late = one.due is not None and one.due < TODAY and one.status in OPEN
    return (
        all(any_part((word,), *words) for word in query.words)
        and any_part(query.owners, *names)
        and any_part(query.organizations, one.organization, full.get(one.organization, ""))
        and any_part(query.regions, one.region)
        and any_part(query.series, one.series)
        and any_part(query.meetings, one.meeting_title)
        and (not query.statuses or one.status in query.statuses)
        and (not query.priorities or one.priority in query.priorities)
        and (query.due_from is None or (one.due is not None and one.due >= query.due_from))
        and (query.due_to is None or (one.due is not None and one.due <= query.due_to))
        and (not query.late or is_late)
        and (not query.ongoing or one.ongoing)
        and (not query.without_owner or not one.owners)
        and (not query.without_due or not (one.ongoing or one.due))
    )


def rank(one: FollowUp, order: FollowUpOrder) -> tuple[object, ...]:
    full = {each.short_name: each.name for each in OFFICE.organizations}
    names = [
        n for o in one.owners for n in ((o.name, full[o.name]) if o.name in full else (o.name,))
    ]
    first: dict[FollowUpOrder, tuple[object, ...]] = {
        FollowUpOrder.DUE: (),
        FollowUpOrder.STATUS: (list(ActionStatus).index(one.status),),
        FollowUpOrder.ORIGIN: (one.meeting_date, one.meeting_title),
        FollowUpOrder.TEXT: ("\n".join((one.text, one.meeting_title, *names)).casefold(),),
        FollowUpOrder.PRIORITY: (-list(Priority).index(one.priority),),
    }
    return *first[order], due_order(one.due, one.ongoing), one.entry_id


def title(one: FollowUp, grouping: Grouping) -> str:
    match grouping:
        case Grouping.ORGANIZATION:
            return one.organization or "Tanpa instansi"
        case Grouping.OWNER:
            return one.owners[0].name if one.owners else "Belum ada penanggung jawab"
        case Grouping.SERIES:
            return one.series or "Di luar seri"
        case Grouping.MEETING:
            return one.meeting_title
        case Grouping.DUE_WEEK:
            order = due_order(one.due, one.ongoing)
            return week_title(week_of(order, one.status in OPEN, TODAY), TODAY)
    return ""


@pytest.mark.parametrize("written", QUERIES)
def test_a_query_shows_what_fits_it_in_order(
    office: Database, rows: list[FollowUp], written: str
) -> None:
    reading = read_query(written, TODAY)
    assert reading.problems == ()
    expected = [one for one in rows if fits(one, reading.query)]
    assert bool(expected) is (written != "tidak-ada-yang-begini")
    for order in FollowUpOrder:
        for descending in (False, True):
            view = FollowUpView(reading.query, order=order, descending=descending)
            found = office.bind_reading(list_follow_ups)(view, None, TODAY, 0, 1000)
            wanted = sorted(expected, key=lambda one: rank(one, order), reverse=descending)
            assert found == wanted, order
            screen = office.bind_reading(list_follow_ups)(view, None, TODAY, 2, 3)
            assert screen == wanted[2:5], order


@pytest.mark.parametrize("written", ["netralitas", "prioritas:tinggi", "menyusun status:terbuka"])
def test_those_near_the_beginning_are_the_first_of_all(
    office: Database, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_up_order, "NEAR", 90)
    for order in (FollowUpOrder.DUE, FollowUpOrder.PRIORITY):
        for descending in (False, True):
            query = read_query(written, TODAY).query
            view = FollowUpView(query, order=order, descending=descending)
            near = follow_up_order.select_near(view, None, TODAY)
            with office.reading() as session:
                every = [*session.scalars(select_ids(view, None, TODAY))]
                assert near is not None or (order is FollowUpOrder.DUE and query.statuses)
                if near is not None:
                    found = [*session.scalars(near)]
                    assert found == every[: len(found)]
                    assert 0 < len(found) < len(every)


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize(
    "written",
    ["", "status:terbuka", "instansi:kpu status:terbuka", "netralitas", "pic:ahmad lewat"],
)
def test_groups_hold_every_row_once_under_their_title(
    office: Database, rows: list[FollowUp], written: str, grouping: Grouping
) -> None:
    query = read_query(written, TODAY).query
    view = FollowUpView(query, grouping, FollowUpOrder.ORIGIN)
    groups = office.bind_reading(list_groups)(view, TODAY)
    assert len({group.key for group in groups}) == len(groups)
    shown = []
    for group in groups:
        found = office.bind_reading(list_follow_ups)(view, group.key, TODAY, 0, 1000)
        assert len(found) == group.count > 0
        for one in found:
            assert group.title.startswith(title(one, grouping))
        shown += found
    assert {one.entry_id for one in shown} == {one.entry_id for one in rows if fits(one, query)}
    assert office.bind_reading(all_follow_ups)(view, TODAY) == shown


def test_groups_stand_by_name_and_what_has_none_last(office: Database) -> None:
    view = FollowUpView(grouping=Grouping.OWNER)
    titles = [one.title for one in office.bind_reading(list_groups)(view, TODAY)]
    assert titles[-1] == "Belum ada penanggung jawab"
    assert titles[:-1] == sorted(titles[:-1], key=str.casefold)


def test_weeks_stand_in_order_between_what_is_late_and_what_has_no_date(office: Database) -> None:
    view = FollowUpView(OPEN_ONES, Grouping.DUE_WEEK)
    titles = [one.title for one in office.bind_reading(list_groups)(view, TODAY)]
    assert titles[:3] == ["Lewat tenggat", "Minggu ini", "Minggu depan"]
    assert titles[3] == "16–22 Desember 2024"
    assert titles[-2:] == ["Berkelanjutan", "Tanpa tenggat"]


def test_pages_follow_each_other_without_gap_or_repeat(office: Database) -> None:
    page = office.bind_reading(list_follow_ups)
    together = [
        one for start in range(0, 400, 37) for one in page(EVERYTHING, None, TODAY, start, 37)
    ]
    assert together == page(EVERYTHING, None, TODAY, 0, 400)
    assert len(together) == 400


def test_counts_say_what_is_open_late_and_soon(office: Database, rows: list[FollowUp]) -> None:
    for today in (TODAY, date(2024, 6, 30), date(2024, 12, 31)):
        dues = [one.due for one in rows if one.status in OPEN]
        counts = office.bind_reading(count_states)(today)
        sunday = today + timedelta(days=6 - today.weekday())
        assert counts.open == len(dues)
        assert counts.late == sum(due is not None and due < today for due in dues)
        assert counts.due_today == dues.count(today)
        assert counts.due_tomorrow == dues.count(today + timedelta(days=1))
        assert counts.due_this_week == sum(
            due is not None and today <= due <= sunday for due in dues
        )


def test_each_action_of_an_organization_is_counted_once(
    office: Database, rows: list[FollowUp]
) -> None:
    figures = office.bind_reading(done_by_organization)(TODAY, 100)
    assert [one.total for one in figures] == sorted((one.total for one in figures), reverse=True)
    assert office.bind_reading(done_by_organization)(TODAY, 3) == figures[:3]
    for one in figures:
        mine = [row for row in rows if (row.organization or "") == one.title]
        mine = [row for row in mine if row.status is not ActionStatus.CANCELLED]
        late = [row for row in mine if fits(row, FollowUpQuery(late=True))]
        assert (one.total, one.late) == (len(mine), len(late))
        assert one.done == sum(row.status is ActionStatus.DONE for row in mine)


def test_done_over_time_adds_up(office: Database, rows: list[FollowUp]) -> None:
    months = office.bind_reading(done_over_time)(TODAY, 6)
    assert [one.month for one in months] == [date(2024, n, 1) for n in range(7, 13)]
    for before, after in pairwise(months):
        assert after.open_at_end == before.open_at_end + after.noted - after.closed
    october = [one for one in rows if (one.meeting_date.month, one.meeting_date.year) == (10, 2024)]
    assert months[3].noted == len(october)
    # All of them were noted within a year and closed a week after their meeting.
    closed = [one for one in rows if one.status not in OPEN]
    late_closed = [one for one in closed if one.meeting_date + timedelta(7) > TODAY]
    assert months[-1].open_at_end == len(rows) - len(closed) + len(late_closed)


def test_what_was_noted_or_closed_before_a_day_is_added_up(office: Database) -> None:
    days = [TODAY - timedelta(back) for back in (900, 300, 100, 30, 1, 0)]
    for kind in (Tally.NOTED, Tally.CLOSED):
        each = office.bind_reading(count_by_day)(kind)
        before = [sum(count for one, count in each.items() if one < day) for day in days]
        assert office.bind_reading(count_before)(kind, days) == before
        assert before[-1] > 0


def test_completion_of_a_query_offers_what_is_there(office: Database) -> None:
    values = office.bind_reading(query_values)
    assert values("seri") == ["Forkopimda", "Pemantauan Pilkada", "Tim Terpadu Konflik Sosial"]
    assert "Kota Samarinda" in values("kabkota")
    assert set(values("instansi")) <= {one.display_name for one in OFFICE.organizations}
    assert {one.name for one in OFFICE.people} & set(values("pic"))
    assert OFFICE_MINUTES[0].meeting.title in values("rapat")
    assert values("status") == []


def test_any_mixture_of_conditions_is_the_same_with_and_without_the_index(
    office: Database,
) -> None:
    chance = random.Random(1)
    for _ in range(60):
        written = " ".join(chance.sample(QUERIES[1:-1], chance.randrange(1, 4)))
        query = read_query(written, TODAY).query
        counts = []
        with office.reading() as session:
            for by_index in (True, False):
                where = conditions(query, TODAY, by_index)
                counts.append(
                    session.scalar(select(func.count()).select_from(action_item).where(*where))
                )
        assert counts[0] == counts[1], written


def plan_of(database: Database, statement: Select[Any]) -> str:
    """The plan of the very statement that is run, values bound as they are."""
    plan: list[str] = []

    def explain(connection, cursor, sql, values, *_) -> None:
        rows = connection.connection.driver_connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        plan.extend(row[3] for row in rows)

    with database.reading() as session:
        event.listen(session.get_bind(), "before_cursor_execute", explain)
        session.execute(statement)
        event.remove(session.get_bind(), "before_cursor_execute", explain)
    return "\n".join(plan)


def test_the_list_by_due_date_is_read_off_an_index(office: Database) -> None:
    for view in (FollowUpView(OPEN_ONES), FollowUpView(OPEN_ONES, descending=True)):
        plan = plan_of(office, select_ids(view, None, TODAY).limit(60))
        assert "COVERING INDEX ix_action_item_listed_is_open_due_order" in plan
        assert "TEMP B-TREE" not in plan


def test_open_and_closed_ones_together_are_read_off_it_side_by_side(office: Database) -> None:
    for view in (EVERYTHING, FollowUpView(descending=True)):
        plan = plan_of(office, select_ids(view, None, TODAY).limit(60))
        assert plan.count("COVERING INDEX ix_action_item_listed_is_open_due_order") == 2
        assert "TEMP B-TREE" not in plan


def test_the_rows_of_an_organization_are_read_off_an_index(office: Database) -> None:
    view = FollowUpView(OPEN_ONES, Grouping.ORGANIZATION)
    key = office.bind_reading(list_groups)(view, TODAY)[0].key
    plan = plan_of(office, select_ids(view, key, TODAY).limit(60))
    assert "COVERING INDEX ix_action_item_listed_is_open_organization_id" in plan
    assert "TEMP B-TREE" not in plan


def test_words_are_looked_for_from_the_beginning_of_the_table_to_its_end(office: Database) -> None:
    query = read_query("netralitas", TODAY).query
    statement = select(func.count()).select_from(action_item)
    plan = plan_of(office, statement.where(*conditions(query, TODAY, by_index=False)))
    assert plan == "SCAN action_item"


def test_the_rows_of_an_owner_or_meeting_are_found_by_their_own_index(office: Database) -> None:
    for grouping, index in (
        (Grouping.OWNER, "ix_action_item_listed_is_open_responsible_id"),
        (Grouping.SERIES, "ix_action_item_listed_is_open_series_id"),
        (Grouping.MEETING, "ix_entry_meeting_id"),
    ):
        view = FollowUpView(OPEN_ONES, grouping)
        key = office.bind_reading(list_groups)(view, TODAY)[0].key
        plan = plan_of(office, select_ids(view, key, TODAY).limit(60))
        assert index in plan
        assert "SCAN action_item" not in plan


def test_a_file_of_another_year_has_other_numbers(tmp_path: Path) -> None:
    database = Database(tmp_path / "kosong.sqlite")
    assert database.bind_reading(count_states)(TODAY).open == 0
    assert database.bind_reading(list_groups)(EVERYTHING, TODAY) == []
    assert database.bind_reading(list_follow_ups)(EVERYTHING, None, TODAY) == []
    assert database.bind_reading(done_by_organization)(TODAY, 5) == []
    database.close()


def test_signs_of_sql_are_plain_letters_and_case_does_not_matter(tmp_path: Path) -> None:
    database = Database(tmp_path / "tanda.sqlite")
    minutes = make_minutes()
    [*_, last] = minutes.entries
    entries = (*minutes.entries[:-1], replace(last, text="Naik 50% per_bulan oleh ÉLAN"))
    database.bind(add_minutes)(replace(minutes, entries=entries), PEOPLE, ORGANIZATIONS)
    database.bind(save_people)([replace(RINA, name="Rina Éfendi")])
    for written, count in (
        ("50%", 1),
        ("per_bulan élan", 1),
        ("5%0", 0),
        ("perxbulan", 0),
        ("pic:ÉFENDI", 1),
        ("pic:éfendi ÉFENDI", 1),
        ("pic:%", 0),
        ("rapat:PEMANTAUAN seri:BULANAN", 1),
    ):
        view = FollowUpView(read_query(written, TODAY).query)
        found = database.bind_reading(list_follow_ups)(view, None, TODAY)
        assert len(found) == count, written
    database.close()
