"""Commands of the home page and the list of meetings."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition, Group, tr

NEW = Command(
    "meetings.new",
    tr("Rapat baru"),
    Group.MEETINGS,
    {Area.WINDOW_UNWANTED: Answered("Ctrl+N"), Area.HOME: "Ctrl+N", Area.MEETINGS: "Ctrl+N"},
)
MAKE_NEXT = Command(
    "meetings.make_next",
    tr("Rapat berikutnya…"),
    Group.MEETINGS,
    {Area.MEETINGS: "Ctrl+Shift+N", Area.MEETING: "Ctrl+Shift+N"},
    when=Condition.MEETING_OPEN,
)
FILTER = Command(
    "meetings.filter",
    tr("Saring"),
    Group.MEETINGS,
    {Area.MEETINGS_LIST: "/", Area.MEETINGS: "Ctrl+F"},
)
TO_LIST = Command(
    "meetings.to_list", tr("Ke daftar"), Group.MEETINGS, {Area.MEETINGS_FILTER: "Down"}
)
CLEAR_FILTER = Command(
    "meetings.clear_filter", tr("Kosongkan saringan"), Group.MEETINGS, {Area.MEETINGS: "Esc"}
)
REMOVE = Command(
    "meetings.remove", tr("Buang atau hapus"), Group.MEETINGS, {Area.MEETINGS_LIST: "Del"}
)
HAND_OVER = Command(
    "meetings.hand_over",
    tr("Serahkan lewat paket…"),
    Group.MEETINGS,
    {Area.MEETINGS: "Ctrl+Shift+P"},
    when=Condition.MEETINGS_LISTED,
)
HAND_OVER_OPEN = Command(
    "meetings.hand_over_open",
    tr("Serahkan rapat ini lewat paket…"),
    Group.MEETINGS,
    {Area.MEETING: ""},
)
UNDO = Command("meetings.undo", tr("Urungkan"), Group.MEETINGS, {Area.MEETINGS: "Ctrl+Z"})
IMPORT_FILE = Command(
    "meetings.import_file",
    tr("Impor catatan dari berkas"),
    Group.MEETINGS,
    {Area.HOME: "Ctrl+O", Area.MEETINGS: "Ctrl+O"},
)
IMPORT_CLIPBOARD = Command(
    "meetings.import_clipboard",
    tr("Impor catatan dari papan klip"),
    Group.MEETINGS,
    {Area.MEETINGS: "Ctrl+Shift+V"},
)
IMPORT_OLD = Command(
    "meetings.import_old",
    tr("Impor notula lama dari folder"),
    Group.MEETINGS,
    {Area.WINDOW: "", Area.MEETINGS: ""},
)
TICK_OLD_MINUTES = Command(
    "meetings.tick_old_minutes", tr("Centang baris"), None, {Area.OLD_MINUTES: "Space"}
)
OPEN_PACKAGE = Command(
    "meetings.open_package",
    tr("Buka paket…"),
    Group.MEETINGS,
    {Area.WINDOW: "", Area.MEETINGS: "Ctrl+Shift+O"},
)
