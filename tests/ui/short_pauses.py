"""The pauses that the window makes for the sake of a person, as short as a test can have them.

They keep work out of the way of fingers and eyes, and what comes after one is the same however
long it is. A test whose matter is the pause itself sets its own.
"""

from collections.abc import Mapping
from importlib import import_module

import pytest

# Not 0: what was asked for before still comes first.
_SHORT_MS = 1
# Attempts that may fail again leave room to look between two of them.
_AGAIN_MS = 30
_UI = "kesbang_desktop.ui."

_PAUSES = {
    "editor.autosave._DELAY_MS": 10,
    "editor.autosave._RETRY_MS": _AGAIN_MS,
    "editor.find_bar._REFRESH_MS": _SHORT_MS,
    "editor.line_fields._REST_MS": _SHORT_MS,
    "editor.spelling.CHECK_DELAY_MS": 10,
    "follow_ups.checked_table._REST_MS": _SHORT_MS,
    "follow_ups.details_reader._REST_MS": _SHORT_MS,
    "follow_ups.list_table._REST_MS": _SHORT_MS,
    "follow_ups.measured_table._REST_MS": _SHORT_MS,
    "follow_ups.page_reading._FIGURES_MS": _SHORT_MS,
    "follow_ups.page_reading._COUNTING_MS": _AGAIN_MS,
    "follow_ups.reminder_keeper._COUNT_AGAIN_MS": _AGAIN_MS,
    "follow_ups.row_heights._REST_MS": _SHORT_MS,
    "guide.guide_page._SAVE_AFTER_MS": 10,
    "home.home_page._NEXT_MS": _SHORT_MS,
    "issues.issue_filter_row._TYPING_PAUSE_MS": _SHORT_MS,
    "meetings.meetings_filter._TYPING_PAUSE_MS": _SHORT_MS,
    "series.carry_over._AGAIN_MS": _SHORT_MS,
    "settings.kept_section._PAUSE_MS": 10,
    "settings.kept_section._RETRY_MS": _AGAIN_MS,
    "settings.profile_page._SAVE_AFTER_MS": 10,
    "shell.auto_lock._TELL_MS": _AGAIN_MS,
    "shell.news_teller._PAUSE_MS": _SHORT_MS,
    "shell.index_keeper._PAUSE_MS": 10,
    "shell.restore_way._LOOK_AGAIN_MS": 10,
    "versions.when_settled._PERIOD_MS": 10,
    "wall.wall_window._GIVEN_MS": _SHORT_MS,
    "wall.wall_window._MOVED_MS": _SHORT_MS,
    "widgets.date_box._PAUSE_MS": 10,
    "widgets.query_line._TYPING_PAUSE_MS": _SHORT_MS,
    "workspace.details_tab._SAVE_AFTER_MS": 10,
    "workspace.minutes_tab._PANEL_DELAY_MS": 10,
    "workspace.wall_desk._FRAME_MS": _SHORT_MS,
    "workspace.meeting_desk._AGAIN_MS": _AGAIN_MS,
    "workspace.typing_together._HERE_MS": _SHORT_MS,
    "workspace.typing_together._LATER_MS": _AGAIN_MS,
}
_START = {
    "shell.start_up._MORE_PAGES_MS": _SHORT_MS,
    "shell.start_up._NEXT_PAGE_MS": _SHORT_MS,
    "shell.start_up._REMINDER_MS": _SHORT_MS,
}


def shorten_pauses(patch: pytest.MonkeyPatch) -> None:
    """Have the widgets that are made from now on, until ``patch`` is undone, make short pauses."""
    _shorten(patch, _PAUSES)


def shorten_start(patch: pytest.MonkeyPatch) -> None:
    """Have a window that starts until ``patch`` is undone do at once what comes by and by."""
    _shorten(patch, _START)


def _shorten(patch: pytest.MonkeyPatch, pauses: Mapping[str, int]) -> None:
    for place, pause in pauses.items():
        module, name = place.rsplit(".", 1)
        patch.setattr(import_module(_UI + module), name, pause)
