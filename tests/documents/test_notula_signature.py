"""The block of signatures."""

from dataclasses import replace

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import SignatureForm, Signer
from tests.documents.word_reader import Reading


def test_the_chair_signs_with_rank_and_nip() -> None:
    left, right = Reading.of(m.everything(), m.profile()).signatures()

    assert left == []
    assert right == [
        "Samarinda, 21 Maret 2024",
        "Pimpinan Sidang/Rapat,",
        "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si.",
        "Pembina Tingkat I (IV/b)",
        "NIP 19680411 199303 1 009",
    ]


def test_rank_and_nip_that_are_not_known_leave_no_line() -> None:
    assert Reading.of(m.sample(), m.profile()).signatures()[1] == [
        "Samarinda, 21 Maret 2024",
        "Pimpinan Sidang/Rapat,",
        "Ahmad Firdaus Kurniawan",
    ]


def test_a_meeting_without_a_chair_leaves_a_line_to_fill_by_hand() -> None:
    name = Reading.of(m.bare(), m.profile()).signatures()[1][-1]

    assert set(name) == {"."}
    assert len(name) > 20


def test_a_signer_of_the_profile_signs_in_his_capacity() -> None:
    signer = Signer(
        "Kepala Badan", "a.n.", "", "Budi, S.E.", "Pembina", "IV/a", "196804111993031009"
    )

    assert Reading.of(m.everything(), m.profile(signer=signer)).signatures()[1][1:] == [
        "a.n. Kepala Badan,",
        "Budi, S.E.",
        "Pembina (IV/a)",
        "NIP 19680411 199303 1 009",
    ]


def test_the_note_taker_signs_on_the_left_where_the_profile_says_so() -> None:
    left, _ = Reading.of(m.everything(), m.profile(note_taker_signs=True)).signatures()

    assert left == [
        "Notulis,",
        "Siti Nur'aini, S.STP., M.A.P.",
        "Penata (III/c)",
        "NIP 19900101 201502 2 001",
    ]


def test_place_and_date_can_be_left_out() -> None:
    profile = m.profile(show_signing_date=False)
    assert Reading.of(m.sample(), profile).signatures()[1][0] == "Pimpinan Sidang/Rapat,"

    profile = m.profile(place_of_signing="")
    assert Reading.of(m.sample(), profile).signatures()[1][0] == "21 Maret 2024"


def test_the_name_is_bold_with_room_for_the_signature_above() -> None:
    reading = Reading.of(m.sample(), m.profile(signature_gap_cm=3.1))
    name = next(
        p
        for p in reading.document.tables[-1].rows[-1].cells[1].paragraphs
        if p.text == "Ahmad Firdaus Kurniawan"
    )

    assert name.style.font.bold
    assert not name.style.font.underline
    assert abs(name.style.paragraph_format.space_before - Cm(3.1)) < Cm(0.01)


def test_the_block_stays_on_one_page_with_the_text_above_it() -> None:
    endings = (
        m.sample(),
        m.decided(),
        replace(m.sample(), meeting=m.meeting(closing="Rapat ditutup.")),
    )
    for minutes in endings:
        reading = Reading.of(minutes, m.profile(note_taker_signs=True))
        block = reading.document.tables[-1]
        for row in block.rows:
            assert row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
            for cell in row.cells:
                assert all(_keeps_with_next(p) for p in cell.paragraphs)
        assert _keeps_with_next_up_to_text(reading, block)


def test_a_meeting_with_nothing_said_is_signed_too() -> None:
    assert Reading.of(Minutes(m.meeting()), m.profile()).signatures()[1][0].startswith("Samarinda")


def _keeps_with_next(paragraph: object) -> bool:
    own = paragraph.paragraph_format.keep_with_next
    style = paragraph.style
    while own is None and style is not None:
        own, style = style.paragraph_format.keep_with_next, style.base_style
    return bool(own)


def _keeps_with_next_up_to_text(reading: Reading, block: object) -> bool:
    by_element = {p._p: p for p in reading.document.paragraphs}
    for element in block._tbl.itersiblings(preceding=True):
        if element.tag == qn("w:tbl"):
            last_row = next(t for t in reading.document.tables if t._tbl is element).rows[-1]
            return all(_keeps_with_next(p) for cell in last_row.cells for p in cell.paragraphs)
        if not _keeps_with_next(by_element[element]):
            return False
        if by_element[element].text:
            return True
    return False


@pytest.mark.parametrize(
    ("capacity", "principal", "lines"),
    [
        ("a.n.", "Kepala Badan", ["a.n. Kepala Badan", "Sekretaris,"]),
        ("a.n.", "a.n. Gubernur", ["a.n. Gubernur", "Sekretaris,"]),
        ("u.b.", "Kepala Badan", ["a.n. Kepala Badan", "u.b.", "Sekretaris,"]),
        ("u.b.", "", ["u.b.", "Sekretaris,"]),
        ("Plt.", "", ["Plt. Sekretaris,"]),
        ("Plh.", "", ["Plh. Sekretaris,"]),
        ("Pjs.", "diabaikan", ["Pjs. Sekretaris,"]),
        ("", "diabaikan", ["Sekretaris,"]),
    ],
)
def test_whom_the_signer_signs_for_has_a_line_of_his_own(
    capacity: str, principal: str, lines: list[str]
) -> None:
    signer = Signer("Sekretaris", capacity, principal, "Budi, S.E.")

    right = Reading.of(m.everything(), m.profile(signer=signer)).signatures()[1]
    assert right == ["Samarinda, 21 Maret 2024", *lines, "Budi, S.E."]


@pytest.mark.parametrize("title", ["Plt. Sekretaris", "plt Sekretaris", "Sekretaris"])
def test_a_capacity_that_stands_in_the_title_too_is_said_once(title: str) -> None:
    signer = Signer(title, "Plt.", "", "Budi, S.E.")

    right = Reading.of(m.everything(), m.profile(signer=signer)).signatures()[1]
    assert right[1:] == ["Plt. Sekretaris,", "Budi, S.E."]


@pytest.mark.parametrize(
    "position", ["Pimpinan Rapat", "pimpinan  sidang/rapat", "Ketua Rapat", "Pimpinan", ""]
)
@pytest.mark.parametrize("title", ["Pimpinan Sidang/Rapat", "Pimpinan Rapat"])
def test_no_title_of_the_chair_is_said_twice(position: str, title: str) -> None:
    chair = m.attendance(m.EDI, position=position, roles=frozenset({Role.CHAIR}))
    minutes = Minutes(m.meeting(), (chair,))
    profile = m.profile(
        signature_form=SignatureForm(names_chair=True),
        signer=Signer(title),
        note_taker_signs=True,
        place_of_signing="",
    )
    for kind, said in (
        (DocumentKind.NOTULA, f"{title},"),
        (DocumentKind.NOTULA_2009, f"{title.upper()},"),
    ):
        right = Reading.paper(kind, Sources(minutes, profile)).signatures()[1]
        assert right[1:] == [said, m.EDI.name]
