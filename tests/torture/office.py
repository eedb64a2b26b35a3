"""The office that every case works on a copy of, and what must be left of it."""

import os
import re
import shutil
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import DamagedSealError, DatabaseError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.checking import check_copy
from kesbang_desktop.store.copies.data_check import used_digests
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.secrets.sealed_content import digest_of
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_minutes, uid
from tests.torture.case import Fault, Loss

MEETINGS = 12
WORDS = "ulin merah tepian tujuh"
_LINES = 30
_STEP = 1000
HOME = "data"
COPIES = "cadangan"
# What differs from one run to the next: ids made anew, moments, and digests of papers with both.
_BY_CHANCE = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d.*|[0-9a-f]{64}")
_NOT_COMPARED = frozenset(
    ("setting", "alembic_version", "handed_state", "row_digest", "sent_event")
)
_LEFTOVERS = (
    *("**/.*.tmp*", "pemulihan", "salinan-dibaca/*", "sementara/*"),
    *("terselamatkan/*", "**/*.bagian", "sedang-ditulis/*"),
)
# Signs that a value was read around.
DAMAGED_WORDS = "[baris ini rusak]"

Rows = dict[str, list[str]]


def meeting_number(index: int) -> int:
    """Return the number from which the ids of a meeting's records count."""
    return 10 + index * _STEP


def minutes_of(index: int) -> Minutes:
    """Return the meeting ``index`` of the office as it was written."""
    number = meeting_number(index)
    minutes = make_minutes(number)
    meeting = replace(minutes.meeting, title=f"Rapat Pemantauan {index + 1}", number=f"005/{index}")
    keys = keys_after(minutes.entries[-1].order_key, _LINES)
    lines = tuple(
        Entry(
            uid(number + 100 + place),
            meeting.id,
            key,
            text=f"Butir {place} rapat {index}: perkembangan wilayah ke-{place}",
            noted_at=NOON,
        )
        for place, key in enumerate(keys)
    )
    return replace(minutes, meeting=meeting, entries=(*minutes.entries, *lines))


def make_office(home: Path) -> None:
    """Write the office to ``home``, with attachments, a final meeting, own files and copies."""
    backend = Backend(home)
    ports = backend.ports()
    for index in range(MEETINGS):
        ports.meetings.add(minutes_of(index), PEOPLE, ORGANIZATIONS)
        photo = home.parent / f"foto-{index}.jpg"
        photo.write_bytes(f"foto rapat {index} ".encode() * 500)
        backend.paperwork.attachments.add(
            uid(meeting_number(index)), AttachmentKind.EVIDENCE, photo
        )
    (home / "templat").mkdir()
    (home / "templat" / "catatan.docx").write_bytes(b"templat kantor" * 50)
    backend.copy_data(CopyReason.ASKED)
    backend.paperwork.versions.finalise(
        uid(meeting_number(MEETINGS - 1)), "005/FINAL", datetime(2024, 3, 22, 8, tzinfo=UTC)
    )
    backend.keep_house()
    backend.close()


def copy_office(office: Path, folder: Path) -> Path:
    """Return a data folder in ``folder`` with a copy of the office's."""
    home = folder / HOME
    shutil.copytree(office / HOME, home, copy_function=shutil.copy2)
    return home


def rows_of(path: Path) -> Rows:
    """Return all rows of a data file, without what no two runs have alike."""
    with closing(connect(path)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        names = sorted({name for (name,) in connection.execute(query)} - _NOT_COMPARED)
        return {
            # Not by an index, which may be the damaged part.
            name: sorted(map(_row, connection.execute(f'SELECT * FROM "{name}" NOT INDEXED')))
            for name in names
        }


def _row(values: tuple[Any, ...]) -> str:
    return repr([one for one in values if not _is_by_chance(one)])


def _is_by_chance(value: object) -> bool:
    if isinstance(value, bytes):
        return len(value) == 16
    return isinstance(value, str) and _BY_CHANCE.fullmatch(value) is not None


def next_start(home: Path) -> dict[str, Any]:
    """Start on ``home`` as the next morning; return what is there then, for :func:`faults_of`."""
    backend = Backend(home)
    try:
        # As the window does it.
        with backend.lock():
            backend.data_lock.clear_away()
            if backend.data_lock.is_shut:
                backend.data_lock.give(WORDS)
            backend.keep_house()
    except DatabaseError as error:
        return {"refused": error.sentence}
    finally:
        backend.close()
    return state_of(home)


def state_of(home: Path) -> dict[str, Any]:
    """Return what is in ``home``, for :func:`faults_of`."""
    path = home / DATABASE_NAME
    with closing(connect(path)) as connection:
        checks = [one for (one,) in connection.execute("PRAGMA integrity_check")]
        dangling = [list(map(str, row)) for row in connection.execute("PRAGMA foreign_key_check")]
        used = used_digests(connection)
    place = home / COPIES
    return {
        "rows": rows_of(path),
        "broken": ([] if checks == ["ok"] else checks) + dangling,
        "lost": sorted(one for one in used if not _is_kept(home, one)),
        "copies": {one.name: sorted(check_copy(place, one).broken) for one in list_copies(place)},
        "leftovers": sorted({str(one) for form in _LEFTOVERS for one in home.glob(form)}),
    }


def _is_kept(home: Path, digest: str) -> bool:
    path = kept_file(home, digest)
    try:
        return digest_of(path, digest) == digest
    except (OSError, DamagedSealError):
        return False


def faults_of(state: dict[str, Any], possible: list[Rows], copies: set[str]) -> list[Fault]:
    """Compare a state with the ``possible`` contents and the ``copies`` that were good before."""
    if "refused" in state:
        return [Fault(Loss.DATA, f"does not open again: {state['refused']}")]
    found = []
    if state["rows"] not in possible:
        found.append(Fault(Loss.DATA, difference(possible[0], state["rows"])))
    if state["broken"]:
        found.append(Fault(Loss.DATA, f"the file is broken: {state['broken'][:3]}"))
    if state["lost"]:
        found.append(Fault(Loss.ATTACHMENT, f"gone or changed: {state['lost']}"))
    if missing := copies - set(state["copies"]):
        found.append(Fault(Loss.COPY, f"gone: {sorted(missing)}"))
    if damaged := [name for name, broken in state["copies"].items() if broken]:
        found.append(Fault(Loss.COPY, f"do not read back: {damaged}"))
    if state["leftovers"]:
        found.append(Fault(Loss.LEFTOVER, ", ".join(state["leftovers"][:5])))
    return found


def difference(expected: Rows, found: Rows) -> str:
    """Return in few words in what two contents differ."""
    words = []
    for table in sorted(expected.keys() | found.keys()):
        before, after = expected.get(table, []), found.get(table, [])
        if before != after:
            lost, new = sorted(set(before) - set(after)), sorted(set(after) - set(before))
            words.append(f"{table}: {len(before)} rows, now {len(after)}; -{lost[:1]} +{new[:1]}")
    return "; ".join(words)[:600] or "nothing"


def age_files(home: Path, days: int = 3) -> None:
    """Make all kept files look older than the grace that new ones have."""
    then = time.time() - days * 86400
    for path in (home / "lampiran").glob("??/*"):
        os.utime(path, (then, then))
