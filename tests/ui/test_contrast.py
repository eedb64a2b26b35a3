"""Contrast of the colours that the window really wears, from its palette and its style sheet.

Text has 4.5:1 on every ground it may stand on, frames that show the keyboard and signs 3:1 (WCAG
2.2, 1.4.3 and 1.4.11).
"""

import re
from collections.abc import Iterator
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.look import kind_colours
from kesbang_desktop.ui.look.stylesheet import stylesheet
from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from tests.ui.editor.test_colours_on_screen import contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
TEXT, SIGN = 4.5, 3.0
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def rules(theme: Theme) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each selector of the style sheet with what it sets."""
    for selectors, body in _RULE.findall(stylesheet(asdict(theme))):
        parts = (one.split(":", 1) for one in body.split(";") if ":" in one)
        given = {name.strip(): value.strip() for name, value in parts}
        for selector in selectors.split(","):
            yield " ".join(selector.split()), given


def colour_in(value: str) -> str | None:
    found = _COLOUR.search(value)
    return found[0] if found else None


def grounds(theme: Theme, selector: str) -> list[str]:
    """Return what may be behind something that has no ground of its own."""
    if "banner" in selector:
        return [theme.action_soft, theme.accent_soft, theme.surface]
    return [theme.window, theme.surface, theme.raised]


@THEMES
def test_text_of_every_rule_can_be_read_on_its_ground(theme: Theme) -> None:
    hard = []
    for selector, given in rules(theme):
        for ink_name, ground_name in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            ink = colour_in(given.get(ink_name, ""))
            own = colour_in(given.get(ground_name, ""))
            if ink is not None:
                behind = [own] if own else grounds(theme, selector)
                hard += [(selector, ink, one) for one in behind if contrast(ink, one) < TEXT]
            elif own is not None and ink_name == "color" and "indicator" not in selector:
                # Without an ink of its own it is written in that of the window.
                is_text = not any(part in selector for part in ("::handle", "::separator"))
                if is_text and contrast(theme.text, own) < TEXT:
                    hard.append((selector, theme.text, own))
    assert hard == []


@THEMES
def test_the_frame_that_shows_the_keyboard_can_be_seen(theme: Theme) -> None:
    framed = 0
    for selector, given in rules(theme):
        if ":focus" not in selector or "border" not in given:
            continue
        frame = colour_in(given["border"])
        assert frame is not None, selector
        framed += 1
        behind = colour_in(given.get("background", ""))
        accents = [theme.accent] if "primary" in selector else []
        for ground in accents or (behind and [behind]) or [theme.window, theme.surface]:
            assert contrast(frame, ground) >= SIGN, (selector, ground)
    assert framed > 10


@THEMES
def test_boxes_that_are_ticked_and_their_frames_can_be_seen(theme: Theme) -> None:
    for selector, given in rules(theme):
        if "::indicator" in selector and "menu" not in selector:
            frame = colour_in(given.get("border", given.get("border-color", "")))
            assert frame is not None, selector
            assert contrast(frame, theme.surface) >= SIGN, selector


@THEMES
def test_where_something_is_typed_or_dragged_can_be_seen(theme: Theme) -> None:
    seen: dict[str, str] = {}
    for selector, given in rules(theme):
        is_typed_into = re.fullmatch(
            r"Q(LineEdit|ComboBox|PlainTextEdit|(Abstract)?SpinBox)", selector
        )
        if is_typed_into and "border" in given:
            seen[selector] = given["border"]
        elif selector.startswith("QScrollBar::handle"):
            seen[selector] = given["background"]
    assert len(seen) == 8
    for selector, value in seen.items():
        ink = colour_in(value)
        assert ink is not None, selector
        for ground in (theme.window, theme.surface, theme.raised, theme.current):
            assert contrast(ink, ground) >= SIGN, (selector, ground)


@THEMES
def test_every_pair_of_the_palette_can_be_read(qapp: QApplication, theme: Theme) -> None:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.Link, role.Window),
    )
    apply_theme(qapp, theme)
    try:
        palette = qapp.palette()
        groups = (group.Active, group.Inactive, group.Disabled)
        hard = [
            (which.name, ink.name, ground.name)
            for which, (ink, ground) in product(groups, pairs)
            if contrast(palette.color(which, ink).name(), palette.color(which, ground).name())
            < TEXT
        ]
    finally:
        apply_theme(qapp, LIGHT)
    assert hard == []


@THEMES
def test_what_is_on_the_wall_can_be_read(theme: Theme) -> None:
    strong = [colours[0] for kind in EntryKind if (colours := kind_colours(kind, theme))]
    for ink in (theme.text, theme.muted, theme.accent_text, *strong):
        assert contrast(ink, theme.window) >= TEXT
