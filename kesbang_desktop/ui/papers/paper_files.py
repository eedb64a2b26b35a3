"""Which papers of a meeting lie in the folder of exports already."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.paper import Paper

# As many meetings of one title on one day as anybody holds.
_NAMES = 20


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

    A file that was made from another meeting is none: what this meeting wrote beside it, under the
    next free number, is. Reads the disk: for the worker thread.
    """
    found = {}
    for paper in papers:
        files = []
        for suffix in paper.suffixes:
            for path in _numbered(folder / paper.file_name(meeting, suffix)):
                if (moment := _written_at(path)) is None:
                    break
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


def _numbered(path: Path) -> Iterator[Path]:
    """Yield ``path`` and the names that are taken where it is in the way."""
    yield path
    for number in range(2, _NAMES):
        yield path.with_name(f"{path.name.removesuffix(path.suffix)} ({number}){path.suffix}")


def _written_at(path: Path) -> float | None:
    """Return when ``path`` was written, None where it is no file or cannot be reached."""
    try:
        return path.stat().st_mtime if path.is_file() else None
    except OSError:
        return None
