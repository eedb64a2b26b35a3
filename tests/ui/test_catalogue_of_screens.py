"""The catalogue holds every page, tab, step and dialog that there is."""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import kesbang_desktop.ui
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.safekeeping.copied_rows_dialog import CopiedRowsDialog
from kesbang_desktop.ui.settings.profile_tab import ProfileTab
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledPage
from tests.ui.screens.catalogue import SCREENS
from tests.ui.screens.dialogs import DIALOGS

# What others are made of; nobody sees one of these.
_FRAMES = {
    *(CheckedDialog, CopiedRowsDialog, FittingDialog, KeyedDialog, RecordDialog),
    *(GuideStep, ProfileTab, ScrolledPage),
}


@pytest.fixture(scope="module")
def widgets() -> set[type[QWidget]]:
    """Every widget of the program."""
    for module in pkgutil.walk_packages(kesbang_desktop.ui.__path__, "kesbang_desktop.ui."):
        importlib.import_module(module.name)
    waiting: list[type[QWidget]] = [QWidget]
    found = set()
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found |= {one for one in kinds if one.__module__.startswith("kesbang_desktop.")}
    return found


def test_every_page_tab_and_step_is_in_it(widgets: set[type[QWidget]]) -> None:
    named = {one for one in widgets if one.__name__.endswith(("Page", "Tab", "Step"))}
    missing = named - _FRAMES - {one.kind for one in SCREENS.values()}
    assert {one.__name__ for one in missing} == set()


def test_every_dialog_is_in_it(widgets: set[type[QWidget]]) -> None:
    dialogs = {one for one in widgets if issubclass(one, QDialog)}
    assert {one.kind for one in DIALOGS.values()} == dialogs - _FRAMES


def test_every_page_of_the_window_is_called_a_page(qtbot, window) -> None:
    shown = {type(window.pages.page(one)).__name__ for one in Page}
    assert len(shown) == len(Page) and all(one.endswith("Page") for one in shown)
