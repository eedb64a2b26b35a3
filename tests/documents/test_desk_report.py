"""The daily report of the Desk Pilkada, opened as Word shows it."""

from dataclasses import replace
from pathlib import Path

from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, DeskSection
from kesbang_desktop.domain.table_cells import join_cells
from tests.documents.golden_meetings import photo
from tests.documents.reports import REGIONS, ROW, desk_day, entries_of, profile
from tests.documents.word_reader import Reading

KIND = DocumentKind.DESK_REPORT


def read(sources: Sources) -> Reading:
    return Reading.paper(KIND, sources)


def day_of(*said: tuple[object, ...], **changes: object) -> Sources:
    sources = desk_day(0, 0)
    minutes = replace(sources.minutes, entries=entries_of(said), actions={})
    return replace(sources, minutes=minutes, **changes)


def table_of(reading: Reading) -> list[list[str]]:
    return reading.cells(reading.table("Tabel"))


def test_a_day_on_a_page_that_lies() -> None:
    reading = read(desk_day())
    assert reading.lines()[:3] == [
        "LAPORAN HARIAN DESK PILKADA",
        "PROVINSI KALIMANTAN TIMUR",
        "Hari/Tanggal: Jumat, 1 November 2024",
    ]
    section = reading.document.sections[0]
    assert section.orientation is WD_ORIENT.LANDSCAPE
    rows = table_of(reading)
    assert rows[0] == ["No.", *DESK_FORM.columns]
    assert rows[1] == ["A. Kota Samarinda"] * 8
    assert rows[2][:4] == [
        "1",
        "09.00 WITA",
        "Lapangan Samarinda",
        "Kampanye terbuka dengan panggung hiburan dan penyampaian visi dan misi",
    ]
    names = [row[0] for row in rows if len(set(row)) == 1]
    assert names[:8] == [
        f"{letter}. {one}" for letter, one in zip("ABCDEFGH", REGIONS, strict=False)
    ]
    assert names[8:] == [f"I. {REGIONS[8]}: (NIHIL)", f"J. {REGIONS[9]}: (NIHIL)"]
    assert [row[0] for row in rows[2:5]] == ["1", "2", "3"]


def test_the_heading_goes_over_pages_and_no_row_breaks() -> None:
    reading = read(desk_day())
    rows = reading.table("Tabel")._tbl.findall(qn("w:tr"))
    traits = [one.find(qn("w:trPr")) for one in rows]
    assert all(one.find(qn("w:cantSplit")) is not None for one in traits)
    assert [one.find(qn("w:tblHeader")) is not None for one in traits] == [
        True,
        *[False] * (len(rows) - 1),
    ]


def test_nothing_above_the_table_is_kept_with_it() -> None:
    # LibreOffice 7.4 leaves out rows of a table that breaks behind a heading kept with it.
    above = read(desk_day()).table("Tabel")._tbl.getprevious()
    assert above.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is None


def test_parts_below_the_activities_and_what_they_add_up_to() -> None:
    lines = read(desk_day()).lines()
    start = next(at for at, one in enumerate(lines) if one.startswith("Jumlah kegiatan"))
    assert lines[start : start + 9] == [
        "Jumlah kegiatan: 24; jumlah peserta: 30.000 orang.",
        "Kejadian menonjol",
        "1. Kota Samarinda: Dua simpatisan bertengkar dan dilerai petugas.",
        "Pelanggaran",
        "1. Kota Samarinda: APK dipasang di pohon.",
        "Tindakan",
        "1. Kota Samarinda: APK diturunkan bersama Satpol PP.",
        "2. Kota Samarinda: Pengamanan ditambah satu peleton.",
        "3. Kota Samarinda: Menyurati tim kampanye (Bawaslu Kaltim)",
    ]


def test_a_day_without_anything_says_so_everywhere() -> None:
    reading = read(day_of())
    assert len(table_of(reading)) == 1 + len(REGIONS)
    lines = reading.lines()
    assert "Jumlah kegiatan: nihil." in lines
    assert lines.count("(NIHIL)") == 3


def test_columns_regions_and_parts_are_those_of_the_profile() -> None:
    form = replace(
        DESK_FORM,
        title="LAPORAN DESK",
        columns=("Jam", "Acara"),
        regions=(REGIONS[2], REGIONS[0]),
        problems=(DeskSection("Gangguan"),),
        measures="Langkah",
        nil="Nihil",
    )
    reading = read(
        day_of(
            (m.AGENDA, REGIONS[0]),
            (ROW, join_cells(("Jam", "Acara"))),
            (ROW, join_cells(("09.00", "Debat"))),
            (m.ISSUE, "Listrik padam."),
            (m.AGENDA, "Kabupaten Paser"),
            (m.TALK, "Cuaca cerah."),
            profile=profile(desk_form=form),
        )
    )
    assert table_of(reading) == [
        ["No.", "Jam", "Acara"],
        ["A. Kota Bontang: Nihil"] * 3,
        ["B. Kota Samarinda"] * 3,
        ["1", "09.00", "Debat"],
        ["C. Kabupaten Paser"] * 3,
        ["Cuaca cerah."] * 3,
    ]
    assert reading.lines()[-4:] == [
        "Gangguan",
        "1. Kota Samarinda: Listrik padam.",
        "Langkah",
        "Nihil",
    ]


def test_each_day_has_a_new_page_a_signature_and_numbers_of_its_own() -> None:
    reading = read(replace(desk_day(), later=(desk_day(1), desk_day(2, 0))))
    texts = reading.texts()
    for date in ("Jumat, 1", "Sabtu, 2", "Minggu, 3"):
        assert f"Hari/Tanggal: {date} November 2024" in texts
    assert [one for one in texts if one.startswith("Samarinda, ")] == [
        f"Samarinda, {at} November 2024" for at in (1, 2, 3)
    ]
    assert texts.count("Dra. Hj. Nama Sekretaris, M.Si.") == 3
    titles = [
        one.getparent().getparent()
        for one in reading.body.iter(qn("w:pStyle"))
        if one.get(qn("w:val")) == "Judul"
    ]
    breaks = [one.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") for one in titles]
    assert [one is not None for one in breaks] == [False, True, True]
    firsts = [
        one
        for one in reading.lines()
        if one.endswith("Dua simpatisan bertengkar dan dilerai petugas.")
    ]
    assert [one.partition(" ")[0] for one in firsts] == ["1.", "1.", "1."]
    tables = [one for one in reading.document.tables if one.rows[0].cells[0].text == "No."]
    assert [len(one.rows) for one in tables] == [35, 35, 11]


def test_it_is_as_secret_as_the_gravest_of_its_days() -> None:
    grave = desk_day(1)
    meeting = replace(grave.minutes.meeting, classification=Classification.RESTRICTED)
    grave = replace(grave, minutes=replace(grave.minutes, meeting=meeting))
    reading = read(replace(desk_day(), later=(grave,)))
    header = next(one for one in reading.zip.namelist() if one.startswith("word/header"))
    assert "TERBATAS" in reading.zip.read(header).decode()


def test_thirty_photos_stand_three_in_a_row_behind_their_day(tmp_path: Path) -> None:
    photos = tuple(
        PrintedPhoto(photo(tmp_path / "foto.jpg", (400, 300)), f"Foto {at}") for at in range(30)
    )
    reading = read(desk_day(photos=photos))
    rows = reading.table("Dokumentasi foto").rows
    assert len(rows) == 10
    assert len(reading.document.inline_shapes) == 30
    assert [cell.text.strip() for cell in rows[0].cells[::2]] == ["Foto 0", "Foto 1", "Foto 2"]


def test_what_looks_like_a_template_is_text() -> None:
    reading = read(day_of((m.AGENDA, REGIONS[0]), (ROW, m.HOSTILE), (m.ISSUE, m.HOSTILE)))
    assert "".join(reading.texts()).count("{{ nomor }}") == 2
