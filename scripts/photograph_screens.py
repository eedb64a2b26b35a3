"""Takes a picture of every page, tab and dialog in every size, light and dark.

``python -m scripts.photograph_screens FOLDER [NAME ...]``; nothing is shown where Qt is told to
draw offscreen. The pictures are for a person to look at and are kept nowhere else.
"""

import sys
import tempfile
from pathlib import Path

import time_machine
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.theme import DARK, LIGHT, apply_theme
from kesbang_desktop.window import make_application
from tests.ui.screens.catalogue import DIALOGS, SCREENS, Open, dialog_of
from tests.ui.screens.office import NOW, Stage

SIZES = {
    "680": QSize(680, 360),
    "960": QSize(960, 510),
    "1024": QSize(1024, 700),
    "1366": QSize(1366, 740),
}


def main() -> int:
    """Take the pictures and return the exit code."""
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with time_machine.travel(NOW.astimezone()), tempfile.TemporaryDirectory() as data:
        stage = Stage(Path(data))
        for name, show in (SCREENS | DIALOGS).items():
            if not names or name in names:
                _take_all(application, stage, folder, name, show)
        stage.close()
    return 0


def _take_all(application: QApplication, stage: Stage, folder: Path, name: str, show: Open) -> None:
    for size_name, size in SIZES.items():
        stage.resize(size)
        show(stage)
        stage.rest()
        for theme_name, theme in (("terang", LIGHT), ("gelap", DARK)):
            if theme is DARK and size_name not in ("680", "1024"):
                continue
            apply_theme(application, theme)
            stage.window.workspace.set_theme(theme)
            stage.rest()
            shown = dialog_of(stage) or stage.window
            asked, got = size.toTuple(), shown.size().toTuple()
            if shown is stage.window and got != asked:
                print(f"{name}: {got} in place of {asked}")
            shown.grab().save(str(folder / f"{name}-{size_name}-{theme_name}.png"))
        apply_theme(application, LIGHT)
        stage.window.workspace.set_theme(LIGHT)
        if dialog := dialog_of(stage):
            dialog.close()
        stage.window.tools.palette.close_palette()
        stage.window.banner.dismiss()


if __name__ == "__main__":
    raise SystemExit(main())
