"""Commands of the settings."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

ENTER_SECTION = Command(
    "settings.enter_section",
    tr("Masuk ke bagian"),
    None,
    {Area.SETTINGS_SECTIONS: "Right; Return"},
    unshown=("Enter",),
)
LEAVE_SECTION = Command(
    "settings.leave_section", tr("Kembali ke daftar bagian"), None, {Area.SETTINGS_BODY: "Esc"}
)
FIND_SETTING = Command(
    "settings.find", tr("Cari pengaturan"), Group.SETTINGS, {Area.SETTINGS_SECTIONS: "Ctrl+F"}
)
END_SEARCH = Command(
    "settings.end_search", tr("Tampilkan semua bagian"), None, {Area.SETTINGS_FINDING: "Esc"}
)
ADD_ABBREVIATION = Command(
    "settings.add_abbreviation",
    tr("Tambah singkatan"),
    Group.SETTINGS,
    {Area.ABBREVIATIONS: "Ctrl+N"},
)
FIND_ABBREVIATION = Command(
    "settings.find_abbreviation",
    tr("Di daftar singkatan: cari"),
    Group.SETTINGS,
    {Area.ABBREVIATIONS: "Ctrl+F"},
)
DELETE_ABBREVIATION = Command(
    "settings.delete_abbreviation",
    tr("Di daftar singkatan: hapus"),
    Group.SETTINGS,
    {Area.ABBREVIATIONS_LIST: "Del"},
)
DELETE_WORD = Command(
    "settings.delete_word",
    tr("Di daftar kata: hapus kata"),
    Group.SETTINGS,
    {Area.SPELLING_LIST: "Del"},
)
ADD_NAMED_DAY = Command(
    "settings.add_named_day",
    tr("Di hari bernama: tambah"),
    Group.SETTINGS,
    {Area.NAMED_DAYS: "Ctrl+N"},
)
FIND_NAMED_DAY = Command(
    "settings.find_named_day",
    tr("Di hari bernama: cari"),
    Group.SETTINGS,
    {Area.NAMED_DAYS: "Ctrl+F"},
)
DELETE_NAMED_DAY = Command(
    "settings.delete_named_day",
    tr("Di hari bernama: hapus"),
    Group.SETTINGS,
    {Area.NAMED_DAYS_LIST: "Del"},
)
FIND_TEMPLATE_FIELD = Command(
    "settings.find_template_field",
    tr("Di templat: cari isian"),
    Group.SETTINGS,
    {Area.TEMPLATES: "Ctrl+F"},
)
COPY_TEMPLATE_FIELD = Command(
    "settings.copy_template_field",
    tr("Di templat: salin isian"),
    Group.SETTINGS,
    {Area.TEMPLATE_FIELDS: "Ctrl+C"},
)
PASTE_LOGO = Command(
    "settings.paste_logo", tr("Di logo: tempel"), Group.SETTINGS, {Area.LOGO: "Ctrl+V"}
)
TO_LIST = Command(
    "settings.to_list",
    tr("Ke daftar"),
    Group.SETTINGS,
    {
        Area.SETTINGS_SEARCH: "Down",
        Area.ABBREVIATIONS_SEARCH: "Down",
        Area.SPELLING_WORD: "Down",
        Area.NAMED_DAYS_SEARCH: "Down",
    },
)
UNDO = Command(
    "settings.undo",
    tr("Urungkan"),
    Group.SETTINGS,
    {
        Area.ABBREVIATIONS_LIST: "Ctrl+Z",
        Area.SPELLING_LIST: "Ctrl+Z",
        Area.NAMED_DAYS_LIST: "Ctrl+Z",
        Area.COPIES: "Ctrl+Z",
    },
)
TO_TEMPLATE_FIELDS = Command(
    "settings.to_template_fields", tr("Ke daftar isian"), None, {Area.TEMPLATE_SEARCH: "Down"}
)
NEXT_PROFILE_TAB = Command(
    "settings.next_profile_tab", tr("Tab berikutnya"), None, {Area.PROFILE: "Ctrl+PgDown"}
)
PREVIOUS_PROFILE_TAB = Command(
    "settings.previous_profile_tab", tr("Tab sebelumnya"), None, {Area.PROFILE: "Ctrl+PgUp"}
)
MOVE_ROW_UP = Command("settings.move_row_up", tr("Naikkan"), None, {Area.PROFILE_ROWS: "Alt+Up"})
MOVE_ROW_DOWN = Command(
    "settings.move_row_down", tr("Turunkan"), None, {Area.PROFILE_ROWS: "Alt+Down"}
)
