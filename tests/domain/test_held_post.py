from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.held_post import HeldPost, post_on, read_posts, write_posts
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Person

WORDS = st.from_regex(r"[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,2}(, [a-z]{3,8})?", fullmatch=True)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("line", "post"),
    [
        ("Kabid Politik", HeldPost("Kabid Politik")),
        ("Kabid Politik, Kesbangpol", HeldPost("Kabid Politik", "Kesbangpol")),
        (
            "Kabid, Kesbangpol, 2021 - 2023",
            HeldPost("Kabid", "Kesbangpol", date(2021, 1, 1), date(2023, 12, 31)),
        ),
        ("Kabid, 2021–2023", HeldPost("Kabid", "", date(2021, 1, 1), date(2023, 12, 31))),
        ("Kabid, 2021-2023", HeldPost("Kabid", "", date(2021, 1, 1), date(2023, 12, 31))),
        (
            "Camat, Maret 2021 s.d. Februari 2024",
            HeldPost("Camat", "", date(2021, 3, 1), date(2024, 2, 29)),
        ),
        ("Camat, sejak 4 Mei 2024", HeldPost("Camat", "", date(2024, 5, 4))),
        ("Camat, 4/5/2024 - sekarang", HeldPost("Camat", "", date(2024, 5, 4))),
        ("Camat, s.d. 2020", HeldPost("Camat", "", None, date(2020, 12, 31))),
        ("Camat, 2020", HeldPost("Camat", "", date(2020, 1, 1), date(2020, 12, 31))),
        (", Kesbangpol, 2020", HeldPost("", "Kesbangpol", date(2020, 1, 1), date(2020, 12, 31))),
    ],
)
def test_a_line_says_what_when_and_where(line: str, post: HeldPost) -> None:
    assert read_posts(line) == (post,)
    assert read_posts(post.words) == (post,)


@given(st.lists(st.tuples(WORDS, st.just("") | WORDS, st.none() | DAYS, st.none() | DAYS)))
def test_what_is_written_reads_as_it_was(told: list[tuple[str, str, date, date]]) -> None:
    posts = tuple(
        HeldPost(position, agency, *((None, last) if first and last and first > last else times))
        for position, agency, first, last in told
        for times in [(first, last)]
    )
    assert read_posts(write_posts(posts)) == posts


def test_a_post_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match="Camat, 2024 - 2020"):
        read_posts("Kabid\nCamat, 2024 - 2020")


def test_the_jabatan_of_a_day_is_that_of_the_history() -> None:
    posts = read_posts("Kabid, 2021 - 2023\nStaf, s.d. 2020\nAnalis")
    assert post_on(date(2023, 12, 31), posts) == posts[0]
    assert post_on(date(2019, 1, 1), posts) == posts[1]
    assert post_on(date(2024, 1, 1), posts) is None
    assert post_on(None, posts) is None
    person = Person(new_id(), "Rina", position="Kepala Badan", former_posts=posts)
    assert person.position_on(date(2022, 6, 1)) == "Kabid"
    assert person.position_on(date(2024, 6, 1)) == person.position_on(None) == "Kepala Badan"
