"""Commands of dialogs that belong to no page."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, tr

FIND_HELP = Command("dialogs.find_help", tr("Cari dalam bantuan"), None, {Area.HELP: "Ctrl+F"})
PRINT_KEYS = Command("dialogs.print_keys", tr("Kartu tombol…"), None, {Area.HELP: "Ctrl+P"})
TO_CHAPTERS = Command("dialogs.to_chapters", tr("Ke daftar isi"), None, {Area.HELP_SEARCH: "Down"})
UNDO_ALTERED = Command("dialogs.undo_altered", tr("Urungkan"), None, {Area.ALTERED_ROWS: "Ctrl+Z"})
TO_COPIED_ROWS = Command(
    "dialogs.to_copied_rows", tr("Ke daftar"), None, {Area.COPIED_ROWS_SEARCH: "Down"}
)
# One key for each thing that may become of a record.
CHOOSE = tuple(
    Command(
        f"dialogs.choose_{number}", tr("Pilihan {0}"), None, {Area.PACKAGE_DECISIONS: str(number)}
    )
    for number in range(1, 4)
)
