"""The letter of invitation, as Word shows it."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.pages.kept_together import kept_paragraphs
from kesbang_desktop.documents.papers.notula_header import BY_HAND
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Classification, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.golden_meetings import DEPUTY, GOLDEN, golden_sources
from tests.documents.word_reader import Reading
from tests.pages.lengths import TYPEFACES


def _letter(minutes: Minutes, **profile: object) -> Reading:
    return Reading.paper(DocumentKind.INVITATION, Sources(minutes, m.profile(**profile)))


def _rows(reading: Reading, title: str) -> dict[str, str]:
    return {cells[0]: cells[-1] for cells in reading.cells(reading.table(title))}


def test_number_and_date_come_from_what_was_noted_of_the_letter() -> None:
    reading = _letter(m.everything())

    assert _rows(reading, "Keterangan surat") == {
        "Nomor": "005/123/Kesbangpol",
        "Sifat": "Biasa",
        "Lampiran": "-",
    }
    assert "Samarinda, 18 Maret 2024" in reading.lines()
    assert reading.outline() == [(1, "Hal\t:\tUndangan Rapat")]


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_the_colon_of_the_subject_stands_below_those_of_the_rows(typeface: str) -> None:
    minutes = Minutes(m.meeting(urgency="Sangat Segera"))
    reading = _letter(minutes, typeface=typeface)
    table = reading.table("Keterangan surat")._tbl
    label, colon, _ = (int(one.get(qn("w:w"))) for one in table.iter(qn("w:gridCol")))
    subject = table.getnext()
    shipped = Reading.paper(DocumentKind.INVITATION, Sources(m.bare(), m.profile()))
    styled = shipped.document.styles["Hal"].paragraph_format.tab_stops
    moved = {one.get(qn("w:pos")): one.get(qn("w:val")) for one in subject.pPr.tabs}

    assert label > styled[0].position.twips
    assert moved == {
        **{str(one.position.twips): "clear" for one in styled},
        str(label): "left",
        str(label + colon): "left",
    }
    indent = subject.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    assert indent.get(qn("w:left")) == indent.get(qn("w:hanging")) == str(label + colon)


def test_what_is_not_known_is_a_line_to_write_on() -> None:
    reading = _letter(m.bare())

    assert _rows(reading, "Keterangan surat")["Nomor"] == BY_HAND
    place = next(line for line in reading.lines() if line.startswith("Samarinda, "))
    assert set(place.removeprefix("Samarinda, ")) == {"."}
    when = _rows(reading, "Waktu dan tempat rapat")
    assert when["Waktu"] == when["Tempat"] == BY_HAND
    assert _rows(reading, "Tujuan surat")["Yth."].splitlines()[0] == BY_HAND


@pytest.mark.parametrize("name", GOLDEN)
def test_the_letter_has_its_parts_in_order(name: str, tmp_path: Path) -> None:
    reading = Reading.paper(DocumentKind.INVITATION, golden_sources(name, tmp_path))
    titles = [
        one._tbl.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}").get(qn("w:val"))
        for one in reading.document.tables
    ]
    annexed = name == "120 participants"

    assert titles == [
        "Kop naskah dinas",
        "Keterangan surat",
        "Tujuan surat",
        "Waktu dan tempat rapat",
        "Tanda tangan",
        *(["Rujukan lampiran", "Daftar undangan", "Tanda tangan"] if annexed else []),
    ]
    lines = "\n".join(reading.lines())
    assert (
        lines.index("Undangan Rapat")
        < lines.index("kami mengundang")
        < lines.index("Atas perhatian")
    )
    when = _rows(reading, "Waktu dan tempat rapat")
    assert list(when) == ["Hari/Tanggal", "Waktu", "Tempat", "Acara"]
    assert when["Hari/Tanggal"] == "Kamis, 21 Maret 2024"


def test_people_are_addressed_by_office_and_by_name_where_two_have_the_same() -> None:
    budi, citra = m.person("Budi, S.E."), m.person("Citra")
    minutes = Minutes(
        m.meeting(),
        (
            m.attendance(m.EDI, position="Sekretaris", organization=m.DISKOMINFO),
            m.attendance(budi, position="Analis", organization=m.KESBANGPOL),
            m.attendance(citra, position="Analis", organization=m.KESBANGPOL),
            m.attendance(m.HARI, organization=m.BAWASLU),
            m.attendance(m.office("TNI")),
        ),
    )

    assert _rows(_letter(minutes), "Tujuan surat")["Yth."].splitlines() == [
        "1. Sekretaris Diskominfo Kaltim",
        "2. Budi, S.E., Analis Kesbangpol Kaltim",
        "3. Citra, Analis Kesbangpol Kaltim",
        "4. Hari Dermanto, Bawaslu Kaltim",
        "5. TNI",
        "di Tempat",
    ]


def test_words_that_end_an_office_and_begin_its_agency_are_printed_once() -> None:
    agency = m.office("Dinas Perhubungan Provinsi Kalimantan Timur")
    head = m.attendance(m.EDI, position="Kepala Dinas Perhubungan", organization=agency)

    assert _rows(_letter(Minutes(m.meeting(), (head,))), "Tujuan surat")["Yth."].splitlines() == [
        "Kepala Dinas Perhubungan Provinsi Kalimantan Timur",
        "di Tempat",
    ]


def test_whoever_leads_the_meeting_or_came_uninvited_gets_no_letter() -> None:
    minutes = Minutes(
        m.meeting(),
        (
            m.attendance(m.CHAIR, roles=frozenset({Role.CHAIR})),
            m.attendance(m.person("Tamu"), invited=False, presence=Presence.PRESENT),
            m.attendance(m.office("POLRI"), presence=Presence.ABSENT),
        ),
    )

    assert _rows(_letter(minutes), "Tujuan surat") == {"Yth.": "POLRI\ndi Tempat"}


def test_above_the_limit_the_invited_get_an_annex_on_a_new_page() -> None:
    reading = _letter(m.crowded(11))

    assert _rows(reading, "Keterangan surat")["Lampiran"] == "1 (satu) berkas"
    assert _rows(reading, "Tujuan surat")["Yth."].startswith("Daftar terlampir")
    invited = reading.cells(reading.table("Daftar undangan"))
    assert invited[0] == ["No.", "Nama", "Jabatan", "Instansi"]
    assert [row[:2] for row in invited[1:]] == [[f"{n}.", f"Peserta {n}"] for n in range(1, 12)]
    start = next(p for p in reading.document.paragraphs if p.text == "LAMPIRAN SURAT")
    assert start.style.paragraph_format.page_break_before

    within = _letter(m.crowded(11), invitees_limit=11)
    assert _rows(within, "Keterangan surat")["Lampiran"] == "-"
    assert "Daftar Undangan" not in within.lines()


def test_who_gets_copies_stays_on_one_page_with_whoever_signs() -> None:
    copies = ("Gubernur", "Sekretaris Daerah", "Kepala Dinas Sosial")
    form = replace(m.profile().letter_form, copies=copies)
    kept = kept_paragraphs(_letter(m.everything(), letter_form=form).document)
    keeps = {one.text: one.keeps for one in kept}
    assert [keeps[one] for one in ("Tembusan:", *copies)] == [True, True, True, False]

    signatures = next(one for one in kept if one.text == "Tembusan:").element.getprevious()
    signed = [one.keeps for one in kept if signatures in one.element.iterancestors()]
    assert signed
    assert all(signed)


def test_one_item_of_the_agenda_needs_no_number_and_the_title_stands_in_for_none() -> None:
    several = _rows(_letter(m.sample()), "Waktu dan tempat rapat")["Acara"]
    assert several.splitlines()[1] == "2. Persiapan Pilkada Serentak 27 November 2024"

    one = Minutes(m.meeting(), (), m.entries((m.AGENDA, "Evaluasi")))
    assert _rows(_letter(one), "Waktu dan tempat rapat")["Acara"] == "Evaluasi"
    assert _rows(_letter(m.bare()), "Waktu dan tempat rapat")["Acara"] == "Rapat Koordinasi"


def test_the_hour_is_that_of_the_call_and_the_end_that_was_planned() -> None:
    fields = {"called_at": time(8, 30), "started_at": time(9, 0), "ended_at": time(12, 0)}
    held = Minutes(m.meeting(**fields))
    planned = Minutes(m.meeting(**fields, status=MeetingStatus.PLANNED))

    assert _rows(_letter(held), "Waktu dan tempat rapat")["Waktu"] == "08.30 WITA s.d. selesai"
    assert (
        _rows(_letter(planned), "Waktu dan tempat rapat")["Waktu"] == "08.30 WITA s.d. 12.00 WITA"
    )


def test_the_signer_of_letters_signs_and_nobody_in_his_stead() -> None:
    assert _letter(m.everything(), letter_signer=DEPUTY).signatures() == (
        [],
        [
            "a.n. Kepala Badan Kesatuan Bangsa dan Politik",
            "Sekretaris,",
            "Ahmad Firdaus Kurniawan, S.Sos., M.Si.",
            "Pembina Tingkat I (IV/b)",
            "NIP 19680411 199303 1 009",
        ],
    )
    title, name = _letter(m.everything()).signatures()[1]
    assert title == "Kepala Badan Kesatuan Bangsa dan Politik,"
    assert set(name) == {"."}


def test_a_classified_letter_says_so_in_its_row_and_on_every_page() -> None:
    minutes = m.sample()
    secret = replace(minutes.meeting, classification=Classification.SECRET)
    reading = _letter(replace(minutes, meeting=secret))

    assert _rows(reading, "Keterangan surat")["Sifat"] == "Rahasia"
    assert reading.header_and_footer(first=True) == ("RAHASIA", "RAHASIA")


def test_hostile_text_comes_out_as_typed() -> None:
    reading = _letter(m.hostile())

    assert _rows(reading, "Waktu dan tempat rapat")["Tempat"] == m.HOSTILE
    assert m.HOSTILE.replace("\n", " ") in next(
        line for line in reading.lines() if line.startswith("Sehubungan")
    )
