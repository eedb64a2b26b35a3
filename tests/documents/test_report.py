"""The report on a meeting (laporan hasil rapat), read as Word shows it."""

from dataclasses import replace

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile, SectionTitles, Signer
from tests.documents.golden_meetings import DEPUTY, GOLDEN, SIX_TITLES
from tests.documents.word_reader import Reading

LINE = "." * 40


def report(minutes: Minutes, profile: OfficeProfile | None = None) -> Reading:
    return Reading.paper(DocumentKind.REPORT, Sources(minutes, profile or m.profile()))


def held(reading: Reading) -> dict[str, str]:
    """The rows of the section on how the meeting was held."""
    return {row[0]: row[2] for row in reading.cells(reading.table("Pelaksanaan rapat"))}


def sections(reading: Reading) -> list[str]:
    """The numbered titles of the sections."""
    return [text for level, text in reading.outline() if level == 1][1:]


def test_the_head_of_the_sample() -> None:
    reading = report(m.sample())

    assert reading.lines()[0] == "Nota Dinas"
    assert reading.rows() == {
        "Yth.": "Gubernur Kalimantan Timur",
        "Dari": "Kepala Badan Kesatuan Bangsa dan Politik",
        "Tanggal": "21 Maret 2024",
        "Nomor": LINE,
        "Sifat": "Biasa",
        "Lampiran": "-",
        "Hal": "Laporan Hasil Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024",
    }


def test_the_body_of_the_sample() -> None:
    lines = report(m.sample()).lines()
    start = lines.index("3. Hasil")

    assert lines[1:5] == [
        "Dengan hormat dilaporkan hasil Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu "
        "2024 sebagai berikut:",
        "1. Dasar",
        f"Surat undangan nomor {'.' * 24} tanggal {'.' * 24}",
        "2. Pelaksanaan",
    ]
    assert lines[start:] == [
        "3. Hasil",
        "Rapat menghasilkan 1 (satu) keputusan dan 4 (empat) tindak lanjut.",
        "a. Keputusan",
        "1) Membentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 Tahun 2005.",
        "b. Tindak Lanjut",
        "4. Pokok Pembahasan",
        "a. Perkembangan politik di Kaltim pasca pemungutan suara 14 Februari 2024",
        "1) Rapat bertujuan melihat perkembangan politik di Kaltim setelah pemungutan suara 14 "
        "Februari 2024.",
        "2) Tensi politik Pemilu dan Pilpres 2024 lebih tenang dan kondusif dibandingkan dengan "
        "2019; masyarakat lebih dewasa dan tidak terjadi polarisasi yang besar.",
        "3) Pemantauan dilakukan secara tertib dan berkesinambungan sesuai Permendagri Nomor 61 "
        "Tahun 2011.",
        "Permasalahan:",
        "1) Persoalan yang terjadi selama periode pelaksanaan Pemilu belum diinventarisasi bersama "
        "pemangku kepentingan.",
        "b. Persiapan Pilkada Serentak 27 November 2024",
        "1) Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas di 10 "
        "kabupaten/kota se-Kaltim.",
        "2) Diskominfo berkontribusi menyukseskan Pilkada Serentak 2024 dalam urusan komunikasi, "
        "informatika, dan penyampaian informasi publik yang aktual dan transparan.",
        "5. Penutup",
        "Demikian dilaporkan, mohon petunjuk dan arahan lebih lanjut.",
    ]


def test_what_is_to_be_done_is_the_advice() -> None:
    assert report(m.everything()).actions() == [
        ["No.", "Tindak Lanjut", "Penanggung Jawab", "Tenggat"],
        [
            "1.",
            "Menyusun peta kerawanan\nbersama kabupaten/kota",
            "Kesbangpol Kaltim; Diskominfo Kaltim",
            "Jumat, 29 Maret 2024",
        ],
        [
            "2.",
            "Melaporkan perkembangan",
            "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si.",
            "berkelanjutan",
        ],
        ["3.", "Menyiapkan rapat berikut", "–", "–"],
    ]


def test_how_the_meeting_was_held() -> None:
    assert held(report(m.everything())) == {
        "Hari/Tanggal": "Kamis, 21 Maret 2024",
        "Waktu": "09.00 WITA s.d. 12.15 WITA",
        "Tempat": "Ruang Rapat Utama Badan Kesatuan Bangsa dan Politik, Jalan Jenderal Sudirman, "
        "Samarinda",
        "Acara": "1. Pemetaan kerawanan daerah\n2. Lain-lain",
        "Pimpinan rapat": "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si. (Kepala Badan, "
        "Kesbangpol Kaltim)",
        "Peserta": "1. Prof. Ir. Budi, Ph.D., narasumber\n"
        "2. Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si. (Kepala Badan, Kesbangpol Kaltim)\n"
        "3. Hari Dermanto (Bawaslu Kaltim)\n"
        "4. Siti Nur'aini, S.STP., M.A.P. (Analis Kebijakan)\n"
        "5. Edi Hermawanto Noor (Sekretaris, Diskominfo Kaltim)\n"
        "6. Rahmat, diwakili oleh Andi Wijaya, S.H.",
    }


def test_what_is_not_known_is_a_line_to_write_on() -> None:
    reading = report(m.bare(), m.profile(report_to="", show_signing_date=False))
    rows, meeting = reading.rows(), held(reading)

    assert [rows[label] for label in ("Yth.", "Tanggal", "Nomor")] == [LINE] * 3
    assert meeting == {
        "Hari/Tanggal": "Kamis, 21 Maret 2024",
        "Waktu": LINE,
        "Tempat": LINE,
        "Acara": f"1. {LINE}",
        "Pimpinan rapat": LINE,
        "Peserta": LINE,
    }
    assert sections(reading) == ["Dasar", "Pelaksanaan", "Penutup"]
    assert "3. Penutup" in reading.lines()


@pytest.mark.parametrize(
    ("invitation", "basis"),
    [
        ("Nomor 005/123/Kesbangpol, 18 Maret 2024", "005/123/Kesbangpol tanggal 18 Maret 2024"),
        ("No. 005/123", "005/123"),
    ],
)
def test_the_basis_is_the_letter(invitation: str, basis: str) -> None:
    lines = report(Minutes(m.meeting(invitation=invitation))).lines()

    assert lines[lines.index("1. Dasar") + 1] == f"Surat undangan nomor {basis}"


def test_a_basis_without_a_number_stays_as_typed() -> None:
    lines = report(Minutes(m.meeting(invitation="undangan lisan Kepala Badan"))).lines()

    assert lines[lines.index("1. Dasar") + 1] == "Undangan lisan Kepala Badan"


def test_a_date_of_the_letter_that_no_calendar_has_stays_as_typed() -> None:
    lines = report(Minutes(m.meeting(invitation="Nomor 005/123, 31 April 2026"))).lines()

    assert lines[lines.index("1. Dasar") + 1] == "Nomor 005/123, 31 April 2026"


@pytest.mark.parametrize(
    ("copies", "shown"),
    [
        ((), None),
        (("  ",), None),
        (("Gubernur",), "Gubernur"),
        (("Gubernur", "Sekretaris Daerah"), "1. Gubernur\n2. Sekretaris Daerah"),
    ],
)
def test_copies_are_numbered_where_there_are_several(
    copies: tuple[str, ...], shown: str | None
) -> None:
    assert report(m.sample(), m.profile(report_copies=copies)).rows().get("Tembusan") == shown


def test_whoever_signs_letters_signs() -> None:
    reading = report(m.everything(), m.profile(letter_signer=DEPUTY))

    assert reading.rows()["Dari"] == "Sekretaris"
    assert reading.signatures() == (
        [],
        [
            "a.n. Kepala Badan Kesatuan Bangsa dan Politik",
            "Sekretaris,",
            "Ahmad Firdaus Kurniawan, S.Sos., M.Si.",
            "Pembina Tingkat I (IV/b)",
            "NIP 19680411 199303 1 009",
        ],
    )


def test_an_acting_head_reports_as_one() -> None:
    reading = report(m.bare(), m.profile(letter_signer=Signer("Kepala Badan", "Plt.")))

    assert reading.rows()["Dari"] == "Plt. Kepala Badan"
    assert reading.signatures()[1] == ["Plt. Kepala Badan,", "." * 44]


@pytest.mark.parametrize(
    ("classification", "word"),
    [(Classification.RESTRICTED, "Terbatas"), (Classification.TOP_SECRET, "Sangat Rahasia")],
)
def test_a_classified_report_says_so(classification: Classification, word: str) -> None:
    reading = report(Minutes(m.meeting(classification=classification)))

    assert reading.rows()["Sifat"] == word
    assert reading.header_and_footer(first=True) == (word.upper(), word.upper())


def test_one_participant_is_named_and_many_are_counted() -> None:
    assert held(report(m.crowded(1)))["Peserta"] == "1. Peserta 1"
    assert held(report(m.crowded(6)))["Peserta"].splitlines()[-1] == "6. Peserta 6"
    assert held(report(m.crowded(7)))["Peserta"] == "7 (tujuh) peserta"
    assert held(report(m.crowded(120)))["Peserta"] == ("120 (seratus dua puluh) peserta")


def test_a_report_that_carries_no_list_points_to_none() -> None:
    crowd = m.crowded(20).attendances
    offices = (m.KESBANGPOL, m.DISKOMINFO)
    people = tuple(replace(one, organization=offices[n % 2]) for n, one in enumerate(crowd))
    reading = report(Minutes(m.meeting(), people))

    assert held(reading)["Peserta"] == "20 (dua puluh) peserta dari 2 (dua) instansi"
    assert reading.rows()["Lampiran"] == "-"
    assert not any("daftar hadir" in text.casefold() for text in reading.texts())


def test_sixty_decisions_are_all_there_and_counted() -> None:
    lines = report(m.decided(60)).lines()

    assert [f"{n + 1}) Keputusan ke-{n} rapat ini." for n in range(60)] == [
        line for line in lines if "Keputusan ke-" in line
    ]
    assert "Rapat menghasilkan 60 (enam puluh) keputusan." in lines
    assert not any("Disarankan" in line for line in lines)


def test_parts_of_a_decision_are_no_decisions() -> None:
    lines = report(m.everything()).lines()

    assert "a) untuk tahun 2024" in lines
    assert "Rapat menghasilkan 2 (dua) keputusan dan 3 (tiga) tindak lanjut." in lines


def test_no_decisions_leave_no_title_behind() -> None:
    reading = Reading.paper(
        DocumentKind.REPORT, Sources(GOLDEN["no decisions"].minutes, m.profile())
    )

    assert sections(reading) == ["Dasar", "Pelaksanaan", "Pokok Pembahasan", "Penutup"]
    assert not any("Keputusan" in line for line in reading.lines())


def test_decisions_are_called_what_the_profile_calls_them() -> None:
    profile = m.profile(sections=SectionTitles(decisions="Kesimpulan"))

    assert "a. Kesimpulan" in report(m.sample(), profile).lines()


def test_numbers_follow_the_profile() -> None:
    lines = report(m.everything(), m.profile(number_style=NumberStyle.ROMAN)).lines()

    for line in ("III. Hasil", "A. Pemetaan kerawanan daerah", "V. Penutup"):
        assert line in lines


def test_six_titles_stay_as_typed() -> None:
    reading = Reading.paper(DocumentKind.REPORT, Sources(GOLDEN["six titles"].minutes, m.profile()))

    assert held(reading)["Pimpinan rapat"].startswith(SIX_TITLES)


def test_a_long_discussion_is_told_in_short_and_how_much_more_there_is() -> None:
    lines = report(GOLDEN["300 entries"].minutes).lines()
    start = lines.index("3. Pokok Pembahasan")

    assert [line.split()[0] for line in lines[start + 1 : start + 5]] == ["a.", "1)", "2)", "3)"]
    assert lines[start + 5] == "dan 97 (sembilan puluh tujuh) pokok lain dalam notula"
    assert lines[start + 6] == "4. Penutup"


def test_more_problems_than_are_told_are_counted() -> None:
    problems = [(m.ISSUE, f"Masalah {number}") for number in range(5)]
    talk = [(m.TALK, f"Pokok {number}") for number in range(4)]
    lines = report(Minutes(m.meeting(), (), m.entries(*talk, *problems))).lines()
    start = lines.index("3. Pokok Pembahasan")

    assert lines[start + 1 : -2] == [
        "a. Pokok 0",
        "b. Pokok 1",
        "c. Pokok 2",
        "dan 1 (satu) pokok lain dalam notula",
        "Permasalahan:",
        "a. Masalah 0",
        "b. Masalah 1",
        "c. Masalah 2",
        "dan 2 (dua) permasalahan lain dalam notula",
    ]


def test_the_whole_discussion_is_annexed_on_request() -> None:
    minutes = GOLDEN["300 entries"].minutes
    reading = report(minutes, m.profile(report_annexes_discussion=True))

    assert reading.rows()["Lampiran"] == "1 (satu) berkas"
    assert reading.bookmarks() == {f"butir_{one.id.hex}": one.text for one in minutes.entries}
    title = next(p for p in reading.document.paragraphs if p.text == "Lampiran")
    assert title.paragraph_format.page_break_before


def test_every_decision_and_action_of_a_full_meeting_is_there_under_its_id() -> None:
    minutes = m.everything()
    found = report(minutes).bookmarks()

    for kind in (m.DECISION, m.ACTION, m.AGENDA):
        for one in m.with_text(minutes, kind):
            assert found[f"butir_{one.id.hex}"] == one.text


def test_hostile_text_comes_out_as_typed() -> None:
    reading = report(GOLDEN["hostile"].minutes)
    title = m.HOSTILE.replace("\n", " ")

    assert reading.rows()["Hal"] == f"Laporan Hasil {title}"
    assert held(reading)["Tempat"] == m.HOSTILE
    assert f"1) {m.HOSTILE}" in reading.lines()
    assert reading.actions()[1] == ["1.", m.HOSTILE, m.HOSTILE, "–"]


def test_text_of_the_profile_comes_out_as_typed_too() -> None:
    text = '{{ judul }} {% if x %} <w:p> & "x"'
    signer = Signer(text, name=text, rank=text, nip=text)
    profile = m.profile(report_to=text, report_copies=(text, text), letter_signer=signer)
    reading = report(m.sample(), profile)

    assert reading.rows()["Yth."] == reading.rows()["Dari"] == text
    assert reading.rows()["Tembusan"] == f"1. {text}\n2. {text}"
    assert reading.signatures()[1] == [f"{text},", text, text, f"NIP {text}"]


def test_times_of_entries_are_no_matter_of_a_report() -> None:
    shown = replace(m.profile(), shows_entry_times=True)

    assert report(m.sample(), shown).lines() == report(m.sample()).lines()


@pytest.mark.parametrize(("asked", "printed"), [(1.5, 1.0), (0.9, 0.9)])
def test_its_lines_stand_closer_than_those_of_minutes(asked: float, printed: float) -> None:
    for kind, spacing in ((DocumentKind.REPORT, printed), (DocumentKind.NOTULA, asked)):
        sources = Sources(m.sample(), m.profile(line_spacing=asked))
        body = Reading.paper(kind, sources).document.styles["Isi Naskah"]
        assert body.paragraph_format.line_spacing == pytest.approx(spacing, abs=0.01)
