"""Text cut to a line."""

import pytest

from kesbang_desktop.domain.text import shorten_line


@pytest.mark.parametrize(
    ("text", "limit", "line"),
    [
        ("Rapat", 5, "Rapat"),
        ("Rapat  koordinasi\nbulanan", 40, "Rapat koordinasi bulanan"),
        ("Rapat koordinasi bulanan", 20, "Rapat koordinasi…"),
        ("Rapat, koordinasi bulanan", 10, "Rapat…"),
        ("x" * 50, 10, "x" * 9 + "…"),
        (" \n ", 10, ""),
    ],
)
def test_a_line_is_cut_at_a_word(text: str, limit: int, line: str) -> None:
    assert shorten_line(text, limit) == line
    assert len(line) <= limit
