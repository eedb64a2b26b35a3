"""What all work on papers stands on: the store's verbs and the folders beside the database."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from kesbang_desktop.domain.author import SETTING, author_name
from kesbang_desktop.domain.errors import UnreachableError
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.store.data_folder import SCRATCH
from kesbang_desktop.store.deferred import meetings, office_mark, profiles, settings, versions
from kesbang_desktop.store.own_template_files import made_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from tempfile import TemporaryDirectory
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.action import Progress
    from kesbang_desktop.domain.issue import IssueNote
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.domain.together.other_seats import OtherSeats
    from kesbang_desktop.store.office_files import OfficeFiles
    from kesbang_desktop.store.own_template_files import OwnTemplateFiles


P = ParamSpec("P")
R = TypeVar("R")
Note = TypeVar("Note", "Progress", "IssueNote")


class Binding(Protocol):
    """Binds a verb of the store to the database."""

    def __call__(self, verb: Callable[Concatenate[Session, P], R], /) -> Callable[P, R]: ...


class KeptBinding(Protocol):
    """Binds a verb of the store that reads a group of rows whole, and only where they changed."""

    def __call__(self, verb: Callable[[Session], R], group: bytes, /) -> Callable[[], R]: ...


class FirstBinding(Protocol):
    """Binds a verb of the store, and its twin for the time before the database is open."""

    def __call__(
        self,
        first: Callable[Concatenate[sqlite3.Connection, P], R],
        verb: Callable[Concatenate[Session, P], R],
        /,
    ) -> Callable[P, R]: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """``write`` and ``write_first`` bind verbs that write, ``write_long`` those that may take long
    and let others write meanwhile, ``read`` and ``read_first`` those that only read. ``files`` are
    those of attachments and versions, ``templates`` the office's own. ``other_seats()`` is
    for several that write at once, None where the data is a file.
    """

    data_dir: Path
    files: OfficeFiles
    templates: OwnTemplateFiles
    write: Binding
    write_first: FirstBinding
    write_long: Binding
    read: Binding
    read_kept: KeptBinding
    read_first: FirstBinding
    write_notes: Callable[[Minutes], str]
    other_seats: Callable[[], OtherSeats | None] = lambda: None

    def minutes(self, meeting_id: UUID) -> Minutes:
        """Return a meeting as it is stored. Raises NotFoundError.

        Final minutes call everybody what they did when they were frozen.
        """
        minutes = self.read(meetings.load_minutes)(meeting_id)
        if minutes.meeting.status is not MeetingStatus.FINAL:
            return minutes
        from kesbang_desktop.domain.frozen_names import with_frozen_names
        from kesbang_desktop.exchange.notes_reader import read_attendees

        notes = self.read(versions.latest_notes)(meeting_id)
        return with_frozen_names(minutes, read_attendees(notes)) if notes else minutes

    def profile(self, profile_id: UUID | None = None) -> OfficeProfile:
        """Return a profile; the one in use where it is None or gone."""
        # A paper waits for nobody who writes.
        stored = self.read(profiles.stored_profile)(profile_id)
        if stored is not None:
            return stored
        try:
            return self.write(profiles.load_profile)(profile_id)
        except UnreachableError:
            # Without a network none is made for the office: papers say that it is not filled in.
            return profiles.blank_profile()

    def profiles(self) -> list[OfficeProfile]:
        """Return every profile, the one in use first, the others by name."""
        in_use = self.profile()
        others = [one for one in self.read(profiles.read_profiles)() if one.id != in_use.id]
        return [in_use, *sorted(others, key=lambda one: one.name.casefold())]

    def office(self) -> str:
        """Return the mark of whose data this is; empty where it has none and is only read."""
        return self.read(office_mark.office_of)() or self.write(office_mark.mark_office)()

    def author(self) -> str:
        """Return the name for notes written here, empty for none."""
        return author_name(self.read(settings.get_setting)(SETTING))

    def signed(self, author: str) -> str:
        """Return ``author``, or the name for notes written here where it is empty."""
        return author or self.author()

    def signed_note(self, verb: Callable[[Session, Note], R]) -> Callable[[Note], R]:
        """Return a verb that writes a note with an author: this one, where it has none."""
        write = self.write(verb)
        return lambda note: write(replace(note, author=self.signed(note.author)))

    def signed_notes(
        self, verb: Callable[[Session, Sequence[Note]], R]
    ) -> Callable[[Sequence[Note]], R]:
        """Return a verb that writes notes with an author each, as :meth:`signed_note` does; there
        may be many.
        """
        write = self.write_long(verb)

        def sign_and_write(notes: Sequence[Note]) -> R:
            here = self.author()
            return write([replace(note, author=note.author or here) for note in notes])

        return sign_and_write

    def beside(self, target: Path) -> AbstractContextManager[Path]:
        """Lend a name for what is to take the place of ``target``; what is left there goes."""
        from kesbang_desktop.store.begun_files import BegunFiles

        return BegunFiles(self.data_dir).beside(target)

    def write_file(self, target: Path, content: bytes) -> Path:
        """Write a file for somebody, whole or not at all, and return it. Raises ExportError."""
        from kesbang_desktop.documents.atomic_file import write_atomically

        write_atomically(target, content, self.beside)
        return target

    def scratch(self) -> Path:
        """Return the folder for files that are only looked at, made if it is missing.

        Beside data that may only be read none is made: it is one of the system then, for as long
        as the program runs.
        """
        if self.data_dir.is_dir() and not os.access(self.data_dir, os.W_OK):
            return Path(_scratch_elsewhere().name)
        return made_folder(self.data_dir / SCRATCH)


@cache
def _scratch_elsewhere() -> TemporaryDirectory[str]:
    from tempfile import TemporaryDirectory

    return TemporaryDirectory(prefix="notula-")
