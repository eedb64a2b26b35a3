"""A list as it is shown, written to files of several forms; what each list says of itself."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.papers.place_to_save import choose_export
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import (
    Exported,
    Write,
    export_folder,
    export_into,
    open_file,
    spared_words,
)

# What tells a kind of file apart, and what of the list goes into it.
Form = TypeVar("Form")
Shown = TypeVar("Shown")


class FileExporter(QObject, Generic[Form, Shown]):
    """Writes beside the typing and says in ``banner`` where the file is."""

    def __init__(
        self, forms: Iterable[Form], worker: Worker, banner: Banner, page: QWidget
    ) -> None:
        super().__init__(page)
        self._forms = tuple(forms)
        self._worker = worker
        self._banner = banner
        self._page = page

    def once_agreed(self, act: Callable[[Shown], object]) -> None:
        """Do ``act`` with what is shown; what is classified goes along only if that is agreed."""
        raise NotImplementedError

    def writer(self, form: Form, shown: Shown) -> Write:
        """Return what writes ``shown`` to a place."""
        raise NotImplementedError

    def label(self, form: Form) -> str:
        """Return what people call such a file."""
        raise NotImplementedError

    def file_name(self, form: Form) -> str:
        """Return what it is called in the folder of exports."""
        raise NotImplementedError

    def work_title(self, form: Form) -> str:
        """Return what is told while it is written."""
        raise NotImplementedError

    def place_title(self, form: Form) -> str:
        """Return what stands over the question for another place."""
        raise NotImplementedError

    def saved_words(self, form: Form) -> str:
        """Return what is told once it is written, with ``{0}`` for its place."""
        raise NotImplementedError

    def fill(self, menu: QMenu) -> None:
        """Offer every form, in the folder of exports or in another place."""
        self._offer(menu, self.export)
        menu.addSeparator()
        self._offer(menu.addMenu(self.tr("Simpan ke…")), self.export_to)

    def export(self, form: Form) -> None:
        """Write the list to the folder of exports."""
        self.once_agreed(lambda shown: self._export(form, shown))

    def export_to(self, form: Form) -> None:
        """Write the list to a place that is asked for."""
        self.once_agreed(lambda shown: self._export_to(form, shown))

    def write(self, form: Form, path: Path) -> None:
        """Write the list to ``path``; ask where that is a file of somebody else's making."""
        self.once_agreed(lambda shown: self._write(form, shown, path))

    def ask_place(self, form: Form) -> Path | None:
        """Return the place that somebody chooses, None for none."""
        proposed = export_folder() / self.file_name(form)
        return choose_export(self._page, self.place_title(form), proposed, self.label(form))

    def _offer(self, menu: QMenu, act: Callable[[Form], object]) -> None:
        for form in self._forms:
            action = menu.addAction(self.label(form))
            action.triggered.connect(lambda _=False, form=form: act(form))

    def _export(self, form: Form, shown: Shown) -> None:
        write, name = self.writer(form, shown), self.file_name(form)
        self._worker.run_aside(
            lambda: export_into(export_folder(), name, write),
            lambda made: self._tell(form, made),
            lambda error: self._fail(form, error),
            title=self.work_title(form),
        )

    def _export_to(self, form: Form, shown: Shown) -> None:
        if (path := self.ask_place(form)) is not None:
            self._write(form, shown, path)

    def _write(self, form: Form, shown: Shown, path: Path, overwrite: bool = False) -> None:
        write = self.writer(form, shown)

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._page,
                    path,
                    error.state,
                    lambda: self._write(form, shown, path, True),
                    lambda: self._export_to(form, shown),
                )
            else:
                self._fail(form, error)

        self._worker.run_aside(
            lambda: Exported(write(path, overwrite)),
            lambda made: self._tell(form, made),
            fail,
            title=self.work_title(form),
        )

    def _tell(self, form: Form, made: Exported) -> None:
        path = made.path
        words = self.saved_words(form).format(path)
        if made.spared is not None:
            words = f"{spared_words(made.spared)} {words}"
        self._banner.show_message(
            words,
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
            UNDO_HINT_MS,
        )

    def _fail(self, form: Form, error: KnownError) -> None:
        elsewhere = (self.tr("Simpan ke…"), lambda: self.export_to(form))
        self._banner.show_failure(error, [elsewhere])
