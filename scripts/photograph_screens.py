"""Takes a picture of every page, tab and dialog in every size, light and dark.

Nothing is shown where Qt is told to draw offscreen (``QT_QPA_PLATFORM=offscreen``). The pictures
are for a person to look at and are kept nowhere else.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import time_machine
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import use_language
from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from kesbang_desktop.window import make_application
from tests.ui.screens.catalogue import SCREENS
from tests.ui.screens.dialogs import DIALOGS, dialog_of
from tests.ui.screens.office import NOW, Stage

SIZES = {
    "680": QSize(680, 360),  # 1366 x 768 at scale 2
    "960": QSize(960, 510),  # 1920 x 1080 at scale 2
    "1024": QSize(1024, 700),
    "1092": QSize(1092, 588),  # 1366 x 768 at scale 1.25
    "1366": QSize(1366, 740),
}
TITLE_BAR = QSize(16, 40)
THEMES = {"terang": LIGHT, "gelap": DARK}


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures and return the exit code."""
    parsed = _parser().parse_args(arguments)
    parsed.folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    use_language(application, WindowLanguage(parsed.language))
    with time_machine.travel(NOW.astimezone()), tempfile.TemporaryDirectory() as data:
        stage = Stage(Path(data))
        for theme in parsed.theme:
            _put_on(application, stage, THEMES[theme])
            for name in parsed.names or SCREENS | DIALOGS:
                for size in parsed.size:
                    _take(stage, parsed.folder / f"{name}-{size}-{theme}.png", name, SIZES[size])
        stage.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument(
        "names", nargs="*", metavar="name", help="a page or dialog of the catalogue; without: all"
    )
    parser.add_argument("--size", nargs="+", choices=list(SIZES), default=list(SIZES))
    parser.add_argument("--language", choices=list(WindowLanguage), default="id")
    parser.add_argument("--theme", nargs="+", choices=list(THEMES), default=list(THEMES))
    return parser


def _take(stage: Stage, picture: Path, name: str, size: QSize) -> None:
    stage.resize(size)
    (SCREENS | DIALOGS)[name](stage)
    stage.rest()
    shown = dialog_of(stage) or stage.window
    if shown is not stage.window:
        shown.resize(shown.size().boundedTo(size - TITLE_BAR))
        stage.rest()
    elif shown.size() != size:
        print(f"{picture.name}: {shown.size().toTuple()}", file=sys.stderr)
    shown.grab().save(str(picture))
    if isinstance(shown, QDialog):
        # Unlike closing it, this asks nothing.
        shown.done(QDialog.DialogCode.Rejected)
    stage.window.desks.tools.palette.close_palette()
    stage.window.banner.dismiss()


def _put_on(application: QApplication, stage: Stage, theme: Theme) -> None:
    apply_theme(application, theme)
    stage.window.workspace.set_theme(theme)


if __name__ == "__main__":
    raise SystemExit(main())
