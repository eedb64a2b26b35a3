"""A Debian 12 with nothing in it but apt, in a folder of its own."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts import system_packages
from scripts.packages.names import ROOT

_TAR = ROOT / "build" / "clean-debian.tar"
_PLACE = ROOT / "build" / "clean-debian"
_SOURCES = Path("/etc/apt/sources.list.d/debian.sources")
# Whoever uses the program there.
USER, USER_ID = "rina", 1000
HOME = f"/home/{USER}"
DATA = f"{HOME}/.local/share/Notula Kesbang"
_MOUNTS = """
mount --rbind /proc "$0/proc"
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
exec chroot "$@"
"""


class CleanDebian:
    """The system in ``root``; X of this machine can be reached from it, and what apt needs."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, check: bool = True) -> str:
        """Run ``command`` as root there and return what it printed."""
        return self._run([], command, {}, check)

    def run_as_user(
        self, *command: str, environment: dict[str, str] | None = None, check: bool = True
    ) -> str:
        """Run ``command`` as the person who uses the program, and return what it printed."""
        return self._run(self._as_user(), command, environment or {}, check)

    def start_as_user(
        self, *command: str, environment: dict[str, str]
    ) -> "subprocess.Popen[bytes]":
        """Start ``command`` as that person; whoever asks ends it."""
        whole = self._whole(self._as_user(), command)
        return subprocess.Popen(whole, env=self._environment(environment))

    def path(self, inside: str) -> Path:
        """Return where the path ``inside`` lies, seen from outside."""
        return self.root / inside.lstrip("/")

    def give(self, inside: str, content: bytes) -> Path:
        """Write a file that belongs to that person; return where it lies, seen from outside."""
        path = self.path(inside)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.run("chown", "-R", f"{USER_ID}:{USER_ID}", HOME)
        return path

    def _as_user(self) -> list[str]:
        return [f"--userspec={USER_ID}:{USER_ID}"]

    def _whole(self, options: list[str], command: tuple[str, ...]) -> list[str]:
        mounts = ["unshare", "--mount", "sh", "-ec", _MOUNTS, str(self.root)]
        return [*mounts, *options, str(self.root), *command]

    def _run(
        self,
        options: list[str],
        command: tuple[str, ...],
        environment: dict[str, str],
        check: bool,
    ) -> str:
        done = subprocess.run(
            self._whole(options, command),
            check=False,
            capture_output=True,
            text=True,
            env=self._environment(environment),
        )
        if check and done.returncode:
            raise AssertionError(
                f"{command} ended with {done.returncode}: {done.stdout}{done.stderr}"
            )
        return done.stdout if check else done.stdout + done.stderr

    def _environment(self, more: dict[str, str]) -> dict[str, str]:
        usual = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
        return {**usual, "HOME": HOME, "DEBIAN_FRONTEND": "noninteractive", **more}


@contextmanager
def clean_debian() -> Iterator[CleanDebian]:
    """Lend a clean system; it is gone afterwards."""
    if not _TAR.exists():
        _make_tar()
    shutil.rmtree(_PLACE, ignore_errors=True)
    _PLACE.mkdir(parents=True)
    subprocess.run(["tar", "-xf", str(_TAR), "-C", str(_PLACE)], check=True)
    shutil.copy("/etc/resolv.conf", _PLACE / "etc" / "resolv.conf")
    (_PLACE / "tmp" / ".X11-unix").mkdir(mode=0o1777, parents=True)
    system = CleanDebian(_PLACE)
    system.run("useradd", "--create-home", "--uid", str(USER_ID), USER)
    system.run("apt-get", "update", "-qq")
    try:
        yield system
    finally:
        shutil.rmtree(_PLACE, ignore_errors=True)


def _make_tar() -> None:
    if shutil.which("mmdebstrap") is None and not system_packages.install(["mmdebstrap"]):
        raise AssertionError("a clean system is made by mmdebstrap")
    _TAR.parent.mkdir(exist_ok=True)
    sources = [str(_SOURCES)] if _SOURCES.exists() else []
    made = _TAR.with_suffix(".begun.tar")
    command = ["mmdebstrap", "--variant=minbase", "bookworm", str(made), *sources]
    subprocess.run(command, check=True, capture_output=True)
    made.rename(_TAR)
