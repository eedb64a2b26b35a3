"""What a paper is to whoever makes it: one record for each, filled from the same sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kesbang_desktop.documents.templates.shapes import Shape
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification, highest_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile
from kesbang_desktop.domain.printed_rows import PrintedRows
from kesbang_desktop.domain.proof import Proof
from kesbang_desktop.domain.ratification import NO_RATIFICATIONS, Ratifications
from kesbang_desktop.domain.reports.field_guess import Stems
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.search.stems import by_rules

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_ROW = EntryKind.TABLE_ROW
# Fields by name; those given as a meaning alone are text.
Meanings = Mapping[str, str | Shape]


@dataclass(frozen=True, slots=True)
class PrintedPhoto:
    """A photo to print: its file as it was taken, what stands under it, and its field (bidang)."""

    path: Path
    caption: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """What papers are made of. ``agency`` is whom an excerpt is for, None for all of them.

    ``reasons`` are those of the versions that final minutes have, that being made included.

    ``basis`` is what a political report tells beside its lines. ``province`` is the name of that of
    the office, ``tiles`` are where its kabupaten/kota lie on a schematic map, row and column by
    name. ``later`` are the daily reports that stand in one paper behind that of ``minutes``,
    ``stems`` what their problems are sorted by.
    """

    minutes: Minutes
    profile: OfficeProfile
    photos: tuple[PrintedPhoto, ...] = ()
    agency: UUID | None = None
    proofs: tuple[Proof, ...] = ()
    ratifications: Ratifications = NO_RATIFICATIONS
    reasons: tuple[str, ...] = ()
    basis: ReportBasis | None = None
    province: str = ""
    tiles: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    later: tuple[Sources, ...] = ()
    stems: Stems = by_rules

    @property
    def classification(self) -> Classification:
        """How secret what was said is, in all that is printed."""
        return highest_of(one.minutes.classification for one in (self, *self.later))


def rows_of_minutes(sources: Sources) -> PrintedRows | None:
    """Return the rows of tables in the minutes, None where they have none."""
    entries = sources.minutes.entries
    has_rows = any(one.kind is _ROW for one in entries)
    return PrintedRows.of(entries) if has_rows else None


@dataclass(frozen=True, slots=True)
class WordPaper:
    """A paper that is a Word document, made with the template of its kind.

    ``meanings`` says of every field that the template may use what it means, in the order of the
    paper; ``fill(sources, opened)`` returns what is printed for each, pictures being taken up by
    ``opened``. Fields are named in Indonesian: whoever opens the template in Word reads them. What
    all papers share (letterhead, header and footer) is in neither. Lines stand no wider apart than
    ``most_spacing``, whatever the profile says, and are numbered in ``number_style`` if that is
    given. ``rows(sources)`` tells which of its lines become rows of tables, None for none.
    """

    kind: DocumentKind
    meanings: Meanings
    fill: Callable[[Sources, DocxTemplate], dict[str, Any]]
    prints_photos: bool = False
    most_spacing: float = inf
    number_style: NumberStyle | None = None
    rows: Callable[[Sources], PrintedRows | None] = rows_of_minutes

    def look_of(self, profile: OfficeProfile) -> OfficeProfile:
        """Return ``profile`` as this paper is laid out by it."""
        return replace(
            profile,
            line_spacing=min(profile.line_spacing, self.most_spacing),
            number_style=self.number_style or profile.number_style,
        )
