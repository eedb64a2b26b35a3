"""Asking for the passphrase of a safety copy before anything is done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.way_back import Salvaged, WayBack
from kesbang_desktop.ports.copies import CopyKeys
from kesbang_desktop.ui.safekeeping.copy_words import moment_in_words
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from kesbang_desktop.ui.widgets.dialog_opening import is_free
from kesbang_desktop.ui.work.worker import Worker


class CopyUnlocker(QObject):
    """Belongs to ``parent``, over which it asks. ``dialog`` is the question while it is open."""

    def __init__(self, keys: CopyKeys, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._keys = keys
        self._worker = worker
        self.dialog: UnlockDialog | None = None

    def open(
        self,
        one: WayBack,
        then: Callable[[CopyLock], object],
        failed: Callable[[KnownError], object],
        left: Callable[[], object] = lambda: None,
        says: Callable[[CopyLock], str] = lambda _lock: "",
    ) -> None:
        """Do ``then`` once the copy can be read; ``left`` where nobody gives its passphrase.

        ``says`` is what the question for it tells besides.
        """
        self._worker.run(
            partial(self._keys.lock_of, one), partial(self._ask, one, then, left, says), failed
        )

    def _ask(
        self,
        one: WayBack,
        then: Callable[[CopyLock], object],
        left: Callable[[], object],
        says: Callable[[CopyLock], str],
        lock: CopyLock,
    ) -> None:
        if not lock.needs_words or isinstance(one, Salvaged):
            then(lock)
            return
        if not is_free(self._parent):
            # It was asked for twice.
            return
        words = _tr(
            "Salinan {0} berkata sandi. Ketik kata sandi yang dipakai waktu itu, walaupun sekarang "
            "sudah lain atau dilepas. Belum ada yang diubah."
        )
        self.dialog = UnlockDialog(
            f"{words.format(moment_in_words(one.made_at))} {says(lock)}".strip(),
            partial(self._keys.give, one),
            self._worker,
            self._parent,
        )
        self.dialog.setWindowTitle(_tr("Kata sandi salinan"))
        self.dialog.leave.setText(_tr("Batal"))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(partial(then, lock))
        self.dialog.rejected.connect(left)
        self.dialog.open()


def lock_in_words(lock: CopyLock) -> str:
    """Return what becomes of the passphrase where the copy is put back; empty for no change."""
    return {
        LockAfter.SAME: "",
        LockAfter.OPENED: _tr(
            "Salinan itu berkata sandi, data sekarang tidak: isinya kembali tanpa kata sandi."
        ),
        LockAfter.LOCKED: _tr("Isinya kembali tersandi, dengan kata sandi data sekarang."),
        LockAfter.BROUGHT: _tr(
            "Salinan itu berkata sandi: sesudahnya data hanya dapat dibuka dengan kata sandi yang "
            "dipakai waktu salinan dibuat."
        ),
    }[lock.after]


def _tr(text: str) -> str:
    return QCoreApplication.translate("safekeeping", text)
