"""Commands of the page that searches everything."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

FOCUS_FIELD = Command(
    "search.focus_field",
    tr("Ke kolom pencarian"),
    None,
    {Area.SEARCH_LIST: "/", Area.SEARCH: "Ctrl+F"},
)
OPEN_HIT = Command(
    "search.open_hit", tr("Buka hasil"), None, {Area.SEARCH_LIST: "Return"}, unshown=("Enter",)
)
EXPORT = Command("search.export", tr("Ekspor hasil (Word)"), Group.FINDING, {Area.SEARCH: "Ctrl+E"})
STEP_BACK = Command("search.step_back", tr("Kosongkan pencarian"), None, {Area.SEARCH: "Esc"})
