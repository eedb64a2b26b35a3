"""Commands of dialogs that belong to no page."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, tr

CLOSE_KEYS = Command("dialogs.close_keys", tr("Tutup"), None, {Area.KEYS: "F1"})
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
