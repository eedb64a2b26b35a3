"""Which papers of a meeting lie in the folder of exports already."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file that was made of a meeting; ``by_hand`` where somebody changed it since."""

    path: Path
    made_at: datetime
    by_hand: bool


def find_files(
    papers: Iterable[Paper],
    meeting: Meeting,
    folder: Path,
    state_of: Callable[[UUID, DocumentKind, Path], FileState],
) -> dict[Paper, PaperFile]:
    """Return the newest file of each paper under its proposed names; a paper without is left out.

    So is a file that was made from another meeting. Reads the disk: for the worker thread.
    """
    found = {}
    for paper in papers:
        files = []
        for suffix in paper.suffixes:
            path = folder / paper.file_name(meeting, suffix)
            if (moment := _written_at(path)) is None:
                continue
            # Text is written once and for all; nobody keeps track of it.
            state = FileState.UNKNOWN
            if paper.kind is not None and not paper.is_text:
                state = state_of(meeting.id, paper.kind, path)
            if state is not FileState.OTHER:
                files.append((moment, path, state is FileState.CHANGED))
        if files:
            moment, path, by_hand = max(files)
            found[paper] = PaperFile(path, datetime.fromtimestamp(moment), by_hand)
    return found


def _written_at(path: Path) -> float | None:
    """Return when ``path`` was written, None where it is no file or cannot be reached."""
    try:
        return path.stat().st_mtime if path.is_file() else None
    except OSError:
        return None
