"""Where rows stand, by arithmetic and one by one."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.follow_up_view import FollowUpGroup
from kesbang_desktop.ui.tables.row_groups import PART_ROWS, RowGroups

GROUPS = st.sampled_from(["", "Judul"]).flatmap(
    lambda title: st.lists(st.tuples(st.just(title), st.integers(1, 150)), max_size=8)
)


def make(shapes, named: int = 8) -> RowGroups:
    counts = [count for _, count in shapes]
    groups = [FollowUpGroup(str(n), *shape) for n, shape in enumerate(shapes)]
    return RowGroups(counts, groups[:named])


@given(GROUPS)
def test_every_row_is_a_heading_or_a_follow_up(shapes):
    rows = make(shapes)
    expected = [
        (group, offset)
        for group, (title, count) in enumerate(shapes)
        for offset in ([-1] if title else []) + list(range(count))
    ]
    found = [rows.place(row) for row in range(rows.row_count)]
    assert [(one.group, one.offset) for one in found] == expected
    numbers = [rows.number(one) for one in found if one.offset >= 0]
    assert numbers == list(range(1, rows.total + 1))
    assert list(rows.heading_rows()) == [row for row, one in enumerate(found) if one.offset < 0]
    for row, one in enumerate(found):
        if one.offset >= 0:
            assert rows.row(one.group, one.offset) == row


@given(GROUPS, st.integers(0, 400), st.integers(0, 90))
def test_parts_between_rows_are_those_of_the_rows(shapes, first, length):
    rows = make(shapes)
    last = first + length
    expected = {
        rows.part_of(place)
        for row in range(first, min(last, rows.row_count - 1) + 1)
        if (place := rows.place(row)).offset >= 0
    }
    if first < rows.row_count:
        assert set(rows.parts_between(first, last)) == expected
        assert all(part.start % PART_ROWS == 0 for part in expected)


@given(GROUPS, st.integers(0, 400), st.integers(0, 400))
def test_records_between_rows_are_counted_without_headings(shapes, first, last):
    rows = make(shapes)
    if first <= last < rows.row_count:
        places = [rows.place(row) for row in range(first, last + 1)]
        expected = sum(one.offset >= 0 for one in places)
        assert rows.records_between(first, last) == expected


def test_groups_are_named_when_somebody_asks() -> None:
    shapes = [("Judul", 3)] * 5
    rows, whole = make(shapes, named=2), make(shapes)
    assert rows.row_count == whole.row_count == 20
    assert rows.group(3) is None
    assert rows.is_like(whole)
    rows.name(2, whole.groups[2:])
    assert rows.groups == whole.groups
    rows.name(4, [FollowUpGroup("4", "Judul lain", 3)])
    assert not rows.is_like(whole)
