"""Somebody who types at the other end of a network that fails."""

import random
import time
from datetime import date
from pathlib import Path
from threading import Event, Thread

from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store import meetings
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.server.answer_file import AnswerFile
from kesbang_desktop.store.server.network_journal import NetworkJournal
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.station_files import answers_path, journal_path
from kesbang_desktop.store.settings import get_setting, put_setting
from tests.own_postgres import url_of
from tests.store.server.cut_network import CutNetwork
from tests.store.store_samples import uid

MEETING = Meeting(uid(1), "Rapat", date(2024, 3, 21))
# A minute of looks: a server that answers takes what waits in a second.
_LOOKS = 12_000


def keep_typing(seat: ServerDatabase, server: ServerDatabase, folder: Path) -> None:
    journal = NetworkJournal(journal_path(folder, server.url))
    seat.keep_typing(journal, AnswerFile(answers_path(folder, server.url)))


def seat_at(server: ServerDatabase, network: CutNetwork, folder: Path) -> ServerDatabase:
    seat = ServerDatabase(url_of(network.folder, str(server.url.database)))
    keep_typing(seat, server, folder)
    return seat


def line(number: int, words: str) -> Entry:
    return Entry(uid(100 + number), MEETING.id, keys_after(None, number + 1)[-1], text=words)


def type_line(seat: ServerDatabase, number: int, words: str) -> Changes:
    return seat.bind(save_typed)(MEETING.id, [line(number, words)])


def wait_until_sent(seat: ServerDatabase) -> None:
    assert seat.kept is not None
    for _ in range(_LOOKS):
        if not seat.kept.is_waiting:
            return
        time.sleep(0.005)
    raise AssertionError(f"{seat.kept.count} writes are not sent: {seat.kept.why}")


def lines(server: ServerDatabase) -> list[str]:
    return [one.text for one in server.bind_reading(meetings.load_minutes)(MEETING.id).entries]


def count_up(session: Session) -> None:
    """Do what shows where it is done twice."""
    found = get_setting(session, "hitungan")
    put_setting(session, "hitungan", (found if isinstance(found, int) else 0) + 1)


def counted(server: ServerDatabase) -> object:
    return server.bind_reading(get_setting)("hitungan")


def cut_while_typing(
    seat: ServerDatabase, network: CutNetwork, chance: random.Random, cuts: int
) -> tuple[list[str], int]:
    """Type while the network is cut so often; return the lines in the end, and of how many keys."""
    ended = Event()

    def cut() -> None:
        for _ in range(cuts):
            time.sleep(chance.random() * 0.03)
            if chance.random() < 0.4:
                network.swallow_answers()
                time.sleep(chance.random() * 0.01)
            network.cut()
            time.sleep(chance.random() * 0.02)
            network.mend()
        ended.set()

    thread = Thread(target=cut)
    thread.start()
    found = type_until(seat, ended)
    thread.join()
    return found


def type_until(seat: ServerDatabase, ended: Event) -> tuple[list[str], int]:
    """Type until ``ended``; return the lines in the end, and how many writes it took."""
    typed: list[str] = []
    turn = 0
    while not ended.is_set():
        number = turn // 5
        words = f"baris {number} ketikan {turn}"
        type_line(seat, number, words)
        typed[number:] = [words]
        seat.bind(count_up)()
        turn += 1
    return typed, turn
