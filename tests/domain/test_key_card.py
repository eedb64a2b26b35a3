from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.key_card import KeyGroup, in_columns


def group(name: str, rows: int) -> KeyGroup:
    return KeyGroup(name, tuple((str(row), "guna") for row in range(rows)))


@given(st.lists(st.integers(0, 40), max_size=20), st.integers(1, 6))
def test_every_group_stands_once_in_its_order(sizes, count) -> None:
    groups = [group(str(place), size) for place, size in enumerate(sizes)]
    columns = in_columns(groups, count)
    assert [one for column in columns for one in column] == groups
    assert len(columns) <= count


def test_columns_are_about_equal() -> None:
    columns = in_columns([group("a", 5), group("b", 5), group("c", 5), group("d", 5)], 2)
    assert [len(column) for column in columns] == [2, 2]
