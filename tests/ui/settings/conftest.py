"""The page of settings, shown and with the keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.settings.settings_page import SettingsPage
from kesbang_desktop.ui.settings.templates_page import TemplatesPage
from kesbang_desktop.ui.work.worker import Worker


@pytest.fixture
def settings(qtbot: QtBot, ports: Ports, worker: Worker) -> SettingsPage:
    page = SettingsPage(WritingAids(ports, worker), ports, worker)
    qtbot.addWidget(page)
    page.resize(1176, 680)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.sections.hasFocus)
    return page


@pytest.fixture
def profile_page(qtbot: QtBot, settings: SettingsPage, worker: Worker) -> ProfilePage:
    """The page of profiles with the one in use read."""
    settings.sections.setCurrentRow(settings.profile_row)
    page = settings.profile
    assert page is not None
    qtbot.waitUntil(lambda: worker.is_idle and page.profile is not None)
    return page


@pytest.fixture
def templates_page(qtbot: QtBot, settings: SettingsPage, worker: Worker) -> TemplatesPage:
    """The page of templates with its profiles and fields read."""
    settings.sections.setCurrentRow(settings.templates_row)
    page = settings.templates
    assert page is not None
    qtbot.waitUntil(lambda: worker.is_idle and page.profile is not None)
    qtbot.waitUntil(lambda: worker.is_idle and page.fields.model.rowCount() > 0)
    return page
