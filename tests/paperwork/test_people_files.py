"""Files of people as offices and telephones write them; nothing is kept before it is agreed to."""

import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.exchange.people.vcard import write_vcards

NIP = "198001012005011001"
# The first two were saved by LibreOffice; the third is locked as Excel locks, by msoffcrypto-tool.
FILES = Path(__file__).parent / "data"


@pytest.fixture
def read(backend: Backend, tmp_path: Path):
    def read(content, name: str = "daftar.csv", **options) -> list[ListedLine]:
        path = tmp_path / name
        if isinstance(content, list):
            book = openpyxl.Workbook()
            for row in content:
                book.active.append(row)
            book.save(path)
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        found = backend.people_files.read(path, **options)
        return [one for one in found.lines if one.reason != "Judul, bukan peserta."]

    return read


def test_columns_stand_in_any_order(read) -> None:
    [one] = read(
        f"Instansi,Jabatan,NIP,Nama Lengkap,No. HP\nKesbangpol,Kabid,{NIP},Ahmad,0812345678\n"
    )
    assert (one.attendee.name, one.attendee.nip, one.attendee.organization) == (
        "Ahmad",
        NIP,
        "Kesbangpol",
    )
    assert one.is_sure


@pytest.mark.parametrize("nip", [f"'{NIP}", "19800101 200501 1 001", "19800101.200501.1.001"])
def test_a_nip_is_known_however_it_is_written(read, nip: str) -> None:
    assert read(f"Nama;NIP\nAhmad Fauzi;{nip}\n")[0].attendee.nip == NIP


@pytest.mark.parametrize("nip", ["1.98E+17", "1,98001E+17"])
def test_a_nip_that_excel_made_a_number_is_told_with_its_row(read, nip: str) -> None:
    [one] = read(f"Nama;NIP\nAhmad Fauzi;{nip}\n")
    assert (one.number, one.attendee.nip, one.doubts) == (2, "", {"nip"})
    assert nip in one.reason and "Excel" in one.reason


def test_a_nip_in_a_number_cell_is_told(read) -> None:
    [one] = read([["Nama", "NIP"], ["Ahmad Fauzi", 1.98001012005011e17]], "a.xlsx")
    assert one.attendee.nip == "" and "198001012005011000" in one.reason


def test_headings_over_two_rows_and_titles_above_are_read(read, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DAFTAR PEJABAT PROVINSI"])
    sheet.append([])
    sheet.append(["No", "Nama", "Unit kerja", "Kontak", ""])
    sheet.append(["", "", "", "No. HP", "Email"])
    sheet.append([1, "Ahmad Fauzi", "Dinas Sosial", "0812345678", "a@b.id"])
    sheet.merge_cells("A1:E1")
    sheet.merge_cells("B3:B4")
    sheet.merge_cells("D3:E3")
    book.save(tmp_path / "a.xlsx")
    [one] = read((tmp_path / "a.xlsx").read_bytes(), "a.xlsx")
    assert (one.number, one.attendee.name, one.attendee.phone, one.attendee.email) == (
        5,
        "Ahmad Fauzi",
        "0812345678",
        "a@b.id",
    )


def test_a_second_row_of_headings_may_be_wider_than_the_first(read) -> None:
    [one] = read("Nama;Kontak\n;HP;;Email\nAhmad Fauzi;0812345678;x;a@b.id\n")
    assert (one.attendee.phone, one.attendee.email, one.rest) == ("0812345678", "a@b.id", "x")


@pytest.mark.parametrize(
    "content",
    [
        "Nama;Jabatan\nJos\u00e9 M\u00fcller;Kabid\n".encode("cp1252"),
        "\ufeffNama;Jabatan\nJosé Müller;Kabid\n".encode(),
        "Nama\tJabatan\nJosé Müller\tKabid\n".encode("utf-16"),
        "sep=;\nNama;Jabatan\r\nJosé Müller;Kabid\r\n".encode(),
        "DAFTAR PESERTA\n\nNama;Jabatan\nJosé Müller;Kabid\n".encode(),
    ],
)
def test_text_is_read_in_whatever_it_is_written(read, content: bytes) -> None:
    [one] = [one for one in read(content) if one.is_included]
    assert (one.attendee.name, one.attendee.position) == ("José Müller", "Kabid")


def test_rows_that_say_the_same_come_once(read) -> None:
    lines = read("Nama,Instansi\nAhmad Fauzi,Kesbangpol\nBudi,DLH\nAHMAD FAUZI,Kesbangpol\n")
    assert [one.is_included for one in lines] == [True, True, False]
    assert lines[2].reason == "Sama dengan baris 2."


def test_names_that_are_odd_are_told_with_their_rows(read) -> None:
    long = "A" + "b" * 299
    lines = read(f"Nama,Jabatan\nX,Staf\n{long},Staf\nAHMAD,Staf\n=A1&B1,Staf\n,Staf\n")
    assert [one.number for one in lines] == [2, 3, 4, 5, 6]
    assert "pendek" in lines[0].reason and "panjang" in lines[1].reason
    assert lines[1].attendee.name == long and not lines[1].is_included
    assert lines[2].attendee.name == "Ahmad" and "AHMAD" in lines[2].reason
    assert "Rumus" in lines[3].reason and lines[3].doubts
    assert not lines[4].is_included and lines[4].reason


def test_a_nip_that_became_a_day_is_told(read) -> None:
    born = datetime(1980, 1, 1)
    [one] = read([["Nama", "NIP", "Tanggal lahir"], ["Ahmad Fauzi", born, born]], "a.xlsx")
    assert (one.attendee.nip, one.doubts) == ("", {"nip"})
    assert "1 Januari 1980" in one.reason and "tanggal" in one.reason


def test_what_stands_below_a_table_is_nobody(read) -> None:
    rows = "1;Ahmad Fauzi;Kabid\n;Jumlah;1\n;Mengetahui,;\n;Kepala Dinas;\n;12345;a\n;#REF!;b\n"
    lines = read(f"No;Nama;Jabatan\n{rows}")
    assert [one.is_included for one in lines] == [True, False, False, True, True, True]
    assert [one.reason for one in lines[1:]] == [
        *("Bukan nama orang.", "Bukan nama orang.", "Mungkin jabatan, bukan nama."),
        *("Nama tanpa huruf.", "Rumus, bukan isinya."),
    ]
    assert all(one.doubts == {"name"} for one in lines[1:])


def test_plain_headings_are_known_among_many_others_and_over_two_rows(read) -> None:
    heading = ["Nama", *(f"K{at}" for at in range(198)), "Jabatan"]
    [one] = read([heading, ["Ahmad", *["x"] * 198, "Kabid"]], "a.xlsx")
    assert (one.attendee.name, one.attendee.position) == ("Ahmad", "Kabid")
    [one] = read("No;Nama;Jabatan;;HP\n;;Nama Jabatan;Unit Kerja;\n1;Ahmad;Kabid;Dinsos;0812\n")
    assert (one.attendee.name, one.attendee.position, one.attendee.organization) == (
        *("Ahmad", "Kabid", "Dinsos"),
    )


def test_a_pasted_list_is_looked_at_as_a_file_is(backend: Backend) -> None:
    text = f"AHMAD DAHLAN, Kabid, Dinsos\n{'A' * 200}\nX\n"
    shouted, long, short = backend.texts.read_people(text, Directory())
    assert shouted.attendee.name == "Ahmad Dahlan" and "AHMAD" in shouted.reason
    assert not long.is_included and "panjang" in long.reason
    assert short.doubts == {"name"} and "pendek" in short.reason


def test_of_a_formula_counts_what_it_gave(read) -> None:
    lines = read([["Nama", "Jabatan"], ['="Ahmad"', "Staf"], ["Budi", "=A1"]], "a.xlsx")
    assert [(one.number, one.is_included) for one in lines] == [(2, False), (3, True)]


def test_a_mobile_number_that_lost_its_nought_gets_it_back(read) -> None:
    [one] = read([["Nama", "HP"], ["Ahmad Fauzi", 81234567890]], "a.xlsx")
    assert one.attendee.phone == "081234567890"


def test_two_hundred_columns_and_twenty_thousand_rows_are_read(read) -> None:
    heading = ["Nama", *(f"Kolom {at}" for at in range(198)), "NIP"]
    assert read([heading, ["Ahmad", *["x"] * 198, NIP]], "a.xlsx")[0].attendee.nip == NIP
    rows = "".join(f"Orang Nomor{chr(65 + at % 26)}{at:05},Staf\n" for at in range(20_000))
    lines = read(f"Nama,Jabatan\n{rows}")
    assert len(lines) == 20_000 and lines[-1].number == 20_001


def test_what_a_column_holds_can_be_chosen(read, backend: Backend, tmp_path: Path) -> None:
    content = "Nama,Asal,Ket\nAhmad,Kabid,x\n"
    [one] = read(content)
    assert (one.attendee.organization, one.rest) == ("Kabid", "Ket: x")
    columns = backend.people_files.read(tmp_path / "daftar.csv").columns
    assert [(one.title, one.field) for one in columns] == [
        ("Nama", "name"),
        ("Asal", "organization"),
        ("Ket", ""),
    ]
    [one] = read(content, fields={1: "position", 2: "phone"})
    assert (one.attendee.position, one.attendee.phone, one.rest) == ("Kabid", "x", "")
    [one] = read(content, fields={1: ""})
    assert one.rest == "Asal: Kabid; Ket: x"


def test_cards_of_a_telephone_are_people(read) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Jos=\r\n"
        "=C3=A9;;;\r\nTEL;CELL:0812345678\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ahmad Fauzi\\, S.Sos.\nORG:Dinas Sosial;Bidang A\n"
        "TITLE:Kepala Bid\n ang\nitem1.EMAIL;TYPE=INTERNET:a@b.id\nPHOTO;ENCODING=b:AAAA\n BBBB\n"
        "END:VCARD\nBEGIN:VCARD\nTEL:0\nEND:VCARD\n"
    )
    first, second, nameless = read(card, "kontak.txt")
    assert (first.attendee.name, first.attendee.phone) == ("José Müller", "0812345678")
    assert (second.attendee.name, second.attendee.position, second.attendee.organization) == (
        "Ahmad Fauzi, S.Sos.",
        "Kepala Bidang",
        "Dinas Sosial",
    )
    assert not nameless.is_included


def test_what_is_kept_comes_back_from_cards(read, backend: Backend) -> None:
    lines = read(f'Nama,NIP,Instansi,HP\n"Ahmad Fauzi, S.Sos.",{NIP},Dinas Sosial,0812345678\n')
    files = backend.people_files
    reading, _ = files.join([one.attendee for one in lines])
    files.keep(reading)
    known = backend.ports().directory.load()
    assert [one.name for one in known.people] == ["Ahmad Fauzi, S.Sos."]
    [again] = read(write_vcards(known), "a.vcf")
    assert again.attendee == lines[0].attendee
    # The same once more brings nobody; another spelling with this NIP is the same person.
    spelled = f"Nama,NIP,Pos-el\nAchmad Fauzy,{NIP},a@b.id\n"
    reading, joined = files.join([one.attendee for one in read(spelled)])
    assert [one.is_new_person for one in joined if one] == [False]
    assert [(one.name, one.email) for one in reading.people] == [("Ahmad Fauzi, S.Sos.", "a@b.id")]


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "a.csv", "kosong"),
        (b"  \n", "a.xlsx", "kosong"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "a.csv", "bukan daftar orang"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "a.xlsx", "bersandi"),
        (b"PK\x03\x04rusak", "a.xlsx", "bersandi"),
        (b"<html><table></table></html>", "a.xls", "halaman web"),
        (b"Nama;NIP\n;\n", "a.csv", "Tidak ada orang"),
    ],
)
def test_a_file_that_is_none_says_what_to_do(read, content: bytes, name: str, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        read(content, name)


def test_a_file_is_read_by_what_it_holds(read, tmp_path: Path) -> None:
    [one] = read([["Nama", "Jabatan"], ["Ahmad", "Staf"]], "sebenarnya-xlsx.csv")
    assert one.attendee.name == "Ahmad"
    [one] = read("Nama;Jabatan\nAhmad;Staf\n", "sebenarnya-csv.xlsx")
    assert one.attendee.name == "Ahmad"
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(KnownError):
        read((tmp_path / "b.xlsx").read_bytes(), "b.xlsx")


@pytest.mark.parametrize("name", ["pejabat.ods", "pejabat.xls"])
def test_workbooks_of_other_programs_are_read_row_by_row(backend: Backend, name: str) -> None:
    lines = backend.people_files.read(FILES / name).lines
    assert [(one.number, one.is_included) for one in lines] == [
        *((1, False), (2, False), (3, True), (4, True)),
    ]
    first, second = (one.attendee for one in lines[2:])
    assert (first.name, first.nip, first.position, first.organization, first.phone) == (
        *("Ahmad Fauzi, S.Sos.", NIP, "Kabid", "Dinas Sosial", "081234567890"),
    )
    # Both keep a NIP in a number cell as rounded as Excel does.
    assert (second.name, second.nip, second.phone) == ("Siti Aminah", "", "081234567891")
    assert "dibulatkan" in lines[3].reason and lines[3].doubts == {"nip"}


def test_a_workbook_with_a_password_says_so(backend: Backend, tmp_path: Path) -> None:
    locked = tmp_path / "kunci.ods"
    manifest = "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    with zipfile.ZipFile(locked, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", b"\x93\x02\xf1")
        archive.writestr("META-INF/manifest.xml", manifest)
    for path in (FILES / "pejabat-bersandi.xlsx", locked):
        with pytest.raises(KnownError, match="bersandi, jadi isinya tidak dapat dibaca"):
            backend.people_files.read(path)


def test_a_file_that_is_not_there_is_told(backend: Backend, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="tidak ditemukan"):
        backend.people_files.read(tmp_path / "tidak.csv")


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
def test_what_was_written_reads_as_it_was(backend: Backend, tmp_path: Path, name: str) -> None:
    agency = Organization(new_id(), "Dinas Sosial")
    person = Person(
        *(new_id(), "Ahmad Fauzi, S.Sos.", NIP),
        position="Kabid",
        organization_id=agency.id,
        phone="0812345678",
        email="a@b.id",
    )
    odd = Person(new_id(), "Budi", position="=1+1")
    ports = backend.ports().directory
    ports.save_organizations([agency])
    ports.save_people([person, odd])
    path = backend.people_files.write(tmp_path / name)
    found = [one for one in backend.people_files.read(path).lines if one.is_included]
    said = [(one.attendee.name, one.attendee.nip, one.attendee.position) for one in found]
    assert said == [("Ahmad Fauzi, S.Sos.", NIP, "Kabid"), ("Budi", "", "=1+1")]
    assert (found[0].attendee.phone, found[0].attendee.organization) == (
        "0812345678",
        "Dinas Sosial",
    )
    if name == "a.csv":
        assert b"'=1+1" in path.read_bytes()
