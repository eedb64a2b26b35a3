"""Takes the pictures of the manual anew: ``python -m scripts.take_manual_pictures``.

They show the real pages over a year of data that was made up, or none of it, drawn offscreen, so
that everybody who takes them gets the same; those that nothing names any more go.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time_machine
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kesbang_desktop.assets import manual_folder
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.domain.together.news import Here
from kesbang_desktop.ui.look.theme import LIGHT, apply_theme
from kesbang_desktop.ui.safekeeping.copies_page import CopiesPage
from kesbang_desktop.ui.settings.section_titles import copies_title, profile_title
from kesbang_desktop.window import make_application
from scripts.pillow_image import pillow_image
from tests.ui.screens.catalogue import SCREENS
from tests.ui.screens.office import NOW, Stage
from tests.ui.screens.opening import Open

FOLDER = manual_folder() / "gambar"
SIZE = QSize(1024, 640)
# So few colours are enough for a page, and make a picture small.
_COLOURS = 128
_PICTURE = re.compile(r"!\[[^\]]*\]\(gambar/([a-z0-9-]+)\.png\)")
# What the catalogue has no name of its own for.
_OTHERS: dict[str, Open] = {
    "panduan-awal": SCREENS["panduan-awal-0"],
    "cadangan": lambda stage: _open_copies(stage),
    "profil": lambda stage: stage.window.show_settings(profile_title()),
    "bersama": lambda stage: _write_together(stage),
}
# Who is asked these things has no meetings yet.
_OF_A_NEW_OFFICE = frozenset({"panduan-awal"})


def _open_copies(stage: Stage) -> None:
    """Show the safety copies, once the newest is compared with the data. Raises RuntimeError."""
    stage.window.show_settings(copies_title())
    stage.rest()
    page = stage.window.findChild(CopiesPage)
    if page is None:
        raise RuntimeError("no copies are shown")
    table, comparison = page.table, page.comparison
    stage.wait(lambda: (one := table.chosen) is not None and bool(comparison.words_of(one)))
    stage.rest()


def _write_together(stage: Stage) -> None:
    """Show minutes in which two others type, and a line that one of them wrote at once with us."""
    SCREENS["notula"](stage)
    stage.rest()
    tab = stage.window.workspace.minutes_tab
    if tab is None:
        raise RuntimeError("no minutes are shown")
    meeting, lines = tab.meeting_id, [one.id for one in tab.edit.table.lines]
    tab.edit.others.show_here(Here("0001", "Contoh Dua", meeting, lines[2], 30))
    tab.edit.others.show_here(Here("0002", "Contoh Tiga", meeting, lines[5], 12))
    tab.edit.margin.show_aside({lines[3]})


def pictures() -> list[str]:
    """Return the names of the pictures that the manual shows, in its order."""
    texts = (one.read_text("utf-8") for one in sorted(manual_folder().glob("*.md")))
    return list(dict.fromkeys(name for text in texts for name in _PICTURE.findall(text)))


def screen_of(name: str) -> Open:
    """Return what opens the screen that the picture ``name`` shows. Raises KeyError."""
    return _OTHERS.get(name) or SCREENS[name]


def main() -> int:
    """Take every picture and return the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pictures()
    application = make_application()
    apply_theme(application, LIGHT)
    with time_machine.travel(NOW.astimezone()):
        _take([name for name in wanted if name in _OF_A_NEW_OFFICE], is_new=True)
        _take([name for name in wanted if name not in _OF_A_NEW_OFFICE], is_new=False)
    for left in FOLDER.glob("*.png"):
        if left.stem not in wanted:
            left.unlink()
    return 0


def _take(names: list[str], is_new: bool) -> None:
    """Take the pictures ``names`` in an office that is new, or one of a year."""
    with tempfile.TemporaryDirectory() as data:
        stage = Stage(Path(data), is_new)
        stage.resize(SIZE)
        if not is_new:
            stage.ports.profiles.save(sample_profile(stage.ports.profiles.load().id))
            stage.rest()
            stage.window.desks.reminders.panel.closed.emit()
        for name in names:
            screen_of(name)(stage)
            stage.rest()
            size = _save(stage.window.grab().toImage(), FOLDER / f"{name}.png")
            print(f"{name}.png {size / 1024:.0f} KB")
        stage.close()


def _save(picture: QImage, path: Path) -> int:
    """Write ``picture`` in few colours, and return how many bytes that took."""
    found = pillow_image(picture)
    found.quantize(_COLOURS, dither=Image.Dither.NONE).save(path, "PNG", optimize=True)
    return path.stat().st_size


if __name__ == "__main__":
    sys.exit(main())
