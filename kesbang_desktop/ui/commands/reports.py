"""Commands of the page of reports, and of a report that is open."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Condition, Group, tr

NEW_DESK_DAY = Command(
    "reports.new_desk_day", tr("Laporan harian baru"), Group.REPORTS, {Area.REPORTS: "Ctrl+N"}
)
NEW_POLITICAL = Command(
    "reports.new_political",
    tr("Laporan bulanan baru"),
    Group.REPORTS,
    {Area.REPORTS: "Ctrl+Shift+N"},
)
PREVIOUS_PERIOD = Command(
    "reports.previous_period", tr("Bulan sebelumnya"), Group.REPORTS, {Area.REPORTS: "Alt+Left"}
)
NEXT_PERIOD = Command(
    "reports.next_period", tr("Bulan berikutnya"), Group.REPORTS, {Area.REPORTS: "Alt+Right"}
)
PREVIOUS_PART = Command(
    "reports.previous_part", tr("Bagian sebelumnya"), Group.REPORTS, {Area.REPORTS: "Ctrl+PgUp"}
)
NEXT_PART = Command(
    "reports.next_part", tr("Bagian berikutnya"), Group.REPORTS, {Area.REPORTS: "Ctrl+PgDown"}
)
HAND_OUT_FORMS = Command(
    "reports.hand_out_forms",
    tr("Formulir untuk wilayah…"),
    Group.REPORTS,
    {Area.REPORTS: "Ctrl+E"},
)
RECEIVE = Command("reports.receive", tr("Terima laporan…"), Group.REPORTS, {Area.REPORTS: "Ctrl+O"})
RECEIVE_TEXT = Command(
    "reports.receive_text",
    tr("Terima laporan dari papan klip"),
    Group.REPORTS,
    {Area.REPORTS: "Ctrl+V"},
)
COPY_REMINDER = Command(
    "reports.copy_reminder",
    tr("Salin teks pengingat"),
    Group.REPORTS,
    {Area.REPORTS: "Ctrl+Shift+C"},
)
IS_SAFE = Command("reports.is_safe", tr("Kondisi aman"), Group.REPORTS, {Area.REPORTS_REGIONS: "1"})
IS_ALERT = Command(
    "reports.is_alert", tr("Kondisi siaga"), Group.REPORTS, {Area.REPORTS_REGIONS: "2"}
)
IS_IN_DANGER = Command(
    "reports.is_in_danger", tr("Kondisi bahaya"), Group.REPORTS, {Area.REPORTS_REGIONS: "3"}
)
CHANGE_CONDITION = Command(
    "reports.change_condition",
    tr("Kondisi dengan alasan dan tanggal"),
    Group.REPORTS,
    {Area.REPORTS_REGIONS: "S"},
)
UNDO = Command("reports.undo", tr("Urungkan"), Group.REPORTS, {Area.REPORTS: "Ctrl+Z"})
TAKE_LINES = Command(
    "reports.take_lines",
    tr("Ambil dari rapat dan laporan…"),
    Group.REPORTS,
    {Area.MEETING: "Ctrl+Shift+I"},
    when=Condition.REPORT_OPEN,
)
TAKE_LINE = Command("reports.take_line", tr("Ambil baris"), None, {Area.TAKEN_LINES: "Space"})
TAKE_ALL_LINES = Command(
    "reports.take_all_lines", tr("Pilih semua"), None, {Area.TAKEN_LINES: "Ctrl+A"}
)
