"""How screens are reached, through the same calls as their keys and buttons."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from kesbang_desktop.ui.reports.reports_page import Part, ReportsPage
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.screens.office import MONTH, Stage

Open = Callable[[Stage], object]


@dataclass(frozen=True, slots=True)
class Screen:
    """What shows a page, tab, step or dialog, which is of ``kind``."""

    kind: type[QWidget]
    show: Open

    def __call__(self, stage: Stage) -> None:
        self.show(stage)

    def is_in_sight(self) -> bool:
        """Tell whether what there should be is on the screen."""
        shown = (one for one in QApplication.allWidgets() if type(one) is self.kind)
        return any(one.isVisible() and not one.size().isEmpty() for one in shown)


def page(name: Page) -> Open:
    """Return what shows the page ``name``."""
    return lambda stage: stage.window.show_page(name)


def tab(which: Tab) -> Open:
    """Return what shows that tab of the sample."""

    def show(stage: Stage) -> None:
        stage.open_meeting()
        stage.window.workspace.check_in.panel.line.setText("")
        stage.window.workspace.check_in.close()
        stage.window.workspace.show_tab(which)

    return show


def settings(row: int) -> Open:
    """Return what shows that section of the settings."""

    def show(stage: Stage) -> None:
        stage.window.show_page(Page.SETTINGS)
        stage.window.settings.sections.setCurrentRow(row)

    return show


def after(first: Open, then: Open) -> Open:
    """Return what does one after the other."""

    def show(stage: Stage) -> None:
        first(stage)
        stage.rest()
        then(stage)

    return show


def workspace(act: Callable[[WorkspacePage], object]) -> Open:
    """Return what does ``act`` with the open meeting."""
    return lambda stage: act(stage.window.workspace)


def reports(part: Part) -> Open:
    """Return what shows that part of the page of reports."""

    def show(stage: Stage) -> None:
        stage.window.show_page(Page.REPORTS)
        shown = reports_page(stage)
        shown.period.choose(MONTH)
        shown.choose(part)

    return show


def report(which: int, tab: Tab) -> Open:
    """Return what shows that tab of a report of the office."""

    def show(stage: Stage) -> None:
        stage.open_report(stage.report_ids[which])
        stage.window.workspace.show_tab(tab)

    return show


def reports_page(stage: Stage) -> ReportsPage:
    """Return the page of reports."""
    shown = stage.window.pages.page(Page.REPORTS)
    assert isinstance(shown, ReportsPage)
    return shown
