"""The file of what was chosen in the settings."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.choices import choices_bytes, read_choices
from kesbang_desktop.domain.errors import UnreadableChoicesError


def test_what_is_written_is_read_and_nothing_else() -> None:
    values = {"theme": "dark", "text_scale": 150, "reminders_on": False, "author": None}
    assert read_choices(choices_bytes({**values, "other": 1})) == {
        "theme": "dark",
        "text_scale": 150,
        "reminders_on": False,
    }


def test_values_of_another_kind_are_left_out() -> None:
    made = json.loads(choices_bytes({"theme": "dark"}))
    made["values"] |= {"text_scale": True, "tray_on": 1, "interface_size": 110, "unknown": {}}
    assert read_choices(json.dumps(made).encode()) == {"theme": "dark", "interface_size": 110}


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["kind", "values", "format"]), inner)
        ),
    ).map(lambda one: json.dumps(one).encode())
)
def test_any_other_file_is_told_as_that(content: bytes) -> None:
    with pytest.raises(UnreadableChoicesError):
        read_choices(content)


def test_a_file_of_a_newer_program_is_told_as_that() -> None:
    made = json.loads(choices_bytes({}))
    made["format"] = 2
    with pytest.raises(UnreadableChoicesError, match="lebih baru"):
        read_choices(json.dumps(made).encode())
