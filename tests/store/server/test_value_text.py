"""Values come back from their text as they were."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.store.server.value_text import from_text, to_text
from tests.store.store_samples import make_minutes

PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
    | st.uuids()
    | st.dates()
    | st.times()
    | st.datetimes()
    | st.sampled_from(list(Classification))
)
VALUES = st.recursive(
    PLAIN,
    lambda some: (
        st.lists(some)
        | st.lists(some).map(tuple)
        | st.frozensets(PLAIN)
        | st.dictionaries(st.text() | st.uuids(), some)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_a_value_comes_back(value: object) -> None:
    assert from_text(to_text(value)) == value


def test_records_come_back() -> None:
    minutes = make_minutes()
    given = (minutes.meeting.id, list(minutes.entries), tuple(minutes.attendances), minutes.actions)
    assert from_text(to_text((minutes, *given))) == (minutes, *given)


def test_what_a_later_program_added_is_left_out_and_what_is_missing_is_as_usual() -> None:
    entry = Entry(UUID(int=1), UUID(int=2), "V", EntryKind.DECISION, "Setuju")
    text = to_text(entry).replace('"text":"Setuju"', '"baru":"x"')
    assert from_text(text) == Entry(UUID(int=1), UUID(int=2), "V", EntryKind.DECISION)


@dataclass(frozen=True)
class Elsewhere:
    name: str


@pytest.mark.parametrize("value", (object(), Elsewhere("x"), datetime, [date, b"x"]))
def test_what_is_no_value_of_the_domain_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_text(value)


@pytest.mark.parametrize(
    "text",
    (
        "{",
        '{"record":"entry:Nothing","of":{}}',
        '{"record":"entry:Entry","of":{}}',
        '{"record":"ids:new_id","of":{}}',
        '{"record":"..os:system","of":{}}',
        '{"uuid":"x"}',
        '{"what":1}',
    ),
)
def test_what_says_no_value_is_told(text: str) -> None:
    with pytest.raises(ValueError):
        from_text(text)
