"""How keys are written."""

import pytest
from PySide6.QtGui import QKeySequence

from kesbang_desktop.ui.commands.binding import shown_keys


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Ctrl+E", "Ctrl+E"),
        ("Ctrl++", "Ctrl++"),
        ("Alt+Up", "Alt+↑"),
        ("Down", "↓"),
        ("Space", "Spasi"),
        ("Ctrl+PgDown", "Ctrl+PgDn"),
        ("Return", "Enter"),
        ("/", "/"),
    ],
)
def test_keys_are_written_as_on_the_keyboard(keys: str, shown: str) -> None:
    assert shown_keys(QKeySequence(keys)) == shown
