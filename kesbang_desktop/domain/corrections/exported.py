"""A paper as it was exported."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ExportedPaper:
    """``sealed`` is the digest in its seal, ``paper`` its :class:`DocumentKind`.

    ``lines`` are its lines as :func:`paper.lines_to_json` writes them.
    """

    sealed: str
    meeting_id: UUID
    paper: str
    exported_at: datetime
    lines: str
