"""Tentang: the version, and where data and papers lie."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kesbang_desktop import __version__
from kesbang_desktop.domain.program_update import InstalledProgram, ProgramForm
from kesbang_desktop.ui.settings.about_page import AboutPage
from kesbang_desktop.ui.settings.section_titles import about_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.export import export_folder
from tests.ui.fake_updates import MemoryUpdates


def about(
    qtbot: QtBot, form: ProgramForm = ProgramForm.SOURCE, portable: str = "", data: Path = Path("/")
) -> AboutPage:
    program = InstalledProgram(form, __version__, "program", portable)
    page = AboutPage(MemoryUpdates(program, data).ports())
    qtbot.addWidget(page)
    return page


def test_it_tells_the_version_and_the_places(qtbot: QtBot, tmp_path: Path) -> None:
    page = about(qtbot, data=tmp_path)
    assert page.version.text() == f"Notula Kesbang {__version__}"
    assert page.data.text() == str(tmp_path)
    assert page.papers.text() == str(export_folder())


@pytest.mark.parametrize("form", ProgramForm)
def test_every_way_to_install_has_words_of_its_own(qtbot: QtBot, form: ProgramForm) -> None:
    others = {about(qtbot, one).form.text() for one in ProgramForm if one is not form}
    assert about(qtbot, form).form.text() not in others


def test_on_a_stick_it_says_that_nothing_goes_to_the_computer(qtbot: QtBot) -> None:
    assert "tetap di stik" in about(qtbot, ProgramForm.FOLDER, "/media/stik").where.text()
    assert "stik" not in about(qtbot, ProgramForm.FOLDER).where.text()


def test_a_folder_that_is_not_there_yet_opens_the_one_above(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page = about(qtbot, data=tmp_path / "belum ada" / "dalam")
    buttons = {one.accessibleName(): one for one in page.findChildren(QPushButton)}
    buttons["Buka Folder data"].click()
    assert opened == [str(tmp_path)]


def test_what_the_program_is_can_be_copied_for_whoever_helps(qtbot: QtBot) -> None:
    about(qtbot).copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(f"Notula Kesbang {__version__}, Qt ")


def test_from_there_a_newer_version_is_asked_for(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        "kesbang_desktop.ui.shell.update_teller.QFileDialog.getExistingDirectory",
        lambda *given: asked.append(given) or "",
    )
    window.show_page(Page.SETTINGS)
    window.settings.show_section(about_title())
    [page] = window.settings.findChildren(AboutPage)
    qtbot.waitUntil(page.data.hasFocus)
    page.update_button.click()
    assert len(asked) == 1


def test_program_project_and_changelog_say_one_version(qtbot: QtBot) -> None:
    root = Path(__file__).resolve().parents[3]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    source = root / project["tool"]["hatch"]["version"]["path"]
    assert f'__version__ = "{__version__}"' in source.read_text("utf-8")
    assert f"\n## {__version__} - " in (root / "CHANGELOG.md").read_text("utf-8")
    assert about(qtbot).version.text().endswith(f" {__version__}")
