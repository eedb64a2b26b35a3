"""Nothing is cut off, at the smallest window and at that of a small projector; all has a name."""

import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from kesbang_desktop.ui.look.theme import LIGHT, apply_theme
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.workspace.people_model import PeopleColumn
from kesbang_desktop.ui.workspace.to_complete_panel import ToCompletePanel
from tests.long_form import part_of
from tests.ui.fake_packages import VIEW
from tests.ui.screens.accessible_tree import unordered, untold
from tests.ui.screens.catalogue import SCREENS
from tests.ui.screens.dialogs import DIALOGS, dialog_of
from tests.ui.screens.fitting import covered_by, faults_of, scrolled_sideways
from tests.ui.screens.office import NOW, Stage
from tests.ui.screens.reaching import only_by_mouse
from tests.ui.screens.telling_keys import silent
from tests.ui.test_accessible_names import unnamed

# 1366 x 768 at twice the size (1920 x 1080 leaves more), and 1024 x 768 less the bars of a desktop.
SIZES = (QSize(680, 360), QSize(1024, 700))
_MOST_ROUNDS = 20
# Where no table, whose rows can be scrolled, stands over the foot.
TOLD_ABOVE = (
    *("beranda", "lampiran", "perlu-dilengkapi", "pesan"),
    *("pengaturan-3", "pengaturan-4", *(one for one in SCREENS if one.startswith("profil-"))),
)
_TITLE_BAR = QSize(16, 40)


@pytest.fixture(scope="module")
def stage(qapp) -> Iterator[Stage]:
    with time_machine.travel(NOW.astimezone()), tempfile.TemporaryDirectory() as folder:
        apply_theme(qapp, LIGHT)
        stage = Stage(Path(folder))
        yield stage
        stage.close()


# In the text Tab changes the level of a line; what stands around it has keys of its own.
BESIDE_TEXT = ("notula", "presensi", "laporan-bulanan", "laporan-harian")


@pytest.mark.parametrize("name", SCREENS)
def test_every_page_and_tab_fits_and_says_what_it_is(stage: Stage, name: str) -> None:
    for size in SIZES:
        stage.resize(size)
        SCREENS[name](stage)
        stage.rest()
        assert SCREENS[name].is_in_sight()
        assert stage.window.size() == size
        assert faults_of(stage.window) == []
        assert scrolled_sideways(stage.window) == []
    assert unsaid(stage.window) == []
    if name not in BESIDE_TEXT:
        assert only_by_mouse(stage.window, QApplication.focusWidget() or stage.window) == []


def unsaid(shown: QWidget) -> list[str]:
    """Return what of ``shown`` a screen reader is not told, and buttons that keep their keys."""
    return [*unnamed(shown), *untold(shown), *unordered(shown), *silent(shown)]


@pytest.mark.parametrize(
    "name", ["beranda", "rapat", "tindak-lanjut-semua", "direktori", "notula", "pengaturan-0"]
)
def test_a_page_comes_to_rest_at_every_size(stage: Stage, name: str) -> None:
    stage.resize(SIZES[1])
    SCREENS[name](stage)
    stage.rest()
    counter = _Resizes(stage.window)
    for step, height in enumerate((360, 510, 588, 640, 700)):
        # Each width at two of the heights or so.
        for width in (1400, *range(1366 - 42 * step, 640, -126)):
            stage.window.resize(width, height)
            assert any(counter.is_still() for _ in range(_MOST_ROUNDS)), (width, height)
    counter.stop()


class _Resizes(QObject):
    """Counts how often something in ``window`` gets another size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.number = 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() is QEvent.Type.Resize
        return False

    def is_still(self) -> bool:
        """Let the window lay itself out, and tell whether nothing had to move."""
        self.number = 0
        QApplication.processEvents()
        return self.number == 0

    def stop(self) -> None:
        QApplication.instance().removeEventFilter(self)
        self.deleteLater()


# What is shown only once stays until somebody says that it is kept, what waits for work as long.
STAYING = ("kode-pemulihan", "mengambil-paket", "memulihkan")


@pytest.mark.parametrize(
    ("name", "size"),
    [
        *((name, SIZES[0]) for name in DIALOGS),
        *((name, SIZES[1]) for name in part_of([*DIALOGS], 0, one_in=4)),
    ],
)
def test_every_dialog_fits_says_what_it_is_and_closes_without_a_question(
    stage: Stage, name: str, size: QSize
) -> None:
    stage.resize(size)
    DIALOGS[name](stage)
    stage.rest()
    dialog = dialog_of(stage)
    assert type(dialog) is DIALOGS[name].kind
    dialog.resize(dialog.size().boundedTo(size - _TITLE_BAR))
    stage.rest()
    assert dialog.width() <= size.width() and dialog.height() <= size.height()
    assert faults_of(dialog) == []
    assert scrolled_sideways(dialog) == []
    assert unsaid(dialog) == []
    dialog.activateWindow()
    stage.rest()
    assert only_by_mouse(dialog, QApplication.focusWidget() or dialog) == []
    if name not in STAYING:
        dialog.close()
        stage.rest()
        assert dialog_of(stage) is None


@pytest.mark.parametrize("name", part_of([*DIALOGS], 0, one_in=3))
def test_the_way_out_of_a_dialog_stands_behind_what_it_does(stage: Stage, name: str) -> None:
    DIALOGS[name](stage)
    stage.rest()
    dialog = dialog_of(stage)
    # The desktop says in which order the buttons of a question stand.
    found = [] if isinstance(dialog, QMessageBox) else dialog.findChildren(QPushButton)
    buttons = [one for one in found if one.isVisible()]
    leading = [one for one in buttons if one.isDefault()]
    leaving = [one for one in buttons if one.text() in ("Batal", "Tutup", "Keluar")]
    for one, other in product(leading, leaving):
        assert one is other or one.x() < other.x()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_what_goes_on_to_the_paper_is_in_sight(stage: Stage, size: QSize) -> None:
    stage.resize(size)
    SCREENS["perlu-dilengkapi"](stage)
    stage.rest()
    button = stage.window.findChild(ToCompletePanel).go_on
    assert button.visibleRegion().boundingRect().size() == button.size()


@pytest.mark.parametrize(
    "name", part_of([one for one in SCREENS if one not in TOLD_ABOVE], 0, one_in=3)
)
def test_what_a_page_tells_leaves_its_foot_in_sight(stage: Stage, name: str) -> None:
    stage.resize(SIZES[1])
    SCREENS[name](stage)
    stage.rest()
    others = (stage.window.banner, stage.window.workspace.banner)
    for banner in stage.window.findChildren(Banner):
        if banner.parentWidget().isVisible() and banner not in others:
            banner.show_error("Cakram penuh.")
            stage.rest()
            assert covered_by(banner, stage.window) == []
            banner.dismiss()


def test_what_a_pasted_line_becomes_is_not_cut(stage: Stage) -> None:
    stage.resize(SIZES[1])
    DIALOGS["daftar-ditempel"](stage)
    stage.rest()
    table = dialog_of(stage).table
    column = PeopleColumn.BECOMES
    words = "periksa: orang baru, instansi baru"
    assert table.fontMetrics().horizontalAdvance(words) + 20 <= table.columnWidth(column)


def test_a_column_that_is_not_shown_takes_no_room_from_the_others(stage: Stage) -> None:
    stage.resize(SIZES[1])
    DIALOGS["peserta-tempel"](stage)
    stage.rest()
    table = dialog_of(stage).table
    assert table.isColumnHidden(PeopleColumn.NIP)
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("name", ["tindak-lanjut-semua", "permasalahan", "rapat"])
def test_a_list_is_read_without_scrolling_sideways_in_the_smallest_window(
    stage: Stage, name: str
) -> None:
    stage.resize(SIZES[0])
    SCREENS[name](stage)
    stage.rest()
    [table] = [one for one in stage.window.findChildren(RowTable) if one.isVisible()]
    assert table.horizontalScrollBar().maximum() == 0
    stage.resize(QSize(1366, 700))
    stage.rest()
    columns = range(table.model().columnCount())
    assert not any(map(table.isColumnHidden, columns))


def test_what_the_window_tells_leaves_the_reminders_in_sight(stage: Stage) -> None:
    stage.resize(SIZES[1])
    SCREENS["pengingat"](stage)
    stage.rest()
    banner, panel = stage.window.banner, stage.window.desks.reminders.panel
    assert panel.isVisible()
    banner.show_error("Cakram penuh.")
    corner = panel.mapTo(stage.window, panel.rect().topLeft())
    assert banner.geometry().bottom() < corner.y()


def test_of_the_lists_of_the_first_page_the_one_with_the_keyboard_is_marked(stage: Stage) -> None:
    stage.resize(SIZES[1])
    SCREENS["beranda"](stage)
    stage.rest()
    found = stage.window.home.findChildren(RowTable)
    lists = [one for one in found if one.isVisible() and one.model().rowCount()]
    assert len(lists) == 3
    for marked in lists:
        marked.setFocus()
        marked.setCurrentIndex(marked.model().index(0, 0))
        stage.rest()
        grounds = [_ground_of(view) for view in lists]
        assert grounds.count(LIGHT.accent_soft) == 1
        assert grounds[lists.index(marked)] == LIGHT.accent_soft


def _ground_of(view: RowTable) -> str:
    """Return the colour behind the current row, else the first one."""
    current = view.currentIndex()
    area = view.visualRect(current if current.isValid() else view.model().index(0, 0))
    return view.viewport().grab().toImage().pixelColor(area.topRight() + QPoint(-4, 4)).name()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_invitation_of_an_empty_program_fits(qapp, tmp_path: Path, size: QSize) -> None:
    stage = Stage(tmp_path, empty=True)
    stage.resize(size)
    assert stage.window.home.invitation.isVisible()
    faults = faults_of(stage.window)
    stage.close()
    assert faults == []


def test_both_sides_of_a_conflict_and_its_answers_are_in_sight_on_the_smallest_screen(
    stage: Stage,
) -> None:
    stage.resize(SIZES[0])
    dialog = PackageDialog(VIEW, stage.window)
    # As it opens where the screen is no larger.
    dialog.setMaximumSize(SIZES[0] - _TITLE_BAR)
    dialog.open()
    stage.rest()
    for part in (dialog.decisions.sides.rows, *dialog.decisions.buttons, dialog.leave):
        assert part.visibleRegion().boundingRect().size() == part.size(), part.accessibleName()
