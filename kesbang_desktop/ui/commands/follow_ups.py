"""Commands of follow-ups: over all meetings, and in one."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Group, tr

ADVANCE_STATUS = Command(
    "follow_ups.advance_status",
    tr("Status berikutnya"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "Space", Area.MEETING_ACTIONS_LIST: "Space"},
)
CHOOSE_STATUS = Command(
    "follow_ups.choose_status",
    tr("Pilih status"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "S", Area.FOLLOW_UPS_PANE: "S", Area.MEETING_ACTIONS_LIST: "S"},
)
CHANGE_DUE = Command(
    "follow_ups.change_due",
    tr("Ganti tenggat"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "D", Area.FOLLOW_UPS_PANE: "D", Area.MEETING_ACTIONS_LIST: "D"},
)
CHANGE_OWNERS = Command(
    "follow_ups.change_owners",
    tr("Ganti penanggung jawab"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "P", Area.FOLLOW_UPS_PANE: "P", Area.MEETING_ACTIONS_LIST: "P"},
)
CHANGE_PRIORITY = Command(
    "follow_ups.change_priority",
    tr("Ganti prioritas"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "T", Area.FOLLOW_UPS_PANE: "T", Area.MEETING_ACTIONS_LIST: "T"},
)
SHOW_DETAILS = Command(
    "follow_ups.show_details",
    tr("Rincian"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: Answered("Return")},
)
GO_TO_ENTRY = Command(
    "follow_ups.go_to_entry",
    tr("Ke butir notula"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "G", Area.FOLLOW_UPS_PANE: "G", Area.MEETING_ACTIONS_LIST: "G"},
)
ADD_NOTE = Command(
    "follow_ups.add_note",
    tr("Catat perkembangan"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "N", Area.FOLLOW_UPS_PANE: "N", Area.MEETING_ACTIONS_LIST: "N"},
)
ADD_EVIDENCE = Command(
    "follow_ups.add_evidence",
    tr("Tambah bukti dukung"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_LIST: "E", Area.FOLLOW_UPS_PANE: "E"},
)
REMOVE_EVIDENCE = Command(
    "follow_ups.remove_evidence",
    tr("Di daftar bukti: lepas bukti"),
    Group.FOLLOW_UPS,
    {Area.EVIDENCE: "Del"},
)
FILTER = Command(
    "follow_ups.filter",
    tr("Saring"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_BODY: "/", Area.FOLLOW_UPS: "Ctrl+F"},
)
GROUP = Command(
    "follow_ups.group", tr("Kelompokkan"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS_BODY: "K"}
)
SORT = Command("follow_ups.sort", tr("Urutkan"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS_BODY: "U"})
OPEN_FILTERS = Command(
    "follow_ups.open_filters",
    tr("Filter tersimpan"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS_BODY: "F"},
)
STEP_BACK = Command(
    "follow_ups.step_back",
    tr("Kembali, kosongkan saringan"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS: "Esc"},
)
STEP_BACK_IN_MEETING = Command(
    "follow_ups.step_back_in_meeting",
    tr("Di dalam rapat: kembali ke daftar"),
    Group.FOLLOW_UPS,
    {Area.MEETING_ACTIONS: "Esc"},
)
UNDO = Command(
    "follow_ups.undo",
    tr("Urungkan"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS: "Ctrl+Z", Area.MEETING_ACTIONS: "Ctrl+Z"},
)
SAVE_FILTER = Command(
    "follow_ups.save_filter",
    tr("Simpan filter ini"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS: "Ctrl+D"},
)
COPY_SUMMARY = Command(
    "follow_ups.copy_summary",
    tr("Salin ringkasan"),
    Group.FOLLOW_UPS,
    {Area.FOLLOW_UPS: "Ctrl+Shift+C"},
)
EXPORT = Command(
    "follow_ups.export", tr("Ekspor matriks"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS: "Ctrl+E"}
)
TOGGLE_SIDE = Command(
    "follow_ups.toggle_side", tr("Panel samping"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS: "F9"}
)
IMPORT = Command(
    "follow_ups.import", tr("Impor matriks terisi"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS: ""}
)
USE_FILTER = Command(
    "follow_ups.use_filter", tr("Filter: {0}"), Group.FOLLOW_UPS, {Area.FOLLOW_UPS_ROWS: ""}
)
TICK_RETURNED = Command(
    "follow_ups.tick_returned", tr("Centang baris"), None, {Area.RETURNED_ROWS: "Space"}
)
# The first nine have a key each.
USE_NUMBERED_FILTER = tuple(
    Command(
        f"follow_ups.use_filter_{number}",
        USE_FILTER.name,
        Group.FOLLOW_UPS,
        {Area.FOLLOW_UPS_ROWS: str(number)},
    )
    for number in range(1, 10)
)
