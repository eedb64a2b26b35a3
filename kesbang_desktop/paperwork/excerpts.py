"""Excerpts of the minutes, handed out: a file for each agency."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.document_kind import WORD, DocumentKind
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.excerpt import CONCERNS_NOBODY, excerpts_of
from kesbang_desktop.domain.file_name import document_file_name, longest_name
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.written_file import paper_origin
from kesbang_desktop.paperwork.written_files import write_over_own

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.party import Party
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.papers import Papers

_KIND = DocumentKind.EXCERPT
_NUMBER = " ({})"


class Excerpts:
    """Writes what concerns each agency, and nothing of others."""

    def __init__(self, desk: Desk, papers: Papers) -> None:
        self._desk = desk
        self._papers = papers

    def agencies(self, meeting_id: UUID) -> list[Party]:
        """Return the agencies that anything of a meeting concerns, by name."""
        return [one.agency for one in excerpts_of(self._desk.minutes(meeting_id))]

    def write(
        self,
        meeting_id: UUID,
        folder: Path,
        chosen: Collection[UUID] | None = None,
        replace: bool = False,
        limit: int | None = None,
    ) -> list[Path]:
        """Write a file for each of the ``chosen`` agencies (None: all) to ``folder``; return them.

        Names have ``limit`` characters at most, without it what Windows takes. The folder is made
        where it is not there. Raises ExportError where nothing concerns any of them,
        FileInTheWayError over a file that is not such an excerpt as it was written (unless
        ``replace``), and what making papers raises.
        """
        minutes = self._desk.minutes(meeting_id)
        agencies = [
            one.agency for one in excerpts_of(minutes) if chosen is None or one.agency.id in chosen
        ]
        if not agencies:
            raise ExportError(CONCERNS_NOBODY)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                f"Folder “{folder}” tidak dapat dibuat. "
                f"{disk_trouble(error) or 'Pilih tempat lain'}, lalu coba lagi."
            ) from error
        origin = paper_origin(self._desk.office(), _KIND, meeting_id)
        made: dict[Path, None] = {}
        limit = (limit or longest_name(str(folder))) - len(_NUMBER.format(len(agencies)))
        for agency in told(agencies):
            stem = f"{_KIND.file_stem} {agency.name}"
            target = _free(folder / document_file_name(stem, minutes.meeting, WORD, limit), made)
            make = partial(self._papers.render, minutes, _KIND, origin, agency.id)
            write_over_own(self._desk, target, origin, make, replace)
            made[target] = None
        return list(made)


def _free(target: Path, taken: Collection[Path]) -> Path:
    """Return ``target``, with a number where another agency of that name has it."""
    number, free = 1, target
    while free in taken:
        number += 1
        free = target.with_name(f"{target.stem}{_NUMBER.format(number)}{WORD}")
    return free
