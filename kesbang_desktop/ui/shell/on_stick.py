"""A program on a stick: what its window writes stays there too."""

from pathlib import Path

from PySide6.QtCore import QSettings

from kesbang_desktop.ui.workspace.export import use_export_folder


def stay_on_stick(data: Path, papers: Path) -> None:
    """Have files go to ``papers``, and what Qt's own dialogs remember to ``data``.

    Qt writes down which folders were looked into. On Windows the dialogs are the system's.
    """
    use_export_folder(papers)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(data))
