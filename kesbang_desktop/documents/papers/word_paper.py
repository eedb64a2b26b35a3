"""What a paper is to whoever makes it: one record for each, filled from the same sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kesbang_desktop.documents.templates.shapes import Shape
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.proof import Proof
from kesbang_desktop.domain.ratification import NO_RATIFICATIONS, Ratifications

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

# Fields by name; those given as a meaning alone are text.
Meanings = Mapping[str, str | Shape]


@dataclass(frozen=True, slots=True)
class PrintedPhoto:
    """A photo to print: its file as it was taken, and what stands under it."""

    path: Path
    caption: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What papers are made of. ``agency`` is whom an excerpt is for, None for all of them.

    ``reasons`` are those of the versions that final minutes have, that being made included.
    """

    minutes: Minutes
    profile: OfficeProfile
    photos: tuple[PrintedPhoto, ...] = ()
    agency: UUID | None = None
    proofs: tuple[Proof, ...] = ()
    ratifications: Ratifications = NO_RATIFICATIONS
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordPaper:
    """A paper that is a Word document, made with the template of its kind.

    ``meanings`` says of every field that the template may use what it means, in the order of the
    paper; ``fill(sources, opened)`` returns what is printed for each, pictures being taken up by
    ``opened``. Fields are named in Indonesian: whoever opens the template in Word reads them. What
    all papers share (letterhead, header and footer) is in neither. Lines stand no wider apart than
    ``most_spacing``, whatever the profile says.
    """

    kind: DocumentKind
    meanings: Meanings
    fill: Callable[[Sources, DocxTemplate], dict[str, Any]]
    prints_photos: bool = False
    most_spacing: float = inf

    def look_of(self, profile: OfficeProfile) -> OfficeProfile:
        """Return ``profile`` as this paper is laid out by it."""
        return replace(profile, line_spacing=min(profile.line_spacing, self.most_spacing))
