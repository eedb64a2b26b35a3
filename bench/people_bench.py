"""Direktori with 20,000 people, searched as one types."""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.editor_desk import SIZE, use_application
from bench.measuring import Figure
from bench.waiting import serve_until
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.documents.sheets.people_sheet import render_people_sheet
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.people_file import exported_rows
from kesbang_desktop.ui.directory.directory_page import DirectoryPage
from kesbang_desktop.ui.directory.directory_words import PEOPLE
from kesbang_desktop.ui.directory.party_rows import people_rows
from kesbang_desktop.ui.work.worker import Worker

_PEOPLE = 20_000
_AGENCIES = 400
_SYLLABLES = ("ah", "mad", "bu", "di", "ci", "tra", "de", "wi", "gun", "wan", "ra", "ni", "san")
_ENDS = ("to", "so", "ra", "wati", "ningsih", "yanto", "man", "din", "putra", "lia")
_GELAR = ("", ", S.Sos.", ", S.E., M.Si.", ", S.H., M.H.")
# What is there, what hardly anybody is called, two words, gelar, and slips of the fingers.
_QUERIES = (
    "a",
    "san",
    "ahmad",
    "dewi ra",
    "Dr. gunsanto, M.Si.",
    "guwnanto",
    "citranigsih",
    "zulk",
)
_ROUNDS = 5


def measure() -> dict[str, Figure]:
    """Return people_20000, finding against a ``LIKE '%x%'`` over the same names in memory.

    people_list is the milliseconds from the key to the list on screen, against the same list read
    by that query; people_import taking 20,000 rows of a workbook in, against openpyxl reading them.
    """
    directory = _directory()
    rows = people_rows(directory)
    ours: list[float] = []
    floor: list[float] = []
    with closing(_plain_table(directory)) as table:
        for query in _QUERIES * _ROUNDS:
            started = time.perf_counter()
            rows.matching(query)
            found = time.perf_counter()
            _like(table, query)
            ours.append(found - started)
            floor.append(time.perf_counter() - found)
    middle = statistics.median(floor)
    with _page(directory) as (application, page):
        shown = [_press(application, page, query) for query in _QUERIES * _ROUNDS]
    return {
        "people_import": _import(directory),
        "people_20000": Figure(statistics.median(ours), middle),
        "people_list": Figure(statistics.median(shown) * 1000, middle * 1000),
    }


def _import(directory: Directory) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orang.xlsx"
        path.write_bytes(render_people_sheet(exported_rows(directory)))
        with closing(Backend(Path(folder) / "data")) as backend:
            files = backend.people_files
            started = time.process_time()
            lines = files.read(path).lines
            reading, _ = files.join([one.attendee for one in lines if one.is_included])
            files.keep(reading)
            ours = time.process_time() - started
            assert len(backend.ports().directory.load().people) > _PEOPLE * 0.9
        started = time.process_time()
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            for sheet in book.worksheets:
                for _ in sheet.iter_rows(values_only=True):
                    pass
        return Figure(ours, time.process_time() - started)


def _directory() -> Directory:
    chance = random.Random(15)
    agencies = tuple(Organization(new_id(), f"Dinas Ukur {n}") for n in range(_AGENCIES))
    people = tuple(
        Person(
            new_id(),
            f"{_word(chance)} {_word(chance)}{chance.choice(_GELAR)}",
            nip=f"1980{n:014d}",
            position="Analis Kebijakan",
            organization_id=agencies[n % _AGENCIES].id,
        )
        for n in range(_PEOPLE)
    )
    return Directory(people, agencies)


def _word(chance: random.Random) -> str:
    middle = "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3)))
    return (middle + chance.choice(_ENDS)).capitalize()


def _plain_table(directory: Directory) -> sqlite3.Connection:
    table = sqlite3.connect(":memory:")
    table.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
    names = ((one.name,) for one in directory.people)
    table.executemany("INSERT INTO person (name) VALUES (?)", names)
    return table


def _like(table: sqlite3.Connection, query: str) -> None:
    table.execute("SELECT id, name FROM person WHERE name LIKE ?", (f"%{query}%",)).fetchall()


@contextmanager
def _page(directory: Directory) -> Iterator[tuple[QApplication, DirectoryPage]]:
    application = use_application()
    with tempfile.TemporaryDirectory() as folder:
        backend, worker = Backend(Path(folder)), Worker()
        ports = backend.ports().directory
        ports.save_organizations(directory.organizations)
        ports.save_people(directory.people)
        page = DirectoryPage(ports, worker)
        page.resize(*SIZE)
        page.show()
        page.refresh()
        serve_until(lambda: page.models[PEOPLE].rowCount() > 0)
        yield application, page
        page.close()
        worker.run(backend.close)
        worker.stop()


def _press(application: QApplication, page: DirectoryPage, query: str) -> float:
    page.text.setText(query[:-1])
    page.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.text.end(False)
    application.processEvents()
    started = time.perf_counter()
    QTest.keyClicks(page.text, query[-1])
    application.processEvents()
    return time.perf_counter() - started
