"""The colours of both themes can be told from their grounds, also while they change."""

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from kesbang_desktop.ui.versions.notes_view import NotesView
from tests.ui.editor.test_colours_on_screen import contrast

INKS = ("text", "muted", "faint", "accent_text", "decision", "action", "issue", "late")
GROUNDS = ("window", "surface", "raised", "current", "accent_soft", "decision_soft")
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("ink", INKS)
def test_every_text_can_be_read_on_every_ground(theme: Theme, ink: str) -> None:
    colours = asdict(theme)
    grounds = (*GROUNDS, "action_soft", "issue_soft")
    hard = [one for one in grounds if contrast(colours[ink], colours[one]) < 4.5]
    assert hard == []


@THEMES
def test_labels_and_names_can_be_read_where_something_was_found(theme: Theme) -> None:
    colours = asdict(theme)
    inks = [one for one in INKS if one != "faint"]
    assert [one for one in inks if contrast(colours[one], theme.found) < 4.5] == []


@THEMES
def test_white_on_colour_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.surface, theme.late) >= 4.5
    assert contrast(theme.surface, theme.action) >= 4.5


def test_a_version_that_is_open_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    view = NotesView()
    qtbot.addWidget(view)
    view.show_notes("Rapat Staf\n\n# Agenda\n  ! Dibentuk tim\n")
    apply_theme(qapp, DARK)
    try:
        qapp.processEvents()
        cursor = QTextCursor(view.document().lastBlock())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().foreground().color() == QColor(DARK.decision)
    finally:
        apply_theme(qapp, LIGHT)
