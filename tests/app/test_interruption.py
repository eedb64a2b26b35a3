"""Ctrl+C on the command line: a sentence, the exit code of a shell, and nothing half done."""

import signal
from collections.abc import Iterator

import pytest

from kesbang_desktop.domain import long_work
from kesbang_desktop.store.copies import making
from tests.app.command_line import CommandLine


@pytest.fixture(autouse=True)
def keys_of_a_console() -> Iterator[None]:
    """Ctrl+C counts, also where the tests themselves were started without a console."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def interrupted(monkeypatch):
    """Press Ctrl+C while a copy is written."""

    def press(words: str = "", done: int = 0, total: int = 0) -> None:
        long_work.tell(words, done, total)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(making, "tell", press)


def test_a_copy_that_is_interrupted_ends_with_a_sentence(kesbang: CommandLine, interrupted):
    kesbang.import_sample()
    answer = kesbang("backup")
    assert answer.code == 130
    assert "Membatalkan…" in answer.err
    assert answer.err.rstrip().endswith("Dibatalkan; tidak ada yang diubah.")
    assert kesbang("copies").out == "Belum ada salinan.\n"
    assert not [one for one in (kesbang.data_dir / "cadangan").rglob("*.z") if one.is_file()]


def test_a_second_press_ends_it_where_it_is(kesbang: CommandLine, monkeypatch):
    def press_twice(words: str = "", done: int = 0, total: int = 0) -> None:
        long_work.tell(words, done, total)
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(making, "tell", press_twice)
    kesbang.import_sample()
    answer = kesbang("backup")
    assert (answer.code, answer.err.splitlines()[-1]) == (130, "Dibatalkan.")


def test_a_command_that_tells_nothing_ends_at_once(kesbang: CommandLine, monkeypatch):
    from kesbang_desktop.cli import meetings

    kesbang.import_sample()
    name = next(one for one in vars(meetings) if one in ("print_json",))
    monkeypatch.setattr(meetings, name, lambda _value: signal.raise_signal(signal.SIGINT))
    answer = kesbang("list", "--json")
    assert (answer.code, answer.err) == (130, "Dibatalkan.\n")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
