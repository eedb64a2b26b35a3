"""Commands of the preview; those for paging and size are the ones of common PDF readers."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

LEAVE = Command("preview.leave", tr("Kembali dari pratinjau"), Group.PREVIEW, {Area.PREVIEW: "Esc"})
PRINT = Command("preview.print", tr("Cetak"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+P"})
SAVE_PDF = Command("preview.save_pdf", tr("Simpan PDF"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+S"})
MAKE_DOCUMENT = Command(
    "preview.make_document", tr("Buat dokumen Word"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+E"}
)
PREVIOUS_PAGE = Command(
    "preview.previous_page", tr("Halaman sebelumnya"), Group.PREVIEW, {Area.PREVIEW: "PgUp"}
)
NEXT_PAGE = Command(
    "preview.next_page", tr("Halaman berikutnya"), Group.PREVIEW, {Area.PREVIEW: "PgDown"}
)
FIRST_PAGE = Command(
    "preview.first_page", tr("Halaman pertama"), Group.PREVIEW, {Area.PREVIEW: "Home"}
)
LAST_PAGE = Command(
    "preview.last_page", tr("Halaman terakhir"), Group.PREVIEW, {Area.PREVIEW: "End"}
)
SMALLER = Command(
    "preview.smaller", tr("Perkecil halaman"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+-"}
)
WHOLE_PAGE = Command(
    "preview.whole_page", tr("Satu halaman penuh"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+0"}
)
REAL_SIZE = Command(
    "preview.real_size", tr("Ukuran sebenarnya"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+1"}
)
WHOLE_WIDTH = Command(
    "preview.whole_width", tr("Selebar jendela"), Group.PREVIEW, {Area.PREVIEW: "Ctrl+2"}
)
# The plus sign of most keyboards needs Shift; the key without it will do.
LARGER = Command(
    "preview.larger",
    tr("Perbesar halaman"),
    Group.PREVIEW,
    {Area.PREVIEW: "Ctrl++"},
    unshown=("Ctrl+=",),
)
