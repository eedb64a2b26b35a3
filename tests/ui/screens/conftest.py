"""Each screen begins with nothing open over the window of the office."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog

from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.screens.dialogs import dialog_of
from tests.ui.screens.office import Stage

_MOST_DIALOGS = 3


@pytest.fixture(autouse=True)
def put_away(stage: Stage) -> Iterator[None]:
    yield
    for _ in range(_MOST_DIALOGS):
        dialog = dialog_of(stage)
        if isinstance(dialog, QDialog):
            # Unlike closing it, this asks nothing about what was typed.
            dialog.done(QDialog.DialogCode.Rejected)
        elif dialog is not None:
            dialog.close()
        stage.rest()
    assert dialog_of(stage) is None
    stage.window.desks.tools.palette.close_palette()
    if stage.window.pages.shown is Page.WORKSPACE and stage.window.workspace.minutes_tab:
        stage.window.workspace.minutes_tab.close_left()
    stage.window.banner.dismiss()
