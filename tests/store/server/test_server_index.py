"""Whatever a seat writes, the index of all seats says afterwards what one made anew says."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.store import attachments, entries, meetings
from kesbang_desktop.store.directory import save_organizations
from kesbang_desktop.store.row_digests import TABLES
from kesbang_desktop.store.search.documents import GroupReader
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.search.known_parties import PartyFacets
from kesbang_desktop.store.search.places import day_of, slot_of
from kesbang_desktop.store.search.touched_groups import DIRECTORY, LOOSE
from kesbang_desktop.store.server.search_reader import ServerData
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.store.search.searching import TODAY, index_of, language, regions, texts
from tests.store.search.test_index_in_step import ALL
from tests.store.store_samples import AGENCY, NOON, uid
from tests.store.test_no_false_alarms import VERBS
from tests.store.test_upgrade import MEETING, fill

LONG = "rapat " * 300 + "alat peraga"


@pytest.fixture
def office(server: ServerDatabase) -> ServerDatabase:
    """A server with a row in each table."""
    with server.upkeep() as connection:
        # Texts of files outlive those who had them.
        connection.exec_driver_sql("DELETE FROM search_file")
    fill(server)  # type: ignore[arg-type]  # it binds verbs alone
    return server


@pytest.fixture
def index(office: ServerDatabase) -> Iterator[SearchIndex]:
    with closing(index_of(office)) as index:
        index.bring()
        yield index


def contents(server: ServerDatabase) -> set[tuple[object, ...]]:
    """Return what the index holds, by row, without the order of what stands on one day."""
    query = "SELECT of_table, source, holder, mark, place, place < 0 FROM search_document"
    with server.reading() as session:
        rows = session.execute(text(query)).all()
    found = {
        (TABLES[table - 1], key, holder, mark, day_of(slot_of(place)), is_former)
        for table, key, holder, mark, place, is_former in rows
    }
    assert len(found) == len(rows)
    return found


def documents(server: ServerDatabase) -> set[tuple[object, ...]]:
    """Return what the data says now."""
    with server.reading() as session:
        data = ServerData(session.connection())
        reader = GroupReader(data, PartyFacets(data), regions(), lambda _: "")
        meetings = [one.bytes for (one,) in data.rows("SELECT id FROM meeting")]
        data.expect(meetings)
        groups = {holder: reader.read(holder) for holder in (LOOSE, DIRECTORY, *meetings)}
    return {
        (one.table, one.key, holder, one.mark, group.day, one.is_former)
        for holder, group in groups.items()
        for one in group.documents
    }


def notes_left(server: ServerDatabase) -> int:
    with server.reading() as session:
        return int(session.execute(text("SELECT count(*) FROM search_touched")).scalar_one())


def test_every_verb_that_writes_is_followed(office: ServerDatabase, index: SearchIndex) -> None:
    for name in sorted(ALL):
        for one in ("attach", name):
            with suppress(KnownError, IntegrityError):
                ALL[one](office, 1, "kata berkoordinasi")  # type: ignore[arg-type]
        index.bring()
        assert contents(office) == documents(office), name
    assert not index.bring()
    index.throw_away()
    assert contents(office) == set()
    index.bring()
    assert contents(office) == documents(office)


def test_a_seat_that_dies_leaves_its_work_to_the_next_one(
    office: ServerDatabase, index: SearchIndex
) -> None:
    VERBS["type"](office, 1, "kebakaran lahan")  # type: ignore[arg-type]

    def die(*_: object) -> None:
        raise WorkStoppedError("Listrik padam")

    with heard_by(die), suppress(WorkStoppedError):
        index.bring()
    assert notes_left(office)
    assert texts(index, "kebakaran") == []
    with closing(ServerDatabase(office.url)) as other, closing(index_of(other)) as others:
        assert others.bring()
    assert notes_left(office) == 0
    assert texts(index, "kebakaran") == ["kebakaran lahan"]


def test_seats_that_write_and_bring_at_once_leave_one_index(
    office: ServerDatabase, index: SearchIndex
) -> None:
    def work(number: int) -> None:
        with closing(ServerDatabase(office.url)) as seat, closing(index_of(seat)) as own:
            for turn in range(4):
                line = Entry(uid(5_000 + number), MEETING.id, f"1{number}V", text=f"api {turn}")
                seat.bind(entries.save_entries)(MEETING.id, [line])
                own.bring()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    index.bring()
    assert len(texts(index, "api")) == 4
    assert contents(office) == documents(office)


def test_while_another_seat_brings_it_nobody_waits(
    office: ServerDatabase, index: SearchIndex
) -> None:
    VERBS["type"](office, 1, "kebakaran lahan")  # type: ignore[arg-type]
    with closing(ServerDatabase(office.url)) as other, closing(index_of(other)) as others:
        brought: list[bool] = []

        def meanwhile(*_: object) -> None:
            brought.append(others.bring())

        with heard_by(meanwhile):
            index.bring()
    assert brought
    assert not any(brought)
    assert texts(index, "kebakaran") == ["kebakaran lahan"]


def test_a_seat_with_older_rules_leaves_the_index_of_newer_ones(office: ServerDatabase) -> None:
    old, new = (
        office.search_index(language, partial(Regions, (Region(name),)))
        for name in ("Kota Lama", "Kota Baru")
    )
    with closing(old), closing(new):
        assert old.bring()
        assert new.bring()
        kept = contents(office)
        assert not old.bring()
        assert not new.bring()
        assert contents(office) == kept


def test_what_somebody_said_follows_the_region_of_the_agency(
    office: ServerDatabase, index: SearchIndex
) -> None:
    office.bind(save_organizations)([replace(AGENCY, region="")])
    said = Entry(uid(5_000), MEETING.id, "1V", EntryKind.DISCUSSION, "api", speaker=AGENCY.party)
    office.bind(entries.save_entries)(MEETING.id, [said])
    index.bring()
    assert texts(index, "api wilayah:berau") == []
    office.bind(save_organizations)([replace(AGENCY, region="Kabupaten Berau")])
    index.bring()
    assert texts(index, "api wilayah:berau") == ["api"]
    assert contents(office) == documents(office)


def test_a_phrase_of_a_long_file_is_read_in_its_text(
    office: ServerDatabase, index: SearchIndex
) -> None:
    sha256 = "cd" * 32
    file = Attachment(
        *(uid(901), MEETING.id, AttachmentKind.EVIDENCE, sha256, "surat.docx", "", "a", NOON)
    )
    office.bind(attachments.save_attachments)([file])
    index.bring()
    index.keep_text(sha256, LONG)
    assert len(texts(index, '"alat peraga"')) == 1
    assert texts(index, '"peraga alat"') == []
    assert texts(index, 'peraga -"alat peraga"') == []
    assert len(texts(index, 'peraga -"peraga alat"')) == 1


def pages(index: SearchIndex, words: str, most: int) -> list[str]:
    """Return what is found while ``words`` are typed, page by page, each as long."""
    query = read_search(words, TODAY, language(), typing=True).query
    found, place = list[str](), SearchPlace()
    while True:
        page = index.find(query, place, most)
        assert len(page.hits) == most or page.more is None
        found += (one.text for one in page.hits)
        if page.more is None:
            return found
        place = page.more


def test_hits_of_decades_come_the_newest_first_page_by_page(
    office: ServerDatabase, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = "kesbang_desktop.store.server.search_reader"
    monkeypatch.setattr(f"{reader}._FEWEST_READ", 3)
    monkeypatch.setattr(f"{reader}._MOST_READ", 6)
    days: list[date | None] = [date(2024, 3, 21) - timedelta(days=97 * one) for one in range(40)]
    days += [date(2024, 3, 20), date(1302, 5, 1), date(9999, 12, 31), None]
    written = []
    for number, day in enumerate(days):
        meeting = Meeting(uid(6_000 + number), f"Rapat {number}", day)
        words = "zebra" + " kuda" * (number % 3 == 0) + " di padang" * (number % 5 == 0)
        line = Entry(uid(7_000 + number), meeting.id, "V", text=f"{words} {number}")
        office.bind(meetings.add_minutes)(Minutes(meeting, entries=(line,)))
        written.append((day or date.min, line.text))
    index.bring()
    newest = [text for _, text in sorted(written, reverse=True)]
    for query, part in (
        ("zebra", "zebra"),
        ("zebra kuda", "kuda"),
        ('"kuda di padang"', "kuda di padang"),
        ("zebra -kuda", ""),
        ("zeb", ""),
    ):
        wanted = [
            one for one in newest if part in one and ("kuda" not in one or query[-5:] != "-kuda")
        ]
        for most in (1, 7, 100):
            assert pages(index, query, most) == wanted
    span = "tanggal:1/1/2019..31/12/2019"
    of_year = [text for day, text in sorted(written, reverse=True) if day.year == 2019]
    assert texts(index, f"zebra {span}") == of_year
    assert texts(index, "zebra tahun:2019") == of_year


def test_who_may_only_read_is_answered_and_brings_nothing(
    office: ServerDatabase, index: SearchIndex
) -> None:
    with closing(ServerDatabase(office.url)) as reader, closing(index_of(reader)) as own:
        reader.why_only_read = "Hanya dibaca."
        VERBS["type"](office, 1, "kebakaran lahan")  # type: ignore[arg-type]
        assert not own.bring()
        assert texts(own, "kebakaran") == []
        index.bring()
        assert texts(own, "kebakaran") == ["kebakaran lahan"]


def test_a_common_word_is_found_among_many_from_the_newest_on(
    office: ServerDatabase, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = "kesbang_desktop.store.server.search_reader"
    monkeypatch.setattr(f"{reader}._FEWEST_READ", 5)
    monkeypatch.setattr(f"{reader}._MOST_READ", 10)
    words = ("api" if number % 2 else "air" for number in range(60))
    lines = [
        Entry(uid(5_000 + number), MEETING.id, f"1{number:02}V", text=f"{word} {number} hutan")
        for number, word in enumerate(words)
    ]
    lines.append(Entry(uid(5_100), MEETING.id, "2V", text="api air"))
    office.bind(entries.save_entries)(MEETING.id, lines)
    index.bring()
    assert texts(index, "api", most=4) == ["api air", *(f"api {n} hutan" for n in (59, 57, 55))]
    assert len(texts(index, "api")) == 31
    # Where two words hardly ever stand together, the rest is found too.
    assert texts(index, "api air") == ["api air"]
    assert len(texts(index, "hutan -api")) == 30
    day = f"tanggal:{MEETING.date:%d/%m/%Y}"
    for narrow in (0, 1_000_000):
        # Whether the documents of those days are looked through, or the words gathered.
        monkeypatch.setattr(f"{reader}._NARROW", narrow)
        newest = [f"api {n} hutan" for n in (59, 57, 55)]
        assert texts(index, f"api {day}", most=4) == ["api air", *newest]
        assert len(texts(index, f"api {day}")) == 31
        assert texts(index, f'"api air" {day}') == ["api air"]
        assert texts(index, "api tanggal:1/1/1990") == []
