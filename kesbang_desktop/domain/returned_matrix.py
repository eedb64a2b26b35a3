"""A matrix of follow-ups that came back filled in, beside what the data says."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from kesbang_desktop.domain.action import ActionEdit, ActionStatus
from kesbang_desktop.domain.action_matrix import owner_names
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.row_mark import text_print

# How programs write a date alone where they know only moments.
_MIDNIGHT = re.compile(r"(?<=\d)[T ]0?0[:.]00(?:[:.]00(?:\.0+)?)?$")


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row as it was filled in; ``row`` is its number in the sheet.

    ``entry_id`` is None where the id was lost, ``text_print`` empty where it has none. ``status``
    is None where the cell is empty or says no status; ``status_text`` is what stands in it.
    """

    sheet: str
    row: int
    entry_id: UUID | None
    text: str
    status: ActionStatus | None
    status_text: str
    note: str
    text_print: str = ""
    origin: str = ""
    owners: str = ""
    due: str = ""


class RowMatch(Enum):
    """How it is known which action a row is of."""

    # Id and words are of the same action.
    BY_ID = "id"
    # There is no id, or it is of another action; the words are of this one alone.
    BY_TEXT = "text"
    # The id is of this action; the words are of none.
    OTHER_TEXT = "other text"


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """What an office says of an action that differs from the data.

    ``status``, ``note``, ``due`` and ``owners`` are None where they say what the data says already.
    """

    row: ReturnedRow
    follow_up: FollowUp
    status: ActionStatus | None = None
    note: str | None = None
    due: Due | None = None
    owners: tuple[Party, ...] | None = None
    match: RowMatch = RowMatch.BY_ID

    @property
    def is_sure(self) -> bool:
        """Whether the row is of this action beyond doubt."""
        return self.match is RowMatch.BY_ID

    @property
    def edit(self) -> ActionEdit | None:
        """What is agreed anew, None for nothing."""
        if self.due is None and self.owners is None:
            return None
        return ActionEdit(due=self.due, owners=self.owners)

    @property
    def says(self) -> tuple[object, ...]:
        """All that it says of the action."""
        return self.status, self.note, self.due, self.owners


@dataclass(frozen=True, slots=True)
class ReturnedMatrix:
    """What a file came back with; nothing of it is in the data yet.

    ``problems`` are sentences on rows that cannot be taken over; ``unchanged`` counts the others.
    """

    file_name: str
    changes: tuple[ReturnedChange, ...] = ()
    unchanged: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What rows are compared with.

    ``by_id`` are the actions whose ids stand in the file; ``by_text`` returns those with these
    words. ``find_owner`` and ``read_due`` return None for what is not known or no date; the second
    is given the action that the words are about.
    """

    by_id: Mapping[UUID, FollowUp]
    by_text: Callable[[str], Sequence[FollowUp]] = lambda _text: ()
    find_owner: Callable[[str], Party | None] = lambda _name: None
    read_due: Callable[[str, FollowUp], Due | None] = lambda _words, _one: None


def has_own_text(row: ReturnedRow, one: FollowUp) -> bool:
    """Tell whether the words of ``row`` are those that the action has, or had when it was sent."""
    if not fold(row.text):
        return True
    if row.text_print and text_print(row.text) == row.text_print:
        return True
    return fold(row.text) == fold(one.printed_text)


def compare_returned(
    file_name: str,
    rows: Iterable[ReturnedRow],
    knowledge: Knowledge,
    problems: Iterable[str] = (),
) -> ReturnedMatrix:
    """Return what of ``rows`` differs from the data, in the order of the file.

    A row that is there twice is taken where it differs; two that differ in their own ways are told.
    """
    return _Comparison(knowledge, problems).of(file_name, rows)


class _Comparison:
    def __init__(self, knowledge: Knowledge, problems: Iterable[str]) -> None:
        self._known = knowledge
        self._told = list(problems)
        self._changes: dict[UUID, ReturnedChange] = {}
        self._unchanged = 0

    def of(self, file_name: str, rows: Iterable[ReturnedRow]) -> ReturnedMatrix:
        for row in rows:
            self._compare(row)
        changes = tuple(self._changes.values())
        return ReturnedMatrix(file_name, changes, self._unchanged, tuple(self._told))

    def _compare(self, row: ReturnedRow) -> None:
        found = self._match(row)
        if isinstance(found, str):
            self._tell(row, found)
            return
        one, match = found
        if row.status is None and row.status_text:
            self._tell(
                row,
                f"status “{row.status_text}” tidak dikenal. Pakai Belum, Proses, Selesai, "
                "atau Batal.",
            )
        change = ReturnedChange(
            row,
            one,
            None if row.status in (None, one.status) else row.status,
            _new_note(row, one),
            self._new_due(row, one),
            self._new_owners(row, one),
            match,
        )
        earlier = self._changes.get(one.entry_id)
        if not any(said is not None for said in change.says):
            self._unchanged += 1
        elif earlier is None or (change.is_sure and not earlier.is_sure):
            self._changes[one.entry_id] = change
        elif earlier.says != change.says:
            self._tell(
                row,
                f"tindak lanjut ini sudah ada di baris {earlier.row.row} dengan isian lain, jadi "
                "baris ini tidak diambil.",
            )

    def _match(self, row: ReturnedRow) -> tuple[FollowUp, RowMatch] | str:
        """Return the action that a row is of, or why it is of none."""
        one = self._known.by_id.get(row.entry_id) if row.entry_id else None
        if one is not None and has_own_text(row, one):
            return one, RowMatch.BY_ID
        alike = _narrowed(self._known.by_text(row.text), row)
        if len(alike) == 1:
            return alike[0], RowMatch.BY_TEXT
        if one is not None:
            return one, RowMatch.OTHER_TEXT
        if alike:
            reason = f"ada {len(alike)} tindak lanjut yang berbunyi sama"
        elif row.entry_id is None:
            reason = "tanda pengenalnya hilang dan tidak ada tindak lanjut yang berbunyi sama"
        else:
            reason = "tidak ada dalam data ini"
        return f"{reason}, jadi tidak diambil. Catat sendiri di halaman Tindak lanjut bila perlu."

    def _new_due(self, row: ReturnedRow, one: FollowUp) -> Due | None:
        said = _MIDNIGHT.sub("", row.due.strip())
        agreed = one.agreed
        written = {fold(agreed.in_words())} | ({fold(format_date(one.due))} if one.due else set())
        if not said or fold(said) in written:
            return None
        due = self._known.read_due(said, one)
        if due is None:
            self._tell(row, f"tenggat “{said}” tidak dikenal, jadi tidak diambil.")
            return None
        same = (due.day, due.ongoing) == (agreed.day, agreed.ongoing) and not due.urgent
        return None if same else due

    def _new_owners(self, row: ReturnedRow, one: FollowUp) -> tuple[Party, ...] | None:
        said = row.owners.replace("\n", ";")
        names = [name.strip() for name in said.split(";") if name.strip()]
        if not names or fold(row.owners) == fold(owner_names(one)):
            return None
        own = {fold(owner.name): owner for owner in one.owners}
        found = [own.get(fold(name)) or self._known.find_owner(name) for name in names]
        unknown = [name for name, party in zip(names, found, strict=True) if party is None]
        if unknown:
            listed = ", ".join(f"“{name}”" for name in unknown)
            self._tell(
                row,
                f"penanggung jawab {listed} belum ada di Direktori atau kurang jelas, jadi "
                "tidak diambil.",
            )
            return None
        owners = tuple(dict.fromkeys(party for party in found if party is not None))
        return None if owners == one.owners else owners

    def _tell(self, row: ReturnedRow, words: str) -> None:
        what = f" (“{row.text[:60]}”)" if row.text.strip() else ""
        self._told.append(f"Lembar “{row.sheet}” baris {row.row}{what}: {words}")


def _narrowed(alike: Sequence[FollowUp], row: ReturnedRow) -> Sequence[FollowUp]:
    """Return those of ``alike`` that also come from the meeting, or are owed by whom, it names."""
    origin, owners = fold(row.origin), fold(row.owners)
    if len(alike) > 1 and origin:
        alike = [one for one in alike if fold(one.meeting_title) in origin] or alike
    if len(alike) > 1 and owners:
        alike = [one for one in alike if fold(owner_names(one)) == owners] or alike
    return alike


def _new_note(row: ReturnedRow, one: FollowUp) -> str | None:
    note = row.note.strip()
    return None if not note or note == one.last_progress.strip() else note
