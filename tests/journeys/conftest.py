"""The desk that a journey is done at."""

import re
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.journeys.desk import Desk
from tests.journeys.program import ROOT
from tests.journeys.shape import Shape, chosen_shapes

# There is no X where this is not Linux.
collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]
_PICTURES = ROOT / "out" / "journeys"
_FAILED = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("journey")
    # The longest first, so that two at a time end together.
    items.sort(key=lambda item: item.path.name != "test_working_day.py")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture(params=chosen_shapes(), ids=str)
def shape(request: pytest.FixtureRequest) -> Shape:
    chosen: Shape = request.param
    return chosen


@pytest.fixture
def album(request: pytest.FixtureRequest, shape: Shape) -> Path:
    """Where the pictures of this journey are kept."""
    name = re.sub(r"\W+", "-", request.node.name.removeprefix("test_")).strip("-")
    return _PICTURES / str(shape) / name


@pytest.fixture
def desk(request: pytest.FixtureRequest, shape: Shape, album: Path) -> Iterator[Desk]:
    """A screen, an empty home and a program that was not started; closed and judged at the end."""
    desk = Desk(shape, album)
    try:
        yield desk
        if request.node.stash.get(_FAILED, True):
            desk.picture("failed")
        elif desk.program is not None and desk.program.is_running:
            desk.close()
    finally:
        desk.leave()
