"""Two seats type in one meeting on one server, each in a text of its own."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.to_complete import Lack
from kesbang_desktop.domain.together.news import News
from kesbang_desktop.domain.version import Version
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.store.finalising import finalise_meeting
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.server import kept_writes
from kesbang_desktop.store.server.seat import Seat
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.shell.news_teller import NewsTeller
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from tests.own_postgres import url_of
from tests.store.server.cut_network import CutNetwork
from tests.store.server.making import make_database
from tests.store.server.typing_seat import keep_typing
from tests.store.store_samples import NOON

_CONTROL = Qt.KeyboardModifier.ControlModifier
# Longer than what may be a heading.
_FIRST = "Rapat dibuka oleh kepala badan pukul sembilan"
_SECOND = "Ketua bidang melaporkan kesiapan seluruh logistik"
_LAST = "Rapat ditutup dengan doa bersama peserta rapat"
_LINES = (_FIRST, _SECOND, _LAST)


class SeatAtWork:
    """A window of one seat, less what is around its text."""

    def __init__(self, qtbot, database: ServerDatabase, ports: Ports, meeting_id) -> None:
        self._qtbot = qtbot
        self.database = database
        self.worker = Worker()
        minutes = database.bind_reading(load_minutes)(meeting_id)
        self.tab = MinutesTab(
            minutes, Directory(), ports, self.worker, LIGHT, seats=database.other_seats()
        )
        qtbot.addWidget(self.tab)
        self.edit = self.tab.edit
        self.told: list[str] = []
        self.tab.together.told.connect(self.told.append)
        self.news = NewsTeller(database.other_seats, self.worker, self.tab)
        self.news.told.connect(self.tab.together.hear)
        self.news.here.connect(self.tab.together.hear_here)
        self.news.start()
        self.tab.resize(900, 500)
        self.tab.show()

    def at_end_of(self, number: int) -> None:
        """Put the keyboard behind the words of a line."""
        self.tab.activateWindow()
        self.edit.setFocus()
        self._qtbot.waitUntil(self.edit.hasFocus)
        cursor = QTextCursor(self.edit.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.edit.setTextCursor(cursor)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.edit, words)

    @property
    def lines(self) -> list[str]:
        return [line.text for line in self.edit.table.lines]

    def shows(self, *lines: str) -> None:
        """Wait until those are the lines."""
        self._qtbot.waitUntil(lambda: self.lines == list(lines))


@pytest.fixture(scope="session")
def meeting_url(postgres: str, worker_id: str):
    url = url_of(postgres, f"layar_{worker_id}")
    make_database(url)
    return url


@pytest.fixture
def network(postgres: str) -> Iterator[CutNetwork]:
    """What lies between Budi and the server."""
    with closing(CutNetwork(postgres)) as network:
        yield network


@pytest.fixture
def seats(
    qtbot, ports, meeting_url, network, tmp_path, monkeypatch
) -> Iterator[tuple[SeatAtWork, SeatAtWork]]:
    monkeypatch.setattr(kept_writes, "_LOOK_AGAIN_S", 0.01)
    rina = ServerDatabase(meeting_url, Seat("Rina"))
    budi = ServerDatabase(url_of(network.folder, str(meeting_url.database)), Seat("Budi"))
    keep_typing(budi, rina, tmp_path)
    meeting = Meeting(new_id(), "Rapat koordinasi", date(2026, 11, 30))
    keys = keys_after(None, len(_LINES))
    entries = tuple(
        Entry(new_id(), meeting.id, key, text=words)
        for key, words in zip(keys, _LINES, strict=True)
    )
    rina.bind(add_minutes)(Minutes(meeting, (), entries, {}))
    at_work = tuple(SeatAtWork(qtbot, one, ports, meeting.id) for one in (rina, budi))
    # Each is heard where it is: then both listen.
    for one, other in (at_work, at_work[::-1]):
        qtbot.waitUntil(lambda one=one, other=other: _is_seen(one, other))
    yield at_work
    for one in at_work:
        one.worker.stop()
        one.database.close()


def _is_seen(one: SeatAtWork, other: SeatAtWork) -> bool:
    one.tab.together._tell_again()
    return other.edit.others.names == [one.database.other_seats().name]


def test_what_one_types_comes_into_the_text_of_the_other_who_stays_where_he_is(
    seats: tuple[SeatAtWork, SeatAtWork],
) -> None:
    rina, budi = seats
    budi.at_end_of(1)
    chosen = budi.edit.textCursor()
    chosen.movePosition(QTextCursor.MoveOperation.WordLeft, QTextCursor.MoveMode.KeepAnchor)
    budi.edit.setTextCursor(chosen)
    rina.at_end_of(0)
    QTest.keyClick(rina.edit, Qt.Key.Key_Return)
    rina.type("Arahan Sekda")
    budi.shows(_FIRST, "Arahan Sekda", _SECOND, _LAST)
    assert budi.edit.textCursor().selectedText() == "logistik"
    budi.at_end_of(2)
    budi.type(" siap")
    rina.shows(_FIRST, "Arahan Sekda", f"{_SECOND} siap", _LAST)
    assert rina.edit.textCursor().blockNumber() == 1


def test_undo_takes_back_ones_own_words_alone(seats: tuple[SeatAtWork, SeatAtWork]) -> None:
    rina, budi = seats
    budi.at_end_of(2)
    budi.type(" salah")
    rina.shows(_FIRST, _SECOND, f"{_LAST} salah")
    rina.at_end_of(1)
    rina.type(" siap")
    QTest.keyClick(rina.edit, Qt.Key.Key_Return)
    rina.type("Baru")
    budi.shows(_FIRST, f"{_SECOND} siap", "Baru", f"{_LAST} salah")
    QTest.keyClick(budi.edit, Qt.Key.Key_Z, _CONTROL)
    for one in seats:
        one.shows(_FIRST, f"{_SECOND} siap", "Baru", _LAST)


def test_words_of_one_line_written_at_once_are_both_kept_and_can_be_chosen(
    qtbot, seats: tuple[SeatAtWork, SeatAtWork]
) -> None:
    rina, budi = seats
    # None of them hears of the other before both have typed.
    rina.at_end_of(1)
    rina.type(" naik")
    budi.at_end_of(1)
    budi.type(" turun")
    rina.tab.flush()
    budi.tab.flush()
    qtbot.waitUntil(lambda: bool(rina.told or budi.told))
    first, later = (rina, budi) if budi.told else (budi, rina)
    mine = f"{_SECOND} turun" if later is budi else f"{_SECOND} naik"
    assert later.lines[1] == mine
    QTest.keyClick(later.edit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: later.lines == first.lines and later.lines[1] != mine)
    line = later.edit.table.lines[1]
    for one in seats:
        qtbot.waitUntil(
            lambda one=one: one.edit.margin.word_beside(one.edit.table.lines[1]) == "2 versi"
        )
    assert mine in [one.said for one in first.database.other_seats().deeds(line.id) if one.is_aside]
    left = {one.entry_id: one.lack for one in first.tab.left_to_complete()}
    assert left[line.id] is Lack.SEVERAL_VERSIONS


def test_words_of_one_line_written_while_the_network_was_away_are_both_kept_and_told(
    qtbot, seats: tuple[SeatAtWork, SeatAtWork], network: CutNetwork
) -> None:
    rina, budi = seats
    network.cut()
    budi.at_end_of(1)
    budi.type(" gudang")
    qtbot.waitUntil(lambda: budi.database.kept.is_waiting)
    rina.at_end_of(1)
    rina.type(" daerah")
    qtbot.waitUntil(lambda: not rina.tab.autosave.pending.unsaved and not rina.worker.is_writing)
    network.mend()
    for one in seats:
        one.shows(_FIRST, f"{_SECOND} daerah", _LAST)
    qtbot.waitUntil(lambda: bool(budi.told))
    assert [one.partition(".")[0] for one in budi.told] == [
        "1 baris ditulis juga di meja lain selama jaringan putus"
    ]
    line = budi.edit.table.lines[1].id
    said = {one.said for one in budi.database.other_seats().deeds(line) if one.is_aside}
    assert said == {f"{_SECOND} gudang"}


def test_a_line_that_is_deleted_while_another_types_in_it_comes_back(
    qtbot, seats: tuple[SeatAtWork, SeatAtWork]
) -> None:
    rina, budi = seats
    budi.at_end_of(1)
    rina.at_end_of(1)
    cursor = rina.edit.textCursor()
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    rina.edit.setTextCursor(cursor)
    QTest.keyClick(rina.edit, Qt.Key.Key_Delete)
    rina.shows(_FIRST, _LAST)
    budi.at_end_of(1)
    qtbot.waitUntil(lambda: budi.told != [] or budi.lines == [_FIRST, _LAST])
    if budi.told:
        budi.type(" tetap")
        rina.shows(_FIRST, f"{_SECOND} tetap", _LAST)
        budi.shows(_FIRST, f"{_SECOND} tetap", _LAST)


def test_a_line_typed_while_away_does_not_stand_in_minutes_that_were_made_final_meanwhile(
    qtbot, seats: tuple[SeatAtWork, SeatAtWork], network: CutNetwork
) -> None:
    rina, budi = seats
    network.cut()
    budi.at_end_of(2)
    QTest.keyClick(budi.edit, Qt.Key.Key_Return)
    budi.type("Belum sampai")
    qtbot.waitUntil(lambda: budi.database.kept.is_waiting)
    version = Version(new_id(), rina.tab.meeting_id, 1, NOON, "", "", "")
    rina.database.bind(finalise_meeting)(version, "1")
    network.mend()
    qtbot.waitUntil(lambda: not budi.database.kept.is_waiting)
    budi.shows(*_LINES)
    assert [one.text for one in budi.database.kept.refused()] == ["Belum sampai"]
    assert budi.told == []


def test_what_was_told_while_nobody_listened_may_be_anything(qtbot, worker: Worker) -> None:
    teller = NewsTeller(lambda: None, worker, worker)
    with qtbot.waitSignal(teller.changed) as changed:
        teller._heard.emit(News(is_all=True))
    (told,) = changed.args
    assert told.meetings and told.parties and told.actions and told.profiles
