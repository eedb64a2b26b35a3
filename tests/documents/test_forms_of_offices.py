"""What offices do each in their own way: an option of the profile, and the default when none."""

from dataclasses import replace
from datetime import date

import pytest
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.notula_header import BY_HAND
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, MeetingStatus, Urgency
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.office_profile import (
    LetterForm,
    OfficeProfile,
    SignatureForm,
    Signer,
)
from kesbang_desktop.domain.proof import Proof, ProofKind
from kesbang_desktop.domain.ratification import (
    Ratification,
    RatificationResult,
    Ratifications,
)
from tests.documents.golden_meetings import DEPUTY
from tests.documents.word_reader import Reading

NOTULA, LETTER, REPORT = DocumentKind.NOTULA, DocumentKind.INVITATION, DocumentKind.REPORT
SIGNED = (NOTULA, DocumentKind.NOTULA_2009, LETTER, REPORT)
CERTIFIED = "Badan Siber dan Sandi Negara"


def paper(kind: DocumentKind, profile: OfficeProfile, minutes: Minutes | None = None) -> Reading:
    return Reading.paper(kind, Sources(minutes or m.everything(), profile))


def rows(reading: Reading, title: str) -> dict[str, str]:
    return {row[0]: row[-1] for row in reading.cells(reading.table(title))}


def test_rows_that_are_not_filled_in_are_printed_only_where_the_office_wants_them() -> None:
    usual, all_of_them = (
        paper(NOTULA, m.profile(empty_rows=wanted), m.bare()).rows() for wanted in (False, True)
    )
    wanted = {"Nomor", "Waktu Panggilan", "Tempat"}
    assert not wanted & set(usual)
    assert {all_of_them[name] for name in wanted} == {BY_HAND}


def test_the_chair_signs_as_such_and_by_his_job_title() -> None:
    form = SignatureForm(names_chair=True)
    named = paper(NOTULA, m.profile(signature_form=form, signer=DEPUTY)).signatures()[1]
    assert named[1:4] == ["Pimpinan Sidang/Rapat", *named[2:4]]
    assert named[2:4] == ["a.n. Kepala Badan Kesatuan Bangsa dan Politik", "Sekretaris,"]

    chair = m.attendance(m.EDI, position="Kepala Dinas", roles=frozenset({Role.CHAIR}))
    by_title = paper(NOTULA, m.profile(signature_form=form), Minutes(m.meeting(), (chair,)))
    assert by_title.signatures()[1][1:4] == [
        "Pimpinan Sidang/Rapat",
        "Kepala Dinas,",
        "Edi Hermawanto Noor",
    ]
    untitled = paper(NOTULA, m.profile(signature_form=form), m.bare())
    assert untitled.signatures()[1][1] == "Pimpinan Sidang/Rapat,"


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("underlined", [True, False])
def test_the_name_is_bold_and_underlined_as_the_office_has_it(bold: bool, underlined: bool) -> None:
    form = SignatureForm(bold=bold, underlined=underlined)
    for kind in SIGNED:
        reading = paper(kind, m.profile(signature_form=form))
        font = reading.document.styles["Nama Penanda Tangan"].font
        assert font.bold is bold
        # The form of 2009 underlines it always.
        assert bool(font.underline) is (underlined or kind is DocumentKind.NOTULA_2009)


@pytest.mark.parametrize("kind", SIGNED)
def test_an_electronic_signature_says_so_above_and_at_the_foot(kind: DocumentKind) -> None:
    for electronic in (True, False):
        form = SignatureForm(electronic=electronic)
        reading = paper(kind, m.profile(signature_form=form, signer=DEPUTY, letter_signer=DEPUTY))
        block = reading.signatures()[1]
        assert ("Ditandatangani secara elektronik oleh:" in block) is electronic
        for first in (True, False):
            foot = reading.header_and_footer(first=first)[1]
            assert (CERTIFIED in foot) is electronic


def test_what_nobody_signs_has_no_foot_of_a_certificate() -> None:
    profile = m.profile(signature_form=SignatureForm(electronic=True))
    for kind in (DocumentKind.ACTION_MATRIX, DocumentKind.ATTENDANCE_LIST):
        assert CERTIFIED not in paper(kind, profile).header_and_footer(first=True)[1]


def test_urgency_is_told_apart_from_how_secret_a_letter_is() -> None:
    form = LetterForm(urgency=Urgency.VERY_URGENT)
    minutes = m.everything()
    secret = replace(minutes.meeting, classification=Classification.RESTRICTED)
    minutes = replace(minutes, meeting=secret)
    letter = rows(paper(LETTER, m.profile(letter_form=form), minutes), "Keterangan surat")
    assert letter["Sifat"] == "Terbatas"
    assert letter["Tingkat Urgensi"] == "Sangat Segera"
    assert "Tingkat Urgensi" not in rows(paper(LETTER, m.profile()), "Keterangan surat")
    assert paper(REPORT, m.profile(letter_form=form)).rows()["Tingkat Urgensi"] == "Sangat Segera"


@pytest.mark.parametrize("usual", Urgency)
def test_the_urgency_of_a_meeting_goes_before_that_of_the_profile(usual: Urgency) -> None:
    minutes = m.everything()
    minutes = replace(minutes, meeting=replace(minutes.meeting, urgency=Urgency.URGENT))
    profile = m.profile(letter_form=LetterForm(urgency=usual))
    letter = rows(paper(LETTER, profile, minutes), "Keterangan surat")

    assert letter["Tingkat Urgensi"] == "Segera"
    assert paper(REPORT, profile, minutes).rows()["Tingkat Urgensi"] == "Segera"


def test_an_invitation_says_besides_what_the_office_has_it_say() -> None:
    form = LetterForm(
        copies=("Gubernur Kalimantan Timur", "Arsip"),
        dress="Batik lengan panjang",
        contact="Rina, 0812 3456 7890",
        remark="Membawa data terbaru",
        other_matters=True,
    )
    reading = paper(LETTER, m.profile(letter_form=form), m.sample())
    told = rows(reading, "Waktu dan tempat rapat")
    assert told["Pakaian"] == form.dress
    assert told["Narahubung"] == form.contact
    assert told["Catatan"] == form.remark
    assert told["Acara"].splitlines()[-1] == "3. Hal-hal lain yang dianggap perlu"
    lines = reading.lines()
    assert lines[lines.index("Tembusan:") :] == [
        "Tembusan:",
        "1. Gubernur Kalimantan Timur",
        "2. Arsip",
    ]
    closing = "Atas perhatian dan kehadiran Bapak/Ibu/Saudara, kami ucapkan terima kasih."
    assert closing in lines

    for said in ("Lain-lain", "Hal-hal lain", "Hal lain yang dipandang perlu."):
        agenda = m.entries((m.AGENDA, "Kesiapan"), (m.AGENDA, said))
        own = paper(LETTER, m.profile(letter_form=form), Minutes(m.meeting(), (), agenda))
        assert rows(own, "Waktu dan tempat rapat")["Acara"].splitlines()[1:] == [f"2. {said}"]

    bare = paper(LETTER, m.profile(), m.bare())
    assert list(rows(bare, "Waktu dan tempat rapat")) == [
        "Hari/Tanggal",
        "Waktu",
        "Tempat",
        "Acara",
    ]
    assert "Tembusan:" not in bare.lines()


def test_the_annex_of_an_invitation_is_headed_signed_and_has_agencies_in_their_column() -> None:
    agency = m.attendance(m.office("TNI"))
    somebody = m.attendance(m.EDI, position="Sekretaris", organization=m.DISKOMINFO)
    minutes = Minutes(m.meeting(), (agency, somebody))
    reading = paper(LETTER, m.profile(invitees_limit=1, letter_signer=DEPUTY), minutes)
    assert [row[1:] for row in reading.cells(reading.table("Daftar undangan"))][1:] == [
        ["", "", "TNI"],
        ["Edi Hermawanto Noor", "Sekretaris", "Diskominfo Kaltim"],
    ]
    lines = reading.lines()
    assert lines.index("LAMPIRAN SURAT") < lines.index("Daftar Undangan")
    assert [p.text for p in _cells(reading)].count(DEPUTY.name) == 2


def _cells(reading: Reading):  # type: ignore[no-untyped-def]
    return (
        p
        for table in reading.document.tables
        for row in table.rows
        for cell in row.cells
        for p in cell.paragraphs
    )


@pytest.mark.parametrize("kind", SIGNED)
def test_the_variables_of_srikandi_stand_each_in_one_run(kind: DocumentKind) -> None:
    profile = m.profile(srikandi=True, signer=DEPUTY, letter_signer=Signer("Kepala", "Plt."))
    reading = paper(kind, profile)
    runs = ["".join(one.itertext()) for one in reading.body.iter(qn("w:r"))]
    wanted = {"nomor_naskah", "tanggal_naskah", "nama_pengirim", "jabatan_pengirim"}
    wanted |= {"nip_pengirim", "ttd_pengirim"}
    if kind in (LETTER, REPORT):
        wanted |= {"sifat", "hal"}
    for name in wanted:
        assert any(f"${{{name}}}" in run for run in runs), name
    block = reading.signatures()[1]
    assert DEPUTY.name not in block
    assert all("${" in line for line in block)
    assert "${" not in "".join(paper(kind, m.profile()).texts())


@pytest.mark.parametrize("kind", [DocumentKind.EXCERPT, DocumentKind.RECEIPT])
def test_what_is_sent_with_a_notula_tells_the_number_of_that(kind: DocumentKind) -> None:
    texts = "".join(paper(kind, m.profile(srikandi=True)).texts())
    assert m.everything().meeting.number in texts
    assert ("${nomor_naskah}" in texts) is (kind is DocumentKind.EXCERPT)
    assert "${nama_pengirim}" in texts


def test_final_minutes_tell_where_they_were_ratified_where_the_office_wants_it() -> None:
    draft = m.everything()
    final = replace(draft, meeting=replace(draft.meeting, status=MeetingStatus.FINAL))
    amended, day = RatificationResult.AMENDED, date(2024, 4, 22)
    later = Ratification(new_id(), "Rapat Koordinasi ke-2", day, amended)
    found = Ratifications(ratified_in=(later,))
    said = "Notula ini disahkan dengan perubahan dalam Rapat Koordinasi ke-2 tanggal 22 April 2024."
    reasons = ("", "Adendum: nama narasumber salah tulis", "Tanggal salah")
    said += " Adendum ke-1: nama narasumber salah tulis."
    wanted = m.profile(signature_form=SignatureForm(tells_approval=True))
    for minutes, profile, is_told in (
        (final, wanted, True),
        (final, m.profile(), False),
        (draft, wanted, False),
    ):
        reading = Reading.paper(
            NOTULA, Sources(minutes, profile, ratifications=found, reasons=reasons)
        )
        lines = [with_plain_spaces(one.text) for one in reading.document.paragraphs]
        assert (said in lines) is is_told


@pytest.mark.parametrize("kind", [NOTULA, DocumentKind.NOTULA_2009, DocumentKind.NOTULA_MINISTRY])
def test_final_minutes_tell_their_approval_above_the_signature_where_the_office_wants_it(
    kind: DocumentKind,
) -> None:
    draft = m.everything()
    final = replace(draft, meeting=replace(draft.meeting, status=MeetingStatus.FINAL))
    name, day = "Ahmad Firdaus Kurniawan", date(2024, 3, 22)
    approval = Proof(new_id(), final.meeting.id, "V", ProofKind.APPROVAL, name, day, "TTE")
    wanted = m.profile(signature_form=SignatureForm(tells_approval=True))
    said = f"Notula ini telah disetujui oleh {name} pada hari Jumat, 22 Maret 2024 (TTE)."

    def lines(minutes: Minutes, profile: OfficeProfile, *proofs: Proof) -> list[str]:
        reading = Reading.paper(kind, Sources(minutes, profile, proofs=proofs))
        return [with_plain_spaces(one.text) for one in reading.document.paragraphs]

    assert said in lines(final, wanted, approval)
    for other in (lines(final, m.profile(), approval), lines(draft, wanted, approval)):
        assert said not in other
    assert not any("disetujui oleh" in one for one in lines(final, wanted))
