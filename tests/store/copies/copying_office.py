"""A data folder with a meeting, an attachment and a template of its own, to be copied."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.store.attachment_files import keep_bytes
from kesbang_desktop.store.attachments import save_attachments
from kesbang_desktop.store.copies.making import CopyJob
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from tests.store.store_samples import NOON, make_meeting, uid

MEETING = make_meeting()
PHOTO = b"foto rapat" * 1000
TEMPLATE = b"templat kantor"
FIRST = datetime(2026, 3, 21, 8, 30)


@dataclass
class CopyingOffice:
    """The folder ``home`` with its data file, and the place its copies go to."""

    home: Path

    def __post_init__(self) -> None:
        self.path = self.home / "notula.sqlite"
        self.place = self.home / "cadangan"
        self.digest = keep_bytes(self.home, PHOTO)
        (self.home / "templat").mkdir()
        (self.home / "templat" / "notula.docx").write_bytes(TEMPLATE)
        with closing(Database(self.path)) as database:
            database.bind(save_meeting)(MEETING)
            photo = Attachment(
                uid(70), MEETING.id, AttachmentKind.PHOTO, self.digest, "foto.jpg", "", "V", NOON
            )
            database.bind(save_attachments)([photo])

    def copy(self, hours: int = 0, reason: CopyReason = CopyReason.HOUR) -> CopyRecord:
        """Make a copy ``hours`` after the first."""
        moment = FIRST + timedelta(hours=hours)
        return CopyJob(self.home, self.path, self.place, reason, moment).run()

    def rename_meeting(self, title: str) -> None:
        """Change the data, as somebody who works on."""
        with closing(Database(self.path)) as database:
            database.bind(save_meeting)(replace(MEETING, title=title))

    def title(self) -> str:
        """Return the title of the meeting as the data file has it."""
        with closing(Database(self.path)) as database:
            return database.bind_reading(load_minutes)(MEETING.id).meeting.title

    def pieces(self) -> Iterator[Path]:
        """Yield the files of all pieces."""
        return (self.place / "isi").glob("*/*")
