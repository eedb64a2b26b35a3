"""The papers that are text, as they are stored now; for the worker thread."""

from uuid import UUID

from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.papers.paper import Paper


def text_of(paper: Paper, papers: PaperPorts, meeting_id: UUID) -> str:
    """Return the text of ``paper``: the summary, or the notes. Raises KnownError."""
    return papers.notes(meeting_id) if paper.kind is None else papers.summary(meeting_id)
