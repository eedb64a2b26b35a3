"""Corrections tried one by one before anybody chooses: what cannot be taken, and how it is read."""

from collections.abc import Sequence
from dataclasses import replace

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.taking import Surroundings, take
from kesbang_desktop.domain.corrections.values import weekday_doubt
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.minutes import Minutes


def with_problems(
    changes: Sequence[Change], minutes: Minutes, around: Surroundings
) -> tuple[Change, ...]:
    """Return ``changes``, each that cannot be taken with the reason.

    Whoever is new comes with how he was read; a comment that was noted already does not come.
    """
    tried = (one if one.problem else _tried(one, minutes, around) for one in changes)
    return tuple(filter(None, tried))


def _tried(change: Change, minutes: Minutes, around: Surroundings) -> Change | None:
    try:
        revised = take((change,), minutes, around)
    except KnownError as error:
        return replace(change, problem=error.sentence)
    if change.remark is not None and not revised.changes_minutes:
        return None
    if change.is_new_attendee:
        return replace(change, asks=_as_read(revised.after.attendances[-1]))
    doubt = weekday_doubt(_day_in(change), minutes.meeting.date)
    return replace(change, asks=f"{doubt}. Centang bila tanggalnya benar.") if doubt else change


def _day_in(change: Change) -> str:
    """Return what ``change`` says of a day, nothing for another one."""
    if change.new is not None:
        return change.new.due
    return change.after if change.what is What.DUE or change.field == "hari_tanggal" else ""


def _as_read(new: Attendance) -> str:
    agency = new.organization.name if new.organization else ""
    parts = [
        f"nama “{new.person.name}”" if new.person else "",
        f"jabatan “{new.position}”" if new.position else "",
        f"instansi “{agency}”" if agency else "",
    ]
    return f"Peserta baru: {', '.join(filter(None, parts))}. Centang bila benar."
