"""What field a sentence is guessed to be of, by the words that come with the program.

The table says of each sentence what somebody would say, and which of them the guess misses.
"""

import csv
from pathlib import Path

from kesbang_desktop.domain.reports.field_guess import FieldGuesser
from kesbang_desktop.domain.reports.report_forms import FIELDS, ReportField
from tests.domain.search.shipped_language import shipped_language

SENTENCES = Path(__file__).parents[2] / "data" / "bidang.csv"
GUESS = FieldGuesser(FIELDS, shipped_language().stems)


def test_nine_of_ten_sentences_are_guessed_as_somebody_would_say() -> None:
    with SENTENCES.open(encoding="utf-8") as file:
        _, *rows = csv.reader(file, delimiter=";")
    told = {sentence: field for field, sentence, _ in rows}
    assert len(told) >= 120
    missed = {sentence for sentence, field in told.items() if GUESS(sentence) != field}
    assert missed == {sentence for _, sentence, is_missed in rows if is_missed}
    assert len(missed) <= len(told) // 10


def test_forms_of_a_word_are_that_word() -> None:
    assert GUESS("Pengamanan berlangsung; masyarakat mengamankan pelaku") == "hankam"
    assert GUESS("BERKAMPANYE DI SEKOLAH") == "politik"


def test_words_of_the_office_count_and_the_longest_of_them_first() -> None:
    fields = (
        ReportField("kerja", "Tenaga Kerja", ("upah",)),
        ReportField("tambang", "Tambang", ("upah pungut", "tambang")),
    )
    guess = FieldGuesser(fields, shipped_language().stems)
    assert guess("Upah pungut belum dibayar") == "tambang"
    assert guess("Upah belum dibayar") == "kerja"
    assert guess("Cuaca cerah") == guess("") == guess("…") == ""


def test_a_long_text_is_guessed_by_its_beginning() -> None:
    assert GUESS("Harga beras naik. " + "Kampanye tertib. " * 2000) in ("ekonomi", "politik")
    assert GUESS("kata " * 5000 + "kampanye") == ""
