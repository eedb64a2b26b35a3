"""The papers that are text, as they are stored now; for the worker thread."""

from uuid import UUID

from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.papers.paper import Paper


def paper_text(ports: Ports, meeting_id: UUID, paper: Paper) -> str:
    """Return the text of ``paper``: the summary, or the notes. Raises KnownError."""
    return notes_text(ports, meeting_id) if paper.kind is None else ports.papers.summary(meeting_id)


def notes_text(ports: Ports, meeting_id: UUID) -> str:
    """Return the whole meeting as notes that can be read in again. Raises KnownError."""
    return ports.notes.write(ports.meetings.load(meeting_id))
