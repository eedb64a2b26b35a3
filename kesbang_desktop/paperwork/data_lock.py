"""The passphrase of the data: given, asked for, changed, taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.data_lock import (
    AUTO_LOCK_KEY,
    ClearTraces,
    LockState,
    auto_lock_minutes,
)
from kesbang_desktop.domain.errors import DatabaseError, KnownError
from kesbang_desktop.ports.lock import LockPorts, RecoveryPorts

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.store.copies.keeper import CopyKeeper
    from kesbang_desktop.store.secrets.data_key import DataKey


class DataLock:
    """The lock of the data that ``keeper`` keeps copies of.

    ``make_copy`` makes a safety copy, at the second place too; the other two are verbs of the
    store. What writes the data anew wants nobody to have it open.
    """

    def __init__(
        self,
        keeper: CopyKeeper,
        make_copy: Callable[[CopyReason], CopyState],
        get_setting: Callable[[str], object],
        put_setting: Callable[[str, object], object],
    ) -> None:
        self._keeper = keeper
        self._make_copy = make_copy
        self._get_setting = get_setting
        self._put_setting = put_setting

    @property
    def is_on(self) -> bool:
        """Whether the data has a passphrase. Raises OSError."""
        from kesbang_desktop.store.secrets.lock_state import needs_passphrase

        return needs_passphrase(self._keeper.data_folder, self._keeper.database)

    @property
    def is_shut(self) -> bool:
        """Whether it has one that nobody gave yet. Raises OSError."""
        from kesbang_desktop.store.secrets.lock_state import is_locked

        return is_locked(self._keeper.data_folder, self._keeper.database)

    def clear_away(self) -> None:
        """Remove what was left behind: of a change that was stopped, and of files looked at.

        Only for who holds the folder. Raises DatabaseError.
        """
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.lock_state import has_leftovers

        with explained(self._keeper.database):
            if not has_leftovers(self._keeper.data_folder, self._keeper.database):
                return
            from kesbang_desktop.store.attachment_files import sweep_scratch
            from kesbang_desktop.store.secrets.locking import clear_away

            sweep_scratch(self._keeper.data_folder)
            clear_away(self._keeper.data_folder, self._keeper.database)

    def sweep_scratch(self) -> None:
        """Remove files in clear that other programs were given to show, where the data is locked.

        Raises OSError.
        """
        from kesbang_desktop.store.attachment_files import sweep_scratch

        if self.is_on:
            sweep_scratch(self._keeper.data_folder)

    def give(self, words: str, folder: Path | None = None) -> None:
        """Open the data, or the copies in ``folder``, with a passphrase or a recovery code.

        Raises WrongPassphraseError and DamagedSealError.
        """
        from kesbang_desktop.store.secrets import keyring
        from kesbang_desktop.store.secrets.key_file import open_lock

        keyring.remember(open_lock(folder or self._keeper.data_folder, words))

    def needs_words(self, folder: Path, copies: Iterable[CopyRecord]) -> bool:
        """Tell whether one of ``copies`` in ``folder`` has a passphrase that nobody gave yet."""
        from kesbang_desktop.store.copies.locked_copies import is_shut

        return any(is_shut(folder, one) for one in copies)

    def put_on(self, words: str) -> str:
        """Encrypt everything so that ``words`` open it; return the recovery code.

        Raises InvalidRecordError for words that are too short, and DatabaseError.
        """
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.locking import lock_data

        with explained(self._keeper.database):
            return lock_data(self._keeper.data_folder, self._keeper.database, words)

    def take_off(self) -> None:
        """Write everything in clear. Raises DatabaseError."""
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.locking import open_data

        with explained(self._keeper.database):
            open_data(self._keeper.data_folder, self._keeper.database)

    def change(self, words: str) -> None:
        """Let ``words`` open the data in place of those before. Raises InvalidRecordError."""
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.key_file import change_passphrase

        with explained(self._keeper.database):
            change_passphrase(self._keeper.data_folder, self._key(), words)

    def new_code(self) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.key_file import change_code

        with explained(self._keeper.database):
            return change_code(self._keeper.data_folder, self._key())

    def state(self) -> LockState:
        """Return how the lock stands. Raises DatabaseError."""
        return LockState(self.is_on, self.auto_lock(), self.traces())

    def auto_lock(self) -> int:
        """Return after how many minutes without input the window asks again; 0 for never."""
        return auto_lock_minutes(self._get_setting(AUTO_LOCK_KEY)) if self.is_on else 0

    def set_auto_lock(self, minutes: int) -> LockState:
        """Have the window ask again after ``minutes`` without input, 0 for never."""
        self._put_setting(AUTO_LOCK_KEY, minutes)
        return self.state()

    def traces(self) -> ClearTraces:
        """Return what lies in clear beside the data file, for anybody to read."""
        from kesbang_desktop.store.copies.clear_traces import (
            clear_copies,
            clear_files,
            rescued_texts,
        )
        from kesbang_desktop.store.copies.keeper import explained

        keeper = self._keeper
        with explained(keeper.database, keeper.place):
            second = self._second_place()
            return ClearTraces(
                len(clear_copies(keeper.place)),
                len(clear_copies(second)) if second else 0,
                len(clear_files(keeper.data_folder, keeper.place)),
                len(rescued_texts(keeper.data_folder)),
            )

    def remove_traces(self) -> LockState:
        """Make a locked copy, and then remove what lies in clear; return how the lock stands.

        Raises CopyError and DatabaseError; then nothing was removed.
        """
        from kesbang_desktop.store.copies.clear_traces import clear_files, remove_clear_copies
        from kesbang_desktop.store.copies.keeper import explained

        keeper = self._keeper
        made = self._make_copy(CopyReason.ASKED)
        with explained(keeper.database, keeper.place):
            remove_clear_copies(keeper.place)
            for path in clear_files(keeper.data_folder, keeper.place):
                path.unlink(missing_ok=True)
            second = self._second_place()
            # Where the locked copy did not reach the second place, nothing goes there.
            if second and not made.problem:
                remove_clear_copies(second)
        return self.state()

    def seal_rest(self) -> None:
        """Seal attachments that a change which was stopped left in clear."""
        from kesbang_desktop.store.copies.keeper import explained
        from kesbang_desktop.store.secrets.locking import seal_attachments

        with explained(self._keeper.database):
            seal_attachments(self._keeper.data_folder)

    def ports(self, recovery: RecoveryPorts) -> LockPorts:
        """Return the verbs that the window may use."""
        return LockPorts(
            state=self.state,
            give=self.give,
            change=self.change,
            new_code=self.new_code,
            recovery=recovery,
            remove_traces=self.remove_traces,
            is_on=lambda: self.is_on,
            auto_lock=self.auto_lock,
            set_auto_lock=self.set_auto_lock,
        )

    def _key(self) -> DataKey:
        from kesbang_desktop.store.secrets.lock_state import folder_key

        key = folder_key(self._keeper.data_folder)
        if key is None:
            raise DatabaseError("Data ini tidak berkata sandi, atau kata sandinya belum diberikan.")
        return key

    def _second_place(self) -> Path | None:
        from pathlib import Path

        from kesbang_desktop.domain.copy_settings import COPY_SETTINGS_KEY, CopySettings
        from kesbang_desktop.store.copies.carrying import copies_at

        settings = CopySettings()
        with suppress(KnownError):
            settings = CopySettings.from_json(self._get_setting(COPY_SETTINGS_KEY))
        folder = Path(settings.second_place)
        return copies_at(folder) if settings.second_place and folder.is_dir() else None
