"""Safety copies as the window and the command line make them: by the settings of the office."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kesbang_desktop.domain.copy_settings import COPY_SETTINGS_KEY, CopySettings, CopyState
from kesbang_desktop.domain.errors import CopyError, DatabaseError, WorkStoppedError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.ports.copies import CopiedFiles, CopyKeys, CopyPorts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kesbang_desktop.domain.altered_rows import AlteredRow, SettledRows, Verdict
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.copied_attachment import CopiedAttachment
    from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
    from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.way_back import OldCopy
    from kesbang_desktop.store.copies.copy_reader import CopyReader
    from kesbang_desktop.store.copies.keeper import CopyKeeper


# A person looks at some; once these are settled the next are told.
_MOST_ROWS = 500
_LOOK_S = 0.05
_CARRYING_STOPPED = (
    "Dibatalkan; salinan di komputer ini sudah jadi dan terbaca kembali, yang di tempat kedua "
    "belum."
)


class SafeKeeping:
    """Copies through ``keeper`` and looks into them by what ``reader`` returns.

    The others are verbs of the store.
    """

    def __init__(
        self,
        keeper: CopyKeeper,
        reader: Callable[[], CopyReader],
        take_away: Callable[[BroughtBack], Changes],
        get_setting: Callable[[str], object],
        put_setting: Callable[[str, object], object],
        settle: Callable[[Sequence[AlteredRow], Verdict], SettledRows],
        unsettle: Callable[[SettledRows], Changes],
        write_file: Callable[[Path, bytes], Path],
    ) -> None:
        self._keeper = keeper
        self._reader = reader
        self._take_away = take_away
        self._get_setting = get_setting
        self._put_setting = put_setting
        self.settle = settle
        self._unsettle = unsettle
        self._write_file = write_file
        self._problem = ""
        self._second_is_away = False
        self._making = Lock()

    def make(self, reason: CopyReason) -> CopyState:
        """Make a copy, at the second place too where that is there; tell how copies stand then.

        What goes wrong at the second place keeps no copy from counting. One that the program makes
        by itself comes before one that is asked for meanwhile. Raises CopyError and DatabaseError.
        """
        while not self._making.acquire(timeout=_LOOK_S):
            tell("Menunggu salinan yang sedang dibuat…")
        try:
            return self._make(reason)
        finally:
            self._making.release()

    def _make(self, reason: CopyReason) -> CopyState:
        now = datetime.now().replace(microsecond=0)
        found = self._settings()
        settings = found.by_clock(now)
        if settings != found:
            self._save(settings)
        record = self._keeper.copy(reason, now, settings.most_bytes)
        folder = Path(settings.second_place)
        self._problem = ""
        self._second_is_away = bool(settings.second_place) and not folder.is_dir()
        if settings.second_place and not self._second_is_away:
            try:
                self._keeper.carry(record, folder)
            except WorkStoppedError as error:
                raise WorkStoppedError(_CARRYING_STOPPED) from error
            except CopyError as error:
                self._problem = error.sentence
            else:
                self._save(replace(settings, second_seen=now))
        return self.state()

    def state(self) -> CopyState:
        """Return how copies stand, also where the data itself cannot be read."""
        keeper = self._keeper
        try:
            settings = self._settings()
        except DatabaseError:
            settings = CopySettings()
        newest, good = keeper.newest(), keeper.newest_good()
        altered = newest.altered if newest else 0
        damaged = frozenset(one.name for one in keeper.damaged())
        lost = len(newest.lost) if newest else 0
        problem, is_away = self._problem, self._second_is_away
        return CopyState(good, settings, problem, keeper.size(), altered, damaged, lost, is_away)

    def save_settings(self, settings: CopySettings) -> CopyState:
        """Keep ``settings``; a second place that is new begins to be watched now."""
        if settings.second_place != self._settings().second_place:
            now = datetime.now().replace(microsecond=0)
            settings = replace(settings, second_since=now, second_seen=None)
            self._problem, self._second_is_away = "", False
        self._save(settings)
        return self.state()

    def check(self, record: CopyRecord) -> int:
        """Read a copy again, whole; return how many of its pieces are damaged."""
        return len(self._keeper.check(record).broken)

    def attachments(self, chosen: CopyRecord | OldCopy) -> Sequence[CopiedAttachment]:
        """Return the attachments of a copy, and what became of each where the data can be read."""
        try:
            return self._reader().attachments(chosen)
        except DatabaseError:
            return self._keeper.attachments(chosen)

    def compare(self, chosen: CopyRecord | OldCopy) -> CopyDifference:
        """Return what a copy holds against what the data holds now."""
        return self._reader().compare(chosen)

    def bring_back(self, chosen: CopyRecord | OldCopy, meeting_id: UUID) -> BroughtBack:
        """Bring one meeting back from a copy, with its files; beside one that is still here."""
        return self._reader().bring_back(chosen, meeting_id)

    def bring_attachment(self, chosen: CopyRecord | OldCopy, attachment_id: UUID) -> BroughtBack:
        """Bring one attachment back from a copy, with its file, to where it stood.

        Raises CopyError, DatabaseError, and NotFoundError where what it belongs to is gone.
        """
        return self._reader().bring_attachment(chosen, attachment_id)

    def save_attachment(self, wanted: CopiedAttachment, target: Path) -> Path:
        """Write the file of an attachment in a copy to ``target``, and return it.

        Raises CopyError and ExportError.
        """
        return self._write_file(target, self._keeper.content_of(wanted))

    def files(self) -> CopiedFiles:
        """Return the verbs for the attachments in copies."""
        return CopiedFiles(self.attachments, self.save_attachment)

    def keys(self) -> CopyKeys:
        """Return the verbs for copies that have a passphrase."""
        return CopyKeys(self._keeper.lock_of, self._keeper.open_copy)

    def altered(self, most: int | None = _MOST_ROWS) -> Sequence[AlteredRow]:
        """Return ``most`` rows that are not as they were written, beside what copies have."""
        return self._reader().altered(most)

    def ports(
        self,
        make: Callable[[CopyReason], CopyState],
        keep_screen: Callable[[Sequence[Minutes]], Path],
    ) -> CopyPorts:
        """Return the verbs that the window may use; the two that are given need the open data."""
        return CopyPorts(
            state=self.state,
            list=self._keeper.copies,
            list_old=self._keeper.old_copies,
            make=make,
            check=self.check,
            compare=self.compare,
            bring_back=self.bring_back,
            bring_attachments=lambda chosen, one: self._reader().bring_attachments(chosen, one),
            files=self.files(),
            keys=self.keys(),
            bring_attachment=self.bring_attachment,
            take_away=self._take_away,
            save_settings=self.save_settings,
            keep_screen=keep_screen,
            altered=self.altered,
            settle=self.settle,
            unsettle=self._unsettle,
        )

    def _settings(self) -> CopySettings:
        return CopySettings.from_json(self._get_setting(COPY_SETTINGS_KEY))

    def _save(self, settings: CopySettings) -> None:
        self._put_setting(COPY_SETTINGS_KEY, settings.to_json())
