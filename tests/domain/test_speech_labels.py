"""Names before a colon with a verb of speech, or the time, beside them."""

from datetime import date

import pytest

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Organization, Person

BUDI = Person(new_id(), "Budi Santoso")
HARI = Person(new_id(), "Hari Dermanto")
KPU = Organization(new_id(), "KPU")
DIRECTORY = Directory((BUDI, HARI), (KPU,))
WORDS = {"anggaran", "jawaban", "peserta", "moderator", "laporan", "hari"}
NOTATION = Notation(
    KnownParties((), DIRECTORY), date(2026, 3, 10), (), lambda word: word.casefold() in WORDS
)


@pytest.mark.parametrize(
    "label",
    [
        "Pak Budi bilang",
        "Sdr. Hari Dermanto menyampaikan",
        "09.15 Budi",
        "[09.15] Budi",
        "Budi (09.20)",
        "Budi (KPU), Dermanto (Bawaslu)",
        "Moderator",
        "Pimpinan rapat",
    ],
)
def test_what_is_said_by_a_name_with_words_around_it_is_not_given_to_the_floor(label: str) -> None:
    read = list(NOTATION.read_lines(["KPU: kami mulai", f"{label}: dana kurang"]))[1]
    assert (read.text, read.speaker, read.unattributed) == (f"{label}: dana kurang", None, True)
    assert label in read.problems[0]


@pytest.mark.parametrize(
    "line",
    [
        "Satu, mohon dicek lagi: anggaran belum cair",
        "Laporan anggaran: belum cair",
        "Jawaban: belum",
        "Usulan Budi: dibahas minggu depan",
        "09.15: istirahat",
        "Pukul 09.00: rapat dibuka",
    ],
)
def test_verbs_and_times_without_a_name_stay_text_of_whoever_speaks(line: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.unattributed, read.problems) == (line, False, ())
