"""Every paper that is a Word document, by its kind."""

from kesbang_desktop.documents.papers import (
    action_matrix,
    attendance_list,
    desk_report,
    excerpt,
    invitation,
    notula,
    notula_2009,
    notula_ministry,
    photo_annex,
    political_report,
    receipt,
    report,
)
from kesbang_desktop.documents.papers.word_paper import WordPaper
from kesbang_desktop.domain.document_kind import DocumentKind

_PAPERS = {
    paper.kind: paper
    for paper in (
        notula.PAPER,
        notula_2009.PAPER,
        notula_ministry.PAPER,
        invitation.PAPER,
        attendance_list.SHEET,
        attendance_list.LIST,
        report.PAPER,
        action_matrix.PAPER,
        excerpt.PAPER,
        receipt.PAPER,
        photo_annex.PAPER,
        political_report.PAPER,
        desk_report.PAPER,
    )
}


def word_paper(kind: DocumentKind) -> WordPaper:
    """Return the paper of ``kind``. Raises ValueError for one that is no Word document."""
    if kind not in _PAPERS:
        raise ValueError(f"{kind} is no Word document")
    return _PAPERS[kind]
