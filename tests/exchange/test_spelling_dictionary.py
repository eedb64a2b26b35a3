"""The bundled dictionary with the words of offices and their forms."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.errors import SpellingError
from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary
from scripts.measure_spelling import MOST, TEXTS, false_alarms, office_dictionary

DATA = Path(__file__).parent.parent / "data"
EXTRA = resource_path("words", "kata-kantor.txt")
DICTIONARY = office_dictionary()


def listed(name: str) -> list[str]:
    """Return the words of a list in tests/data, one a line."""
    return (DATA / name).read_text(encoding="utf-8").split()


def test_wrong_words_are_told_from_right_ones():
    asked = ["dengan", "dingan", "Menindaklanjuti", "kordinasi", "pilkada", "Kaltim"]
    assert DICTIONARY.check_words(asked) == {"dingan", "kordinasi"}
    assert DICTIONARY.check_words([]) == frozenset()


def test_what_an_office_writes_is_not_underlined():
    words = listed("kata-benar.txt")
    assert len(words) > 400
    assert DICTIONARY.check_words(words) == frozenset()


def test_slips_stay_underlined_although_forms_are_derived():
    words = listed("kata-keliru.txt")
    assert DICTIONARY.check_words(words) == frozenset(words)


def test_the_sample_texts_have_hardly_a_false_alarm():
    words, wrong = false_alarms(TEXTS)
    assert len(words) > 500
    assert len(wrong) <= MOST * len(words)


def test_what_is_meant_comes_first():
    assert DICTIONARY.suggest("dingan")[0] == "dengan"
    assert DICTIONARY.suggest("Kordinasi")[0] == "Koordinasi"
    assert "pemerintah" in DICTIONARY.suggest("pemerntah")


@pytest.mark.parametrize(
    ("word", "two_words"),
    [("dimana", "di mana"), ("diatas", "di atas"), ("kedalam", "ke dalam"), ("disini", "di sini")],
)
def test_a_preposition_written_together_is_taken_apart(word, two_words):
    suggested = DICTIONARY.suggest(word)
    assert suggested[0] == two_words
    assert [one for one in suggested if " " in one and one != two_words] == []


@given(st.text(max_size=30))
def test_any_text_gets_a_verdict(text):
    assert DICTIONARY.check_words([text]) <= {text}


def test_apostrophes_of_word_processors_are_apostrophes():
    straight = DICTIONARY.check_words(["Jum'at", "ma'ruf", "Qur'an"])
    curly = DICTIONARY.check_words(["Jum’at", "ma’ruf", "Qur’an"])
    assert {word.replace("’", "'") for word in curly} == straight


def test_a_missing_dictionary_is_said_so(tmp_path):
    broken = SpellingDictionary(tmp_path / "id_ID", EXTRA)
    with pytest.raises(SpellingError, match="Kamus ejaan"):
        broken.check_words(["kapibara"])
    with pytest.raises(SpellingError, match="Kamus ejaan"):
        broken.suggest("kapibara")


def test_a_path_with_letters_of_any_kind_is_read(tmp_path):
    folder = tmp_path / "kantor é 北"
    folder.mkdir()
    for suffix in (".aff", ".dic"):
        source = resource_path("dictionaries", "id_ID", "id_ID").with_suffix(suffix)
        (folder / f"id_ID{suffix}").write_bytes(source.read_bytes())
    assert SpellingDictionary(folder / "id_ID", EXTRA).check_words(["rapat", "rapatt"]) == {
        "rapatt"
    }
