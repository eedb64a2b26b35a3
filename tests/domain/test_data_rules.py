"""NIP, pangkat, numbers of entries, file names, what records refuse."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.file_name import document_file_name, safe_file_name
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.nip import format_nip, nip_hint, nip_words
from kesbang_desktop.domain.numbering import Numbering, letter
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.domain.rank import format_rank, rank_hint
from kesbang_desktop.domain.text import clean_text, clean_texts, is_clean

DAY = date(2024, 3, 21)


def test_a_nip_is_printed_in_groups() -> None:
    assert format_nip("196804111993031009") == "19680411 199303 1 009"
    assert format_nip("abc") == "abc"


def test_an_odd_nip_gets_a_hint_and_is_never_refused() -> None:
    assert nip_hint("19680411 199303 1 009") == ""
    assert "18 angka" in nip_hint("123")
    assert "PPPK" in nip_hint("199913111993031009")
    assert Person(new_id(), "Nama", nip="123").nip == "123"


def test_a_nip_tells_birth_appointment_and_sex() -> None:
    assert nip_words("19680411 199303 1 009") == "Lahir 11 April 1968, TMT Maret 1993, laki-laki"
    assert nip_words("196804111993032009").endswith("perempuan")
    assert nip_words("123") == nip_words("") == nip_words("199913111993031009") == ""


def test_a_wrong_pair_of_pangkat_and_golongan_is_pointed_out() -> None:
    assert rank_hint("Pembina Tingkat I", "IV/b") == ""
    assert "Pembina Tingkat I" in rank_hint("Penata", "IV/b")
    assert rank_hint("Kombes Pol.", "") == ""
    assert "IV/z" in rank_hint("", "IV/z")
    assert rank_hint("", "IX") == rank_hint("", "XVII") == rank_hint("", "III/d") == ""
    assert format_rank("Pembina Tingkat I", "IV/b") == "Pembina Tingkat I (IV/b)"


def test_entries_are_numbered_as_the_office_does() -> None:
    kinds = [
        (EntryKind.DISCUSSION, 0),
        (EntryKind.AGENDA, 0),
        (EntryKind.DISCUSSION, 0),
        (EntryKind.DECISION, 0),
        (EntryKind.DISCUSSION, 1),
        (EntryKind.ACTION, 2),
        (EntryKind.DISCUSSION, 3),
        (EntryKind.DISCUSSION, 1),
        (EntryKind.DISCUSSION, 0),
        (EntryKind.AGENDA, 0),
        (EntryKind.DECISION, 0),
    ]
    numbering = Numbering()
    numbers = [numbering.next(kind, level) for kind, level in kinds]
    labels = ["a.", "1.", "a.", "b.", "1)", "a)", "(1)", "2)", "c.", "2.", "a."]
    assert [number.label for number in numbers] == labels
    assert [numbers[index].ordinal for index in (3, 10)] == [1, 2]


def test_letters_go_on_after_z_as_in_word() -> None:
    assert [letter(number) for number in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]


def test_a_document_is_named_by_kind_date_and_title() -> None:
    meeting = Meeting(new_id(), "Rapat Pemantauan", DAY)
    assert document_file_name("Notula", meeting) == "Notula 2024-03-21 Rapat Pemantauan.docx"


@pytest.mark.parametrize("title", ["CON", "aux", "COM1", "nul.txt"])
def test_device_names_of_windows_are_avoided(title: str) -> None:
    assert safe_file_name(title, "").endswith("_")


@given(st.text(max_size=400))
def test_every_title_gives_a_name_both_systems_accept(title: str) -> None:
    name = safe_file_name(title, ".docx")
    assert name.endswith(".docx")
    assert len(name.encode("utf-8")) <= 200
    assert len(name) <= 120
    assert not set(name) & set('/\\:*?"<>|\n\t\x00')
    assert name == name.strip(" .")


@given(st.lists(st.text() | st.text("aé\u0301 \n\t\r\x0bᄀ가–"), max_size=6))
def test_texts_cleaned_at_once_are_those_cleaned_one_by_one(texts: list[str]) -> None:
    assert clean_texts(texts) == [clean_text(one) for one in texts]


@given(st.text(max_size=200))
def test_cleaned_text_can_be_kept_and_cleaning_again_changes_nothing(text: str) -> None:
    cleaned = clean_text(text)
    assert is_clean(cleaned)
    assert clean_text(cleaned) == cleaned
    cleaned.encode("utf-8")


def test_surrogates_and_control_characters_go_and_emoji_stay() -> None:
    assert clean_text("a\x00b\ud800c\u200e👍\tx\r\ny") == "abc\u200e👍 x\ny"


def test_records_refuse_what_cannot_be_right() -> None:
    person = Person(new_id(), "Edi").party
    with pytest.raises(InvalidRecordError, match="Judul"):
        Meeting(new_id(), "  ", DAY)
    with pytest.raises(InvalidRecordError, match="1000"):
        Meeting(new_id(), "x" * 1001, DAY)
    with pytest.raises(InvalidRecordError, match="Nama instansi"):
        Organization(new_id(), "")
    with pytest.raises(InvalidRecordError, match="karakter"):
        Entry(new_id(), new_id(), "V", text="a\x00b")
    with pytest.raises(InvalidRecordError, match="Tingkat"):
        Entry(new_id(), new_id(), "V", kind=EntryKind.AGENDA, level=1)
    with pytest.raises(InvalidRecordError, match="agenda"):
        Entry(new_id(), new_id(), "V", planned_minutes=15)
    for minutes in (0, 601):
        with pytest.raises(InvalidRecordError, match="600"):
            Entry(new_id(), new_id(), "V", kind=EntryKind.AGENDA, planned_minutes=minutes)
    with pytest.raises(InvalidRecordError, match="berkelanjutan"):
        ActionItem(new_id(), due=DAY, ongoing=True)
    with pytest.raises(InvalidRecordError, match="dua kali"):
        ActionItem(new_id(), owners=(person, person))
    with pytest.raises(InvalidRecordError, match="Peserta"):
        Attendance(new_id(), new_id(), "V")
