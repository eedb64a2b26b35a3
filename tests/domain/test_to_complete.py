"""What is left to complete, found once for all who ask."""

from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.to_complete import Lack, check_entry, left_in_meeting, left_in_minutes
from kesbang_desktop.exchange.notes_reader import read_notes

DIRECTORY = Directory(
    (Person(new_id(), "Budi Santoso"), Person(new_id(), "Budi Hartono")),
    (Organization(new_id(), "Dinas Kesehatan"),),
)


def left(*lines: str) -> list[tuple[Lack, str]]:
    """Return what the notes ``lines`` lack, and the entry it is about."""
    notes = "Rapat: Uji\nTanggal: 21 Maret 2024\n\n" + "\n".join(lines)
    minutes = read_notes(notes, DIRECTORY, is_word="Dibahas".__eq__).minutes
    known = KnownParties((), DIRECTORY)
    notation = Notation(known, minutes.meeting.date, is_word="Dibahas".__eq__)
    texts = {entry.id: entry.text for entry in minutes.entries}
    return [(one.lack, texts[one.entry_id]) for one in left_in_minutes(minutes, notation)]


def test_a_sign_that_nothing_was_found_for_is_left() -> None:
    text = "Siapkan posko @entah /H-berapa"
    assert left(f"> {text}") == [(Lack.OWNER_UNKNOWN, text), (Lack.DUE_UNKNOWN, text)]


def test_a_phrase_that_waits_for_the_date_of_the_meeting_is_told_so() -> None:
    notation = Notation(KnownParties(), None)
    meeting = Meeting(new_id(), "Uji", None)
    entry = Entry(new_id(), meeting.id, "V", EntryKind.ACTION, "Siapkan posko /besok")
    found = {
        one.lack: one.sentence for one in left_in_minutes(Minutes(meeting, (), (entry,)), notation)
    }
    assert found[Lack.DUE_UNKNOWN] == "“/besok” menunggu tanggal rapat."
    assert Lack.NO_DATE in [one.lack for one in left_in_meeting(Minutes(meeting))]


def test_an_action_without_owner_or_due_date_is_left() -> None:
    assert left("> Satu @Dinas Kesehatan", "> Dua /besok", "> Tiga", "> Empat /berkelanjutan") == [
        (Lack.NO_DUE, "Satu"),
        (Lack.NO_OWNER, "Dua"),
        (Lack.NO_OWNER, "Tiga"),
        (Lack.NO_DUE, "Tiga"),
        (Lack.NO_OWNER, "Empat"),
    ]


def test_a_whole_line_lacks_nothing() -> None:
    assert (
        left("# Agenda", "Dibahas: tuntas", "> Satu @Dinas Kesehatan /besok", "! Disetujui") == []
    )


def test_an_agenda_item_without_anything_is_left_where_it_stands() -> None:
    assert left("# Satu", "# Dua /entah", "isi", "# Tiga") == [
        (Lack.EMPTY_AGENDA, "Satu"),
        (Lack.DUE_UNKNOWN, "Dua /entah"),
        (Lack.EMPTY_AGENDA, "Tiga"),
    ]


def test_a_speaker_who_is_not_known_or_not_alone_of_that_name_is_left() -> None:
    for line in ("Budi: setuju", "Fulan: setuju"):
        assert left(line) == [(Lack.SPEAKER_UNCLEAR, line)]


def test_an_unknown_speaker_is_left_until_the_name_is_left_as_text() -> None:
    assert left("Fulan: setuju") == [(Lack.SPEAKER_UNCLEAR, "Fulan: setuju")]
    assert left(r"\Fulan: setuju", ": Kami setuju") == []


def test_a_sign_that_stayed_text_is_left() -> None:
    lines = ["#1 Pembukaan", "!Penting sekali", ">5 orang", "?", "biasa"]
    assert left(*lines) == [(Lack.SIGN_AS_TEXT, line) for line in lines[:3]]


def test_a_sign_that_no_line_but_an_action_reads_is_left() -> None:
    lines = ["! Disetujui @Dinas Kesehatan /besok", "Dibahas besok /lusa", "# Jeda @entah"]
    texts = [line.removeprefix("! ").removeprefix("# ") for line in lines]
    assert left(*lines) == [
        *[(Lack.SIGN_AS_TEXT, texts[0])] * 2,
        (Lack.SIGN_AS_TEXT, texts[1]),
        (Lack.SIGN_AS_TEXT, texts[2]),
        (Lack.EMPTY_AGENDA, texts[2]),
    ]


def test_the_sentence_says_what_it_is_about() -> None:
    notation = Notation(KnownParties(), date(2024, 3, 21))
    meeting = Meeting(new_id(), "Uji", date(2024, 3, 21))
    entry = Entry(new_id(), meeting.id, "V", EntryKind.ACTION, "Siapkan posko @entah")
    first, second = left_in_minutes(Minutes(meeting, (), (entry,)), notation)
    assert first.line == "Siapkan posko @entah: “@entah” bukan nama yang dikenal."
    assert second.line == "Siapkan posko @entah: belum ada tenggat."


def test_what_the_meeting_itself_lacks() -> None:
    meeting = Meeting(new_id(), "Uji", date(2024, 3, 21))
    (key,) = keys_after(None, 1)
    chair = Attendance(
        new_id(),
        meeting.id,
        key,
        DIRECTORY.people[0].party,
        roles=frozenset({Role.CHAIR}),
        presence=Presence.UNKNOWN,
    )
    assert [one.lack for one in left_in_meeting(Minutes(meeting, (chair,)))] == [
        Lack.NO_ENTRIES,
        Lack.PRESENCE_UNKNOWN,
        Lack.NO_START,
    ]


def test_more_votes_than_people_who_came_are_told() -> None:
    notes = "Rapat: Uji\nTanggal: 21 Maret 2024\nPeserta:\n- Budi Santoso\n- Budi Hartono\n\n"
    for votes, told in (("2-0-0", []), ("2-1-0", ["Posko dibuka"])):
        minutes = read_notes(f"{notes}! Posko dibuka /{votes}\n", DIRECTORY).minutes
        came = [replace(one, presence=Presence.PRESENT) for one in minutes.attendances]
        left = left_in_meeting(replace(minutes, attendances=tuple(came)))
        found = [one.sentence for one in left if one.lack is Lack.TOO_MANY_VOTES]
        assert found == [
            f"3 suara, padahal yang tercatat hadir 2 orang (“{title}”)." for title in told
        ]


def test_names_in_the_sentence_of_an_action_are_told() -> None:
    edi, ani = (Person(new_id(), name) for name in ("Edi Noor", "Ani Surya"))
    notation = Notation(KnownParties((), Directory((edi, ani))), date(2024, 3, 21))
    entry = Entry(new_id(), new_id(), "V", EntryKind.ACTION, "Edi: siapkan posko")
    owned = ActionItem(entry.id, (ani.party,))
    lacks = [one.lack for one in check_entry(entry, owned, notation).left]
    assert lacks == [Lack.SIGN_AS_TEXT, Lack.NO_DUE]
    entry = replace(entry, text="Edi Noor susun A, Ani Surya susun B")
    owned = ActionItem(entry.id, (edi.party, ani.party))
    lacks = [one.lack for one in check_entry(entry, owned, notation).left]
    assert lacks == [Lack.SEVERAL_TASKS, Lack.NO_DUE]
