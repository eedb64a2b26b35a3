"""The long form of what is tested of seats on one server; ``make seats`` runs it.

``python -m tests.seats --cuts 100 --kills 20 --seed N``: somebody types while the network is cut at
any moment and the server is killed. Nothing may be lost or done twice.
"""

import argparse
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event, Thread

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store import meetings
from kesbang_desktop.store.server import kept_writes
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.own_postgres import OwnPostgres, url_of
from tests.store.server.cut_network import CutNetwork
from tests.store.server.making import make_database
from tests.store.server.typing_seat import (
    MEETING,
    count_up,
    counted,
    cut_while_typing,
    lines,
    seat_at,
    type_until,
    wait_until_sent,
)

Work = Callable[[ServerDatabase], tuple[list[str], int]]


def main() -> int:
    """Type, cut and kill; the exit code is 1 where something was lost or done twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.seats", description=__doc__)
    parser.add_argument("--cuts", type=int, default=100)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    chance = random.Random(options.seed)
    kept_writes._TYPED[count_up] = lambda: None
    kept_writes._BY_NAME["count_up"] = count_up
    with ExitStack() as stack:
        # What the server said yes to must still be there when it was killed.
        postgres = OwnPostgres("synchronous_commit=on")
        stack.callback(postgres.stop)
        network = stack.enter_context(closing(CutNetwork(postgres.socket_folder)))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        right = [
            _is_right(postgres, network, folder, name, work)
            for name, work in (
                (
                    f"{options.cuts} cuts",
                    lambda seat: cut_while_typing(seat, network, chance, options.cuts),
                ),
                (
                    f"{options.kills} kills",
                    lambda seat: _kill_while_typing(seat, postgres, chance, options.kills),
                ),
            )
        ]
    return 0 if all(right) else 1


def _is_right(
    postgres: OwnPostgres, network: CutNetwork, folder: Path, name: str, work: Work
) -> bool:
    """Let ``work`` type in a new office; tell whether all of it is there, once and in order."""
    url = url_of(postgres.socket_folder, f"kantor_{name.split()[1]}")
    make_database(url)
    with closing(ServerDatabase(url)) as server:
        server.bind(meetings.add_minutes)(Minutes(MEETING))
        with closing(seat_at(server, network, folder)) as seat:
            wanted, keys = work(seat)
            wait_until_sent(seat)
    with closing(ServerDatabase(url)) as server:
        found, done = lines(server), counted(server)
    lost = [one for one in wanted if one not in found]
    is_right = found == wanted and done == keys
    print(
        f"{name}: {keys} writes, {len(lost)} lines lost, {int(str(done)) - keys} done twice,"
        f" {'in order' if found == wanted else 'NOT IN ORDER'}",
        flush=True,
    )
    return is_right


def _kill_while_typing(
    seat: ServerDatabase, postgres: OwnPostgres, chance: random.Random, kills: int
) -> tuple[list[str], int]:
    ended = Event()

    def kill() -> None:
        try:
            for _ in range(kills):
                time.sleep(chance.random() * 0.4)
                postgres.kill()
        finally:
            ended.set()

    thread = Thread(target=kill)
    thread.start()
    found = type_until(seat, ended)
    thread.join()
    return found


if __name__ == "__main__":
    sys.exit(main())
