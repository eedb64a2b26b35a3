"""Records that are made quickly are those that Python makes."""

import dataclasses
import pickle
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.ui.shell.quick_records import use_quick_records

_OWN = ("_repr_fn", "_frozen_get_del_attr", "_cmp_fn", "_hash_fn")
_values = st.integers(0, 1) | st.just(float("nan")) | st.text(max_size=2)
_options = st.fixed_dictionaries(
    {name: st.booleans() for name in ("frozen", "slots", "unsafe_hash")}
)


def _make(count: int, options: dict[str, Any], quickly: bool) -> type:
    """Return a record of ``count`` fields, of which the second does not count for equality."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _OWN:
            # Put back behind it, whatever it was.
            patch.setattr(dataclasses, name, getattr(dataclasses, name))
        if quickly:
            use_quick_records()
        names = [f"field_{place}" for place in range(count)]
        fields = [
            (name, object, dataclasses.field(compare=place != 1))
            for place, name in enumerate(names)
        ]
        return dataclasses.make_dataclass("Made", fields, **options)


def _tell(ask: Callable[[], object]) -> object:
    try:
        return ask()
    except Exception as error:
        return type(error), str(error)


def _told(made: type, values: list[object], others: list[object]) -> list[object]:
    one, twin, other = made(*values), made(*values), made(*others)
    return [
        repr(one),
        (one == twin, one == other, one != other, one == tuple(values), one.__eq__(3)),
        _tell(lambda: hash(one)),
        *(_tell(lambda name=name: setattr(one, name, 5)) for name in ("field_0", "none")),
        *(_tell(lambda name=name: delattr(one, name)) for name in ("field_0", "none")),
        {name: getattr(vars(made).get(name), "__qualname__", "") for name in dir(made)},
    ]


@given(st.lists(_values, max_size=3), st.data(), _options)
def test_they_say_and_compare_and_refuse_the_same(
    values: list[object], data: st.DataObject, options: dict[str, Any]
) -> None:
    others = data.draw(st.lists(_values, min_size=len(values), max_size=len(values)))
    slow, quick = (_make(len(values), options, quickly) for quickly in (False, True))
    assert _told(quick, values, others) == _told(slow, values, others)


def test_a_record_within_itself_is_told() -> None:
    loop = _make(1, {}, quickly=True)(None)
    loop.field_0 = loop
    assert repr(loop).endswith("Made(field_0=...)")


def test_ordered_records_are_pythons() -> None:
    made = _make(2, {"order": True}, quickly=True)
    assert made(1, 2) < made(2, 1)
    assert made(1, 5) <= made(1, 2)


def test_they_travel_and_change(monkeypatch: pytest.MonkeyPatch) -> None:
    made = _make(2, {"frozen": True, "slots": True}, quickly=True)
    monkeypatch.setattr(made, "__module__", __name__)
    monkeypatch.setattr(sys.modules[__name__], "Made", made, raising=False)
    one = made("a", "b")
    assert pickle.loads(pickle.dumps(one)) == one
    assert dataclasses.replace(one, field_0="c") == made("c", "d")
