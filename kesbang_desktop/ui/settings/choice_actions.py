"""What is done with choices of the settings as a whole: put back, written to a file, taken in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.choices import CHOICES, SUFFIX, ChoicePage, keys_to_put_back
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker

Values = Mapping[str, object]


class ChoiceActions(QObject):
    """``replaced()`` when what is stored is another, and has to be read again."""

    replaced = Signal()

    def __init__(
        self, settings: SettingPorts, worker: Worker, banner: Banner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self._banner = banner
        self._page = parent

    def put_back(self, page: ChoicePage | None = None) -> None:
        """Put the choices of ``page``, or all, back to how they were at first.

        What somebody typed into the settings stays; "Urungkan" takes it back.
        """
        said = (
            self.tr("Semua pilihan kembali ke semula; yang Anda ketik sendiri tetap.")
            if page is None
            else self.tr("Pilihan di bagian ini kembali ke semula; yang Anda ketik sendiri tetap.")
        )
        self._replace(dict.fromkeys(keys_to_put_back(page)), said)

    def ask_where_to_export(self) -> None:
        """Ask for a place and write all choices there."""
        ask_where_to_save(
            self._page,
            self.tr("Ekspor pengaturan"),
            f"pengaturan{SUFFIX}",
            self.tr("Pengaturan Notula Kesbang (*{0})").format(SUFFIX),
            self.export_to,
        )

    def export_to(self, path: Path) -> None:
        """Write all choices, and what was typed into the settings, to ``path``."""
        settings = self._settings

        def write() -> Path:
            return settings.write_file(path, {one.key: settings.get(one.key) for one in CHOICES})

        self._worker.run(
            write,
            lambda written: self._banner.show_message(
                self.tr("Pengaturan tersimpan: {0}").format(written), (), UNDO_HINT_MS
            ),
            self._banner.show_failure,
        )

    def ask_what_to_import(self) -> None:
        """Ask for a file and take what it carries."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Impor pengaturan"),
            "",
            self.tr("Pengaturan Notula Kesbang (*{0});;Semua berkas (*)").format(SUFFIX),
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take what the file ``path`` carries; what it does not name stays."""
        said = self.tr("Pengaturan dari “{0}” dipakai.").format(path.name)
        self._worker.run(
            lambda: self._settings.read_file(path),
            lambda values: self._replace(values, said),
            self._banner.show_failure,
        )

    def _replace(self, values: Values, said: str) -> None:
        """Keep ``values``, and say it with the way back."""

        def replace() -> Values:
            before = {key: self._settings.get(key) for key in values}
            self._put(values)
            return before

        def tell(before: Values) -> None:
            undo = (self.tr("Urungkan"), lambda: self._take_back(before, values))
            self._banner.show_message(said, [undo], UNDO_HINT_MS)
            self.replaced.emit()

        self._worker.run(replace, tell, self._banner.show_failure, writes=True)

    def _take_back(self, before: Values, values: Values) -> None:
        self._banner.dismiss()
        self._worker.run(
            lambda: self._put(before, values),
            lambda _: self.replaced.emit(),
            self._banner.show_failure,
            writes=True,
        )

    def _put(self, values: Values, known: Values | None = None) -> None:
        """Keep ``values``, made of ``known``: what others added since stays."""
        for key, value in values.items():
            self._settings.put(key, value, known.get(key) if known else None)
