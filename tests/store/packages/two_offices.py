"""Two data folders that hand meetings to one another."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.package import Answers, Merged, PackageCounts, PackageInfo, PackageView
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.store.attachments import list_attachments, save_attachments
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from kesbang_desktop.store.packages.package_data import (
    make_package_data,
    opened_package_data,
    remember_handed,
)
from kesbang_desktop.store.packages.taking import Taking
from kesbang_desktop.store.packages.viewing import view_package
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, make_attachment, make_minutes, uid

MINUTES = make_minutes()
MEETING = MINUTES.meeting
LINE = MINUTES.entries[1].id
ACTION = MINUTES.entries[-1].id
INFO = PackageInfo("Kantor", datetime(2026, 11, 28, 9, 0), False, PackageCounts(), "ab12", 1)


@dataclass
class Office:
    """One laptop; ``out`` is where its packages go."""

    home: Path
    made: int = 0
    database: Database = field(init=False)

    def __post_init__(self) -> None:
        self.database = Database(self.home / "notula.sqlite")

    def add(self, minutes: Minutes) -> None:
        self.database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)

    def add_sample(self) -> None:
        self.add(MINUTES)
        self.database.bind(save_attachments)([make_attachment(MEETING, 80)])

    def hand_over(self, meetings: Collection[UUID] | None = (MEETING.id,)) -> Path:
        self.made += 1
        path = self.home / f"paket-{self.made}" / "data.sqlite"
        records = make_package_data(self.database, path, meetings)
        remember_handed(self.database, list(records.values()))
        return path

    def view(self, package: Path) -> PackageView:
        with (
            opened_package_data(package) as data,
            data.reading() as theirs,
            self.database.reading() as mine,
        ):
            return view_package(mine, theirs, INFO)

    def take(self, package: Path, choice: Choice | None = None, joined: bool = True) -> Merged:
        """Take a package, with the same answer to every question."""
        view = self.view(package)
        answers = Answers(
            {one.head: choice for one in view.questions if choice},
            frozenset(one.theirs.id for one in view.namesakes if joined),
        )
        with (
            opened_package_data(package) as data,
            data.reading() as theirs,
        ):
            with self.database.reading() as mine:
                taking = Taking(mine, theirs, answers, " (dari paket)")
            return taking.run(self.database)

    def minutes(self, meeting_id: UUID = MEETING.id) -> Minutes:
        return self.database.bind_reading(load_minutes)(meeting_id)

    def attachments(self) -> list[Attachment]:
        return self.database.bind_reading(list_attachments)(MEETING.id)

    def texts(self, meeting_id: UUID = MEETING.id) -> list[str]:
        return [one.text for one in self.minutes(meeting_id).entries]

    def rewrite(self, text: str, line: UUID = LINE) -> None:
        minutes = self.minutes()
        entry = next(one for one in minutes.entries if one.id == line)
        actions = [minutes.actions[line]] if line in minutes.actions else []
        self.save([replace(entry, text=text)], actions)

    def add_line(self, number: int, text: str) -> None:
        self.save([Entry(uid(number), MEETING.id, "z", text=text)])

    def delete(self, line: UUID = LINE) -> None:
        self.database.bind(save_entries)(MEETING.id, [], [], [line])

    def save(self, entries: Sequence[Entry], actions: Sequence[ActionItem] = ()) -> None:
        self.database.bind(save_entries)(MEETING.id, entries, list(actions), [])

    def change_meeting(self, **changes: Any) -> Meeting:
        meeting = replace(self.minutes().meeting, **changes)
        self.database.bind(save_meeting)(meeting)
        return meeting


@contextmanager
def two_offices(folder: Path) -> Iterator[tuple[Office, Office]]:
    """Lend a laptop that has the sample meeting, and one that has nothing."""
    here, there = Office(folder / "sini"), Office(folder / "sana")
    here.add_sample()
    try:
        yield here, there
    finally:
        here.database.close()
        there.database.close()
