"""Comments of a corrected paper, kept in the remarks of a meeting."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.noted_comments import NotedComment, noted_comments, with_comment
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.domain.to_complete import Lack, left_in_comments

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))).map(clean_line)
TEXTS = WORDS.filter(bool)
MADE = NotedComment("Kepala Badan", "Data kecamatan belum lengkap.", "Mohon dirinci.")


@given(st.text("abc .:“”"), WORDS, TEXTS, st.text("Keterangan lain\n"))
def test_a_comment_is_read_as_it_was_noted_and_found_beside_its_line(
    author: str, beside: str, text: str, remarks: str
) -> None:
    author = author.replace("“", "").replace("”", "")
    noted = NotedComment(author, beside, text)
    [read] = noted_comments(with_comment(remarks, noted))
    assert read.author == (clean_line(author) or "tanpa nama")
    assert read.text == text
    assert read.is_beside(beside) == bool(beside)


def test_what_is_noted_twice_stands_once_and_other_remarks_stay() -> None:
    once = with_comment("Rapat ditunda.", MADE)
    assert once == (
        "Rapat ditunda.\nKomentar Kepala Badan di “Data kecamatan belum lengkap.”: Mohon dirinci."
    )
    assert with_comment(once, MADE) == once


def test_a_comment_is_left_at_its_entry_and_where_that_is_another_text_at_the_meeting() -> None:
    entry = Entry(new_id(), new_id(), "V", text=MADE.beside)
    remarks = with_comment("", MADE)
    [left] = left_in_comments(remarks, [entry])
    assert (left.lack, left.entry_id) == (Lack.COMMENT, entry.id)
    assert left.sentence == (
        "komentar Kepala Badan: “Mohon dirinci.” "
        "Sesudah dikerjakan, hapus dari Keterangan di Data rapat."
    )
    [left] = left_in_comments(remarks, [])
    assert (left.entry_id, left.title) == (None, MADE.beside)
    assert left_in_comments("Rapat ditunda.", [entry]) == []
