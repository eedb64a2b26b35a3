"""Commands of the directory of people and agencies."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

ADD_PERSON = Command(
    "directory.add_person", tr("Tambah orang"), Group.DIRECTORY, {Area.DIRECTORY: "Ctrl+N"}
)
ADD_ORGANIZATION = Command(
    "directory.add_organization",
    tr("Tambah instansi"),
    Group.DIRECTORY,
    {Area.DIRECTORY: "Ctrl+Shift+N"},
)
FIND = Command(
    "directory.find",
    tr("Cari"),
    Group.DIRECTORY,
    {Area.DIRECTORY_BODY: "/", Area.DIRECTORY: "Ctrl+F"},
)
UNDO = Command("directory.undo", tr("Urungkan"), Group.DIRECTORY, {Area.DIRECTORY: "Ctrl+Z"})
TO_LIST = Command(
    "directory.to_list", tr("Ke daftar"), Group.DIRECTORY, {Area.DIRECTORY_SEARCH: "Down"}
)
CLEAR = Command(
    "directory.clear", tr("Kosongkan pencarian"), Group.DIRECTORY, {Area.DIRECTORY: "Esc"}
)
DELETE = Command("directory.delete", tr("Hapus"), Group.DIRECTORY, {Area.DIRECTORY_LIST: "Del"})
MERGE = Command(
    "directory.merge", tr("Gabungkan…"), Group.DIRECTORY, {Area.DIRECTORY_LIST: "Ctrl+G"}
)
TELL_APART = Command(
    "directory.tell_apart",
    tr("Di Mungkin kembar: bukan kembar"),
    Group.DIRECTORY,
    {Area.DIRECTORY_TWINS: "Del"},
)
IMPORT_PEOPLE = Command(
    "directory.import_people",
    tr("Impor orang dari berkas…"),
    Group.DIRECTORY,
    {Area.DIRECTORY: "Ctrl+O"},
)
EXPORT_PEOPLE = Command(
    "directory.export_people", tr("Ekspor direktori…"), Group.DIRECTORY, {Area.DIRECTORY: "Ctrl+E"}
)
STARTER_AGENCIES = Command(
    "directory.starter_agencies",
    tr("Daftar awal instansi…"),
    Group.DIRECTORY,
    {Area.DIRECTORY: "Ctrl+Shift+K"},
)
TICK_AGENCIES = Command(
    "directory.tick_agencies", tr("Centang baris"), None, {Area.STARTER_AGENCIES: "Space"}
)
ANONYMISE = Command(
    "directory.anonymise", tr("Jadikan anonim…"), Group.DIRECTORY, {Area.DIRECTORY_LIST: ""}
)
