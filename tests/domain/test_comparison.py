"""Two versions side by side."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.comparison import (
    ComparedLine,
    LineKind,
    Span,
    compare_texts,
    differences,
)
from tests.work_counting import lines_run

LINES = st.lists(st.sampled_from(["", "# Acara", "satu dua tiga", "satu tiga", "! Putusan", " "]))


def kinds(rows: tuple[ComparedLine, ...]) -> list[str]:
    return [row.kind.value for row in rows]


def left_of(rows: tuple[ComparedLine, ...]) -> str:
    return "\n".join(row.left_text for row in rows if row.left is not None)


def right_of(rows: tuple[ComparedLine, ...]) -> str:
    return "\n".join(row.right_text for row in rows if row.right is not None)


@given(st.text() | LINES.map("\n".join), st.text() | LINES.map("\n".join))
def test_each_side_is_the_whole_text(left, right):
    rows = compare_texts(left, right)
    assert left_of(rows) == left
    assert right_of(rows) == right


@given(st.text() | LINES.map("\n".join), st.text() | LINES.map("\n".join))
def test_rows_are_what_they_say(left, right):
    for row in compare_texts(left, right):
        match row.kind:
            case LineKind.SAME:
                assert row.left == row.right
                assert not any(span.differs for span in row.left)
            case LineKind.CHANGED:
                assert row.left_text != row.right_text
                assert any(span.differs for span in (*row.left, *row.right))
            case LineKind.ADDED:
                assert row.left is None and row.right is not None
            case LineKind.REMOVED:
                assert row.right is None and row.left is not None


@given(st.text())
def test_a_text_does_not_differ_from_itself(text):
    assert differences(compare_texts(text, text)) == ()


def test_a_changed_word_is_marked_on_both_sides():
    (row,) = compare_texts("Dibentuk Tim Desk Pilkada", "Dibentuk Tim Kecil Pilkada")
    assert row.kind is LineKind.CHANGED
    assert row.left == (Span("Dibentuk Tim "), Span("Desk", True), Span(" Pilkada"))
    assert row.right == (Span("Dibentuk Tim "), Span("Kecil", True), Span(" Pilkada"))


def test_a_space_between_two_changed_words_is_marked_with_them():
    (row,) = compare_texts("tim satu dua kerja sama", "tim tiga empat kerja sama")
    assert row.left == (Span("tim "), Span("satu dua", True), Span(" kerja sama"))


def test_a_line_put_in_between_moves_no_other():
    rows = compare_texts("a\nb\nc", "a\nbaru sama sekali\nb\nc")
    assert kinds(rows) == ["same", "added", "same", "same"]


def test_a_changed_line_is_found_beside_an_added_one():
    left = "# Acara\nTim dibentuk oleh Kesbangpol\nRapat ditutup"
    right = "# Acara\nKalimat lain\nTim segera dibentuk oleh Kesbangpol\nRapat ditutup"
    assert kinds(compare_texts(left, right)) == ["same", "added", "changed", "same"]


def test_lines_with_nothing_in_common_are_not_one_line():
    assert kinds(compare_texts("apel pagi", "jadwal kunjungan")) == ["removed", "added"]


def test_a_long_rewritten_block_is_paired_in_order():
    left = "\n".join(f"butir nomor {one} tentang anggaran lama" for one in range(150))
    right = "\n".join(f"butir nomor {one} tentang anggaran baru" for one in range(150))
    assert set(kinds(compare_texts(left, right))) == {"changed"}


def test_differences_that_follow_one_another_are_one():
    rows = compare_texts("a\nb\nc\nd\ne", "a\nx\ny\nd\nf")
    assert differences(rows) == (range(1, 5), range(6, 8))


def test_three_thousand_lines_are_compared_with_bounded_work():
    lines = [
        f"Butir {one}: pembahasan nomor {one * 7} dari {one % 9} instansi" for one in range(3000)
    ]
    changed = [
        f"{line} disepakati" if place % 10 == 0 else line for place, line in enumerate(lines)
    ]
    rows = compare_texts("\n".join(lines), "\n".join(changed))
    assert len(differences(rows)) == 300
    assert lines_run(lambda: compare_texts("\n".join(lines), "\n".join(changed))) < 10_000_000


def test_very_long_lines_are_compared_with_bounded_work():
    words = [f"kata{one}" for one in range(4000)]
    other = [word if place % 50 else "lain" for place, word in enumerate(words)]
    (row,) = compare_texts(" ".join(words), " ".join(other))
    assert row.kind is LineKind.CHANGED
    assert lines_run(lambda: compare_texts(" ".join(words), " ".join(other))) < 6_000_000
