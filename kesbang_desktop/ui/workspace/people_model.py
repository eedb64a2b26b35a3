"""The lines of a pasted list as a table: what each became, and each cell to be corrected."""

from collections.abc import Collection, Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.nip import format_nip, nip_hint
from kesbang_desktop.domain.party import Directory, PartyKind
from kesbang_desktop.domain.presence_text import ONLINE
from kesbang_desktop.domain.rank import format_rank, rank_hint, split_rank
from kesbang_desktop.domain.roll import Joined, RollReading
from kesbang_desktop.domain.roll_preview import RollPreview
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import presence_text
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.workspace.line_corrections import LineCorrections


class PeopleColumn(IntEnum):
    """The columns in their order."""

    INCLUDED = 0
    NAME = 1
    NIP = 2
    RANK = 3
    POSITION = 4
    ORGANIZATION = 5
    PHONE = 6
    EMAIL = 7
    REST = 8
    BECOMES = 9


_FIELDS = {
    PeopleColumn.NAME: "name",
    PeopleColumn.NIP: "nip",
    PeopleColumn.POSITION: "position",
    PeopleColumn.ORGANIZATION: "organization",
    PeopleColumn.PHONE: "phone",
    PeopleColumn.EMAIL: "email",
}
# Shown only where a line has something there.
OPTIONAL_COLUMNS = (
    *(PeopleColumn.NIP, PeopleColumn.RANK, PeopleColumn.PHONE),
    *(PeopleColumn.EMAIL, PeopleColumn.REST),
)


class PeopleModel(RowsModel[int]):
    """Shows ``lines``, each by its place; nothing is kept before :attr:`reading` is taken.

    ``present`` are the parties on the attendance list already.
    """

    def __init__(
        self,
        lines: Sequence[ListedLine],
        meeting_id: UUID,
        directory: Directory,
        present: Collection[UUID] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(self._make_columns(), parent=parent)
        self.lines: list[ListedLine] = []
        self._known = KnownParties((), directory)
        self._present = frozenset(present)
        self._preview = RollPreview(meeting_id, directory)
        self._said = LineCorrections()
        self.show_lines(lines)
        self.checked.connect(self._check)

    def show_lines(self, lines: Sequence[ListedLine]) -> None:
        """Show ``lines``, in place of those here; what was corrected in them stays so."""
        self.lines = [self._said.applied(one) for one in lines]
        self._join()
        self.show(range(len(self.lines)))

    @property
    def reading(self) -> RollReading:
        """Who of the lines comes along, and what is new to the directory."""
        return self._preview.reading

    @property
    def doubtful(self) -> int:
        """How many lines that come along have something unsure."""
        return sum(1 for one in self.lines if one.is_included and one.doubts)

    @property
    def added(self) -> int:
        """How many come onto the attendance list; those on it already do not count."""
        found = self.reading.attendances
        return sum(1 for one in found if one.party.id not in self._present)

    @property
    def new_people(self) -> int:
        """How many people come into the directory with them."""
        return sum(
            1 for one in self._preview.joined.values() if one is not None and one.is_new_person
        )

    def toggle(self, rows: Collection[int]) -> None:
        """Leave ``rows`` out, or take them along where all of them are out."""
        included = not any(self.lines[row].is_included for row in rows)
        for row in rows:
            self.lines[row] = self._said.tick(self.lines[row], included)
        self._refresh()

    def used(self, column: int) -> bool:
        """Tell whether any line has something in ``column``."""
        return any(self._text(line, column) for line in self.lines)

    def first_doubt(self) -> tuple[int, int]:
        """Return row and column of the first unsure cell, else of the first name that counts."""
        columns = {name: column for column, name in _FIELDS.items()}
        for row, line in enumerate(self.lines):
            if line.is_included and line.doubts:
                return row, min(columns.get(one, PeopleColumn.NAME) for one in line.doubts)
        counting = (row for row, line in enumerate(self.lines) if line.is_included)
        return next(counting, 0), PeopleColumn.NAME

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Correct a cell, which then is sure, also where it says what it said before."""
        is_edit = role == Qt.ItemDataRole.EditRole
        if not is_edit or not self.columns[index.column()].may_be_edited:
            return super().setData(index, value, role)
        row = index.row()
        line = self.lines[row]
        values = self._values(line, index.column(), clean_line(str(value)))
        self.lines[row] = self._said.correct(line, values)
        if self.lines[row].is_included:
            self._preview.correct(row, self.lines[row].attendee)
        self.tell_changed()
        return True

    def _make_columns(self) -> list[Column[int]]:
        included = Column[int](
            title=_tr("Ikut"),
            is_checked=lambda row: self.lines[row].is_included,
            tool_tip=lambda row: self._about(row, PeopleColumn.INCLUDED),
        )
        becomes = Column[int](
            title=_tr("Menjadi"),
            words=lambda row: self._fate(row)[0],
            second_line=lambda row: self._fate(row)[2],
            tone=lambda row: self._tone(row, PeopleColumn.BECOMES),
            tool_tip=lambda row: self._about(row, PeopleColumn.BECOMES),
        )
        titles = (
            (PeopleColumn.NAME, _tr("Nama")),
            (PeopleColumn.NIP, _tr("NIP")),
            (PeopleColumn.RANK, _tr("Pangkat/gol.")),
            (PeopleColumn.POSITION, _tr("Jabatan")),
            (PeopleColumn.ORGANIZATION, _tr("Instansi")),
            (PeopleColumn.PHONE, _tr("HP")),
            (PeopleColumn.EMAIL, _tr("Pos-el")),
            (PeopleColumn.REST, _tr("Tidak disimpan")),
        )
        return [included, *(self._column(at, title) for at, title in titles), becomes]

    def _column(self, at: PeopleColumn, title: str) -> Column[int]:
        def words(row: int) -> str:
            text = self._text(self.lines[row], at)
            return f"? {text}".rstrip() if self._doubts(self.lines[row], at) else text

        return Column(
            title=title,
            words=words,
            typed=lambda row: self._text(self.lines[row], at),
            tone=lambda row: self._tone(row, at),
            tool_tip=lambda row: self._about(row, at),
            may_be_edited=at is not PeopleColumn.REST,
        )

    def _about(self, row: int, column: int) -> str:
        line = self.lines[row]
        said = line.reason if column == PeopleColumn.BECOMES else self._text(line, column)
        return _tr("Baris {0}. {1}").format(line.number, _hint(line, column) or said)

    def _check(self, row: int, _column: int, is_on: bool) -> None:
        self.lines[row] = self._said.tick(self.lines[row], is_on)
        self._refresh()

    def _values(self, line: ListedLine, column: int, text: str) -> dict[str, str]:
        """Return the fields of ``line`` that ``column`` shows, as they are when ``text`` stands."""
        if column == PeopleColumn.RANK:
            if text == self._text(line, column):
                return {"rank": line.attendee.rank, "grade": line.attendee.grade}
            rank, grade = split_rank(text)
            return {"rank": rank, "grade": grade}
        name = _FIELDS[PeopleColumn(column)]
        if text == self._text(line, column):
            return {name: getattr(line.attendee, name)}
        digits = text.replace(" ", "")
        is_nip = column == PeopleColumn.NIP and digits.isdecimal()
        return {name: digits if is_nip else text}

    def _join(self) -> None:
        included = (row for row, line in enumerate(self.lines) if line.is_included)
        self._preview.join({row: self.lines[row].attendee for row in included})

    def _refresh(self) -> None:
        self._join()
        self.tell_changed()

    def _doubts(self, line: ListedLine, column: int) -> bool:
        return line.is_included and _FIELDS.get(PeopleColumn(column), "-") in line.doubts

    def _tone(self, row: int, column: int) -> Tone:
        line = self.lines[row]
        if not line.is_included:
            return Tone.MUTED
        if column == PeopleColumn.BECOMES:
            return self._fate(row)[1]
        is_odd = self._doubts(line, column) or _hint(line, column)
        return Tone.WARN if is_odd else Tone.PLAIN

    def _fate(self, row: int) -> tuple[str, Tone, str]:
        """Return what the line of ``row`` becomes: a word, its tone, and a sentence about it."""
        line = self.lines[row]
        if not line.is_included:
            return self.tr("dilewati"), Tone.MUTED, line.reason
        joined = self._preview.joined[row]
        if joined is None:
            return self.tr("tanpa nama"), Tone.WARN, self.tr("Isi namanya, atau lewati.")
        if joined.attendance.party.id in self._present:
            return self.tr("sudah di daftar peserta"), Tone.MUTED, ""
        if line.doubts:
            return self.tr("periksa: {0}").format(self._news(joined)), Tone.WARN, line.reason
        for one in (PeopleColumn.NIP, PeopleColumn.RANK):
            if hint := _hint(line, one):
                return self._news(joined), Tone.WARN, hint
        tone = Tone.INFORM if joined.is_new_person or joined.is_new_organization else Tone.GOOD
        return self._news(joined), tone, line.reason or self._remark(joined)

    def _news(self, joined: Joined) -> str:
        parts = [self._who(joined)]
        if joined.is_new_organization and joined.attendance.person is not None:
            parts.append(self.tr("instansi baru"))
        attendance = joined.attendance
        if attendance.presence in (Presence.EXCUSED, Presence.ABSENT, Presence.REPRESENTED):
            parts.append(presence_text(attendance))
        elif attendance.online:
            parts.append(translated(ONLINE))
        return ", ".join(parts)

    def _who(self, joined: Joined) -> str:
        if joined.attendance.person is None:
            new = joined.is_new_organization
            return self.tr("instansi baru") if new else self.tr("instansi sudah ada")
        return self.tr("orang baru") if joined.is_new_person else self.tr("sudah ada")

    def _remark(self, joined: Joined) -> str:
        agency = joined.attendance.organization
        if joined.is_new_organization and agency is not None:
            similar = self._known.find(agency.name).party
            if similar is not None and similar.kind is PartyKind.ORGANIZATION:
                return self.tr("Mungkin {0}.").format(similar.name)
        if joined.namesake is not None:
            return self.tr("Ada nama yang sama di direktori, di instansi lain.")
        words = {"nip": "NIP", "phone": "HP", "email": self.tr("pos-el")}
        if joined.differing:
            what = ", ".join(words.get(one, self.tr("pangkat")) for one in joined.differing)
            return self.tr("{0} di direktori lain; di sana tidak diubah.").format(what)
        return ""

    @staticmethod
    def _text(line: ListedLine, column: int) -> str:
        one = line.attendee
        match column:
            case PeopleColumn.NIP:
                return format_nip(one.nip)
            case PeopleColumn.RANK:
                return format_rank(one.rank, one.grade)
            case PeopleColumn.REST:
                return line.rest
            case PeopleColumn.INCLUDED | PeopleColumn.BECOMES:
                return ""
        return str(getattr(one, _FIELDS[PeopleColumn(column)]))


def _hint(line: ListedLine, column: int) -> str:
    """Return what looks wrong with a NIP or a pangkat; it is taken along all the same."""
    if column == PeopleColumn.NIP:
        return translated(nip_hint(line.attendee.nip))
    if column == PeopleColumn.RANK:
        return translated(rank_hint(line.attendee.rank, line.attendee.grade))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleModel", text)
