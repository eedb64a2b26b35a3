"""What is done with whole profiles: made, renamed, removed, used, sent and brought in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner, BannerAction
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.work.worker import Worker

SUFFIX = ".notula-profil"


class ProfileActions(QObject):
    """``done(Changes, UUID)`` names the profile to show now; ``renamed(str)`` the new name."""

    done = Signal(object, object)
    renamed = Signal(object)

    def __init__(
        self, ports: ProfilePorts, worker: Worker, banner: Banner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._page = parent

    def ask_for_new(self, profile: OfficeProfile) -> None:
        """Ask for a name and make a copy of ``profile`` under it."""
        title = self.tr("Profil baru: salinan “{0}”").format(profile.name)
        dialog = ProfileNameDialog(title, "", self._page)
        dialog.record_edited.connect(lambda name: self._add(replace(profile, name=name)))
        dialog.open()

    def ask_for_name(self, profile: OfficeProfile) -> None:
        """Ask for another name of ``profile``."""
        dialog = ProfileNameDialog(self.tr("Ganti nama profil"), profile.name, self._page)
        dialog.record_edited.connect(self.renamed)
        dialog.open()

    def use(self, profile: OfficeProfile) -> None:
        """Make papers with ``profile`` from now on."""
        said = self.tr("Profil “{0}” dipakai untuk rapat tanpa pilihan sendiri.")
        self._run(lambda: self._ports.use(profile.id), profile.id, said.format(profile.name))

    def ask_to_remove(self, profile: OfficeProfile, used: UUID) -> None:
        """Ask, and remove ``profile``; the one in use, ``used``, is shown then."""
        box = Question(
            self._page,
            self.tr("Hapus profil"),
            self.tr("Hapus profil “{0}”?").format(profile.name),
            QMessageBox.Icon.Warning,
        )
        ask_before(
            box,
            self.tr("Rapat yang memakainya dicetak dengan profil dipakai."),
            self.tr("Hapus"),
            lambda: self._remove(profile, used),
        )

    def _remove(self, profile: OfficeProfile, used: UUID) -> None:
        """Remove ``profile``; "Urungkan" brings it back, also to the meetings that had it."""

        def bring_back(changes: Changes) -> None:
            back = self.tr("Profil “{0}” dikembalikan.").format(profile.name)
            self._run(lambda: self._ports.restore(profile, changes.meetings), profile.id, back)

        said = self.tr("Profil “{0}” dihapus.").format(profile.name)
        self._run(lambda: self._ports.remove(profile.id), used, said, bring_back)

    def ask_where_to_export(self, profile: OfficeProfile) -> None:
        """Ask for a place and write ``profile`` there."""
        ask_where_to_save(
            self._page,
            self.tr("Ekspor profil"),
            safe_file_name(profile.name, SUFFIX),
            self.tr("Profil Notula Kesbang (*{0})").format(SUFFIX),
            partial(self.export_to, profile),
        )

    def export_to(self, profile: OfficeProfile, path: Path) -> None:
        """Write ``profile`` to ``path``."""
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._worker.run(
            lambda: self._ports.write_file(profile.id, path),
            lambda written: self._tell(self.tr("Profil tersimpan: {0}").format(written)),
            self._fail,
        )

    def ask_what_to_import(self) -> None:
        """Ask for a file and take the profile in it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Impor profil"),
            "",
            self.tr("Profil Notula Kesbang (*{0});;Semua berkas (*)").format(SUFFIX),
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take the profile in the file ``path`` in as a new one."""
        self._worker.run(lambda: self._imported(path), self._take_imported, self._fail)

    def _imported(self, path: Path) -> OfficeProfile:
        """Return the profile in ``path``, now kept here, with a name that no other has."""
        profile = self._ports.read_file(path)
        names = {one.name for one in self._ports.list() if one.id != profile.id}
        if profile.name in names:
            numbered = (f"{profile.name} ({number})" for number in count(2))
            profile = replace(profile, name=next(one for one in numbered if one not in names))
            self._ports.save(profile)
        return profile

    def _take_imported(self, profile: OfficeProfile) -> None:
        self._tell(self.tr("Profil “{0}” diimpor.").format(profile.name))
        self.done.emit(Changes(profiles=frozenset({profile.id})), profile.id)

    def _add(self, copied: OfficeProfile) -> None:
        made = replace(copied, id=new_id())
        said = self.tr("Profil “{0}” dibuat.").format(made.name)
        self._run(lambda: self._ports.save(made), made.id, said)

    def _run(
        self,
        job: Callable[[], Changes],
        shown: UUID,
        said: str,
        take_back: Callable[[Changes], None] | None = None,
    ) -> None:
        def tell(changes: Changes) -> None:
            way_back = [(self.tr("Urungkan"), partial(take_back, changes))] if take_back else []
            self._tell(said, way_back)
            self.done.emit(changes, shown)

        self._worker.run(job, tell, self._fail)

    def _tell(self, text: str, actions: Sequence[BannerAction] = ()) -> None:
        self._banner.show_message(text, actions, UNDO_HINT_MS)

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error)
