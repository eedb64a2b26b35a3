"""Which signs and keys work where the cursor of a text stands, for the foot of the window."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.commands import minutes, papers, reports
from kesbang_desktop.ui.commands.binding import keys_of, with_keys
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


def hints_of(tab: MinutesTab | None) -> str:
    """Return what helps most where the cursor is: a question about the line comes first."""
    if tab is not None and tab.edit.isReadOnly():
        return with_keys(_tr("{0} cari   {1} ekspor"), minutes.FIND, papers.EXPORT)
    if tab is not None and (sentence := tab.later.sentence):
        return sentence
    if tab is not None and tab.carried_hint.is_under:
        return _tr("Ketik perkembangan di bawahnya; selesai menutup, batal membatalkan")
    if tab is not None and (name := tab.edit.strangers.here):
        claimed = tab.edit.strangers.claimed_here
        hint = (
            _tr("“{0}” yang berbicara? {1} jadikan pembicara, {2} biarkan")
            if claimed
            else _tr("“{0}” belum dikenal: {1} jadikan peserta, {2} biarkan sebagai teks")
        )
        return hint.format(
            claimed.name if claimed else name,
            keys_of(minutes.MAKE_ATTENDEE),
            keys_of(minutes.TO_NOBODY),
        )
    if tab is not None and tab.is_report:
        words = _tr("? permasalahan   > tindak lanjut   @ siapa   / kapan   {0} bidang   {1} ambil")
        return with_keys(words, minutes.TAKE_FIELD, reports.TAKE_LINES)
    return _tr("# agenda   Nama: pembicara   ! keputusan   > tindak lanjut   ? permasalahan")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkspacePage", text)
