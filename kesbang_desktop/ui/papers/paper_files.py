"""Which papers of a meeting lie in the folder of exports already."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.meeting import Meeting
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
    is_untouched: Callable[[Path], bool],
) -> dict[Paper, PaperFile]:
    """Return the newest file of each paper under its proposed names; a paper without is left out.

    Reads the disk: for the worker thread.
    """
    found = {}
    for paper in papers:
        places = [folder / paper.file_name(meeting, suffix) for suffix in paper.suffixes]
        files = [(moment, path) for path in places if (moment := _written_at(path)) is not None]
        if files:
            moment, path = max(files)
            # Text is written once and for all; nobody keeps track of it.
            by_hand = not paper.is_text and not is_untouched(path)
            found[paper] = PaperFile(path, datetime.fromtimestamp(moment), by_hand)
    return found


def _written_at(path: Path) -> float | None:
    """Return when ``path`` was written, None where it is no file or cannot be reached."""
    try:
        return path.stat().st_mtime if path.is_file() else None
    except OSError:
        return None
