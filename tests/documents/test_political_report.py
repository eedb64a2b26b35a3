"""The report on political developments, opened as Word shows it."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from PIL import Image, ImageChops

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import PrintedPhoto
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.office_profile import NumberStyle, Paper, Signer
from kesbang_desktop.domain.reports.report_basis import LineSource, ReportBasis
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    FIELDS,
    OVERVIEW,
    POLITICAL_FORM,
    SUGGESTIONS,
    ReportField,
)
from kesbang_desktop.domain.table_cells import join_cells
from tests.documents.golden_meetings import photo
from tests.documents.reports import NOVEMBER, REGIONS, ROW, monthly, political, profile
from tests.documents.word_reader import Reading

KIND = DocumentKind.POLITICAL_REPORT
_HEADINGS = ("I. ", "II. ", "III. ", *(f"{one}. " for one in "ABCDEFGH"))


def read(sources: object) -> Reading:
    return Reading.paper(KIND, sources)  # type: ignore[arg-type]


def headings(reading: Reading) -> list[str]:
    return [one for one in reading.lines() if one.startswith(_HEADINGS)]


def between(reading: Reading, first: str, last: str) -> list[str]:
    lines = reading.lines()
    start = next(at for at, one in enumerate(lines) if one.endswith(first))
    return lines[start + 1 : next(at for at, one in enumerate(lines) if one.endswith(last))]


def test_a_report_without_a_line_says_nihil_in_every_section() -> None:
    reading = read(political())
    lines = reading.lines()
    assert lines[:3] == [
        "LAPORAN PERKEMBANGAN POLITIK DAERAH",
        "PROVINSI KALIMANTAN TIMUR",
        "BULAN NOVEMBER 2024",
    ]
    assert headings(reading) == [
        "I. GAMBARAN UMUM",
        "II. LAPORAN PERMASALAHAN STRATEGIS",
        *(f"{letter}. {one.title}" for letter, one in zip("ABCDEFGH", FIELDS, strict=True)),
        "III. PENUTUP",
        "A. Simpulan",
        "B. Saran",
    ]
    assert lines.count("(NIHIL)") == 1 + len(FIELDS) + 2
    assert len(reading.document.inline_shapes) == 0


def test_headings_order_and_words_are_those_of_the_profile() -> None:
    form = replace(
        POLITICAL_FORM,
        title="LAPORAN SITUASI DAERAH",
        overview="SITUASI UMUM",
        problems="MASALAH",
        closing="AKHIR",
        conclusions="Kesimpulan",
        suggestions="Rekomendasi",
        nil="Nihil.",
        fields=(ReportField("hankam", "Keamanan"), ReportField("politik", "Politik Lokal")),
    )
    sources = political(
        (m.AGENDA, "Politik", "politik"), (m.TALK, "Aman."), profile=profile(political_form=form)
    )
    reading = read(sources)
    assert reading.lines()[0] == "LAPORAN SITUASI DAERAH"
    assert headings(reading) == [
        "I. SITUASI UMUM",
        "II. MASALAH",
        "A. Keamanan",
        "B. Politik Lokal",
        "III. AKHIR",
        "A. Kesimpulan",
        "B. Rekomendasi",
    ]
    assert between(reading, "Keamanan", "Politik Lokal") == ["Nihil."]
    assert between(reading, "Politik Lokal", "AKHIR") == ["1. Aman."]


def test_lines_stand_under_their_region_with_their_source_in_brackets() -> None:
    said = [
        (m.AGENDA, "Politik", "politik"),
        (m.TALK, "Logistik terlambat."),
        (m.TALK, "Sungai surut.", "", 1),
        (m.TALK, "Debat lancar."),
    ]
    sources = political(*said)
    _, late, low, debate = sources.minutes.entries
    source = LineSource(sources.minutes.meeting.kind, "", REGIONS[0], label="Rapat, 12 November")
    basis = ReportBasis(
        NOVEMBER, REGIONS, sources={late.id: source}, line_regions={debate.id: REGIONS[2]}
    )
    reading = read(replace(sources, basis=basis))
    assert between(reading, "Politik", "F. Ekonomi") == [
        "1. Kota Samarinda",
        "a. Logistik terlambat. (Rapat, 12 November)",
        "1) Sungai surut.",
        "2. Kota Bontang",
        "a. Debat lancar.",
    ]
    assert low.text in "".join(reading.texts())


def test_lines_of_the_province_beside_those_of_regions_have_a_heading_too() -> None:
    sources = political((m.AGENDA, "", "politik"), (m.TALK, "Umum."), (m.TALK, "Khusus."))
    where = {sources.minutes.entries[2].id: REGIONS[1]}
    reading = read(replace(sources, basis=ReportBasis(NOVEMBER, REGIONS, line_regions=where)))
    assert between(reading, "Politik", "F. Ekonomi") == [
        "1. Umum",
        "a. Umum.",
        "2. Kota Balikpapan",
        "a. Khusus.",
    ]


def test_the_overview_names_who_reports_and_the_office_for_its_own() -> None:
    sources = political(
        (m.AGENDA, "", OVERVIEW),
        (m.TALK, "Situasi aman."),
        (m.TALK, "Debat (5 November 2024): lancar.", "", 0, m.EDI),
    )
    assert between(read(sources), "GAMBARAN UMUM", "II. LAPORAN PERMASALAHAN STRATEGIS") == [
        f"A. {profile().office}",
        "1. Situasi aman.",
        f"B. {m.EDI.name}",
        "1. Debat (5 November 2024): lancar.",
        *between(read(political()), "(NIHIL)", "II. LAPORAN PERMASALAHAN STRATEGIS"),
    ]


def test_tables_of_lines_become_tables_of_word() -> None:
    rows = [(ROW, join_cells(("TPS", "Pemilih"))), (ROW, join_cells(("01", "250")))]
    reading = read(political((m.AGENDA, "", "politik"), (m.TALK, "Rincian:"), *rows))
    assert reading.cells(reading.table("Tabel")) == [["TPS", "Pemilih"], ["01", "250"]]


def test_the_tables_of_a_month() -> None:
    reading = read(monthly())
    conditions = reading.cells(reading.table("Kondisi wilayah"))
    assert conditions[0] == ["No.", "Kabupaten/Kota", "Kondisi", "Sejak", "Alasan"]
    assert conditions[2] == ["2.", REGIONS[1], "Siaga", "2 November 2024", "Arus logistik."]
    assert conditions[10][2] == "Belum dilaporkan"
    complete = reading.cells(reading.table("Kelengkapan laporan"))
    assert [row[0] for row in complete[1:]] == [f"{at}." for at in range(1, 11)]
    assert [row[2] for row in complete[1:]] == ["Sudah"] * 7 + ["Belum"] * 3
    again = reading.cells(reading.table("Permasalahan yang berulang"))
    assert [row[3] for row in again[1:]] == [
        "bulan ketiga berturut-turut",
        "bulan kedua berturut-turut",
    ]
    assert again[1][4] == "Menambah armada (Kesbangpol)"
    asked = reading.cells(reading.table("Saran"))
    assert asked == [
        ["No.", "Saran", "Penanggung Jawab", "Tenggat"],
        ["1.", "Menambah armada angkutan logistik", "Kesbangpol Kaltim", "Senin, 9 Desember 2024"],
        ["2.", "Mempercepat perekaman KTP", "Bawaslu Kaltim", "–"],
    ]


def test_the_table_of_suggestions_is_called_as_their_part_is() -> None:
    sources = monthly()
    form = replace(POLITICAL_FORM, suggestions="Rekomendasi")
    reading = read(replace(sources, profile=profile(political_form=form)))
    head = reading.cells(reading.table("Saran"))[0]
    assert head == ["No.", "Rekomendasi", "Penanggung Jawab", "Tenggat"]


def test_map_and_charts_say_in_words_what_they_show_and_are_grey() -> None:
    reading = read(monthly())
    told = [one.get("descr") for one in reading.body.iter(qn("wp:docPr"))]
    assert told[0].startswith("Peta skematis kondisi wilayah: Kota Samarinda aman; Kota Balikpapan")
    assert "Kabupaten Mahakam Ulu belum dilaporkan" in told[0]
    assert "Kota Samarinda 3 (sebelumnya 1)" in told[1]
    assert told[2].startswith("Grafik batang permasalahan menurut bulan: Juni 2024 30;")
    pictures = [
        Image.open(io.BytesIO(reading.zip.read(one)))
        for one in reading.zip.namelist()
        if one.startswith("word/media/")
    ]
    assert len(pictures) == 3
    for one in pictures:
        assert one.mode == "L"
        assert min(one.info["dpi"]) > 200
        wide, _ = one.size
        assert wide / one.info["dpi"][0] * 2.54 == pytest.approx(16, abs=0.05)


def test_a_chart_says_what_changed() -> None:
    first, second = (
        Image.open(io.BytesIO(read(one).zip.read("word/media/image2.png")))
        for one in (monthly(), _with_one_problem_more())
    )
    assert first.size == second.size
    assert ImageChops.difference(first, second).getbbox() is not None


def _with_one_problem_more() -> object:
    sources = monthly()
    assert sources.basis is not None
    issues = dict(sources.basis.issues)
    issues[REGIONS[4], NOVEMBER] += 1
    return replace(sources, basis=replace(sources.basis, issues=issues))


def test_photos_stand_under_their_field_and_all_others_in_an_annex(tmp_path: Path) -> None:
    path = photo(tmp_path / "foto.jpg", (400, 300))
    photos = tuple(
        PrintedPhoto(path, f"Foto {field or 'lain'} {at}", field)
        for field in (OVERVIEW, "politik", "")
        for at in range(3)
    )
    reading = read(political((m.AGENDA, "", "politik"), (m.TALK, "Aman."), photos=photos))
    assert len(reading.document.inline_shapes) == 9
    texts = [one for one in reading.texts() if one.startswith(("Foto ", "Politik", "DOKUMENTASI"))]
    assert texts.index("Politik") < texts.index("Foto politik 0")
    assert texts[0] == f"Foto {OVERVIEW} 0"
    assert texts[-3:] == ["Foto lain 0", "Foto lain 1", "Foto lain 2"]
    without = read(political(photos=photos, profile=profile(annexes_photos=False)))
    assert len(without.document.inline_shapes) == 0


def test_it_is_signed_as_letters_are_and_dated_by_hand() -> None:
    signer = Signer("Kepala", name="Drs. Nama Kepala, M.Si.", nip="196804111993031009")
    texts = read(political(profile=profile(letter_signer=signer))).texts()
    assert any(one.startswith("Samarinda, ....") for one in texts)
    assert "Kepala," in texts
    assert "Drs. Nama Kepala, M.Si." in texts


def test_how_secret_it_is_stands_on_every_page() -> None:
    sources = political((m.AGENDA, "", "politik"), (m.TALK, "Rahasia umum."))
    entry = sources.minutes.entries[1]
    minutes = replace(sources.minutes, classified={entry.id: Classification.SECRET})
    reading = read(replace(sources, minutes=minutes))
    assert any("RAHASIA" in part for part in _headers(reading))
    assert "1. Rahasia umum. (RAHASIA)" in reading.lines()


def _headers(reading: Reading) -> list[str]:
    names = [one for one in reading.zip.namelist() if one.startswith("word/header")]
    return [reading.zip.read(one).decode() for one in names]


@pytest.mark.parametrize("style", NumberStyle)
@pytest.mark.parametrize("paper", Paper)
def test_parts_have_roman_numbers_on_every_paper(style: NumberStyle, paper: Paper) -> None:
    reading = read(monthly(1, profile=profile(number_style=style, paper=paper)))
    assert "II. LAPORAN PERMASALAHAN STRATEGIS" in reading.lines()
    width = reading.document.sections[0].page_width
    assert width is not None
    assert width.cm == pytest.approx(paper.size_cm[0], abs=0.01)


def test_a_field_of_twenty_thousand_letters_is_printed_whole() -> None:
    text = "Situasi aman dan terkendali di seluruh kecamatan. " * 400
    reading = read(political((m.AGENDA, "", "politik"), (m.TALK, text.strip())))
    assert f"1. {text.strip()}" in reading.lines()


def test_what_looks_like_a_template_is_text() -> None:
    reading = read(political((m.AGENDA, m.HOSTILE), (m.TALK, m.HOSTILE), (m.ACTION, m.HOSTILE)))
    assert "".join(reading.texts()).count("{{ nomor }}") == 3


def test_suggestions_and_conclusions_are_numbered_by_themselves() -> None:
    reading = read(
        political(
            (m.AGENDA, "", CONCLUSIONS),
            *((m.TALK, one) for one in ("Aman.", "Terkendali.")),
            (m.AGENDA, "", SUGGESTIONS),
            (m.TALK, "Pertahankan."),
        )
    )
    assert between(reading, "Simpulan", "Saran") == ["1. Aman.", "2. Terkendali."]
    assert "1. Pertahankan." in reading.lines()
