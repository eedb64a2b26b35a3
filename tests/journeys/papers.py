"""What an exported notula says."""

from pathlib import Path

from tests.documents.word_reader import Reading


def newest(folder: Path) -> Path:
    """Return the DOCX in ``folder`` or below that was written last."""
    found = sorted(folder.rglob("*.docx"), key=lambda path: path.stat().st_mtime_ns)
    assert found, f"no paper in {folder}"
    return found[-1]


def read(path: Path) -> Reading:
    """Open a DOCX."""
    return Reading(path.read_bytes())
