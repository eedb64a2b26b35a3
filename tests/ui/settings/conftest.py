"""The page of settings, shown and with the keyboard."""

import pytest

from kesbang_desktop.ui.settings.settings_page import SettingsPage
from kesbang_desktop.ui.writing_aids import WritingAids


@pytest.fixture
def settings(qtbot, ports, worker):
    page = SettingsPage(WritingAids(ports, worker), ports, worker)
    qtbot.addWidget(page)
    page.resize(1176, 680)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.sections.hasFocus)
    return page


@pytest.fixture
def profile_page(qtbot, settings, worker):
    """The page of profiles with the one in use read."""
    settings.sections.setCurrentRow(settings.profile_row)
    qtbot.waitUntil(lambda: worker.is_idle and settings.profile.profile is not None)
    return settings.profile


@pytest.fixture
def templates_page(qtbot, settings, worker):
    """The page of templates with its profiles and fields read."""
    settings.sections.setCurrentRow(settings.templates_row)
    qtbot.waitUntil(lambda: worker.is_idle and settings.templates.profile is not None)
    qtbot.waitUntil(lambda: worker.is_idle and settings.templates.fields.model.rowCount() > 0)
    return settings.templates
