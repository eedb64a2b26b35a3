"""What can be made of a meeting, in the order of the day."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.document_kind import TEXT, WORD, DocumentKind, papers_of
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.language.window_words import translated

PDF = ".pdf"
# Files are named in Indonesian.
_NOTES_STEM = "Catatan"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its name, what it is for and the kinds of file it comes in, the usual one first.

    ``kind`` is None for the notes: plain text that can be read in again.
    """

    kind: DocumentKind | None
    name: str
    purpose: str
    suffixes: tuple[str, ...]

    @property
    def is_text(self) -> bool:
        """Whether it is text to be pasted somewhere rather than pages."""
        return self.suffixes[0] == TEXT

    @property
    def has_pages(self) -> bool:
        """Whether it can be looked at and printed page by page."""
        return self.suffixes[0] == WORD

    def file_name(self, meeting: Meeting, suffix: str = "") -> str:
        """Return the proposed name of its file; an empty ``suffix`` means the usual one."""
        stem = self.kind.file_stem if self.kind else _NOTES_STEM
        return document_file_name(stem, meeting, suffix or self.suffixes[0])


def all_papers(made_of: MeetingKind = MeetingKind.MEETING) -> tuple[Paper, ...]:
    """Return every paper of a meeting, the notula first, or of a report; the notes last."""
    return (*map(paper_of, papers_of(made_of)), _notes())


def main_paper(made_of: MeetingKind) -> Paper:
    """Return the paper that a meeting or report itself is: its notes where it has no other."""
    return all_papers(made_of)[0]


def paper_of(kind: DocumentKind) -> Paper:
    """Return the paper of ``kind``."""
    return Paper(kind, translated(kind.label), translated(kind.purpose), kind.suffixes)


def _notes() -> Paper:
    name = QCoreApplication.translate("paper", "Catatan (teks)")
    purpose = QCoreApplication.translate(
        "paper", "Seluruh rapat sebagai teks; dapat diimpor di komputer lain."
    )
    return Paper(None, name, purpose, (TEXT,))


def text_of(paper: Paper, papers: PaperPorts, meeting_id: UUID) -> str:
    """Return the text of a paper that is text, as it is stored now. Raises KnownError."""
    return papers.notes(meeting_id) if paper.kind is None else papers.summary(meeting_id)
