"""No passphrase, recovery code or key is written, told or handed to anybody."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kesbang_desktop.store.secrets.key_file import open_lock
from tests.app.command_line import SAMPLE
from tests.secrets import forms_of, leaks_in

WORDS, NEW_WORDS = "ulin merah tepian 7", "bangkirai biru hulu 9"
PACKAGE_WORDS, WRONG_WORDS = "jati kuning muara 5", "tidak pernah benar 3"
_CODE = re.compile(r"terkunci: (\S+)")
# Stands in for LibreOffice: it notes what any program that is started can see, and fails.
_NOSY = "#!/bin/sh\n(echo $0 $*; env; cat /proc/$PPID/cmdline) >> {seen}\nexit 1\n"


class Session:
    """Commands in processes of their own; all that they write lies below ``folder``."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "semua"
        self.data = self.folder / "data"
        # What the person wrote down lies elsewhere.
        self.own = tmp_path / "milik orangnya"
        self.said = ""
        for name in ("home", "tmp", "bin"):
            (self.folder / name).mkdir(parents=True)
        self.own.mkdir()
        nosy = self.folder / "bin" / "soffice"
        nosy.write_text(_NOSY.format(seen=self.folder / "tmp" / "dilihat.txt"))
        nosy.chmod(0o700)

    def file(self, words: str) -> Path:
        path = self.own / f"{len(list(self.own.iterdir()))}.txt"
        path.write_text(f"{words}\n", "utf-8")
        return path

    def run(self, *arguments: str | Path, words: str = "") -> str:
        """Run a command with ``words`` in the environment, and return what it printed."""
        environment = {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            "QT_QPA_PLATFORM": "offscreen",
            **({"NOTULA_PASSPHRASE": words} if words else {}),
        }
        command = [sys.executable, "-m", "kesbang_desktop", "--data-dir", str(self.data)]
        ended = subprocess.run(
            [*command, *map(str, arguments)],
            capture_output=True,
            text=True,
            env=environment,
            stdin=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
            check=False,
        )
        self.said += _CODE.sub("", ended.stdout) + ended.stderr
        return ended.stdout


@pytest.mark.skipif(os.name != "posix", reason="a shell script stands in for LibreOffice")
def test_a_day_of_commands_writes_and_tells_no_secret(tmp_path: Path) -> None:
    session = Session(tmp_path)
    run = session.run
    meeting = re.findall(r"id (\S+)", run("import", SAMPLE))[0]
    codes = _CODE.findall(run("encrypt", "--new-passphrase-file", session.file(WORDS)))
    keys = [open_lock(session.data, WORDS).secret]
    run("list", "--data-passphrase-file", session.file(WRONG_WORDS))
    run("list", words=WRONG_WORDS)
    run("backup", words=WORDS)
    copy = run("copies", words=WORDS).split()[0]
    out = session.folder / "ekspor"
    out.mkdir()
    run("export", meeting, "--as", "notula", "--to", out / "notula.docx", "--pdf", words=WORDS)
    run("follow-ups", "--as", "xlsx", "--to", out / "daftar.xlsx", words=WORDS)
    package = out / "rapat.knotula"
    sealed = ("--passphrase-file", session.file(PACKAGE_WORDS))
    run("package", "make", meeting, "--to", package, *sealed, words=WORDS)
    run("package", "read", package, *sealed, words=WORDS)
    run("package", "read", package, "--passphrase-file", session.file(WRONG_WORDS), words=WORDS)
    run("passphrase", "--new-passphrase-file", session.file(NEW_WORDS), words=WORDS)
    codes += _CODE.findall(run("recovery-code", words=NEW_WORDS))
    run("restore", copy, words=NEW_WORDS)
    run("salvage", "--to", session.folder / "selamat", words=NEW_WORDS)
    run("--exit-when-ready", words=NEW_WORDS)
    bare = [code.replace("-", "") for code in codes]
    secrets = (WORDS, NEW_WORDS, PACKAGE_WORDS, WRONG_WORDS, *codes, *bare, *keys)
    assert len(codes) == 2
    assert (out / "notula.docx").is_file() and package.is_file()
    assert "soffice" in (session.folder / "tmp" / "dilihat.txt").read_text()
    assert leaks_in(session.folder, *secrets) == []
    told = session.said.encode()
    assert [one for secret in secrets for one in forms_of(secret) if one in told] == []


def test_a_leak_would_be_found(tmp_path: Path) -> None:
    for number, form in enumerate(forms_of(WORDS) | forms_of(b"kunci" * 6)):
        (tmp_path / f"{number}").write_bytes(b"awal" + form + b"akhir")
    assert len(leaks_in(tmp_path, WORDS, b"kunci" * 6)) == number + 1
