"""Enums that are made quickly are those that Python makes."""

import enum
import pickle
from functools import partial
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets

from kesbang_desktop.ui.shell.quick_enums import make_enum, use_quick_enums

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_python_makes = enum.EnumType._create_  # type: ignore[attr-defined]
_pairs = st.lists(
    st.tuples(
        st.text(alphabet="ABcde_", min_size=1, max_size=3) | st.sampled_from(("name", "value")),
        st.integers(-2, 70) | st.sampled_from((1 << 31, 1 << 40)) | st.just("kata"),
    ),
    max_size=8,
)


def _make_both(kind: Any, names: Any, boundary: Any) -> list[Any]:
    named = {"module": __name__, "qualname": None, "type": None, "start": 1, "boundary": boundary}
    ways = (partial(_python_makes, kind), partial(make_enum, partial(_python_makes, kind), kind))
    made: list[Any] = []
    for way in ways:
        try:
            made.append(way("Made", names, **named))
        except Exception as error:
            made.append((type(error), str(error)))
    return made


def _require_same(slow: Any, quick: Any) -> None:
    if isinstance(slow, tuple):
        assert quick == slow
        return
    assert vars(slow).keys() == vars(quick).keys()
    for key, value in vars(slow).items():
        if key not in slow._member_map_:
            assert _told(vars(quick)[key]) == _told(value), key
    assert [repr(one) for one in slow] == [repr(one) for one in quick]
    assert list(slow.__members__) == list(quick.__members__)
    for key, member in slow.__members__.items():
        twin = quick[key]
        assert getattr(quick, key) is twin
        assert _told(vars(twin)) == _told(vars(member))
        assert (str(twin), f"{twin}", repr(twin), twin.name) == (
            *(str(member), f"{member}", repr(member), member.name),
        )
        assert quick(twin.value) is twin
        if issubclass(slow, enum.Flag):
            assert repr(~twin) == repr(~member)
            others = zip(quick.__members__.values(), slow.__members__.values(), strict=True)
            for other, slow_other in others:
                assert repr(twin | other) == repr(member | slow_other)
                assert _bits(twin | other) == _bits(member | slow_other)


def _bits(flag: Any) -> Any:
    """Return the single bits of ``flag``; Python itself cannot name those of some of Qt."""
    try:
        return [repr(one) for one in flag]
    except (ValueError, AttributeError) as error:
        return str(error)


def _told(value: Any) -> Any:
    """Return ``value`` so that what stands for the same in two enums is equal."""
    if isinstance(value, dict):
        return {key: _told(one) for key, one in value.items()}
    if isinstance(value, enum.EnumType):
        return value.__name__
    if isinstance(value, enum.Enum) and type(value).__name__ == "Made":
        return repr(value)
    return getattr(value, "__func__", value)


@given(st.sampled_from(_KINDS), _pairs, st.sampled_from((None, enum.KEEP, enum.STRICT)))
def test_it_is_the_enum_of_python(kind: Any, names: Any, boundary: Any) -> None:
    _require_same(*_make_both(kind, names, boundary))


@pytest.mark.parametrize("module", [QtCore, QtGui, QtWidgets])
def test_those_of_qt_are_the_same(module: ModuleType) -> None:
    count = 0
    for owner in (module, *(getattr(module, name) for name in dir(module))):
        for made in list(vars(owner).values()) if isinstance(owner, type | ModuleType) else ():
            if isinstance(made, enum.EnumType):
                kind = made.__mro__[1]
                names = [(key, one.value) for key, one in made.__members__.items()]
                _require_same(*_make_both(kind, names, enum.KEEP))
                count += 1
    assert count > 40


class _Colour(enum.Enum):
    RED = "merah"


def test_others_are_made_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    # Put back behind the test, whatever it was.
    monkeypatch.setattr(enum.EnumType, "_create_", _python_makes)
    use_quick_enums()
    assert enum.Enum("Two", "A B").B.value == 2
    assert enum.Enum("Word", {"A": "satu"}).A.value == "satu"
    assert pickle.loads(pickle.dumps(_Colour.RED)) is _Colour.RED
    made = enum.IntFlag("Bits", [("A", 1), ("B", 2)])
    assert made.__module__ == __name__
    assert made.A | made.B == 3
