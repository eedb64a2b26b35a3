"""Every page and dialog in English: nothing is cut off or stays Indonesian, keys are unique."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import time_machine
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.look.theme import LIGHT, apply_theme
from scripts.translations import CATALOGUE
from tests.long_form import part_of
from tests.ui.screens.catalogue import SCREENS
from tests.ui.screens.dialogs import DIALOGS, dialog_of
from tests.ui.screens.fitting import faults_of, scrolled_sideways
from tests.ui.screens.office import NOW, Stage
from tests.ui.speaking import speaking

SIZE = QSize(1024, 700)
_TITLE_BAR = QSize(16, 40)
# What the catalogue of screens itself says, or a file that is shown.
_GIVEN = ("pesan", "kata-sandi", "orang-dari-berkas")


@pytest.fixture(scope="module")
def indonesian() -> frozenset[str]:
    """What is said otherwise in English."""
    messages = ElementTree.parse(CATALOGUE).getroot().iter("message")
    pairs = ((one.findtext("source"), one.findtext("translation")) for one in messages)
    plain = ((_plain(source or ""), _plain(target or "")) for source, target in pairs)
    return frozenset(source for source, target in plain if source != target)


@pytest.fixture(scope="module")
def stage(qapp) -> Iterator[Stage]:
    travelled, english = time_machine.travel(NOW.astimezone()), WindowLanguage.ENGLISH
    with travelled, speaking(qapp, english), tempfile.TemporaryDirectory() as folder:
        apply_theme(qapp, LIGHT)
        stage = Stage(Path(folder))
        yield stage
        stage.close()


@pytest.mark.parametrize("name", part_of([*(SCREENS | DIALOGS)], 1, one_in=2))
def test_every_screen_in_english(stage: Stage, indonesian: frozenset[str], name: str) -> None:
    stage.resize(SIZE)
    (SCREENS | DIALOGS)[name](stage)
    stage.rest()
    shown = dialog_of(stage) or stage.window
    if shown is not stage.window:
        shown.resize(shown.size().boundedTo(SIZE - _TITLE_BAR))
        stage.rest()
    assert faults_of(shown) == []
    assert scrolled_sideways(shown) == []
    assert _keys_of_several(shown) == []
    if name not in _GIVEN:
        assert sorted(set(map(_plain, _texts(shown))) & indonesian) == []


def _plain(text: str) -> str:
    return text.replace("&", "").strip()


def _texts(shown: QWidget) -> Iterator[str]:
    """Yield what ``shown`` says by itself; what people wrote stands in lists and lines."""
    for one in (shown, *shown.findChildren(QWidget)):
        if not one.isVisible():
            continue
        yield from (one.windowTitle(), one.toolTip(), one.accessibleName())
        if isinstance(one, QAbstractButton | QLabel):
            yield one.text()
        if isinstance(one, QGroupBox):
            yield one.title()
        if isinstance(one, QLineEdit):
            yield one.placeholderText()
        if isinstance(one, QTabBar):
            yield from map(one.tabText, range(one.count()))


def _keys_of_several(shown: QWidget) -> list[str]:
    """Return the keys with Alt that more than one thing in sight has."""
    found: Counter[str] = Counter()
    for one in shown.findChildren(QWidget):
        is_in_sight = one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
        if not is_in_sight or not isinstance(one, QAbstractButton | QLabel | QGroupBox):
            continue
        text = one.title() if isinstance(one, QGroupBox) else one.text()
        has_buddy = not isinstance(one, QLabel) or one.buddy() is not None
        if has_buddy and (key := QKeySequence.mnemonic(text).toString()):
            found[key] += 1
    return [key for key, number in found.items() if number > 1]
