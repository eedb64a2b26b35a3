"""The server notes who wrote what, and tells the other seats."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from queue import Empty, Queue
from threading import Thread
from uuid import UUID

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.author import SETTING as AUTHOR
from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.together.news import Here, News
from kesbang_desktop.domain.together.sending import Sent, SentLine
from kesbang_desktop.domain.together.shared_line import SharedLine
from kesbang_desktop.store.actions import set_statuses
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.directory import save_people
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.meetings import add_minutes, find_series, load_minutes, save_meeting
from kesbang_desktop.store.server.audit import heard_tables
from kesbang_desktop.store.server.seat import Seat
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.shared_lines import (
    deeds_of,
    read_shared,
    save_shared,
    settle_aside,
)
from kesbang_desktop.store.settings import put_setting
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_minutes

_WITHIN_S = 10


@pytest.fixture
def seats(server: ServerDatabase) -> Iterator[Callable[[str], ServerDatabase]]:
    """Return what opens the data at a seat of its own."""
    opened = []

    def open_at(name: str) -> ServerDatabase:
        opened.append(ServerDatabase(server.url, Seat(name)))
        return opened[-1]

    yield open_at
    for one in opened:
        one.close()


@pytest.fixture
def meeting(server: ServerDatabase) -> UUID:
    minutes = make_minutes()
    server.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    return minutes.meeting.id


def line(meeting: UUID, words: str, seat: str = "0001") -> SharedLine:
    return SharedLine(Entry(new_id(), meeting, key_between(None, None, seat), text=words))


def changed(line: SharedLine, words: str) -> SharedLine:
    return SharedLine(replace(line.entry, text=words))


def heard_by(database: ServerDatabase) -> "Queue[News | Here]":
    heard: Queue[News | Here] = Queue()
    database.other_seats().listen(heard.put)
    # Whoever listens hears his own words there first: what is told from now on comes.
    while True:
        database.other_seats().tell_here(Here("uji", "siap"))
        try:
            heard.get(timeout=0.2)
        except Empty:
            continue
        return heard


def news(heard: "Queue[News | Here]") -> News:
    while True:
        found = heard.get(timeout=_WITHIN_S)
        if isinstance(found, News):
            return found


def test_all_that_is_typed_in_a_line_is_one_row_of_who_when_and_what(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    first = line(meeting, "a")
    rina.bind(save_shared)(meeting, Sent((SentLine(first),)))
    for words in ("an", "ang", "anggaran"):
        rina.bind(save_shared)(meeting, Sent((SentLine(changed(first, words), first),)))
        first = changed(first, words)
    budi.bind(save_shared)(meeting, Sent((SentLine(changed(first, "anggaran naik"), first),)))
    deeds = budi.bind_reading(deeds_of)(first.entry.id)
    assert [(one.name, one.said) for one in deeds] == [
        ("Budi", "anggaran naik"),
        ("Rina", "anggaran"),
    ]
    assert {one.verb for one in deeds} == {"save_shared"}
    assert all(one.began <= one.ended for one in deeds)


def test_each_verb_is_a_row_of_its_own_for_each_record(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina = seats("Rina")
    action = next(iter(rina.bind_reading(load_minutes)(meeting).actions))
    for status in (ActionStatus.DONE, ActionStatus.OPEN):
        rina.bind_long(set_statuses)([action], status, NOON, "", "Rina")
    deeds = [one for one in rina.bind_reading(deeds_of)(action) if one.name == "Rina"]
    assert [one.verb for one in deeds] == ["set_statuses", "set_statuses"]


def test_a_verb_that_failed_leaves_no_row_and_tells_nobody(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina = seats("Rina")
    with pytest.raises(ZeroDivisionError), rina.transaction() as session:
        save_typed(session, meeting, [line(meeting, "hilang").entry])
        raise ZeroDivisionError
    kept = line(meeting, "tinggal")
    rina.bind(save_typed)(meeting, [kept.entry])
    with rina.reading() as session:
        said = session.scalars(text("SELECT said FROM audit WHERE name = 'Rina'")).all()
    assert said == ["tinggal"]


def test_other_seats_hear_which_lines_are_others_now_and_no_seat_hears_itself(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    at_budi, at_rina = heard_by(budi), heard_by(rina)
    first = line(meeting, "anggaran")
    rina.bind(save_shared)(meeting, Sent((SentLine(first),)))
    told = news(at_budi)
    assert told.of_meeting(meeting) == {first.entry.id}
    assert told.changes.meetings == {meeting}
    budi.bind(save_shared)(meeting, Sent((SentLine(changed(first, "naik"), first),)))
    assert news(at_rina).of_meeting(meeting) == {first.entry.id}
    assert at_budi.empty()


def test_very_much_is_told_by_its_meeting_alone(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    heard = heard_by(budi)
    keys = keys_after(None, 250)
    entries = [Entry(new_id(), meeting, key, text="banyak") for key in keys]
    rina.bind(save_typed)(meeting, entries)
    told = news(heard)
    while told.of_meeting(meeting) is not None:
        told = news(heard)


def test_where_somebody_types_is_told_with_his_name(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    heard = heard_by(seats("Budi"))
    entry = new_id()
    here = Here("0001", "Rina Sari, S.Sos.", meeting, entry, 7)
    seats("Rina").other_seats().tell_here(here)
    found = heard.get(timeout=_WITHIN_S)
    while found == Here("uji", "siap"):
        found = heard.get(timeout=_WITHIN_S)
    assert found == here


def test_a_line_typed_at_once_keeps_both_texts(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    base = line(meeting, "anggaran")
    rina.bind(save_shared)(meeting, Sent((SentLine(base),)))
    rina.bind(save_shared)(meeting, Sent((SentLine(changed(base, "anggaran naik"), base),)))
    late = SentLine(changed(base, "anggaran turun"), base)
    answer = budi.bind(save_shared)(meeting, Sent((late,)))
    assert [(one.line.entry.text, one.is_aside) for one in answer.answered] == [
        ("anggaran naik", True)
    ]
    read = rina.bind_reading(read_shared)(meeting, [base.entry.id])
    assert [one.entry.text for one in read.lines] == ["anggaran naik"]
    assert read.with_aside == {base.entry.id}
    aside = [one for one in rina.bind_reading(deeds_of)(base.entry.id) if one.is_aside]
    assert [(one.name, one.said) for one in aside] == [("Budi", "anggaran turun")]
    rina.bind(settle_aside)(base.entry.id)
    assert rina.bind_reading(read_shared)(meeting, []).with_aside == frozenset()


def test_a_line_that_is_typed_on_is_not_deleted_by_one_who_did_not_see_it(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    base = line(meeting, "anggaran")
    rina.bind(save_shared)(meeting, Sent((SentLine(base),)))
    rina.bind(save_shared)(meeting, Sent((SentLine(changed(base, "anggaran naik"), base),)))
    answer = budi.bind(save_shared)(meeting, Sent((), {base.entry.id: base}))
    assert [one.line.entry.text for one in answer.answered] == ["anggaran naik"]
    budi.bind(save_shared)(meeting, Sent((), {base.entry.id: answer.answered[0].line}))
    read = rina.bind_reading(read_shared)(meeting, [base.entry.id])
    assert (read.lines, read.gone) == ((), (base.entry.id,))
    rina.bind(save_shared)(meeting, Sent((SentLine(changed(base, "tetap"), base),)))
    assert rina.bind_reading(read_shared)(meeting, [base.entry.id]).gone == ()


def test_minutes_that_another_made_final_take_no_line(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    with budi.transaction() as session:
        session.execute(
            text("UPDATE meeting SET status = :status WHERE id = :id"),
            {"status": MeetingStatus.FINAL, "id": meeting},
        )
    with pytest.raises(InvalidRecordError, match="sudah disahkan"):
        rina.bind(save_shared)(meeting, Sent((SentLine(line(meeting, "terlambat")),)))


def test_fields_that_two_filled_in_at_once_are_both_kept_and_none_is_lost(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    known = rina.bind_reading(load_minutes)(meeting).meeting
    rina.bind(save_meeting)(replace(known, place="Ruang A", number="005/1"), known)
    changes = budi.bind(save_meeting)(replace(known, place="Ruang B", remarks="Lancar"), known)
    assert changes.replaced == {Replaced(meeting, "place", "Ruang A")}
    stands = rina.bind_reading(load_minutes)(meeting).meeting
    assert (stands.place, stands.number, stands.remarks) == ("Ruang B", "005/1", "Lancar")
    latest, earlier = budi.bind_reading(deeds_of)(meeting)[:2]
    assert (latest.name, {one.field: one.value for one in latest.before}) == (
        "Budi",
        {"place": "Ruang A", "remarks": known.remarks},
    )
    assert (earlier.name, {one.field for one in earlier.before}) == ("Rina", {"place", "number"})


def test_a_series_that_two_begin_at_once_is_one(
    server: ServerDatabase, seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    known = rina.bind_reading(load_minutes)(meeting).meeting
    named = replace(known, series="Forkopimda")
    at_budi = Thread(target=budi.bind(save_meeting), args=(named, known))
    with rina.transaction() as session:
        find_series(session, "Forkopimda")
        session.flush()
        at_budi.start()
        while not _somebody_waits(server):
            continue
    at_budi.join()
    assert budi.bind_reading(load_minutes)(meeting).meeting == named


def _somebody_waits(server: ServerDatabase) -> bool:
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with server.reading() as session:
        return bool(session.scalar(text(waiting)))


def test_attendances_that_two_note_at_once_are_both_kept(
    seats: Callable[[str], ServerDatabase], meeting: UUID
) -> None:
    rina, budi = seats("Rina"), seats("Budi")
    first, second, *_ = roll = rina.bind_reading(load_minutes)(meeting).attendances
    key, guest = keys_after(roll[-1].order_key, 1)[0], Person(new_id(), "Tamu")
    came = replace(first, presence=Presence.EXCUSED, reason="sakit")
    added = Attendance(new_id(), meeting, key, guest.party)
    at_rina = rina.bind(save_attendances)
    at_rina(meeting, [came, added], (), [guest], (), (), [first])
    late = replace(first, position="Sekretaris Daerah")
    twin = Attendance(new_id(), meeting, key, guest.party, presence=Presence.PRESENT)
    budi.bind(save_attendances)(meeting, [late, twin], {second.id}, (), (), (), [first, second])
    stands = rina.bind_reading(load_minutes)(meeting).attendances
    assert [one.id for one in stands] == [*(one.id for one in roll if one != second), added.id]
    assert (stands[0].reason, stands[0].position) == ("sakit", "Sekretaris Daerah")
    assert stands[-1].presence is Presence.PRESENT
    latest, *_ = rina.bind_reading(deeds_of)(first.id)
    assert (latest.name, [one.field for one in latest.before]) == ("Budi", ["position"])


def test_a_seat_is_called_as_its_settings_say(seats: Callable[[str], ServerDatabase]) -> None:
    rina = seats("ASUS-01")
    assert rina.other_seats().name == "ASUS-01"
    rina.bind(put_setting)(AUTHOR, "Rina Sari")
    assert rina.other_seats().name == "Rina Sari"
    subject = new_id()
    rina.bind(save_people)([Person(subject, "Tamu")])
    (deed,) = rina.bind_reading(deeds_of)(subject)
    assert (deed.name, deed.computer) == ("Rina Sari", rina.seat.computer)
    rina.bind(put_setting)(AUTHOR, "")


def test_every_table_that_verbs_write_is_heard(server: ServerDatabase) -> None:
    assert {"entry", "action_item", "meeting", "person", "version"} <= set(heard_tables())
    assert not {"tally", "setting"} & set(heard_tables())
