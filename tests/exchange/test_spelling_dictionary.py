"""The bundled dictionary, asked through its own process."""

import multiprocessing
from collections.abc import Iterator

import pytest

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.errors import SpellingError
from kesbang_desktop.domain.spelling import parts_of, words_in
from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary

EXTRA = resource_path("words", "kata-kantor.txt")


@pytest.fixture(scope="module")
def dictionary() -> Iterator[SpellingDictionary]:
    made = SpellingDictionary(resource_path("dictionaries", "id_ID", "id_ID"), EXTRA)
    yield made
    made.close()


def test_wrong_words_are_told_from_right_ones(dictionary):
    asked = ["dengan", "dingan", "Menindaklanjuti", "kordinasi", "pilkada", "Kaltim"]
    assert dictionary.check_words(asked) == {"dingan", "kordinasi"}
    assert dictionary.check_words([]) == frozenset()


def test_the_sample_meeting_has_no_wrong_words_but_names(dictionary):
    text = resource_path("samples", "rapat-2024-03-21.txt").read_text(encoding="utf-8")
    parts = [part for word in words_in(text) for part in parts_of(word.text)]
    assert [one for one in dictionary.check_words(parts) if one.islower()] == []


def test_what_is_meant_comes_first(dictionary):
    assert dictionary.suggest("dingan")[0] == "dengan"
    assert dictionary.suggest("Kordinasi")[0] == "Koordinasi"
    assert "pemerintah" in dictionary.suggest("pemerntah")


def test_a_process_that_ended_is_started_again():
    others = set(multiprocessing.active_children())
    dictionary = SpellingDictionary(resource_path("dictionaries", "id_ID", "id_ID"), EXTRA)
    assert dictionary.check_words(["dengan"]) == frozenset()
    (process,) = set(multiprocessing.active_children()) - others
    process.terminate()
    with pytest.raises(SpellingError, match="ejaan"):
        dictionary.check_words(["rapat"])
    assert dictionary.check_words(["rapat", "rapatt"]) == {"rapatt"}
    dictionary.close()
    with pytest.raises(SpellingError):
        dictionary.check_words(["lain"])


def test_a_missing_dictionary_is_said_so(tmp_path):
    with pytest.raises(SpellingError):
        SpellingDictionary(tmp_path / "id_ID", EXTRA).check_words(["rapat"])
