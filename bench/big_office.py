"""A data folder of 1.1 GB, as an office has it after years: minutes, actions and scans."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from uuid import UUID

from bench.follow_up_data import Office
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store import entry_mapping
from kesbang_desktop.store.attachment_files import keep_bytes
from kesbang_desktop.store.attachments import save_attachments
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.tables import entry
from kesbang_desktop.store.upsert import upsert

_ACTIONS = 100_000
_DATABASE_BYTES = 300_000_000
_SCANS, _SCAN_BYTES = 160, 5_000_000
_SYLLABLES_IN_A_LINE = 500
_AT_ONCE = 5_000
_SYLLABLES = tuple(first + second for first in "bkmrst" for second in "aeiou")


def make_big_office(folder: Path, today: Minutes) -> None:
    """Write the folder: 0.3 GB of records, 0.8 GB of attachments, and the minutes ``today``."""
    folder.mkdir()
    chance = random.Random(11)
    path = folder / DATABASE_NAME
    database = Database(path)
    try:
        office = Office.make(_ACTIONS)
        meetings = list(office.minutes())
        office.write(database, meetings)
        lines = _lines(meetings, chance)
        while path.stat().st_size < _DATABASE_BYTES:
            with database.transaction() as session:
                some = islice(lines, _AT_ONCE)
                rows = [entry_mapping.to_columns(one.meeting_id, one) for one in some]
                upsert(session, entry, rows)
        scans = [_scan(folder, one.meeting.id, chance) for one in meetings[:_SCANS]]
        with database.transaction() as session:
            save_attachments(session, scans)
            add_minutes(session, today)
    finally:
        database.close()


def _lines(meetings: list[Minutes], chance: random.Random) -> Iterator[Entry]:
    """Yield long discussion, meeting after meeting, without an end."""
    while True:
        for one in meetings:
            text = " ".join(chance.choices(_SYLLABLES, k=_SYLLABLES_IN_A_LINE))
            key = f"z{chance.randrange(10**9)}v"
            yield Entry(new_id(), one.meeting.id, key, text=text)


def _scan(folder: Path, meeting_id: UUID, chance: random.Random) -> Attachment:
    sha256 = keep_bytes(folder, chance.randbytes(_SCAN_BYTES))
    return Attachment(
        *(new_id(), meeting_id, AttachmentKind.EVIDENCE, sha256, "pindaian.pdf", "", "a"),
        datetime(2024, 12, 2, 10, 0, tzinfo=UTC),
    )
