"""Qt's own words in Indonesian: Qt ships no catalogue for it."""

from PySide6.QtCore import QTranslator

from kesbang_desktop.ui.qt_print_words import PRINT_WORDS

_WORDS = {
    "OK": "OK",
    "&OK": "&OK",
    "Cancel": "Batal",
    "&Cancel": "&Batal",
    "Close": "Tutup",
    "&Close": "&Tutup",
    "&Yes": "&Ya",
    "Yes": "Ya",
    "&No": "&Tidak",
    "No": "Tidak",
    "Yes to &All": "Ya untuk &semua",
    "N&o to All": "Tidak untuk se&mua",
    "Save": "Simpan",
    "&Save": "&Simpan",
    "Save All": "Simpan semua",
    "Open": "Buka",
    "&Open": "&Buka",
    "Abort": "Hentikan",
    "Retry": "Coba lagi",
    "Ignore": "Abaikan",
    "Discard": "Buang",
    "Don't Save": "Jangan simpan",
    "Apply": "Terapkan",
    "Reset": "Atur ulang",
    "Restore Defaults": "Pulihkan bawaan",
    "Help": "Bantuan",
    "Show Details...": "Tampilkan rincian…",
    "Hide Details...": "Sembunyikan rincian…",
    "&Undo": "&Urungkan",
    "&Redo": "Ulang&i",
    "Cu&t": "Po&tong",
    "&Copy": "&Salin",
    "Copy &Link Location": "Salin alamat &tautan",
    "&Paste": "Te&mpel",
    "Delete": "Hapus",
    "&Delete": "&Hapus",
    "Select All": "Pilih semua",
    "Look in:": "Lihat di:",
    "Directory:": "Folder:",
    "&Directory:": "&Folder:",
    "File &name:": "&Nama berkas:",
    "&File name:": "&Nama berkas:",
    "Files of type:": "Jenis berkas:",
    "&Choose": "&Pilih",
    "Choose": "Pilih",
    "All Files (*)": "Semua berkas (*)",
    "All files (*)": "Semua berkas (*)",
    "Directories": "Folder",
    "Computer": "Komputer",
    "My Computer": "Komputer",
    "Find Directory": "Cari folder",
    "Save As": "Simpan sebagai",
    "Back": "Mundur",
    "Forward": "Maju",
    "Parent Directory": "Folder induk",
    "Create New Folder": "Buat folder baru",
    "&New Folder": "Folder &baru",
    "New Folder": "Folder baru",
    "&Rename": "&Ganti nama",
    "List View": "Tampilan daftar",
    "Detail View": "Tampilan rinci",
    "Show &hidden files": "Tampilkan berkas &tersembunyi",
    "Name": "Nama",
    "Size": "Ukuran",
    "Type": "Jenis",
    "Kind": "Jenis",
    "Date Modified": "Diubah",
    "Folder": "Folder",
    "Drive": "Diska",
    "File": "Berkas",
    "File Folder": "Folder",
    "Today": "Hari ini",
    "%1 already exists.\nDo you want to replace it?": "%1 sudah ada.\nGanti berkas itu?",
    "%1\nFile not found.\nPlease verify the correct file name was given.": (
        "%1\nBerkas tidak ditemukan.\nPeriksa kembali nama berkasnya."
    ),
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": (
        "%1\nFolder tidak ditemukan.\nPeriksa kembali nama foldernya."
    ),
    "&Look in:": "&Lihat di:",
    "Files of &type:": "&Jenis berkas:",
    "Files": "Berkas",
    "List of places and bookmarks": "Daftar tempat dan markah",
    "Change to detail view mode": "Ubah ke tampilan rinci",
    "Change to list view mode": "Ubah ke tampilan daftar",
    "Create a New Folder": "Buat folder baru",
    "Go back": "Mundur",
    "Go forward": "Maju",
    "Go to the parent directory": "Ke folder induk",
    "Show ": "Tampilkan ",
    "Rename": "Ganti nama",
    "Date modified": "Diubah",
    "Permissions": "Izin",
    "Unknown": "Tidak dikenal",
    "Alias": "Alias",
    "Shortcut": "Pintasan",
    "%1 File": "Berkas %1",
    "%1 bytes": "%1 bita",
    "%1 KiB": "%1 KiB",
    "Invalid filename": "Nama berkas tidak dapat dipakai",
    "Could not delete directory.": "Folder tidak dapat dihapus.",
    "Are you sure you want to delete '%1'?": "Hapus “%1”?",
    "'%1' is write protected.\nDo you want to delete it anyway?": (
        "“%1” dilindungi terhadap penulisan.\nTetap hapus?"
    ),
    'The name "%1" cannot be used.': "Nama “%1” tidak dapat dipakai.",
    "Try using another name, with fewer characters or no punctuation marks.": (
        "Pakai nama lain yang lebih pendek atau tanpa tanda baca."
    ),
    "Space": "Spasi",
    "Recent Places": "Tempat terakhir",
    "Remove": "Hapus",
    "Sidebar": "Bilah samping",
    "Scroll here": "Gulir ke sini",
    "Top": "Atas",
    "Bottom": "Bawah",
    "Page up": "Halaman naik",
    "Page down": "Halaman turun",
    "Scroll up": "Gulir naik",
    "Scroll down": "Gulir turun",
    "Left edge": "Tepi kiri",
    "Right edge": "Tepi kanan",
    "Page left": "Halaman kiri",
    "Page right": "Halaman kanan",
    "Scroll left": "Gulir kiri",
    "Scroll right": "Gulir kanan",
    "&Step up": "&Naik",
    "Step &down": "&Turun",
    **PRINT_WORDS,
}


class QtIndonesian(QTranslator):
    """Translates Qt's own buttons, menus and file dialogs; our own text is Indonesian already."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Tell Qt that there is something to find here."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the Indonesian for ``source`` where Qt itself asks, else None."""
        return _WORDS.get(source) if context.startswith("Q") else None
