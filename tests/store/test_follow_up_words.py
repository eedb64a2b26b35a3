"""Words looked for one after another: the query made for the first serves the others."""

from collections.abc import Iterator

import pytest

from bench.follow_up_data import TODAY, Office
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_up_filter import word_parameters
from kesbang_desktop.store.follow_ups import list_follow_ups, list_groups


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(tmp_path_factory.mktemp("kata") / "kata.sqlite")
    Office.make(actions=60, agencies=4).write(database)
    yield database
    database.close()


def view_of(written: str, grouping: Grouping = Grouping.NONE) -> FollowUpView:
    return FollowUpView(read_query(written, TODAY).query, grouping)


def holds(one: FollowUp, *words: str) -> bool:
    text = " ".join((one.text, one.meeting_title, *(owner.name for owner in one.owners)))
    return all(word in text.casefold() for word in words)


def test_each_word_finds_its_own_rows(office: Database) -> None:
    read = office.bind_reading(list_follow_ups)
    everything = read(view_of(""), None, TODAY)
    assert len(everything) == 60
    for word in ("menyusun", "menyampaikan", "ke-3", "tidak-ada", "menyusun"):
        wanted = [one for one in everything if holds(one, word)]
        assert read(view_of(word), None, TODAY) == wanted, word
        assert bool(wanted) is (word != "tidak-ada")


def test_a_second_word_narrows_what_the_first_found(office: Database) -> None:
    read = office.bind_reading(list_follow_ups)
    for words in (("rapat", "menyusun"), ("menyusun", "rapat"), ("menyusun", "melaksanakan")):
        wanted = [one for one in read(view_of(words[0]), None, TODAY) if holds(one, *words)]
        assert read(view_of(" ".join(words)), None, TODAY) == wanted, words


def test_pages_of_one_word_follow_each_other(office: Database) -> None:
    read = office.bind_reading(list_follow_ups)
    view = view_of("rapat")
    pages = [read(view, None, TODAY, start, 7) for start in range(0, 70, 7)]
    assert [one for page in pages for one in page] == read(view, None, TODAY)
    assert [len(page) for page in pages] == [7] * 8 + [4, 0]


def test_groups_of_one_word_do_not_mix_with_those_of_another(office: Database) -> None:
    for word in ("menyusun", "melaksanakan"):
        view = view_of(word, Grouping.ORGANIZATION)
        for group in office.bind_reading(list_groups)(view, TODAY):
            found = office.bind_reading(list_follow_ups)(view, group.key, TODAY)
            assert len(found) == group.count
            assert all(holds(one, word) for one in found)


def test_wildcards_and_the_sign_that_escapes_them_are_letters() -> None:
    query = read_query("50%/HARI a_b", TODAY).query
    assert word_parameters(query) == {"word_0": "50/%//hari", "word_1": "a/_b"}


def test_an_action_with_several_owners_keeps_its_note(office: Database) -> None:
    found = office.bind_reading(list_follow_ups)(view_of("status:proses"), None, TODAY)
    shared = [one for one in found if len(one.owners) > 1]
    assert shared
    assert {one.last_progress for one in shared} == {"Rancangan di Biro Hukum"}
    assert {one.carried for one in shared} == {0}
