"""Colours and shapes of the window, light and dark, following the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.look.stylesheet import stylesheet


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as ``#rrggbb``.

    Every pair of text on ground has a contrast of 4.5 or more, and ``outline``, which shows where
    something is typed or dragged, one of 3 or more on every ground; ``border`` only parts.
    """

    window: str
    surface: str
    raised: str
    border: str
    outline: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_text: str
    accent_soft: str
    on_accent: str
    decision: str
    decision_soft: str
    action: str
    action_soft: str
    issue: str
    issue_soft: str
    late: str
    current: str
    found: str


LIGHT = Theme(
    window="#f4f5f7",
    surface="#ffffff",
    raised="#ffffff",
    border="#dfe2e7",
    outline="#828995",
    text="#1a1f29",
    muted="#5b6472",
    faint="#646c7a",
    accent="#166534",
    accent_text="#14532d",
    accent_soft="#e7f2eb",
    on_accent="#ffffff",
    decision="#1d4ed8",
    decision_soft="#ebf1fe",
    action="#b7410e",
    action_soft="#fff4e5",
    issue="#9d1bb0",
    issue_soft="#fcf0fb",
    late="#b91c1c",
    current="#f8f9fa",
    found="#ffe999",
)

DARK = Theme(
    window="#15181d",
    surface="#1c2026",
    raised="#252a32",
    border="#363d48",
    outline="#717a88",
    text="#e7eaee",
    muted="#a7b0bd",
    faint="#8f99a8",
    accent="#2f9e5b",
    accent_text="#6fd096",
    accent_soft="#20352a",
    on_accent="#06150c",
    decision="#8ab4ff",
    decision_soft="#1c2a44",
    action="#ffb070",
    action_soft="#38281a",
    issue="#e29af0",
    issue_soft="#352039",
    late="#ff8f8f",
    current="#22272e",
    found="#4a3c0c",
)


def current_theme() -> Theme:
    """Return the theme that fits the system's light or dark mode."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give palette and style sheet of ``theme`` to the whole application."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent_text),
        (role.Mid, theme.border),
        (role.Accent, theme.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    application.setPalette(palette)
    application.setStyleSheet(stylesheet(asdict(theme)))


@contextmanager
def styled_at_the_end(application: QApplication) -> Iterator[None]:
    """Style what is made meanwhile once all of it stands.

    Qt styles a widget anew, with all that is in it, each time it is put into another one.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
