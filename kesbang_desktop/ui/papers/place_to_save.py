"""Where a file is to be saved, asked for by the system's own dialog."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.workspace.export import documents_folder, with_suffix

_SUFFIX = re.compile(r"\*(\.[^\s)]+)")


def ask_where_to_save(
    parent: QWidget,
    title: str,
    proposed: str,
    types: str,
    save: Callable[[Path], object],
) -> None:
    """Ask for a place and call ``save`` with it; nothing where none is chosen.

    ``proposed`` is a place, or a name that goes to the folder where files go.
    A name without the suffix of one of ``types`` gets that of the type that was chosen. Only then
    it is known which file it is, so what lies there is asked about here and not by the dialog.
    """
    # A whole place stays as it is.
    path = _choose_place(parent, title, str(documents_folder() / proposed), types)
    if path is None:
        return
    if path.is_file():
        again = partial(ask_where_to_save, parent, title, str(path), types, save)
        ask_about_overwriting(parent, path, FileState.UNKNOWN, partial(save, path), again)
    else:
        save(path)


def choose_export(parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
    """Return the place that is chosen for an export, None for none.

    The dialog begins at ``proposed``, or at its name alone where its folder is not there yet. The
    name that is typed gets the same suffix; ``kind`` is what people call such a file. What lies at
    the place is not asked about.
    """
    start = str(proposed if proposed.parent.is_dir() else proposed.name)
    return _choose_place(parent, title, start, f"{kind} (*{proposed.suffix})")


def _choose_place(parent: QWidget, title: str, proposed: str, types: str) -> Path | None:
    # The dialog would ask about the name as it was typed, which may lack the suffix.
    unasked = QFileDialog.Option.DontConfirmOverwrite
    name, chosen = QFileDialog.getSaveFileName(parent, title, proposed, types, "", unasked)
    if not name:
        return None
    path, suffixes = Path(name), _SUFFIX.findall(types)
    if not suffixes or path.suffix.lower() in map(str.lower, suffixes):
        return path
    return with_suffix(path, (_SUFFIX.findall(chosen) or suffixes)[0])
