"""Installing Debian packages where that is allowed, else saying what to type."""

import os
import shutil
import subprocess
from collections.abc import Sequence


def install_command(packages: Sequence[str]) -> list[str]:
    """Return the command that installs ``packages`` without asking."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def install(packages: Sequence[str]) -> bool:
    """Install ``packages``; return False where a person has to, after printing the command."""
    command = install_command(packages)
    prefix = _privilege()
    if prefix is not None:
        print(f"Memasang pustaka sistem: {' '.join(packages)}", flush=True)
        _run_quietly([*prefix, "apt-get", "update", "-qq"])
        if _run_quietly([*prefix, *command]):
            return True
    print("Ada pustaka sistem yang kurang. Jalankan perintah ini, lalu ulangi:")
    print(f"  sudo {' '.join(command)}")
    return False


def _run_quietly(command: Sequence[str]) -> bool:
    """Run ``command`` and tell whether it succeeded; only what goes wrong is shown."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def _privilege() -> list[str] | None:
    """Return what to put before a command to run it as root, or None where that cannot be."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    may_sudo = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if may_sudo.returncode == 0 else None
