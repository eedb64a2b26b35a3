"""Packages of meetings (``.knotula``): made, looked into, and taken."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.errors import PackageError, ReadOnlyDataError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.long_work import in_words, tell
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.package import MadePackage, Merged, PackageInfo
from kesbang_desktop.domain.package_name import package_name
from kesbang_desktop.paperwork.package_streams import (
    new_package_file,
    package_stream,
    place_told,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from uuid import UUID

    from kesbang_desktop.domain.package import Answers, PackageView
    from kesbang_desktop.exchange.package_file import PackageReader
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.package_looks import PackageLooks
    from kesbang_desktop.store.database import Database
    from kesbang_desktop.store.office_database import OfficeDatabase

_ROOM = 64 << 20
_GATHERING = "Mengumpulkan catatan…"
_WRITING = "Menulis paket…"
_READING_AGAIN = "Membaca ulang paket…"
_READING = "Memeriksa paket…"
_COMPARING = "Membandingkan dengan data di sini…"
_BRINGING = "Mengambil lampiran…"
_TAKING = "Mengambil isi paket…"
_BROKEN_ROW = (
    "Di antara yang dipilih ada baris yang rusak, jadi paket belum dibuat. Buka rapatnya dan "
    "perbaiki baris bertanda “[baris ini rusak]”, atau pilih rapat lain."
)
_CHANGED = (
    "Paket itu diganti sejak dibuka, jadi tidak ada yang diambil. Buka lagi dan periksa isinya."
)


@dataclass(frozen=True, slots=True)
class Packages:
    """Hands meetings over and takes them in, for one data folder.

    ``copy_first`` makes a safety copy, ``database`` opens the data.
    """

    desk: Desk
    looks: PackageLooks
    database: Callable[[], OfficeDatabase]
    copy_first: Callable[[CopyReason], object]

    def classified(self, meetings: Collection[UUID] | None) -> int:
        """Return how many of ``meetings``, or of all, are classified."""
        from kesbang_desktop.store.meeting_list import count_classified_meetings

        return self.desk.read(count_classified_meetings)(meetings)

    def make(
        self,
        meetings: Collection[UUID] | None,
        target: Path,
        passphrase: str = "",
    ) -> MadePackage:
        """Write ``meetings``, or everything, to ``target``, read it again and return what it is.

        Nothing is left where it could not be written whole. Raises PackageError, DatabaseError and
        OSError.
        """
        from kesbang_desktop.store.packages import package_data

        target = target.with_name(package_name(target.name))
        with self._scratch() as folder:
            tell(_GATHERING)
            data = folder / "data.sqlite"
            database = self.database()
            records = package_data.make_package_data(database, data, meetings)
            self._require_sound(data)
            profiles = package_data.profiles_in(data)
            contents, lost = self._contents(data, profiles)
            info = PackageInfo(
                profiles[0].office if profiles else OfficeProfile(new_id()).office,
                datetime.now().replace(microsecond=0),
                meetings is None,
                package_data.counts_of(records),
                "",
                0,
            )
            made = self._write(target, info, contents, passphrase)
        with suppress(ReadOnlyDataError):
            # What may not be written to is handed over all the same; nothing of it changes here.
            package_data.remember_handed(database, list(records.values()))
        return MadePackage(made, lost)

    def is_sealed(self, path: Path) -> bool:
        """Tell whether a package asks for a passphrase. Raises OSError."""
        from kesbang_desktop.store.secrets.sealed_file import read_header

        return read_header(path) is not None

    def view(self, path: Path, passphrase: str = "") -> PackageView:
        """Read a package whole and return what it would bring; nothing is changed.

        Raises PackageError, WrongPassphraseError, DatabaseError and OSError.
        """
        from kesbang_desktop.store.packages.viewing import view_package

        with self._opened(path, passphrase) as (reader, data):
            tell(_COMPARING)
            self.looks.require_printable(data)
            with data.reading() as theirs, self.database().reading() as mine:
                return view_package(mine, theirs, reader.info)

    def take(
        self,
        path: Path,
        mark: str,
        answers: Answers,
        passphrase: str = "",
        settle: Callable[[], object] = lambda: None,
    ) -> Merged:
        """Take what the package with ``mark`` brings, after a safety copy; all of it or nothing.

        Files come first; until ``settle`` the data is as it was. That is
        called right before it changes, once nobody has to type into what it changes. Raises
        PackageError, WrongPassphraseError, CopyError, DatabaseError and OSError.
        """
        from kesbang_desktop.store.packages.taking import Taking

        with self._opened(path, passphrase) as (reader, data):
            if reader.info.mark != mark:
                raise PackageError(_CHANGED)
            self.looks.require_printable(data)
            database = self.database()
            words = f" (dari paket {format_date(reader.info.made_at.date())})"
            with data.reading() as theirs:
                tell(_COMPARING)
                with database.reading() as mine:
                    taking = Taking(mine, theirs, answers, words)
                if not taking.brings_something:
                    return Merged()
                self.copy_first(CopyReason.PACKAGE)
                lost = self._bring_files(reader, data)
                settle()
                with in_words(_TAKING):
                    merged = taking.run(database)
            problems = self.looks.bring_templates(reader, merged.changes.profiles)
            return replace(merged, apart=(*merged.apart, *problems), lost=lost)

    def _write(
        self,
        target: Path,
        info: PackageInfo,
        contents: dict[str, Path],
        passphrase: str,
    ) -> PackageInfo:
        from kesbang_desktop.exchange.package_file import opened_package, write_package

        with place_told(target), self.desk.beside(target) as temporary:
            with new_package_file(temporary, passphrase) as writing:
                write_package(writing, info, contents, _WRITING)
            with (
                package_stream(temporary, passphrase, target.name) as (reading, size),
                opened_package(reading, target.name, size) as package,
            ):
                package.prove(_READING_AGAIN)
                made = package.info
            temporary.replace(target)
        return made

    def _contents(
        self, data: Path, profiles: Iterable[OfficeProfile]
    ) -> tuple[dict[str, Path], int]:
        """Return what goes into a package, by its names there, and how many files are gone."""
        from kesbang_desktop.exchange.package_file import DATA, FILES, TEMPLATES
        from kesbang_desktop.store.packages import package_data

        contents = {DATA: data}
        lost = 0
        files = sorted(package_data.files_in(data))
        for number, digest in enumerate(files):
            # All of each is read: one that is damaged here would be refused there.
            tell(_GATHERING, number, len(files))
            if self.desk.files.is_sound(digest):
                contents[FILES + digest] = self.desk.files.readable(digest)
            else:
                lost += 1
        for profile in profiles:
            for own in profile.own_templates:
                path = self.desk.templates.path(own.file_name)
                if path.is_file():
                    contents[TEMPLATES + own.file_name] = path
        return contents, lost

    @contextmanager
    def _opened(self, path: Path, passphrase: str) -> Iterator[tuple[PackageReader, Database]]:
        """Lend a package of which every byte was read, and its data in the tables of today."""
        from kesbang_desktop.exchange.package_file import DATA, opened_package
        from kesbang_desktop.store.packages.package_data import opened_package_data
        from kesbang_desktop.store.private_files import create_private_file

        with (
            package_stream(path, passphrase, path.name) as (stream, size),
            opened_package(stream, path.name, size) as reader,
            self._scratch() as folder,
        ):
            reader.prove(_READING)
            self._require_room(sum(member.size for member in reader.members.values()))
            data = folder / "data.sqlite"
            with create_private_file(data) as writing:
                for block in reader.blocks(DATA):
                    writing.write(block)
            with opened_package_data(data) as opened:
                yield reader, opened

    @contextmanager
    def _scratch(self) -> Iterator[Path]:
        """Lend a folder in the data folder, which goes when it is done with, at the latest at the
        next start.
        """
        # Where data may only be read, on a network for one, no data file is made beside it.
        place = None if self.database().why_only_read else self.desk.scratch()
        with tempfile.TemporaryDirectory(dir=place, prefix="paket-") as folder:
            yield Path(folder)

    def _require_sound(self, data: Path) -> None:
        """Refuse here, where it can be mended, what the other laptop would refuse."""
        from kesbang_desktop.store.packages.package_data import opened_package_data

        try:
            with opened_package_data(data):
                return
        except PackageError as error:
            raise PackageError(_BROKEN_ROW) from error

    def _require_room(self, size: int) -> None:
        if shutil.disk_usage(self.desk.data_dir).free < size + _ROOM:
            raise PackageError(
                "Penyimpanan tidak cukup untuk isi paket ini, jadi tidak ada yang diambil. "
                "Kosongkan sebagian isi disk, lalu coba lagi."
            )

    def _bring_files(self, reader: PackageReader, data: Database) -> int:
        """Keep the files that are missing here; return how many the package does not hold."""
        from kesbang_desktop.exchange.package_file import FILES
        from kesbang_desktop.store.attachments import used_files

        used = data.bind_reading(used_files)()
        missing = [one for one in sorted(used) if not self.desk.files.has(one)]
        held = [one for one in missing if one in reader.files]
        total = sum(reader.members[FILES + one].size for one in held)
        done = 0
        for digest in held:
            tell(_BRINGING, done, total)
            self.desk.files.keep_blocks(reader.blocks(FILES + digest))
            done += reader.members[FILES + digest].size
        return len(missing) - len(held)
