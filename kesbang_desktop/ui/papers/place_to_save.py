"""Where a file is to be saved, asked for by the system's own dialog."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.workspace.export import with_suffix


def ask_where_to_save(
    parent: QWidget,
    title: str,
    proposed: str,
    types: str,
    suffix: Callable[[Path], str],
    save: Callable[[Path], object],
) -> None:
    """Ask for a place and call ``save`` with it; nothing where none is chosen.

    The name gets the ``suffix`` that goes with it, empty for none. Only then it is known which file
    it is, so what lies there is asked about here and not by the dialog.
    """
    path = _choose_place(parent, title, proposed, types, suffix)
    if path is None:
        return
    if path.is_file():
        again = partial(ask_where_to_save, parent, title, str(path), types, suffix, save)
        ask_about_overwriting(parent, path, FileState.UNKNOWN, partial(save, path), again)
    else:
        save(path)


def choose_export(parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
    """Return the place that is chosen for an export, None for none.

    The dialog begins at ``proposed``, or at its name alone where its folder is not there yet. The
    name that is typed gets the same suffix; ``kind`` is what people call such a file. What lies at
    the place is not asked about.
    """
    suffix = proposed.suffix
    start = str(proposed if proposed.parent.is_dir() else proposed.name)
    return _choose_place(parent, title, start, f"{kind} (*{suffix})", lambda _: suffix)


def _choose_place(
    parent: QWidget, title: str, proposed: str, types: str, suffix: Callable[[Path], str]
) -> Path | None:
    # The dialog would ask about the name as it was typed, which may lack the suffix.
    unasked = QFileDialog.Option.DontConfirmOverwrite
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, types, "", unasked)
    if not chosen:
        return None
    path = Path(chosen)
    ending = suffix(path)
    return with_suffix(path, ending) if ending else path
