"""Commands of the attendees of a meeting."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition, Group, tr

CYCLE_PRESENCE = Command(
    "attendees.cycle_presence", tr("Ganti status"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Space"}
)
REMOVE = Command(
    "attendees.remove", tr("Hapus peserta"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Del"}
)
MOVE_UP = Command(
    "attendees.move_up", tr("Naikkan"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Alt+Up"}
)
MOVE_DOWN = Command(
    "attendees.move_down", tr("Turunkan"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Alt+Down"}
)
CHECK_IN = Command(
    "attendees.check_in",
    tr("Presensi: catat yang datang"),
    Group.ATTENDEES,
    {Area.MEETING: "F8"},
    when=Condition.MEETING_OPEN,
)
INVITE = Command(
    "attendees.invite",
    tr("Undang peserta…"),
    Group.ATTENDEES,
    {Area.MEETING: "Ctrl+Shift+U"},
    when=Condition.MEETING_OPEN,
)
SHOW_SERIES = Command(
    "attendees.show_series",
    tr("Kehadiran dalam seri…"),
    Group.ATTENDEES,
    {Area.MEETING: ""},
    when=Condition.MEETING_OPEN,
)
TICK_INVITED = Command(
    "attendees.tick_invited", tr("Pilih atau lepas"), None, {Area.INVITED: "Space"}
)
INVITE_TICKED = Command(
    "attendees.invite_ticked", tr("Undang"), None, {Area.INVITED: "Return"}, unshown=("Enter",)
)
UNDO = Command("attendees.undo", tr("Urungkan"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Ctrl+Z"})
PASTE = Command("attendees.paste", tr("Tempel"), Group.ATTENDEES, {Area.ATTENDEES_LIST: "Ctrl+V"})
TICK_READ = Command(
    "attendees.tick_read", tr("Ikut atau dilewati"), None, {Area.PEOPLE_READ: "Space"}
)
ADD_READ = Command(
    "attendees.add_read", tr("Tambahkan"), None, {Area.PEOPLE_READ: "Return"}, unshown=("Enter",)
)
# The table answers these itself.
CHANGE_CELL = Command(
    "attendees.change_cell", tr("Ubah"), None, {Area.ATTENDEES_LIST: Answered("F2")}
)
CORRECT_READ = Command(
    "attendees.correct_read", tr("Perbaiki isi"), None, {Area.PEOPLE_READ: Answered("F2")}
)
