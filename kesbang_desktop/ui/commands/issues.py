"""Commands of the page of problems."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

TOGGLE = Command(
    "issues.toggle", tr("Teratasi atau terbuka lagi"), Group.ISSUES, {Area.ISSUES_LIST: "Space"}
)
ADD_NOTE = Command(
    "issues.add_note", tr("Catat perkembangan permasalahan"), Group.ISSUES, {Area.ISSUES_LIST: "N"}
)
CHANGE_REGION = Command(
    "issues.change_region", tr("Tetapkan kabupaten/kota"), Group.ISSUES, {Area.ISSUES_LIST: "K"}
)
CHANGE_FIELD = Command(
    "issues.change_field",
    tr("Bidang: ambil perkiraannya, atau pilih"),
    Group.ISSUES,
    {Area.ISSUES_LIST: "B; F4"},
)
GO_TO_ENTRY = Command(
    "issues.go_to_entry", tr("Ke butir notula"), Group.ISSUES, {Area.ISSUES_LIST: "G"}
)
COPY = Command("issues.copy", tr("Salin sebagai teks"), Group.ISSUES, {Area.ISSUES_LIST: "Ctrl+C"})
FILTER = Command(
    "issues.filter", tr("Saring"), Group.ISSUES, {Area.ISSUES_LIST: "/", Area.ISSUES: "Ctrl+F"}
)
TO_LIST = Command("issues.to_list", tr("Ke daftar"), Group.ISSUES, {Area.ISSUES_FILTER: "Down"})
EXPORT = Command(
    "issues.export", tr("Ekspor inventaris (Excel)"), Group.ISSUES, {Area.ISSUES: "Ctrl+E"}
)
UNDO = Command("issues.undo", tr("Urungkan"), Group.ISSUES, {Area.ISSUES: "Ctrl+Z"})
STEP_BACK = Command(
    "issues.step_back", tr("Kosongkan saringan"), Group.ISSUES, {Area.ISSUES: "Esc"}
)
