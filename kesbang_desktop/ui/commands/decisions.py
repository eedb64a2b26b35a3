"""Commands of the register of decisions."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

SET_REVIEW = Command(
    "decisions.set_review",
    tr("Atur tanggal tinjau"),
    Group.DECISIONS,
    {Area.DECISIONS_LIST: "D"},
)
NOTE_REVIEWED = Command(
    "decisions.note_reviewed",
    tr("Tandai sudah ditinjau"),
    Group.DECISIONS,
    {Area.DECISIONS_LIST: "Space"},
)
REPLACE = Command(
    "decisions.replace",
    tr("Digantikan oleh…"),
    Group.DECISIONS,
    {Area.DECISIONS_LIST: "G"},
)
FOCUS_FIELD = Command(
    "decisions.focus_field",
    tr("Saring"),
    Group.DECISIONS,
    {Area.DECISIONS_LIST: "/", Area.DECISIONS: "Ctrl+F"},
)
EXPORT = Command(
    "decisions.export",
    tr("Ekspor register (Word)"),
    Group.DECISIONS,
    {Area.DECISIONS: "Ctrl+E"},
)
UNDO = Command("decisions.undo", tr("Urungkan"), Group.DECISIONS, {Area.DECISIONS: "Ctrl+Z"})
STEP_BACK = Command(
    "decisions.step_back", tr("Kosongkan saringan"), Group.DECISIONS, {Area.DECISIONS: "Esc"}
)
