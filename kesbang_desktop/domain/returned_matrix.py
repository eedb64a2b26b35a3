"""A matrix of follow-ups that came back filled in, beside what the data says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import FollowUp


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row as it was filled in; ``row`` is its number in the sheet.

    ``entry_id`` is None where the id was lost. ``status`` is None where the cell is empty or no
    status; ``status_text`` is what stands in it.
    """

    sheet: str
    row: int
    entry_id: UUID | None
    text: str
    status: ActionStatus | None
    status_text: str
    note: str


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """What an office says of an action that differs from the data.

    ``status`` and ``note`` are None where they say what the data says already.
    """

    row: ReturnedRow
    follow_up: FollowUp
    status: ActionStatus | None
    note: str | None


@dataclass(frozen=True, slots=True)
class ReturnedMatrix:
    """What a file came back with; nothing of it is in the data yet.

    ``problems`` are sentences on rows that cannot be taken over; ``unchanged`` counts the others.
    """

    file_name: str
    changes: tuple[ReturnedChange, ...] = ()
    unchanged: int = 0
    problems: tuple[str, ...] = ()


def compare_returned(
    file_name: str,
    rows: Iterable[ReturnedRow],
    known: Mapping[UUID, FollowUp],
    problems: Iterable[str] = (),
) -> ReturnedMatrix:
    """Return what of ``rows`` differs from the ``known`` actions, in the order of the file.

    A row that is there twice is taken where it differs; two that differ in their own ways are told.
    """
    changes: dict[UUID, ReturnedChange] = {}
    told = list(problems)
    unchanged = 0
    for row in rows:
        follow_up = known.get(row.entry_id) if row.entry_id else None
        if follow_up is None:
            told.append(_unknown(row))
            continue
        if row.status is None and row.status_text:
            told.append(
                f"Lembar “{row.sheet}” baris {row.row}: status “{row.status_text}” tidak dikenal. "
                "Pakai Belum, Proses, Selesai, atau Batal."
            )
        change = _change(row, follow_up)
        if change.status is None and change.note is None:
            unchanged += 1
        elif (earlier := changes.get(follow_up.entry_id)) is None:
            changes[follow_up.entry_id] = change
        elif (earlier.status, earlier.note) != (change.status, change.note):
            told.append(
                f"Lembar “{row.sheet}” baris {row.row}: tindak lanjut ini sudah ada di baris "
                f"{earlier.row.row} dengan isian lain, jadi baris ini tidak diambil."
            )
    return ReturnedMatrix(file_name, tuple(changes.values()), unchanged, tuple(told))


def _change(row: ReturnedRow, follow_up: FollowUp) -> ReturnedChange:
    note = row.note.strip()
    same_note = not note or note == follow_up.last_progress.strip()
    return ReturnedChange(
        row,
        follow_up,
        None if row.status in (None, follow_up.status) else row.status,
        None if same_note else note,
    )


def _unknown(row: ReturnedRow) -> str:
    what = f" (“{row.text[:60]}”)" if row.text.strip() else ""
    reason = "tanda pengenalnya hilang" if row.entry_id is None else "tidak ada dalam data ini"
    return (
        f"Lembar “{row.sheet}” baris {row.row}{what}: {reason}, jadi tidak diambil. "
        "Catat sendiri di halaman Tindak lanjut bila perlu."
    )
