"""Reading more of what was asked last: once at a time, and again where it failed."""

from threading import Event

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.tables.newest_question import NewestQuestion


@pytest.fixture
def question(worker) -> NewestQuestion:
    return NewestQuestion(worker)


def test_more_is_read_once_at_a_time(qtbot, worker, question) -> None:
    read, told = [], []
    may_go = Event()

    def more() -> str:
        may_go.wait()
        read.append("more")
        return "more"

    for _ in range(2):
        question.read_more(more, told.append, told.append)
    may_go.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert read == told == ["more"]
    question.read_more(more, told.append, told.append)
    qtbot.waitUntil(lambda: told == ["more", "more"])


def test_more_that_failed_is_read_when_it_is_asked_for_again(qtbot, question) -> None:
    told: list[str] = []

    def fail() -> str:
        raise DatabaseError("Disk penuh.")

    question.read_more(fail, told.append, lambda error: told.append(error.sentence))
    qtbot.waitUntil(lambda: told == ["Disk penuh."])
    question.read_more(lambda: "more", told.append, told.append)
    qtbot.waitUntil(lambda: told == ["Disk penuh.", "more"])


def test_another_question_waits_for_no_more_of_the_one_before(qtbot, question) -> None:
    told: list[str] = []
    may_go = Event()
    question.read_more(may_go.wait, told.append, told.append)
    question.ask(lambda: "other", told.append, told.append)
    question.read_more(lambda: "more of it", told.append, told.append)
    may_go.set()
    qtbot.waitUntil(lambda: told == ["other", "more of it"])
