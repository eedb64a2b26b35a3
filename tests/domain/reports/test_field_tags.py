"""What stands beside a line of the field that it is about."""

import pytest

from kesbang_desktop.domain.reports.field_tags import field_tag, letter_at
from kesbang_desktop.domain.reports.report_forms import FIELDS, OVERVIEW, ReportField


@pytest.mark.parametrize(
    ("key", "words", "short"),
    [
        ("pemerintahan", "A Pemerintahan", "A"),
        ("politik", "E Politik", "E"),
        ("sosial-budaya", "G Sosial Budaya", "G"),
        ("hankam", "H Pertahanan dan Keamanan", "H"),
        ("yang-dihapus", "yang-dihapus", "y"),
    ],
)
def test_a_tag_has_letter_and_title(key: str, words: str, short: str) -> None:
    tag = field_tag(FIELDS, key)
    assert tag is not None
    assert (tag.words, tag.short) == (words, short)


def test_a_guess_is_marked_and_no_field_has_no_tag() -> None:
    tag = field_tag((ReportField("a", "Lain"),), "a", is_guess=True)
    assert tag is not None
    assert (tag.words, tag.short) == ("A Lain?", "A?")
    assert field_tag(FIELDS, "") is None
    assert field_tag(FIELDS, OVERVIEW) is None


def test_letters_go_on_behind_z() -> None:
    assert [letter_at(at) for at in (0, 7, 25, 26, 27, 52)] == ["A", "H", "Z", "AA", "AB", "BA"]
