"""What is found, in which order, and where it leads."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import WorkStoppedError
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.domain.search.query import SearchKind, read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store import attachments, entries, meetings, versions
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.decisions import save_standings
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.search.places import SEATS, first_place
from kesbang_desktop.store.search.seats import pack
from tests.store.search.searching import TODAY, found, language, texts
from tests.store.store_samples import NOON, uid

BAWASLU = Organization(uid(1), "Badan Pengawas Pemilihan Umum", "Bawaslu", region="Kabupaten Berau")
FIRDAUS = Person(uid(2), "Firdaus Hidayat, S.Sos.", organization_id=BAWASLU.id)


def add(
    database: OfficeDatabase, number: int, day: date | None, *lines: object, **of: object
) -> Meeting:
    """Store a meeting; a line is its text, or kind, text and speaker."""
    values = {"title": f"Rapat {number}"} | of
    meeting = Meeting(uid(number * 100), date=day, **values)  # type: ignore[arg-type]
    made = []
    for place, (line, key) in enumerate(zip(lines, keys_after(None, len(lines)), strict=True), 1):
        kind, text, speaker = (
            line if isinstance(line, tuple) else (EntryKind.DISCUSSION, line, None)
        )
        made.append(Entry(uid(number * 100 + place), meeting.id, key, kind, text, speaker=speaker))
    database.bind(meetings.add_minutes)(Minutes(meeting, (), tuple(made)))
    return meeting


@pytest.fixture
def directory(database: OfficeDatabase) -> None:
    database.bind(save_organizations)([BAWASLU])
    database.bind(save_people)([FIRDAUS])


def test_exact_hits_come_first_then_the_newest(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    add(database, 1, date(2024, 1, 1), "Koordinasi lama")
    add(database, 2, date(2024, 3, 1), "Harus berkoordinasi")
    add(database, 3, date(2024, 2, 1), "Koordinasi baru", "Koordinasi kedua")
    index.bring()
    hits = found(index, "koordinasi")
    assert [one.text for one in hits] == [
        *("Koordinasi kedua", "Koordinasi baru", "Koordinasi lama"),
        "Harus berkoordinasi",
    ]
    assert [one.is_exact for one in hits] == [True, True, True, False]
    assert hits[0].meeting_title == "Rapat 3"
    assert hits[0].meeting_date == date(2024, 2, 1)
    assert hits[0].entry_id == hits[0].id == uid(302)


def test_a_page_goes_on_where_the_one_before_ended(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    for number in range(1, 8):
        line = "koordinasi" if number % 2 else "mengoordinasikan"
        add(database, number, date(2024, number, 1), line)
    index.bring()
    query = read_search("koordinasi", TODAY, language()).query
    place: SearchPlace | None = SearchPlace()
    pages = []
    while place is not None:
        result = index.find(query, place, 2)
        pages.append([one.meeting_title for one in result.hits])
        place = result.more
    assert pages == [
        ["Rapat 7", "Rapat 5"],
        ["Rapat 3", "Rapat 1"],
        ["Rapat 6", "Rapat 4"],
        ["Rapat 2"],
    ]


@pytest.mark.usefixtures("directory")
def test_conditions_choose(database: OfficeDatabase, index: SearchIndex) -> None:
    said = (EntryKind.DISCUSSION, "netralitas dijaga", FIRDAUS.party)
    add(
        database,
        1,
        date(2024, 10, 2),
        said,
        "netralitas diawasi",
        (EntryKind.DECISION, "netralitas disepakati", None),
        title="Pengawasan Kota Bontang",
        classification=Classification.SECRET,
    )
    add(database, 2, date(2023, 5, 1), (EntryKind.DECISION, "netralitas lama", None))
    index.bring()
    for conditions, wanted in {
        "jenis:keputusan": ["netralitas disepakati", "netralitas lama"],
        "jenis:keputusan tahun:2024": ["netralitas disepakati"],
        "tahun:2023": ["netralitas lama"],
        "tanggal:>1/10/2024 jenis:keputusan": ["netralitas disepakati"],
        "tanggal:<1/10/2024": ["netralitas lama"],
        "pembicara:firdaus": ["netralitas diawasi", "netralitas dijaga"],
        "instansi:bawaslu": ["netralitas diawasi", "netralitas dijaga"],
        "wilayah:berau": ["netralitas diawasi", "netralitas dijaga"],
        "wilayah:bontang jenis:keputusan": ["netralitas disepakati"],
        "rapat:bontang jenis:keputusan": ["netralitas disepakati"],
        'rapat:"rapat 2"': ["netralitas lama"],
        "sifat:rahasia jenis:keputusan": ["netralitas disepakati"],
        "sifat:biasa": ["netralitas lama"],
        "sifat:biasa sifat:rahasia tahun:2024 jenis:keputusan": ["netralitas disepakati"],
        "sifat:terbatas": [],
        "pembicara:siapa": [],
        "wilayah:paser": [],
        "jenis:keputusan -lama": ["netralitas disepakati"],
    }.items():
        assert texts(index, f"netralitas {conditions}") == wanted, conditions
    assert texts(index, "sifat:biasa tahun:2023 -rapat") == ["netralitas lama"]
    assert texts(index, "jenis:keputusan -lama") == ["netralitas disepakati"]
    assert texts(index, "tahun:2023") == ["netralitas lama", "Rapat 2"]


@pytest.mark.usefixtures("directory")
def test_people_and_agencies_are_found(index: SearchIndex) -> None:
    index.bring()
    (person,) = found(index, "firdaus")
    assert (person.kind, person.id, person.meeting_id) == (SearchKind.PERSON, FIRDAUS.id, None)
    assert [one.kind for one in found(index, "pengawas")] == [SearchKind.ORGANIZATION]


def test_the_beginning_of_a_word_finds_it_while_it_is_typed(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    add(database, 1, date(2024, 1, 1), "Penertiban alat peraga")
    index.bring()
    assert texts(index, "penert", typing=True) == ["Penertiban alat peraga"]
    assert texts(index, "penert") == []
    assert texts(index, "zzz", typing=True) == []


def test_a_meeting_in_the_bin_is_not_found_also_before_the_index_knows(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    meeting = add(database, 1, date(2024, 1, 1), "kebakaran")
    index.bring()
    database.bind(meetings.bin_meeting)(meeting.id, NOON)
    assert texts(index, "kebakaran") == []
    index.bring()
    assert texts(index, "kebakaran") == []
    database.bind(meetings.restore_meeting)(meeting.id)
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran"]


def test_a_line_that_was_taken_away_is_not_found(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    meeting = add(database, 1, date(2024, 1, 1), "kebakaran")
    index.bring()
    database.bind(entries.save_entries)(meeting.id, [], [], [uid(101)])
    assert texts(index, "kebakaran") == []
    index.bring()
    assert texts(index, "kebakaran") == []


def test_former_versions_are_found_where_they_are_asked_for(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    meeting = add(database, 1, date(2024, 1, 1), "baru")
    version = Version(uid(900), meeting.id, 1, NOON, "", "# Rapat\nkebakaran", "0" * 64)
    database.bind(versions.add_version)(version)
    index.bring()
    assert texts(index, "kebakaran") == []
    (hit,) = found(index, "kebakaran jenis:versi")
    assert (hit.kind, hit.meeting_id) == (SearchKind.VERSION, meeting.id)
    assert texts(index, "kebakaran jenis:versi tahun:2023") == []


def test_the_text_of_a_file_is_found_once_it_was_read(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    meeting = add(database, 1, date(2024, 1, 1), "lain")
    sha256 = "ab" * 32
    file = Attachment(
        uid(901), meeting.id, AttachmentKind.EVIDENCE, sha256, "surat edaran.docx", "", "a", NOON
    )
    database.bind(attachments.save_attachments)([file])
    index.bring()
    assert [one.id for one in found(index, "edaran")] == [file.id]
    assert index.files_to_read() == [(sha256, "surat edaran.docx")]
    index.keep_text(sha256, "Gambut terbakar di Paser")
    assert index.files_to_read() == []
    (hit,) = found(index, "terbakar")
    assert (hit.kind, hit.id, hit.meeting_id) == (SearchKind.ATTACHMENT, file.id, meeting.id)
    assert not index.bring()


@pytest.mark.parametrize(
    "words",
    ('"', "'", "*", "(", "NEAR(a b)", "a OR", "-", "\0", "§kdecision", "exact:x", "^a", "{a}:b"),
)
def test_what_is_syntax_elsewhere_is_words_here(
    words: str, database: OfficeDatabase, index: SearchIndex
) -> None:
    add(database, 1, date(2024, 1, 1), (EntryKind.DECISION, "netral", None))
    index.bring()
    assert "netral" not in texts(index, words)
    assert "netral" not in texts(index, words, typing=True)


def test_ten_thousand_characters_are_asked(database: OfficeDatabase, index: SearchIndex) -> None:
    add(database, 1, date(2024, 1, 1), "kata")
    index.bring()
    assert texts(index, "kata " * 2_000) == ["kata"]
    assert texts(index, "k" * 10_000, typing=True) == []


def test_a_meeting_longer_than_a_slot_is_found_whole(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    lines = 2 * SEATS + 3
    add(database, 1, date(2024, 1, 1), *(f"kebakaran {number}" for number in range(lines)))
    index.bring()
    found_texts = texts(index, "kebakaran", most=3 * SEATS)
    assert found_texts == [f"kebakaran {number}" for number in reversed(range(lines))]
    # Without a word, its day alone.
    assert len(texts(index, "tahun:2024", most=3 * SEATS)) == lines + 1


def test_a_day_of_more_meetings_than_it_has_room_for_is_found_whole(
    database: OfficeDatabase, index: SearchIndex, index_file: Path
) -> None:
    day = date(2024, 1, 1)
    add(database, 1, day, "kebakaran pertama")
    index.bring()
    with closing(connect(index_file)) as other:
        last = first_place(day.toordinal() + 1) - SEATS
        other.execute("INSERT INTO slot VALUES (?, x'01', ?)", (last, pack(())))
        other.commit()
    add(database, 2, day, "kebakaran kedua")
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran pertama", "kebakaran kedua"]
    assert not index.bring()
    second = database.bind(meetings.load_minutes)(uid(200)).meeting
    database.bind(meetings.save_meeting)(replace(second, date=date(2024, 2, 1)))
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran kedua", "kebakaran pertama"]


def test_who_stops_it_gets_no_answer(database: OfficeDatabase, index: SearchIndex) -> None:
    from threading import Event, Thread

    add(database, 1, date(2024, 1, 1), *(f"kata {number}" for number in range(2_000)))
    index.bring()
    ended = Event()

    def stop() -> None:
        while not ended.wait(0.001):
            index.stop_finding()

    thread = Thread(target=stop)
    thread.start()
    try:
        with pytest.raises(WorkStoppedError):
            for _ in range(500):
                found(index, "kata -zzz", most=2_000)
    finally:
        ended.set()
        thread.join()
    assert len(found(index, "kata", most=10)) == 10


def test_it_may_be_stopped_at_its_first_step(database: OfficeDatabase, index: SearchIndex) -> None:
    add(database, 1, date(2024, 1, 1), "kebakaran lahan")
    index.bring()
    assert texts(index, "kebakaran") == ["kebakaran lahan"]
    assert index._reader is not None
    index._reader.set_progress_handler(lambda: 1, 1)
    with pytest.raises(WorkStoppedError):
        found(index, "kebakaran")
    index._reader.set_progress_handler(None, 1)
    assert texts(index, "kebakaran") == ["kebakaran lahan"]


@pytest.mark.usefixtures("directory")
def test_decisions_are_found_by_how_they_stand(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    said = (EntryKind.DISCUSSION, "usul", FIRDAUS.party)
    decisions = [(EntryKind.DECISION, text, None) for text in ("lama", "lewat", "nanti", "tetap")]
    add(database, 1, date(2024, 10, 2), said, *decisions)
    old, past, coming, _ = (uid(100 + number) for number in (2, 3, 4, 5))
    standings = (
        DecisionStanding(old, True, TODAY, None, past),
        DecisionStanding(past, True, TODAY),
        DecisionStanding(coming, True, date(2026, 12, 20)),
    )
    database.bind(save_standings)(standings)
    index.bring()
    for conditions, wanted in {
        "status:berlaku": ["lewat", "nanti", "tetap"],
        "status:diganti": ["lama"],
        "status:perlu-tinjau": ["lewat"],
        "status:diganti status:perlu-tinjau": ["lama", "lewat"],
        "tinjau:<30h": ["lewat", "nanti"],
        "tinjau:12/2026": ["nanti"],
        "tinjau:>1/1/2027": [],
        "jenis:keputusan pembicara:firdaus": ["lama", "lewat", "nanti", "tetap"],
    }.items():
        assert sorted(texts(index, conditions)) == wanted, conditions
    hits = {one.text: one.kind_words for one in found(index, "status:diganti")}
    assert hits["lama"] == "Keputusan (diganti)"
    assert {one.kind_words for one in found(index, "status:berlaku")} == {"Keputusan"}


def test_a_report_is_found_as_one_and_its_lines_by_the_region_they_are_about(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    day = date(2024, 11, 5)
    add(database, 1, day, "Baliho roboh", title="Rapat baliho")
    item, problem = (EntryKind.AGENDA, "Kota Bontang", None), (EntryKind.ISSUE, "Baliho", None)
    other = (EntryKind.AGENDA, "Kabupaten Berau", None)
    kind = MeetingKind.DESK_DAY
    add(database, 2, day, item, problem, other, "Baliho kosong", title="Desk baliho", kind=kind)
    of = {"kind": MeetingKind.REGION_REPORT, "region": "Paser"}
    add(database, 3, day, "Baliho utuh", title="Laporan baliho", **of)
    index.bring()
    kinds = {one.text: one.kind for one in found(index, "baliho")}
    assert kinds["Rapat baliho"] is SearchKind.MEETING
    assert kinds["Desk baliho"] is kinds["Laporan baliho"] is SearchKind.REPORT
    assert set(texts(index, "jenis:laporan")) == {"Desk baliho", "Laporan baliho"}
    assert texts(index, "jenis:rapat") == ["Rapat baliho"]
    assert texts(index, "baliho wilayah:bontang") == ["Baliho"]
    assert texts(index, "baliho wilayah:berau") == ["Baliho kosong"]
    assert set(texts(index, "baliho wilayah:paser")) == {"Laporan baliho", "Baliho utuh"}
