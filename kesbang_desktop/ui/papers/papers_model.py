"""The papers of a meeting as a table."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.document_kind import CALENDAR, SHEET, TEXT, WORD
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.ui.language.formats import format_time
from kesbang_desktop.ui.look.meeting_labels import column_date
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.papers.paper import Paper, all_papers
from kesbang_desktop.ui.papers.paper_files import PaperFile
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel


class PaperColumn(IntEnum):
    """The columns in their order."""

    NAME = 0
    FORMAT = 1
    FILE = 2


class PapersModel(RowsModel[Paper]):
    """Every paper with the file that was made of it last."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.files: dict[Paper, PaperFile] = {}
        columns = (
            Column[Paper](
                title=_tr("Dokumen"),
                words=lambda paper: paper.name,
                second_line=lambda paper: paper.purpose,
                spoken=lambda paper: f"{paper.name}. {paper.purpose}",
                is_strong=True,
            ),
            Column[Paper](title=_tr("Jenis"), words=_format, tone=Tone.MUTED),
            Column[Paper](
                title=_tr("Berkas terakhir"),
                words=self._made,
                second_line=self._state,
                tone=self._tone,
                tool_tip=self._path,
            ),
        )
        super().__init__(columns, parent=parent)
        self._made_of = MeetingKind.MEETING
        self.show(all_papers())

    def show_papers_of(self, made_of: MeetingKind) -> None:
        """Show the papers of a meeting, or of a report."""
        if made_of is not self._made_of:
            self._made_of = made_of
            self.show(all_papers(made_of))

    def show_files(self, files: Mapping[Paper, PaperFile]) -> None:
        """Show ``files`` beside their papers."""
        self.files = dict(files)
        self.tell_changed()

    def _made(self, paper: Paper) -> str:
        file = self.files.get(paper)
        return _moment(file.made_at) if file else "—"

    def _state(self, paper: Paper) -> str:
        file = self.files.get(paper)
        return _tr("diubah di luar program") if file and file.by_hand else ""

    def _tone(self, paper: Paper) -> Tone:
        file = self.files.get(paper)
        if file is None:
            return Tone.MUTED
        return Tone.WARN if file.by_hand else Tone.PLAIN

    def _path(self, paper: Paper) -> str:
        file = self.files.get(paper)
        return str(file.path) if file else ""


def _format(paper: Paper) -> str:
    words = {WORD: "Word", SHEET: "Excel", TEXT: _tr("Teks"), CALENDAR: _tr("Kalender")}
    return ", ".join(words[suffix] for suffix in paper.suffixes)


def _moment(moment: datetime) -> str:
    today = moment.date() == date.today()
    day = _tr("Hari ini") if today else column_date(moment.date())
    return f"{day} {format_time(moment.time())}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PapersModel", text)
