"""What an office said at the first start holds for what is read later."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ports.ports import Ports


def test_the_regions_are_those_of_the_province(tmp_path: Path) -> None:
    backend = Backend(tmp_path)
    ports = backend.ports()
    # A shipped list knows other names besides.
    assert backend.paperwork.issues.regions.find("di Kukar") == "Kabupaten Kutai Kartanegara"
    ports.setup.save(replace(ports.setup.load(), province="Papua"))
    assert "Kabupaten Biak Numfor" in ports.issues.region_names()
    ports.setup.save(replace(ports.setup.load(), province="Kalimantan Timur"))
    assert backend.paperwork.issues.regions.find("di Kukar") == "Kabupaten Kutai Kartanegara"
    own = tmp_path / "kabupaten-kota.csv"
    own.write_text("nama\nKota Contoh\n", "utf-8")
    ports.setup.save(replace(ports.setup.load(), province="Papua"))
    assert ports.issues.region_names() == ("Kota Contoh",)
    backend.close()


@pytest.fixture
def office_in_papua(ports: Ports) -> Ports:
    setup = ports.setup.load()
    ports.setup.save(replace(setup, profile=replace(setup.profile, zone=TimeZone.WIT)))
    return ports


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("", TimeZone.WIT),
        ("Waktu: 09.00 s.d. 11.00\n", TimeZone.WIT),
        ("Waktu: 09.00 WIB s.d. 11.00 WIB\n", TimeZone.WIB),
        ("Zona: WITA\n", TimeZone.WITA),
    ],
)
def test_notes_that_name_no_zone_are_in_that_of_the_office(
    office_in_papua: Ports, said: str, zone: TimeZone
) -> None:
    notes = office_in_papua.notes
    reading = notes.read(f"Rapat: Contoh\nTanggal: 21 Maret 2024\n{said}\nMulai\n", Directory())
    assert reading.minutes.meeting.zone is zone
    # Written to a file they name it: another office may read them.
    again = notes.write(reading.minutes)
    assert zone in again and notes.read(again, Directory()).minutes.meeting.zone is zone


def test_minutes_of_before_that_name_no_zone_are_in_that_of_the_office(
    backend: Backend, office_in_papua: Ports, tmp_path: Path
) -> None:
    document = Document()
    for text in ("NOTULA", "Rapat: Contoh", "Hari/Tanggal: 3 Mei 2019", "Waktu: 09.00 s.d. 11.00"):
        document.add_paragraph(text)
    document.save(str(tmp_path / "lama.docx"))
    (read,) = backend.old_minutes.read_folder(tmp_path)
    assert read.minutes is not None
    assert read.minutes.reading.minutes.meeting.zone is TimeZone.WIT
