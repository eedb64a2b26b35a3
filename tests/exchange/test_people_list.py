"""Lists of people as they are pasted from chat, sheets and forms."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.exchange.people.reading import read_people

NOBODY = Directory()
# Words that stand for a column or for who is sent, and so are not repeated in a cell.
LABELS = {
    *("nama", "lengkap", "peserta", "nip", "nrp", "hp", "wa", "no", "nomor", "telp", "tlp"),
    *("telepon", "kontak", "handphone", "whatsapp", "email", "e", "mail", "surel", "pos", "el"),
    *("gol", "golongan", "pangkat", "jabatan", "instansi", "asal", "unit", "kerja", "lembaga"),
    *("opd", "dinas", "perwakilan", "utusan", "dari", "me", "http", "https"),
}


def read(text: str, directory: Directory = NOBODY) -> tuple[ListedLine, ...]:
    return read_people(text, directory)


def one(text: str, directory: Directory = NOBODY) -> ListedLine:
    (line,) = read(text, directory)
    return line


def shown(lines: tuple[ListedLine, ...]) -> str:
    """Everything that the preview shows, as one text without spaces and signs."""
    cells = []
    for line in lines:
        who = line.attendee
        cells += [who.name, who.nip, who.rank, who.grade, who.position, who.organization]
        cells += [who.phone, who.email, who.represented_by, line.rest, who.reason]
        cells += ["izin" if who.presence is Presence.EXCUSED else ""]
    return "".join(c for c in "".join(cells).casefold() if c.isalnum())


def words_of(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+", text.casefold()) if word not in LABELS]


@pytest.mark.parametrize(
    ("line", "name", "position", "organization"),
    [
        (
            "1. *Drs. H. Nama Satu, M.Si* (Kepala Badan, Kesbangpol)",
            "Drs. H. Nama Satu, M.Si",
            "Kepala Badan",
            "Kesbangpol",
        ),
        (
            "2) _Contoh Dua, S.Sos._ - Kabid Poldagri - Kesbangpol Kaltim",
            "Contoh Dua, S.Sos.",
            "Kabid Poldagri",
            "Kesbangpol Kaltim",
        ),
        ("• Contoh Tiga/Diskominfo", "Contoh Tiga", "", "Diskominfo"),
        ("▪️ Contoh Empat (Dinas Sosial) ✅", "Contoh Empat", "", "Dinas Sosial"),
        (
            "3️⃣ Contoh Lima, S.E., M.M., Analis Kebijakan, Bappeda",
            "Contoh Lima, S.E., M.M.",
            "Analis Kebijakan",
            "Bappeda",
        ),
        (
            "(4) Contoh Enam | Kasat Intelkam | Polresta Samarinda",
            "Contoh Enam",
            "Kasat Intelkam",
            "Polresta Samarinda",
        ),
        ("\u200e5.\u00a0Contoh Tujuh – KPU – Komisioner", "Contoh Tujuh", "Komisioner", "KPU"),
        ("Contoh Delapan\tStaf\tKPU", "Contoh Delapan", "Staf", "KPU"),
        ("KPU: Contoh Sembilan", "Contoh Sembilan", "", "KPU"),
        (
            "- A. Rahman Contoh, Kabid Politik, Hukum dan Keamanan, Kesbangpol",
            "A. Rahman Contoh",
            "Kabid Politik, Hukum dan Keamanan",
            "Kesbangpol",
        ),
        (
            "Siti Contoh, Kepala Bidang, Dinas Sosial Kaltim",
            "Siti Contoh",
            "Kepala Bidang",
            "Dinas Sosial Kaltim",
        ),
        ("\uf0b7\tContoh Sepuluh, KPU", "Contoh Sepuluh", "", "KPU"),
        ("- perwakilan, TNI", "", "", "TNI"),
        ("Perwakilan dari BIN Daerah", "", "", "BIN Daerah"),
        ("KPU Kota Samarinda", "", "", "KPU Kota Samarinda"),
    ],
)
def test_a_line_of_a_chat_is_taken_apart(line, name, position, organization) -> None:
    found = one(line)
    who = found.attendee
    assert (who.name, who.position, who.organization) == (name, position, organization)
    assert found.is_sure
    assert who.presence is Presence.UNKNOWN


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("1. Contoh Satu (HP 0812-3456-7890)", "0812-3456-7890"),
        ("Contoh Satu - KPU - +62 812 3456 7890", "+62 812 3456 7890"),
        ("Contoh Satu, KPU, WA: 081234567890", "081234567890"),
        ("Contoh Satu @\u200e+62 812\u00a03456\u00a07890", "+62 812 3456 7890"),
        ("Contoh Satu wa.me/6281234567890", "6281234567890"),
        ("Contoh Satu, KPU, Telp (0541) 733333", "(0541) 733333"),
    ],
)
def test_a_telephone_number_is_kept_as_the_person_s(line: str, phone: str) -> None:
    found = one(line)
    assert found.attendee.phone == phone
    assert found.attendee.name == "Contoh Satu"


def test_nip_pangkat_and_e_mail_have_their_own_place() -> None:
    who = one(
        "Contoh Satu NIP. 19800101 200501 1 001 - Penata Tk. I (III/d) - Kasubbag Umum - "
        "contoh.satu@kaltimprov.go.id"
    ).attendee
    assert (who.name, who.nip, who.rank, who.grade) == (
        "Contoh Satu",
        "198001012005011001",
        "Penata Tk. I",
        "III/d",
    )
    assert (who.position, who.email) == ("Kasubbag Umum", "contoh.satu@kaltimprov.go.id")


@pytest.mark.parametrize(
    "heading",
    ["Daftar hadir:", "*Peserta rapat*", "Yang hadir:", "DAFTAR HADIR RAPAT PEMILU", "Peserta"],
)
def test_a_heading_is_shown_and_left_out(heading: str) -> None:
    title, person = read(f"{heading}\n1. Contoh Satu, KPU")
    assert not title.is_included
    assert title.reason
    assert title.attendee.name == heading.strip("*")
    assert person.is_sure


def test_an_agency_over_its_people_is_theirs_and_marked() -> None:
    _, person = read("Kesbangpol:\n1. Contoh Satu")
    assert person.attendee.organization == "Kesbangpol"
    assert person.doubts == {"organization"}


@pytest.mark.parametrize(
    ("line", "presence", "online", "reason"),
    [
        ("Contoh Satu, Kasi, Dinsos (izin)", Presence.EXCUSED, False, ""),
        ("Contoh Satu (Kasi, Dinsos) - izin sakit", Presence.EXCUSED, False, "sakit"),
        ("Contoh Satu - Kasi - Dinsos - Sakit", Presence.EXCUSED, False, "Sakit"),
        ("Contoh Satu, Kasi, Dinsos (via zoom)", Presence.UNKNOWN, True, ""),
        ("Contoh Satu, Kasi, Dinsos (luring)", Presence.UNKNOWN, False, ""),
    ],
)
def test_how_somebody_comes_is_no_agency(
    line: str, presence: Presence, online: bool, reason: str
) -> None:
    [one] = read(line)
    who = one.attendee
    assert (who.name, who.position, who.organization) == ("Contoh Satu", "Kasi", "Dinsos")
    assert (who.presence, who.online, who.reason) == (presence, online, reason)
    assert one.is_sure


def test_who_is_addressed_is_doubted_as_a_jabatan() -> None:
    [one] = read("Yth. Kepala Dinas Sosial")
    assert one.attendee.name == "Kepala Dinas Sosial" and one.doubts == {"name"}


def test_who_is_under_izin_is_excused_and_who_is_struck_out_is_left_out() -> None:
    _, excused, struck = read("Izin:\n1. Contoh Satu, KPU\n2. ~Contoh Dua, KPU~")
    assert excused.attendee.presence is Presence.EXCUSED
    assert not struck.is_included
    assert struck.attendee.name == "Contoh Dua"


@pytest.mark.parametrize(
    "line", ["Pendidikan", "Camat Sungai Kunjang", "2 orang staf", "Kesehatan", "0812-3456-7890"]
)
def test_what_may_be_no_name_is_marked(line: str) -> None:
    assert "name" in one(line).doubts


@pytest.mark.parametrize(
    "line", ["ijin menyusul pak", "Siap hadir", "mohon maaf terlambat", "Baik bu", "otw"]
)
def test_what_people_answer_under_a_list_is_no_sure_person(line: str) -> None:
    found = [person for person in read(f"1. Contoh Satu, KPU\n{line}") if person.is_included]
    assert all("name" in person.doubts for person in found[1:])


def test_a_known_name_is_sure_also_where_it_is_an_answer() -> None:
    directory = Directory((Person(new_id(), "Siap Teladan"),))
    assert one("Siap Teladan", directory).is_sure


def test_a_word_of_a_known_agency_alone_is_no_sure_person() -> None:
    directory = Directory((), (Organization(new_id(), "Dinas Sosial Kaltim"),))
    assert "name" in one("Sosial", directory).doubts
    assert one("Contoh").is_sure


def test_what_stands_behind_a_name_without_a_known_form_is_marked() -> None:
    found = one("Contoh Satu (Cak Satu)")
    assert found.attendee.organization == "Cak Satu"
    assert found.doubts == {"organization"}


def test_the_same_line_twice_is_left_out_once() -> None:
    first, second = read("1. Contoh Satu, KPU\n2. Contoh Satu, S.Sos., KPU")
    assert first.is_included
    assert not second.is_included
    assert "baris 1" in second.reason


def test_a_sheet_is_read_by_its_heading_in_any_order() -> None:
    text = (
        "DAFTAR HADIR\t\t\t\t\t\t\n\t\t\t\t\t\t\n"
        "No\tInstansi\tNama\tNo. HP\tPangkat/Gol\tNIP\tJabatan\tTTD\n"
        '1\t"Badan Kesatuan Bangsa\ndan Politik"\tDrs. Contoh Satu, M.Si\t0812 3456 789\t'
        "Pembina Tk. I / IV b\t19700101 199503 1 001\tKepala Badan\tada\n"
        "2\tKPU\tContoh Dua\t\t\t\t\t\n3\t\t\t\t\t\t\t\n"
    )
    title, heading, first, second = read(text)
    assert not title.is_included
    assert not heading.is_included
    who = first.attendee
    assert (who.name, who.position) == ("Drs. Contoh Satu, M.Si", "Kepala Badan")
    assert who.organization == "Badan Kesatuan Bangsa dan Politik"
    assert (who.nip, who.rank, who.grade) == ("197001011995031001", "Pembina Tk. I", "IV/b")
    assert who.phone == "0812 3456 789"
    assert first.rest == "TTD: ada"
    assert second.is_sure


def test_a_sheet_without_a_heading_is_guessed_and_marked() -> None:
    first, _ = read("1\tContoh Satu\tKabid\tKPU\t081234567890\n2\tContoh Dua\tStaf\tKPU\t\n")
    who = first.attendee
    assert (who.name, who.position, who.organization) == ("Contoh Satu", "Kabid", "KPU")
    assert who.phone == "081234567890"
    assert first.doubts == {"name", "position", "organization"}


def test_a_cell_of_name_and_nip_is_two_things() -> None:
    _, person = read('Nama/NIP\tJabatan\n"Contoh Satu\nNIP. 197001011995031001"\tStaf\n')
    assert (person.attendee.name, person.attendee.nip) == ("Contoh Satu", "197001011995031001")


@pytest.mark.parametrize("separator", [";", ","])
def test_a_list_from_a_csv_file_is_a_sheet(separator: str) -> None:
    _, person = read(f"Nama{separator}Instansi\nContoh Satu{separator}Dinas Sosial\n")
    assert person.attendee.name == "Contoh Satu"
    assert person.attendee.organization == "Dinas Sosial"


def test_a_form_filled_in_a_chat_is_one_person_for_each_name() -> None:
    first, thanks, second = read(
        "Nama : Contoh Satu\nNIP : 198001012005011001\nJabatan: Kabid\nInstansi : KPU\n"
        "No. HP: 0812345678\n\nTerima kasih\n*Nama*: Contoh Dua\nInstansi: Bawaslu"
    )
    who = first.attendee
    assert (who.name, who.nip, who.position) == ("Contoh Satu", "198001012005011001", "Kabid")
    assert (who.organization, who.phone) == ("KPU", "0812345678")
    assert not thanks.is_included
    assert second.attendee.organization == "Bawaslu"


PIECES = st.sampled_from(
    [
        "Contoh Satu", "Drs. H. Contoh Dua, M.Si", "Kepala Bidang", "KPU", "Dinas Sosial", "S.Sos.",
        "Kesbangpol:", "Daftar hadir:", "0812-3456-7890", "19800101 200501 1 001", "III/d",
        "Penata Tk. I", "contoh@go.id", "staf ahli", "Pendidikan", "perwakilan", "[izin]", "tiga",
    ]
)  # fmt: skip
SIGNS = st.sampled_from(
    [" ", ", ", " - ", "/", " / ", " (", ") ", "\t", " | ", "; ", ": ", "*", "_", "~", "\n", "\n- ",
     "\n• ", "\n1. ", "\n2) ", "\u200e", "\u00a0", " ✅ ", "\t\t", '"', "\n\n"]
)  # fmt: skip


@given(st.lists(st.tuples(PIECES, SIGNS), max_size=8))
def test_every_word_of_a_list_stands_in_the_preview(pieces) -> None:
    text = "".join(piece + sign for piece, sign in pieces)
    if "[izin]" in text:
        text = text.replace("[izin]", "izin")
    found = shown(read(text))
    for word in words_of(re.sub(r"(?m)^[\W_]*\d{1,2}[.)]", "", text)):
        assert word in found, (word, text)


@given(st.text(alphabet="ab .,-/()|;:\t\n*_~\"'@#[]\\1٣ÿ\u200e\u202f✅", max_size=40))
def test_odd_text_loses_no_word_and_breaks_nothing(text: str) -> None:
    found = shown(read(text))
    # "a." and "B)" before a line are its number.
    for word in words_of(re.sub(r"(?m)^[^\w\n]*(?:[a-z][.)](?=[\s_*~])|[A-Z]\))", "", text)):
        if word.isalpha():
            assert "".join(c for c in word if c.isalnum()) in found, (word, text)
