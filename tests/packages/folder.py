"""The folder that runs by itself: its size, its start against that from source, its commands."""

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from kesbang_desktop import __version__
from kesbang_desktop.assets import resource_path
from scripts.packages import names
from scripts.packages.program_folder import size_of
from tests.own_postgres import USER, OwnPostgres, url_of

MOST_MB = 220
_MOST_TIMES = 1.5
_RUNS = 7
PROGRAM = names.FOLDER / names.COMMAND
SAMPLE = resource_path("samples", "rapat-2024-03-21.txt")


def prove() -> Iterator[str]:
    """Yield a line for each thing that holds. Raises AssertionError for what does not."""
    size = size_of(names.FOLDER) / 1e6
    assert size <= MOST_MB
    yield f"{size:.0f} MB of at most {MOST_MB}"
    assert run("--version").strip() == __version__
    with tempfile.TemporaryDirectory() as folder:
        yield _compare_starts(Path(folder, "mulai"))
        yield from _use_heavy_parts(Path(folder, "kerja"))
        yield _use_server(Path(folder, "komputer"))


def run(*arguments: str, environment: dict[str, str] | None = None) -> str:
    """Run the packaged program and return what it printed."""
    return run_program([str(PROGRAM)], *arguments, environment=environment)


def run_program(
    program: list[str], *arguments: str, environment: dict[str, str] | None = None
) -> str:
    """Run ``program`` without a screen and return what it printed."""
    done = subprocess.run(
        [*program, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
    )
    assert done.returncode == 0, f"{arguments} ended with {done.returncode}: {done.stderr}"
    return done.stdout


def _compare_starts(data: Path) -> str:
    """Start both by turns; other programs take from the clock, less from the CPU seconds."""
    source = [sys.executable, "-m", "kesbang_desktop"]
    wall: dict[str, list[float]] = {"paket": [], "sumber": []}
    cpu: dict[str, list[float]] = {"paket": [], "sumber": []}
    for count in range(_RUNS + 1):
        for name, program in (("paket", [str(PROGRAM)]), ("sumber", source)):
            began, before = time.monotonic(), _cpu_seconds()
            run_program(program, "--data-dir", f"{data}-{name}", "--exit-when-ready")
            # The first of each makes the data, or fills the cache of the disk.
            if count:
                wall[name].append(time.monotonic() - began)
                cpu[name].append(_cpu_seconds() - before)
    ratio = statistics.median(cpu["paket"]) / statistics.median(cpu["sumber"])
    assert ratio <= _MOST_TIMES
    told = [
        f"{word} {statistics.median(found['paket']):.2f} against "
        f"{statistics.median(found['sumber']):.2f} s from source"
        for word, found in (("clock", wall), ("CPU", cpu))
    ]
    return f"start to typing-ready: {', '.join(told)}, {ratio:.2f} times the CPU"


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _use_heavy_parts(data: Path) -> Iterator[str]:
    """Use each library that is imported only when it is needed."""
    given = ["--data-dir", str(data)]
    out = data.parent / "hasil"
    out.mkdir()
    meeting = re.findall(r'"meeting": "(\S+)"', run("import", str(SAMPLE), "--json", *given))[0]
    for form, name in (("notula", "notula.docx"), ("matriks", "matriks.xlsx")):
        run("export", meeting, "--as", form, "--to", str(out / name), *given)
        assert (out / name).stat().st_size > 5_000
    run("bundle", meeting, "--to", str(out / "berkas"), *given)
    run("follow-ups", "--as", "ics", "--to", str(out / "tenggat.ics"), *given)
    assert "netralitas" in run("search", "netral", "--json", *given)
    run("export-people", str(out / "orang.xlsx"), *given)
    assert "Firdaus" in run("import-people", str(out / "orang.xlsx"), "--show", *given)
    assert "Diskominfo" in run("agencies", *given)
    run("package", "make", "--all", "--to", str(out / "semua.knotula"), *given)
    other = ["--data-dir", str(data.with_name("lain"))]
    run("package", "take", str(out / "semua.knotula"), *other)
    run("import-old", str(out), *other)
    yield "papers, sheets, calendar, search, people, agencies and packages are made and read"
    words = data.parent / "sandi.txt"
    words.write_text("Kata sandi yang panjang 7", "utf-8")
    run("encrypt", "--new-passphrase-file", str(words), *given)
    known = ["--data-passphrase-file", str(words)]
    assert "Pemantauan" in run("list", *given, *known)
    assert b"Pemantauan" not in (data / "notula.sqlite").read_bytes()
    yield "data is encrypted and read"


def _use_server(data: Path) -> str:
    """Move an office to a PostgreSQL, where somebody with a password reads and writes it."""
    given = ["--data-dir", str(data)]
    password = {"PGPASSWORD": "sandi-server"}
    run("import", str(SAMPLE), *given)
    postgres = OwnPostgres()
    try:
        run("move", "--to", str(url_of(postgres.socket_folder, "postgres")), *given)
        known = f"host={postgres.socket_folder} dbname=postgres user={USER}"
        with psycopg.connect(known, autocommit=True) as owner:
            owner.execute(f"CREATE ROLE budi LOGIN PASSWORD 'sandi-server' IN ROLE {USER}")
        seat = ["--database", str(url_of(postgres.socket_folder, "postgres", "budi"))]
        run("agencies", "--take", *given, *seat, environment=password)
        assert "Pemantauan" in run("list", *given, *seat, environment=password)
        run("--exit-when-ready", *given, *seat, environment=password)
    finally:
        postgres.stop()
    return "data is moved to a PostgreSQL and written there by password, and its window opens"
