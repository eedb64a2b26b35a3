"""Records whose methods are made late are those that Python makes."""

import copy
import dataclasses
import inspect
import operator
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import InitVar, dataclass, field, fields, replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop import late_records
from kesbang_desktop.late_records import make_method, use_late_records

_python_makes: Any = dataclasses._create_fn  # type: ignore[attr-defined]
_METHODS = ("__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__lt__")
_options = st.fixed_dictionaries(
    {name: st.booleans() for name in ("frozen", "slots", "order", "kw_only")}
)


@contextmanager
def _made_late() -> Iterator[None]:
    """Have this module count as one of the program meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(late_records, "_OURS", __name__)
        patch.setattr(dataclasses, "_create_fn", partial(make_method, _python_makes))
        yield


def _both(define: Callable[[], Any]) -> tuple[Any, Any]:
    with _made_late():
        late = define()
    return define(), late


def _told(call: Callable[[], object]) -> object:
    """Return what ``call`` gives, or what it says went wrong."""
    try:
        return call()
    except Exception as error:
        return type(error), str(error)


def _define(options: dict[str, bool]) -> Any:
    @dataclass(**options)  # type: ignore[call-overload]
    class Record:
        """With what a record may have."""

        self: int
        name: str = "kosong"
        rows: list[int] = field(default_factory=list, compare=False)
        told: str = field(default="", repr=False)
        doubled: int = field(init=False, default=7)

        def is_short(self) -> bool:
            return len(self.name) < 3

    return Record


@given(_options, st.integers(), st.text(max_size=4), st.lists(st.integers(), max_size=2))
def test_a_record_is_used_as_ever(
    options: dict[str, bool], number: int, name: str, rows: list[int]
) -> None:
    slow, late = _both(partial(_define, options))
    uses: tuple[Callable[[Any], object], ...] = (
        lambda kind: repr(kind(self=number, name=name, rows=rows, told="ya")),
        lambda kind: kind(self=number) == kind(self=number, rows=rows),
        lambda kind: kind(self=number) == kind(self=number, name=name),
        lambda kind: kind(self=number) == number,
        lambda kind: hash(kind(self=number, name=name)),
        lambda kind: kind(number, name).name,
        lambda kind: kind(),
        lambda kind: kind(number, other=1),
        lambda kind: operator.lt(kind(self=number), kind(self=number + 1)),
        lambda kind: operator.ge(kind(self=number), kind(self=number, name=name)),
        lambda kind: setattr(kind(self=number), "name", name),
        lambda kind: delattr(kind(self=number), "name"),
        lambda kind: setattr(kind(self=number), "unknown", name),
        lambda kind: repr(replace(kind(self=number), name=name)),
        lambda kind: repr(copy.deepcopy(kind(self=number, rows=rows))),
        lambda kind: kind(self=number).rows is kind(self=number).rows,
        lambda kind: kind(self=number, name=name).is_short(),
        lambda kind: [(one.name, one.default) for one in fields(kind)],
        lambda kind: kind.__match_args__,
    )
    for use in uses:
        assert _told(partial(use, late)) == _told(partial(use, slow))


@pytest.mark.parametrize("is_frozen", [False, True])
def test_a_method_is_then_as_python_makes_it(is_frozen: bool) -> None:
    options = {"frozen": is_frozen, "slots": True, "order": True, "kw_only": False}
    slow, late = _both(partial(_define, options))
    assert late(1) == late(1)
    assert repr(late(1)) == repr(slow(1))
    for name in ("__init__", "__eq__"):
        ours, pythons = getattr(late, name), getattr(slow, name)
        assert inspect.signature(ours) == inspect.signature(pythons)
    for name in _METHODS:
        ours, pythons = vars(late).get(name), vars(slow).get(name)
        assert (ours is None) is (pythons is None)
        for told in ("__name__", "__qualname__", "__module__"):
            assert getattr(ours, told, None) == getattr(pythons, told, None)


def test_what_a_record_does_once_it_is_made_is_done() -> None:
    def define() -> Any:
        @dataclass(frozen=True)
        class Base:
            """With something that is handed on."""

            first: int
            seed: InitVar[int] = 3

            def __post_init__(self, seed: int) -> None:
                object.__setattr__(self, "grown", self.first * seed)

        @dataclass(frozen=True)
        class Derived(Base):
            """With another field."""

            second: str = "dua"

        return Derived

    slow, late = _both(define)
    assert vars(late(2)) == vars(slow(2))
    assert vars(late(2, 5, "lima")) == vars(slow(2, 5, "lima"))


def test_records_of_others_are_left_to_python() -> None:
    def of_python(*asked: object, **_: object) -> object:
        return asked

    asked = ("__init__", ("self",), ("pass",))
    assert make_method(of_python, *asked, globals={"__name__": "sqlalchemy"}) == asked


def test_several_threads_may_be_the_first() -> None:
    with ThreadPoolExecutor(4) as threads:
        for _ in range(50):
            with _made_late():
                kind = _define({"frozen": True, "slots": True, "order": False, "kw_only": True})
            made = [threads.submit(kind, self=number) for number in range(4)]
            assert [one.result().self for one in made] == [0, 1, 2, 3]


def test_the_program_makes_its_records_so() -> None:
    code = (
        "from kesbang_desktop.late_records import use_late_records; use_late_records();"
        "from kesbang_desktop.domain.meeting import MeetingFilter as Kind;"
        "before = Kind.__init__.__code__.co_name; one = Kind(binned=True);"
        "import pickle; print(before, Kind.__init__.__code__.co_name,"
        "pickle.loads(pickle.dumps(one)) == one)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    late = sys.version_info[:2] == (3, 11)
    assert told.split() == ["late" if late else "__init__", "__init__", "True"]


def test_another_python_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 12, 0))
    use_late_records()
    assert dataclasses._create_fn is _python_makes  # type: ignore[attr-defined]
