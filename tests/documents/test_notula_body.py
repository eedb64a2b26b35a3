"""The sections of a notula."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import tests.documents.meetings as m
from kesbang_desktop.documents.layout.style_names import ISSUES, LEVELS
from kesbang_desktop.documents.papers.notula_header import BLANK
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle, SectionTitles
from kesbang_desktop.domain.outcome import Outcome, Votes
from tests.documents.word_reader import TEMPLATE, Reading


def test_the_sample_meeting_reads_as_it_was_held() -> None:
    lines = Reading.of(m.sample(), m.profile()).lines()

    assert [line[:58] for line in lines] == [
        "NOTULA",
        "Kegiatan Sidang/Rapat",
        "1. Pembahasan",
        "a. Perkembangan politik di Kaltim pasca pemungutan suara 1",
        "Ahmad Firdaus Kurniawan:",
        "1) Rapat bertujuan melihat perkembangan politik di Kaltim ",
        "2) Tensi politik Pemilu dan Pilpres 2024 lebih tenang dan ",
        "3) Pemantauan dilakukan secara tertib dan berkesinambungan",
        "Permasalahan:",
        "1) Persoalan yang terjadi selama periode pelaksanaan Pemil",
        "b. Persiapan Pilkada Serentak 27 November 2024",
        "Ahmad Firdaus Kurniawan:",
        "1) Fokus berikutnya adalah deteksi dini dan antisipasi unt",
        "Edi Hermawanto Noor:",
        "2) Diskominfo berkontribusi menyukseskan Pilkada Serentak ",
        "2. Keputusan",
        "a. Membentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 T",
        "3. Tindak Lanjut",
    ]


def test_actions_stand_in_a_table_with_owner_and_due_date() -> None:
    rows = Reading.of(m.sample(), m.profile()).actions()

    assert rows[0] == ["No.", "Tindak Lanjut", "Penanggung Jawab", "Tenggat"]
    assert rows[2] == [
        "2.",
        "Membentuk Tim Desk Pilkada",
        "Kesbangpol Kaltim",
        "Rabu, 27 November 2024",
    ]
    assert rows[3][3] == "–"
    assert len(rows) == 5


def test_a_decision_says_how_it_was_taken_in_each_form() -> None:
    said = m.entries(
        (m.DECISION, "Posko dibuka."), (m.DECISION, "Dana disiapkan"), (m.DECISION, "")
    )
    ways = (Outcome(), Outcome(Votes(12, 3, 1)), Outcome())
    taken = [replace(one, outcome=way) for one, way in zip(said, ways, strict=True)]
    sources = Sources(Minutes(m.meeting(), (), tuple(taken)), m.profile())

    for kind in (DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.REPORT):
        text = "\n".join(Reading.paper(kind, sources).texts())
        assert "Posko dibuka. (disepakati secara musyawarah mufakat)" in text
        votes = "(disetujui dengan pemungutan suara: 12 setuju, 3 tidak setuju, 1 abstain)"
        assert f"Dana disiapkan {votes}" in text
        assert "– (disepakati secara musyawarah mufakat)" in text


def test_several_owners_are_joined_and_a_lasting_action_says_so() -> None:
    rows = Reading.of(m.everything(), m.profile()).actions()

    assert rows[1][1:] == [
        "Menyusun peta kerawanan\nbersama kabupaten/kota",
        "Kesbangpol Kaltim; Diskominfo Kaltim",
        "Jumat, 29 Maret 2024",
    ]
    assert rows[2][3] == "berkelanjutan"
    assert rows[3][2:] == ["–", "–"]


def test_no_level_is_skipped_and_agenda_items_count_from_a() -> None:
    lines = Reading.of(m.everything(), m.profile()).lines()

    assert lines[2:] == [
        "1. Kata Pembukaan",
        "Rapat dibuka pukul 09.00 WITA.\nPimpinan rapat menyampaikan terima kasih.",
        "2. Pembahasan",
        "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si.:",
        "Rapat dibuka dengan pembacaan doa.",
        "a. Pemetaan kerawanan daerah",
        "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si.:",
        "1) Peta kerawanan disusun menurut:",
        "a) kabupaten/kota, dengan rincian:",
        "(1) wilayah perbatasan:",
        "(a) Mahakam Ulu dan Kutai Barat;",
        "b) indeks demokrasi.",
        "Edi Hermawanto Noor:",
        "2) Data dimutakhirkan setiap bulan.",
        "3) Termasuk data media sosial.",
        "Permasalahan:",
        "1) Data kecamatan belum lengkap.",
        "a) terutama di daerah pemekaran",
        "2) Anggaran belum tersedia.",
        "b. Lain-lain",
        "Lihat Keputusan dan Tindak Lanjut.",
        "3. Keputusan",
        "a. Menetapkan peta kerawanan sebagai dasar kerja.",
        "1) untuk tahun 2024",
        "b. Melaporkan hasil rapat kepada Gubernur.",
        "4. Tindak Lanjut",
        "5. Penutup",
        "Rapat ditutup pukul 12.15 WITA.",
    ]


def test_the_roman_style_numbers_the_same_lists() -> None:
    profile = m.profile(number_style=NumberStyle.ROMAN)
    lines = Reading.of(m.everything(), profile).lines()

    assert [line.split()[0] for line in lines if line[0] in "IVAB" and ". " in line[:5]] == [
        "I.",
        "II.",
        "A.",
        "B.",
        "III.",
        "A.",
        "B.",
        "IV.",
        "V.",
    ]
    assert "1. Peta kerawanan disusun menurut:" in lines
    assert "a. kabupaten/kota, dengan rincian:" in lines
    assert "1) wilayah perbatasan:" in lines
    assert "a) Mahakam Ulu dan Kutai Barat;" in lines


def test_a_meeting_without_agenda_items_is_numbered_right_under_its_section() -> None:
    minutes = Minutes(
        m.meeting(),
        (),
        m.entries((m.TALK, "Satu", 0, m.EDI), (m.TALK, "Dua", 1), (m.TALK, "Tiga", 0, m.EDI)),
    )

    assert Reading.of(minutes, m.profile()).lines()[2:] == [
        "1. Pembahasan",
        "Edi Hermawanto Noor:",
        "a. Satu",
        "1) Dua",
        "b. Tiga",
    ]


def test_a_line_to_nobody_is_an_item_of_its_own_and_under_no_speaker() -> None:
    talk = m.entries((m.TALK, "Satu", 0, m.EDI), (m.TALK, "Fulan: dua"), (m.TALK, "Tiga", 0, m.EDI))
    talk = (talk[0], replace(talk[1], unattributed=True), talk[2])

    assert Reading.of(Minutes(m.meeting(), (), talk), m.profile()).lines()[2:] == [
        "1. Pembahasan",
        "Edi Hermawanto Noor:",
        "a. Satu",
        "Disampaikan dalam rapat:",
        "b. Fulan: dua",
        "Edi Hermawanto Noor:",
        "c. Tiga",
    ]


def test_what_is_said_after_a_decision_is_nobodys_and_a_first_line_has_no_heading() -> None:
    lines = [(m.TALK, "Salam"), (m.TALK, "Satu", 0, m.EDI), (m.DECISION, "Setuju"), (m.TALK, "Dua")]

    assert Reading.of(Minutes(m.meeting(), (), m.entries(*lines)), m.profile()).lines()[2:8] == [
        "1. Pembahasan",
        "a. Salam",
        "Edi Hermawanto Noor:",
        "b. Satu",
        "Disampaikan dalam rapat:",
        "c. Dua",
    ]


def test_a_problem_says_who_brought_it_up_only_where_its_line_does() -> None:
    lines = [
        (m.TALK, "Salam", 0, m.EDI),
        (m.ISSUE, "Jalan rusak"),
        (m.ISSUE, "Dana kurang", 0, m.EDI),
    ]

    assert Reading.of(Minutes(m.meeting(), (), m.entries(*lines)), m.profile()).lines()[-2:] == [
        "a. Jalan rusak",
        "b. Dana kurang (disampaikan Edi Hermawanto Noor)",
    ]


def test_what_is_said_before_the_first_agenda_item_takes_no_number_from_it() -> None:
    lines = [(m.TALK, "Salam"), (m.TALK, "Doa", 1), (m.TALK, "Rehat"), (m.TALK, "Lagu", 1)]
    minutes = Minutes(m.meeting(), (), m.entries(*lines, (m.AGENDA, "Kesatu"), (m.TALK, "Ya")))

    assert Reading.of(minutes, m.profile()).lines()[2:] == [
        "1. Pembahasan",
        "Salam",
        "a. Doa",
        "Rehat",
        "a. Lagu",
        "a. Kesatu",
        "1) Ya",
    ]


def test_problems_count_anew_under_each_heading_and_never_go_on_from_a_speaker() -> None:
    said = m.entries(
        (m.ISSUE, "Lama"),
        (m.AGENDA, "Kesatu"),
        (m.TALK, "Salam", 0, m.EDI),
        (m.ISSUE, "Jalan rusak"),
        (m.ISSUE, "di hulu", 1),
        (m.AGENDA, "Kedua"),
        (m.ISSUE, "Dana kurang"),
    )
    for style, deeper in ((NumberStyle.DECIMAL, "a) di hulu"), (NumberStyle.ROMAN, "a. di hulu")):
        reading = Reading.of(Minutes(m.meeting(), (), said), m.profile(number_style=style))
        first, second = ("1)", "2)") if style is NumberStyle.DECIMAL else ("1.", "2.")

        assert [line for line in reading.lines()[3:] if "Kesatu" not in line] == [
            "Permasalahan:",
            "Lama",
            "Edi Hermawanto Noor:",
            f"{first} Salam",
            "Permasalahan:",
            f"{first} Jalan rusak",
            deeper,
            reading.lines()[-3],
            "Permasalahan:",
            f"{first} Dana kurang",
        ]
        assert second not in "".join(reading.lines()[3:])


def test_an_empty_section_is_left_out_and_the_numbers_close_up() -> None:
    minutes = Minutes(m.meeting(closing="Selesai."), (), m.entries((m.DECISION, "Setuju.")))

    assert Reading.of(minutes, m.profile()).lines()[2:] == [
        "1. Keputusan",
        "a. Setuju.",
        "2. Penutup",
        "Selesai.",
    ]


def test_a_meeting_with_nothing_said_has_no_sections() -> None:
    assert Reading.of(m.bare(), m.profile()).lines() == ["NOTULA"]


def test_an_agenda_item_nobody_spoke_to_keeps_its_letter_in_the_discussion() -> None:
    said = m.entries((m.AGENDA, "Kesatu"), (m.AGENDA, "Kedua"), (m.TALK, "Ya"))
    minutes = Minutes(m.meeting(), (), said)
    reading = Reading.of(minutes, m.profile())

    assert reading.rows()["Acara"] == "1. Kesatu\n2. Kedua"
    assert reading.lines()[2:] == [
        "1. Pembahasan",
        "a. Kesatu",
        "Tidak dibahas.",
        "b. Kedua",
        "1) Ya",
    ]
    for words in ("Ditunda.", ""):
        profile = m.profile(sections=SectionTitles(undiscussed=words))
        lines = Reading.of(minutes, profile).lines()
        assert [line for line in lines[3:-2] if line] == ["a. Kesatu", *filter(None, [words])]


def test_what_was_decided_without_a_word_points_to_where_that_stands() -> None:
    said = m.entries(
        (m.AGENDA, "Pembukaan"),
        (m.AGENDA, "Kesatu"),
        (m.DECISION, "Setuju"),
        (m.AGENDA, "Kedua"),
        (m.DECISION, "Setuju"),
        (m.ACTION, "Laksanakan"),
        (m.AGENDA, "Ketiga"),
        (m.TALK, "Ya"),
    )
    minutes = Minutes(m.meeting(), (), said)
    shown = ["a. Pembukaan", "b. Kesatu", "c. Kedua", "d. Ketiga", "1) Ya"]
    for kind, first, second in (
        (DocumentKind.NOTULA, "Lihat Keputusan.", "Lihat Keputusan dan Tindak Lanjut."),
        (DocumentKind.NOTULA_2009, "Lihat Peraturan.", "Lihat Peraturan."),
    ):
        lines = Reading.paper(kind, Sources(minutes, m.profile())).lines()
        start = lines.index(shown[0])
        assert lines[start : start + 7] == [*shown[:2], first, shown[2], second, *shown[3:]]


def test_an_agenda_of_which_nothing_was_discussed_makes_no_section() -> None:
    minutes = Minutes(m.meeting(), (), m.entries((m.AGENDA, "Kesatu"), (m.DECISION, "Setuju")))

    assert Reading.of(minutes, m.profile()).lines()[2:] == ["1. Keputusan", "a. Setuju"]


def test_entries_without_text_are_not_printed_unless_somebody_owes_them() -> None:
    said = m.entries((m.TALK, ""), (m.DECISION, "  "), (m.ACTION, ""), (m.ACTION, ""))
    minutes = Minutes(m.meeting(), (), said, m.actions(said, {"owners": (m.KESBANGPOL,)}, {}))
    reading = Reading.of(minutes, m.profile())

    assert reading.lines()[2:] == ["1. Tindak Lanjut"]
    assert reading.actions()[1:] == [["1.", "–", "Kesbangpol Kaltim", "–"]]


def test_sixty_decisions_are_numbered_to_sixty() -> None:
    lines = Reading.of(m.decided(60), m.profile()).lines()

    assert lines[-1] == "hhh. Keputusan ke-59 rapat ini."


def test_the_words_of_title_and_sections_are_the_profiles() -> None:
    sections = SectionTitles(discussion="Jalannya Rapat", decisions="Kesimpulan")
    profile = m.profile(notula_title="NOTULEN", sections=sections)
    lines = Reading.of(m.sample(), profile).lines()

    assert lines[0] == "NOTULEN"
    assert "1. Jalannya Rapat" in lines
    assert "2. Kesimpulan" in lines


def test_lists_are_words_own_and_bound_to_styles() -> None:
    reading = Reading.of(m.everything(), m.profile())
    used = {p.style.style_id for p in reading.document.paragraphs}

    assert {"Tingkat1", "Tingkat2", "Tingkat3", "Keputusan1", "Umum"} <= used
    # Only what is said under a heading is in a list of its own (test_own_lists.py).
    numbered = {p.style.style_id for p in reading.document.paragraphs if p._p.pPr.numPr is not None}
    assert numbered <= {*LEVELS[2:], *ISSUES}


def test_lists_whose_levels_name_no_style_are_numbered_as_the_profile_says(tmp_path: Path) -> None:
    with zipfile.ZipFile(TEMPLATE) as old, zipfile.ZipFile(tmp_path / "saved.docx", "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("numbering.xml"):
                content = re.sub(rb"<w:pStyle [^>]*/>", b"", content)
            new.writestr(name, content)
    profile = m.profile(number_style=NumberStyle.ROMAN)
    lines = Reading.of(m.sample(), profile, tmp_path / "saved.docx").lines()

    assert lines[2] == "I. Pembahasan"
    assert lines[3].startswith("A. ")


def test_the_heading_of_the_issues_stays_with_the_first_of_them() -> None:
    for kind in (DocumentKind.NOTULA, DocumentKind.NOTULA_2009):
        reading = Reading.paper(kind, Sources(m.everything(), m.profile()))
        heading = next(p for p in reading.document.paragraphs if p.text == "Permasalahan:")

        assert heading.style.paragraph_format.keep_with_next


def test_signs_that_nothing_was_found_for_are_not_printed() -> None:
    made = m.entries(
        (EntryKind.AGENDA, "Jeda /sebentar"),
        (EntryKind.DISCUSSION, "Akun @contoh ramai"),
        (EntryKind.ACTION, "Siapkan posko @dinkes /H-berapa"),
    )
    reading = Reading.of(Minutes(m.meeting(), (), made), m.profile())

    assert reading.actions()[1][1:] == ["Siapkan posko dinkes (tenggat: H-berapa)", BLANK, BLANK]
    lines = reading.lines()
    assert any(line.endswith("Jeda (sebentar)") for line in lines)
    assert any(line.endswith("Akun @contoh ramai") for line in lines)


def test_a_sub_point_goes_with_the_decision_action_or_problem_it_was_noted_under() -> None:
    said = m.entries(
        (m.AGENDA, "Agenda satu"),
        (m.TALK, "Pembuka rapat"),
        (m.DECISION, "Posko dibuka"),
        (m.TALK, "dasar surat edaran", 1),
        (m.TALK, "nomor 5", 2),
        (m.ACTION, "Siapkan ambulans"),
        (m.TALK, "dua unit saja", 1, m.EDI),
        (m.TALK, "dengan sopir", 2),
        (m.ISSUE, "Jalan rusak"),
        (m.TALK, "sejak banjir Mei", 1),
        (m.TALK, "Selanjutnya"),
        (m.TALK, "rincian", 1),
    )
    for kind in (DocumentKind.NOTULA, DocumentKind.NOTULA_2009):
        reading = Reading.paper(kind, Sources(Minutes(m.meeting(), (), said), m.profile()))
        told = [line.split(" ", 1)[-1] for line in reading.lines()]
        talk, issue = told.index("Pembuka rapat"), told.index("Jalan rusak")
        decision = told.index("Posko dibuka")

        assert told[talk + 1 : issue][-3:] == ["Selanjutnya", "rincian", "Permasalahan:"]
        assert told[issue + 1] == "sejak banjir Mei"
        assert told[decision + 1 : decision + 3] == ["dasar surat edaran", "nomor 5"]
        styles = {p.text: p.style.name for p in reading.document.paragraphs}
        assert styles["dasar surat edaran"] != styles["Posko dibuka"]
        assert not any("dua unit" in line for line in told)
        action = "Siapkan ambulans\n– dua unit saja (disampaikan Edi Hermawanto Noor)"
        cells = [row[1] for row in reading.actions()]
        assert f"{action}\n  – dengan sopir" in cells


def test_a_decision_or_problem_under_another_kind_of_line_stands_under_no_other_of_its_kind() -> (
    None
):
    said = m.entries(
        (m.DECISION, "Satu"),
        (m.ISSUE, "Jalan rusak"),
        (m.TALK, "Dua", 0),
        (m.DECISION, "Tiga", 1),
        (m.ISSUE, "Dana kurang", 1),
    )

    assert Reading.of(Minutes(m.meeting(), (), said), m.profile()).lines()[2:] == [
        "1. Pembahasan",
        "a. Dua",
        "Permasalahan:",
        "a. Jalan rusak",
        "b. Dana kurang",
        "2. Keputusan",
        "a. Satu",
        "b. Tiga",
    ]


def test_a_decision_without_words_is_printed_for_what_was_noted_under_it() -> None:
    said = m.entries((m.DECISION, "Satu"), (m.DECISION, ""), (m.TALK, "butir", 1))

    assert Reading.of(Minutes(m.meeting(), (), said), m.profile()).lines()[2:] == [
        "1. Keputusan",
        "a. Satu",
        "b. –",
        "1) butir",
    ]
