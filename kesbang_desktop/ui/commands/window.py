"""Commands of the whole window."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Condition, Group, tr

OPEN_PALETTE = Command(
    "window.open_palette", tr("Palet perintah"), Group.FINDING, {Area.WINDOW: "Ctrl+K"}
)
OPEN_SEARCH = Command(
    "window.open_search", tr("Cari di semua rapat"), Group.FINDING, {Area.WINDOW: "Ctrl+Shift+F"}
)
SHOW_HELP = Command("window.show_help", tr("Bantuan"), Group.WINDOW, {Area.PROGRAM: "F1"})
CLOSE = Command("window.close", tr("Tutup program"), Group.WINDOW, {Area.WINDOW: "Ctrl+Q"})
OPEN_PAGE = Command("window.open_page", tr("Buka halaman {0}"), Group.WINDOW, {Area.WINDOW: ""})
OPEN_SETTINGS = Command(
    "window.open_settings", tr("Buka pengaturan {0}"), Group.WINDOW, {Area.WINDOW: ""}
)
FOCUS_MODE = Command("window.focus_mode", tr("Mode fokus"), Group.WINDOW, {Area.WINDOW: "F11"})
USE_THEME = Command("window.use_theme", tr("Tema: {0}"), Group.WINDOW, {Area.WINDOW: ""})
USE_LANGUAGE = Command(
    "window.use_language", tr("Bahasa jendela: {0}"), Group.WINDOW, {Area.WINDOW: ""}
)
LARGER_DISPLAY = Command(
    "window.larger_display", tr("Perbesar seluruh tampilan"), Group.WINDOW, {Area.WINDOW: ""}
)
SMALLER_DISPLAY = Command(
    "window.smaller_display", tr("Perkecil seluruh tampilan"), Group.WINDOW, {Area.WINDOW: ""}
)
USUAL_DISPLAY = Command(
    "window.usual_display", tr("Ukuran tampilan biasa"), Group.WINDOW, {Area.WINDOW: ""}
)
LOCK = Command(
    "window.lock",
    tr("Kunci sekarang"),
    Group.WINDOW,
    {Area.PROGRAM: "Ctrl+Shift+L"},
    when=Condition.DATA_LOCKED,
)
STOP_WORK = Command(
    "window.stop_work",
    tr("Batalkan pekerjaan yang berjalan"),
    Group.WINDOW,
    {Area.WINDOW: "Ctrl+."},
)
UPDATE_PROGRAM = Command(
    "window.update_program", tr("Perbarui program dari folder…"), Group.WINDOW, {Area.WINDOW: ""}
)
VIEW_REFUSED = Command(
    "window.view_refused", tr("Lihat yang tidak diterima server"), Group.WINDOW, {Area.WINDOW: ""}
)
PRACTISE = Command(
    "window.practise", tr("Latihan dengan contoh rapat"), Group.WINDOW, {Area.WINDOW: ""}
)
VIEW_REMINDERS = Command(
    "window.view_reminders", tr("Lihat pengingat"), Group.WINDOW, {Area.REMINDERS: ""}
)
CLOSE_REMINDERS = Command(
    "window.close_reminders", tr("Tutup pengingat"), Group.WINDOW, {Area.REMINDERS: "Esc"}
)
SNOOZE = Command("window.snooze", tr("Ingatkan nanti: {0}"), Group.WINDOW, {Area.REMINDERS: ""})
