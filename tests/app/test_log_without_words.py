"""Whatever goes wrong, neither the log nor what is copied of a bug holds a word of an office."""

import json
import logging
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import ParseError

import jinja2
import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from kesbang_desktop.domain import errors
from kesbang_desktop.domain.bug_report import describe_bug
from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.store.program_log import NAME, keep_log
from kesbang_desktop.store.secrets.data_key import DataKey, Passphrase
from kesbang_desktop.ui.work.worker import Worker

TITLE = "Rapat Tertutup Sengketa Tapal"
SENTENCE = "Bupati meminta laporan intelijen segera"
PERSON = "Tumenggung Wirayuda"
WORDS = "ulin merah tepian tujuh"
FILE = "foto-penyerahan-berkas.jpg"
SECRETS = (TITLE, SENTENCE, PERSON, WORDS, FILE)
SAID = " | ".join(SECRETS)


def every_known_error() -> Iterator[type[KnownError]]:
    kinds = [one for one in vars(errors).values() if isinstance(one, type)]
    return (one for one in kinds if issubclass(one, KnownError))


def _made(kind: type[KnownError]) -> KnownError:
    if kind is FileInTheWayError:
        return FileInTheWayError(SAID, FileState.CHANGED)
    try:
        return kind(SAID)
    except TypeError:
        # Such a kind has one sentence for all; mypy sees the constructor of the base.
        return kind()  # type: ignore[call-arg]


def _of_template() -> None:
    jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(
        f"{SENTENCE} {{{{ one.nama }}}} {PERSON}"
    ).render(one=None)


def _of_broken_template() -> None:
    jinja2.Environment().from_string(f"{SENTENCE} {{% {PERSON} %}}")


def _of_sqlite() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (a TEXT UNIQUE)")
    connection.executemany("INSERT INTO t VALUES (?)", [(SENTENCE,), (SENTENCE,)])


def _of_text() -> None:
    (SENTENCE.encode() + b"\xff").decode()


def _of_json() -> None:
    json.loads(f'{{"{TITLE}": {SENTENCE}}}')


def _of_folder() -> None:
    Path(f"/{FILE}/{PERSON}").write_text(SENTENCE)


def _of_number() -> None:
    int(SENTENCE)


def _of_key() -> None:
    {}[Passphrase(WORDS), DataKey(WORDS.encode(), SENTENCE.encode())]


def _of_recursion() -> None:
    def tell(words: str) -> str:
        return tell(words + words[:1])

    tell(SENTENCE)


def _raising(error: BaseException) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def _of_chain() -> None:
    try:
        _of_number()
    except ValueError as error:
        error.add_note(SAID)
        raise ExceptionGroup(SAID, [KeyError(SAID), OSError(5, SAID, FILE)]) from error


HAPPENING = (
    _of_template,
    _of_broken_template,
    _of_sqlite,
    _of_text,
    _of_json,
    _of_folder,
    _of_number,
    _of_key,
    _of_recursion,
    _of_chain,
)
THROWN: dict[str, BaseException] = {
    "statement": StatementError(SAID, SAID, {"text": SENTENCE}, ValueError(SAID)),
    "integrity": IntegrityError(SAID, {"name": PERSON}, sqlite3.IntegrityError(SAID)),
    "zip": zipfile.BadZipFile(SAID),
    "xml": ParseError(SAID),
    "disk": OSError(28, SAID, FILE),
    "assertion": AssertionError(SAID),
    "attribute": AttributeError(SAID, name=PERSON, obj=SENTENCE),
    "name": NameError(SAID, name=PERSON),
    "import": ImportError(SAID, name=PERSON, path=FILE),
    "exit": SystemExit(SAID),
} | {one.__name__: _made(one) for one in every_known_error()}
FAILURES = {one.__name__: one for one in HAPPENING} | {
    name: _raising(error) for name, error in THROWN.items()
}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger("kesbang_desktop")
    before = list(root.handlers), root.level, root.propagate
    keep_log(tmp_path / PERSON)
    (tmp_path / PERSON).mkdir()
    yield tmp_path / PERSON / NAME
    root.handlers, root.level, root.propagate = list(before[0]), before[1], before[2]


def assert_says_nothing(told: str) -> None:
    assert told
    for secret in SECRETS:
        assert not [word for word in secret.split() if word in told], told


@pytest.mark.parametrize("name", FAILURES)
def test_no_kind_of_error_tells_what_was_typed(log: Path, name: str) -> None:
    try:
        FAILURES[name]()
    except BaseException as error:
        logging.getLogger("kesbang_desktop.uji").error("unexpected error", exc_info=error)
        assert_says_nothing(describe_bug(error))
    assert_says_nothing(log.read_text(encoding="utf-8"))


def test_a_job_of_the_window_that_fails_tells_nothing_of_what_it_was_given(
    qtbot, log: Path
) -> None:
    worker = Worker()
    found: list[BaseException] = []
    worker.bug_found.connect(found.append)
    jobs = [job for name, job in FAILURES.items() if name not in errors.__dict__ and name != "exit"]
    for job in jobs:
        worker.run(job, lambda _: None, lambda _: None)
        worker.run_aside(job, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: worker.is_idle)
    worker.stop()
    assert len(found) > len(jobs)
    for error in found:
        logging.getLogger("kesbang_desktop.uji").error("unexpected error", exc_info=error)
        assert_says_nothing(describe_bug(error))
    assert_says_nothing(log.read_text(encoding="utf-8"))


def test_folders_above_the_program_which_may_name_a_person_are_left_out() -> None:
    code = compile("raise ValueError", f"/home/{PERSON}/lib/site-packages/docx/a.py", "exec")
    with pytest.raises(ValueError) as raised:
        exec(code)
    told = describe_bug(raised.value)
    assert "site-packages/docx/a.py:1" in told
    assert PERSON not in told
