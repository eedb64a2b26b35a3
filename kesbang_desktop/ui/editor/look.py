"""How kinds of entries look: words and colours."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.look.theme import Theme


def kind_label(kind: EntryKind) -> str:
    """Return the label in front of an entry of ``kind``; empty for agenda and discussion."""
    return {
        EntryKind.ISSUE: QCoreApplication.translate("EntryKind", "PERMASALAHAN"),
        EntryKind.DECISION: QCoreApplication.translate("EntryKind", "KEPUTUSAN"),
        EntryKind.ACTION: QCoreApplication.translate("EntryKind", "TINDAK LANJUT"),
    }.get(kind, "")


def kind_name(kind: EntryKind) -> str:
    """Return what ``kind`` is called in menus."""
    return {
        EntryKind.AGENDA: QCoreApplication.translate("EntryKind", "Agenda"),
        EntryKind.DISCUSSION: QCoreApplication.translate("EntryKind", "Pembahasan"),
        EntryKind.ISSUE: QCoreApplication.translate("EntryKind", "Permasalahan"),
        EntryKind.DECISION: QCoreApplication.translate("EntryKind", "Keputusan"),
        EntryKind.ACTION: QCoreApplication.translate("EntryKind", "Tindak lanjut"),
        EntryKind.TABLE_ROW: QCoreApplication.translate("EntryKind", "Baris tabel"),
    }[kind]


def kind_colours(kind: EntryKind, theme: Theme) -> tuple[str, str] | None:
    """Return (strong, soft) colours of ``kind``, or None where it has none."""
    return {
        EntryKind.ISSUE: (theme.issue, theme.issue_soft),
        EntryKind.DECISION: (theme.decision, theme.decision_soft),
        EntryKind.ACTION: (theme.action, theme.action_soft),
    }.get(kind)
