"""Round brackets beside a name say a role or a sender, and are of no jabatan or agency."""

import pytest

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.exchange.attendee_line import read_attendee, write_attendee
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.people.reading import read_people

HEADER = "Rapat: Uji\nTanggal: 12 Oktober 2026\n"
ROLES = [
    ("pimpinan", Role.CHAIR),
    ("Pimpinan Rapat", Role.CHAIR),
    ("notulen", Role.NOTE_TAKER),
    ("sekretaris rapat", Role.SECRETARY),
    ("narasumber", Role.RESOURCE_PERSON),
]
SENT = [
    "Rahmat Hidayat, Kabid Aptika, Diskominfo (mewakili Kepala Dinas)",
    "Rahmat Hidayat, Kabid Aptika (mewakili Kepala Dinas), Diskominfo",
    "Rahmat Hidayat (mewakili Kepala Dinas), Kabid Aptika, Diskominfo",
    "Rahmat Hidayat, Kabid Aptika, Diskominfo mewakili Kepala Dinas",
    "Rahmat Hidayat, Kabid Aptika, Diskominfo a.n. Kepala Dinas",
    "Kepala Dinas diwakili Rahmat Hidayat, Kabid Aptika, Diskominfo",
]


def pasted(text: str) -> AttendeeLine:
    (line,) = read_people(text, Directory())
    return line.attendee


@pytest.mark.parametrize(("word", "role"), ROLES)
def test_a_role_in_brackets_is_no_part_of_the_agency(word: str, role: Role) -> None:
    line = f"Sri Lestari, Kabid Politik, Kesbangpol Kaltim ({word})"
    for read in (pasted(line), read_attendee(line)):
        assert (read.name, read.position) == ("Sri Lestari", "Kabid Politik")
        assert (read.organization, read.role) == ("Kesbangpol Kaltim", role)


@pytest.mark.parametrize("line", SENT)
def test_somebody_sent_is_noted_at_the_post_that_sent_him(line: str) -> None:
    for read in (pasted(line), read_attendee(line)):
        assert (read.name, read.position) == ("", "Kepala Dinas")
        assert (read.organization, read.presence) == ("Diskominfo", Presence.REPRESENTED)
        assert (read.represented_by, read.stand_in_position) == ("Rahmat Hidayat", "Kabid Aptika")


def test_the_sender_may_be_a_person_or_a_post_that_names_its_agency() -> None:
    read = pasted("Budi, Kabag Hukum (mewakili Hari Dermanto, Ketua Bawaslu)")
    assert (read.name, read.position) == ("Hari Dermanto", "Ketua Bawaslu")
    assert (read.represented_by, read.stand_in_position) == ("Budi", "Kabag Hukum")
    read = pasted("Siti Aminah mewakili Kepala Dinas Sosial")
    assert (read.position, read.organization) == ("Kepala Dinas Sosial", "Dinas Sosial")
    assert read.represented_by == "Siti Aminah"


def test_who_was_sent_by_an_agency_is_of_it() -> None:
    read = pasted("Siti Aminah, Sekretaris (mewakili Dinas Sosial)")
    assert (read.name, read.position) == ("Siti Aminah", "Sekretaris")
    assert (read.organization, read.presence) == ("Dinas Sosial", Presence.UNKNOWN)


def test_a_post_of_no_known_agency_asks_for_it() -> None:
    (line,) = read_people("Rahmat (mewakili Kadis)", Directory())
    assert (line.attendee.name, line.attendee.position) == ("Rahmat", "mewakili Kadis")
    assert line.doubts == {"organization"}
    assert line.reason == "Isi instansi dari jabatan yang diwakili."


def test_letters_of_a_name_send_nobody() -> None:
    assert pasted("Siti A.N. Rahmawati").name == "Siti A.N. Rahmawati"


def test_two_sent_by_one_agency_are_two() -> None:
    text = "Ani (mewakili Kadis), Dinas Sosial\nBudi (mewakili Sekretaris), Dinas Sosial"
    assert [one.is_included for one in read_people(text, Directory())] == [True, True]


def test_what_is_known_of_who_was_sent_is_told_as_not_kept() -> None:
    (line,) = read_people("Ani 081234567890 (mewakili Kadis), Dinas Sosial", Directory())
    assert "081234567890" in line.rest


def test_notes_give_the_role_in_brackets_where_no_key_does() -> None:
    line = "Peserta:\n- Sri Lestari, Kabid, Kesbangpol (pimpinan)\n- Ani, Kabid, Dinsos\n"
    first, second = read_notes(HEADER + line, Directory()).minutes.attendances
    assert (first.organization.name, first.roles) == ("Kesbangpol", {Role.CHAIR})
    keyed = HEADER + "Pimpinan: Ani\n" + line
    first, second = read_notes(keyed, Directory()).minutes.attendances
    assert (first.roles, second.roles) == (frozenset(), {Role.CHAIR})


@pytest.mark.parametrize("words", ["(pimpinan)", "(mewakili Kadis)", "mewakili Kadis"])
def test_records_with_such_brackets_are_written_so_that_they_come_back(words: str) -> None:
    agency = Organization(new_id(), f"Dinas Sosial {words}")
    person = Person(new_id(), f"Siti Aminah {words}")
    for one in (
        Attendance(new_id(), new_id(), "a", person.party, agency.party, "Kabid"),
        Attendance(new_id(), new_id(), "a", person.party),
        Attendance(new_id(), new_id(), "a", None, agency.party),
    ):
        read = read_attendee(write_attendee(one).removeprefix("- "))
        wanted = one.person.name if one.person else "", one.position
        assert (read.name, read.position) == wanted
        assert read.organization == (one.organization.name if one.organization else "")
        assert (read.role, read.represented_by) == (None, "")
