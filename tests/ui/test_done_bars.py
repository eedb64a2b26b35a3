"""The bars of what agencies have done: whose they are, in words."""

import pytest

from kesbang_desktop.domain.done_share import DoneShare
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.widgets.done_bars import DoneBars
from tests.ui.speaking import speaking


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (WindowLanguage.INDONESIAN, "Tanpa instansi: 1 dari 2"),
        (WindowLanguage.ENGLISH, "No agency: 1 of 2"),
    ],
)
def test_those_of_no_agency_are_named_in_the_language_of_the_window(
    qtbot, qapp, language, words
) -> None:
    with speaking(qapp, language):
        bars = DoneBars()
        qtbot.addWidget(bars)
        bars.show_figures([DoneShare("Bawaslu", done=1), DoneShare("", done=1, open=1)])
        first, second = bars.accessibleDescription().splitlines()
    assert first.startswith("Bawaslu: ") and second.startswith(words)
