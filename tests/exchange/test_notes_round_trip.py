"""Writing notes is the inverse of reading them."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.emphasis import Emphasis, Spans, Words, settled
from kesbang_desktop.domain.emphasis_marks import said_by_marks
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, Entry, EntryKind
from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting, TimeZone, Urgency
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.planned_length import LONGEST_PLAN
from kesbang_desktop.domain.table_cells import join_cells, row_of_cells, words_of_cells
from kesbang_desktop.domain.text import clean_line, clean_text
from kesbang_desktop.exchange.attendee_line import read_attendee, write_attendee
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.notes_writer import write_notes

NO_ID = UUID(int=0)
AGENCIES = [Organization(new_id(), name) for name in ("Kesbangpol Kaltim", "KPU, Kota Bontang")]
PEOPLE = [
    Person(new_id(), "Ahmad Firdaus Kurniawan"),
    Person(new_id(), "Dr. H. Edi Noor, S.Sos., M.Si."),
    Person(new_id(), "Siti Aminah, S.STP"),
]
DIRECTORY = Directory(tuple(PEOPLE), tuple(AGENCIES))

lines = st.text(max_size=60).map(clean_line)
CELLS = st.text(max_size=30) | st.text("|\\-=:+ a\n*_", max_size=6)
rows = st.lists(CELLS, min_size=1, max_size=5).map(join_cells)
texts = (
    (
        st.text(min_size=1, max_size=120)
        | st.text("ab *_{}\\@/:.!>", min_size=1, max_size=24)
        | st.sampled_from(("seksi /bidang politik", "a \\/bidang b", "/bidang x /jangan tayang"))
        | st.sampled_from(("*Sekda*: siap", "_1. satu_", "*!* tanda", "* butir", "lapor *", "*a*,"))
    )
    .map(clean_text)
    .filter(bool)
)
spans = st.lists(
    st.builds(Emphasis, st.integers(0, 20), st.integers(0, 30), st.booleans(), st.booleans()),
    max_size=2,
)
times = st.one_of(st.none(), st.times().map(lambda t: t.replace(second=0, microsecond=0)))

outcomes = st.sampled_from((None, Outcome(), Outcome(Votes(12, 3, 1)), Outcome(Votes(0, 2))))


@st.composite
def reports(draw) -> Meeting:
    """A report: of a day, or of days up to another one."""
    since = draw(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
    days = draw(st.none() | st.integers(0, 400))
    last = since.replace(day=monthrange(since.year, since.month)[1])
    whole_month = draw(st.booleans())
    return replace(
        draw(meetings()),
        kind=draw(st.sampled_from([one for one in MeetingKind if one.is_report])),
        region=draw(lines),
        date=since.replace(day=1) if whole_month else since,
        until=last if whole_month else None if days is None else since + timedelta(days),
    )


@st.composite
def meetings(draw) -> Meeting:
    return Meeting(
        new_id(),
        draw(lines.filter(bool)),
        draw(st.none() | st.dates(min_value=date(1900, 1, 1))),
        number=draw(lines),
        series=draw(lines),
        invitation=draw(lines),
        called_at=draw(times),
        started_at=draw(times),
        ended_at=draw(times),
        place=draw(lines),
        organizer=draw(lines),
        classification=draw(st.sampled_from(Classification)),
        urgency=draw(st.sampled_from(Urgency)),
        opening=draw(texts),
        closing=draw(lines),
        quorum=draw(lines),
        remarks=draw(texts),
        zone=draw(st.sampled_from(TimeZone)),
    )


@st.composite
def attendance_lists(draw, meeting_id) -> tuple[Attendance, ...]:
    chosen = draw(st.lists(st.sampled_from([*PEOPLE, AGENCIES[0]]), unique=True))
    made = []
    for key, one in zip(keys_after(None, len(chosen)), chosen, strict=True):
        is_person = isinstance(one, Person)
        agency = draw(st.sampled_from([None, *AGENCIES])) if is_person else one
        roles = {Role.RESOURCE_PERSON} if draw(st.booleans()) else set()
        presence = draw(st.sampled_from(Presence))
        made.append(
            Attendance(
                new_id(),
                meeting_id,
                key,
                one.party if is_person else None,
                agency.party if agency else None,
                draw(lines) if is_person else "",
                frozenset(roles),
                draw(st.booleans()),
                presence,
                "Budi" if presence is Presence.REPRESENTED else "",
                draw(times),
                draw(times),
                stand_in_position=draw(st.sampled_from(("", "Kepala Bidang"))),
                reason=draw(st.sampled_from(("", "sakit", "dinas luar"))),
                online=draw(st.booleans()),
            )
        )
    for role in (Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER):
        if made and draw(st.booleans()):
            index = draw(st.integers(0, len(made) - 1))
            made[index] = replace(made[index], roles=made[index].roles | {role})
    return tuple(made)


def _as_kept(kind: EntryKind, said: Words) -> Spans:
    """Return what of a line is kept bold or italic: as marks can say it, in cells one by one."""
    if kind is not EntryKind.TABLE_ROW:
        return said_by_marks(said.text, said.emphasis)
    cells = [Words(one.text, said_by_marks(one.text, one.emphasis)) for one in words_of_cells(said)]
    return row_of_cells(cells).emphasis


@st.composite
def whole_minutes(draw) -> Minutes:
    meeting = draw(meetings() | reports())
    attendances = draw(attendance_lists(meeting.id))
    parties = [one.party for one in [*PEOPLE, *AGENCIES]]
    entries, actions = [], {}
    kinds = draw(st.lists(st.sampled_from(EntryKind), max_size=8))
    for key, kind in zip(keys_after(None, len(kinds)), kinds, strict=True):
        level = 0 if kind in FLAT_KINDS else draw(st.integers(0, MAX_LEVEL))
        speaker = draw(st.sampled_from([None, *parties])) if kind in SPOKEN_KINDS else None
        plans = st.one_of(st.none(), st.integers(1, LONGEST_PLAN))
        text = draw(rows if kind is EntryKind.TABLE_ROW else texts)
        planned = draw(plans) if kind is EntryKind.AGENDA else None
        to_nobody = kind is EntryKind.DISCUSSION and speaker is None and draw(st.booleans())
        said = Words(text, settled(draw(spans), len(text)))
        entry = Entry(
            *(new_id(), meeting.id, key, kind, text, level, speaker),
            emphasis=_as_kept(kind, said),
            planned_minutes=planned,
            unattributed=to_nobody,
            withheld=draw(st.booleans()),
            field=draw(st.sampled_from(("", "politik", "sosial-budaya"))),
            outcome=draw(outcomes) if kind is EntryKind.DECISION else None,
        )
        entries.append(entry)
        if kind is EntryKind.ACTION:
            owners = tuple(draw(st.lists(st.sampled_from(parties), unique=True)))
            due = draw(st.one_of(st.none(), st.dates(min_value=date(1900, 1, 1))))
            ongoing = due is None and draw(st.booleans())
            actions[entry.id] = ActionItem(entry.id, owners, due, ongoing)
    return Minutes(meeting, attendances, tuple(entries), actions)


def content(minutes: Minutes) -> object:
    """Return ``minutes`` without ids and order keys, which every reading makes anew."""
    actions = [minutes.action(entry) for entry in minutes.entries]
    unkeyed = {"id": NO_ID, "meeting_id": NO_ID, "order_key": ""}
    return (
        replace(minutes.meeting, id=NO_ID),
        [replace(one, **unkeyed) for one in minutes.attendances],
        [replace(one, **unkeyed) for one in minutes.entries],
        [(action.owners, action.due, action.ongoing) for action in actions],
    )


@settings(max_examples=200)
@given(whole_minutes())
def test_notes_written_and_read_again_are_the_same_minutes(minutes: Minutes) -> None:
    reading = read_notes(write_notes(minutes, DIRECTORY), DIRECTORY)
    assert content(reading.minutes) == content(minutes)
    known = {one.id for one in DIRECTORY.people}
    assert {one.id for one in reading.people} <= known
    assert reading.organizations == ()
    # That there is no date is said each time.
    assert len(reading.warnings) == (minutes.meeting.date is None)


@given(st.lists(st.lists(rows, min_size=1, max_size=3), min_size=2, max_size=4))
def test_tables_with_an_empty_line_between_them_stay_apart(tables: list[list[str]]) -> None:
    meeting = Meeting(new_id(), "Rapat", date(2024, 3, 21))
    said = [(EntryKind.DISCUSSION, "anggaran")]
    for table in tables:
        said += [*((EntryKind.TABLE_ROW, row) for row in table), (EntryKind.DISCUSSION, "")]
    keys = keys_after(None, len(said))
    entries = [Entry(new_id(), meeting.id, key, *one) for key, one in zip(keys, said, strict=True)]
    # What is empty and stands between no tables is left out.
    kept = Minutes(meeting, (), tuple(entries[:-1]))
    written = write_notes(Minutes(meeting, (), tuple(entries)), DIRECTORY)
    reading = read_notes(written, DIRECTORY)
    assert content(reading.minutes) == content(kept)
    assert reading.minutes.count()[EntryKind.DISCUSSION] == 1
    assert write_notes(reading.minutes, DIRECTORY) == written


@pytest.mark.parametrize(
    "position", ["CA", "S.Sos.", "\\CA", "\\", "\\,", ",", "Ketua, merangkap anggota"]
)
@pytest.mark.parametrize("agency", [None, AGENCIES[1].party])
def test_a_position_that_looks_like_a_degree_stays_one(position: str, agency) -> None:
    for person in PEOPLE:
        one = Attendance(new_id(), new_id(), "V", person.party, agency, position)
        read = read_attendee(write_attendee(one).removeprefix("- "))
        wanted = (person.name, position, agency.name if agency else "")
        assert (read.name, read.position, read.organization) == wanted


def test_the_sample_written_out_reads_as_itself() -> None:
    data = resource_path("samples", "rapat-2024-03-21.txt").read_bytes()
    first = read_notes(data, Directory())
    directory = Directory(first.people, first.organizations)
    written = write_notes(first.minutes, directory)
    again = read_notes(written, directory)
    assert write_notes(again.minutes, directory) == written
    assert again.warnings == ()


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    try:
        reading = read_notes(data, Directory())
    except UnreadableNotesError as error:
        assert error.sentence.endswith(".")
    else:
        assert reading.minutes.meeting.title


def test_an_attendee_without_an_agency_is_written_with_single_spaces() -> None:
    person = Person(new_id(), "Rudiansyah")
    one = Attendance(
        new_id(), new_id(), "a", person.party, position="Ketua KPU", presence=Presence.UNKNOWN
    )
    assert write_attendee(one) == "- Rudiansyah, Ketua KPU, [belum]"
    read = read_attendee(write_attendee(one).removeprefix("- "))
    assert (read.name, read.position, read.organization) == ("Rudiansyah", "Ketua KPU", "")
