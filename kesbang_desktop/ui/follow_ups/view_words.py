"""Words for the ways to look at the list of follow-ups."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.follow_up_view import FollowUpOrder, Grouping


def grouping_word(grouping: Grouping) -> str:
    """Return what rows are gathered under, such as ``instansi``."""
    translate = QCoreApplication.translate
    return {
        Grouping.ORGANIZATION: translate("view_words", "instansi"),
        Grouping.OWNER: translate("view_words", "penanggung jawab"),
        Grouping.MEETING: translate("view_words", "rapat"),
        Grouping.SERIES: translate("view_words", "seri"),
        Grouping.DUE_WEEK: translate("view_words", "minggu tenggat"),
        Grouping.NONE: translate("view_words", "tanpa kelompok"),
    }[grouping]


def order_word(order: FollowUpOrder) -> str:
    """Return what rows are put in order by, such as ``tenggat``."""
    translate = QCoreApplication.translate
    return {
        FollowUpOrder.DUE: translate("view_words", "tenggat"),
        FollowUpOrder.STATUS: translate("view_words", "status"),
        FollowUpOrder.ORIGIN: translate("view_words", "rapat asal"),
        FollowUpOrder.TEXT: translate("view_words", "uraian"),
        FollowUpOrder.PRIORITY: translate("view_words", "prioritas"),
    }[order]
