"""What the lists of the directory say below them, and in their place where they are empty."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.commands import directory as commands
from kesbang_desktop.ui.commands.binding import with_keys

PEOPLE, ORGANIZATIONS, TWINS = range(3)


def hint_of(which: int) -> str:
    """Return which keys work in a list."""
    if which == TWINS:
        words = _tr("Enter: gabungkan yang kiri ke yang di tengah   {0}: bukan kembar")
        return with_keys(words, commands.TELL_APART)
    words = _tr(
        "Enter: ubah   {0}: hapus   {1}: gabungkan   {2}: tambah instansi   "
        "{3}: impor   {4}: ekspor"
    )
    keys = (
        commands.DELETE,
        commands.MERGE,
        commands.ADD_ORGANIZATION,
        commands.IMPORT_PEOPLE,
        commands.EXPORT_PEOPLE,
    )
    return with_keys(words, *keys)


def words_of_empty(which: int, is_searched: bool) -> tuple[str, str]:
    """Return a heading and a sentence for a list with no rows, or none that is searched for."""
    if is_searched:
        words = _tr("Tekan {0} untuk mengosongkan pencarian.")
        return _tr("Tidak ada yang cocok"), with_keys(words, commands.CLEAR)
    if which == TWINS:
        words = _tr("Yang senama, atau sama NIP, telepon atau pos-elnya, muncul di sini.")
        return _tr("Tidak ada yang mungkin kembar"), words
    if which == ORGANIZATIONS:
        words = _tr("{0} menambah satu, {1} menawarkan instansi Kalimantan Timur.")
        keys = commands.ADD_ORGANIZATION, commands.STARTER_AGENCIES
        return _tr("Belum ada instansi"), with_keys(words, *keys)
    words = _tr(
        "Peserta rapat masuk sendiri ke sini; {0} menambah orang, {1} mengimpor "
        "daftar dari Excel, CSV atau vCard."
    )
    keys = commands.ADD_PERSON, commands.IMPORT_PEOPLE
    return _tr("Direktori masih kosong"), with_keys(words, *keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DirectoryPage", text)
