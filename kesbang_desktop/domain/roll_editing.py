"""Changes to an attendance list, each giving the whole new list back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Presence, Role
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import give_places

Roll = tuple[Attendance, ...]

_CYCLE = (Presence.UNKNOWN, Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)


def give_role(attendances: Sequence[Attendance], role: Role, holder: UUID | None) -> Roll:
    """Give ``role`` to ``holder`` alone, or to nobody; other roles stay."""
    return tuple(
        replace(one, roles=one.roles | {role} if one.id == holder else one.roles - {role})
        for one in attendances
    )


def set_only_role(attendances: Sequence[Attendance], attendance_id: UUID, role: Role) -> Roll:
    """Let ``role`` be all that one attendance does; a single role leaves whoever held it."""
    roles = frozenset() if role is Role.PARTICIPANT else frozenset({role})
    given = tuple(
        replace(one, roles=roles) if one.id == attendance_id else one for one in attendances
    )
    return give_role(given, role, attendance_id) if role in SINGLE_ROLES else given


def next_presence(presence: Presence) -> Presence:
    """Return what follows ``presence``: belum dicatat, hadir, izin, tidak hadir, and again."""
    if presence not in _CYCLE:
        return Presence.UNKNOWN
    return _CYCLE[(_CYCLE.index(presence) + 1) % len(_CYCLE)]


def set_presence(
    attendances: Sequence[Attendance], ids: Collection[UUID], presence: Presence
) -> Roll:
    """Set ``presence`` for ``ids``; what hung on the one before goes: stand-in, reason, times."""
    return tuple(
        one if one.id not in ids or one.presence is presence else noted(one, presence)
        for one in attendances
    )


def noted(one: Attendance, presence: Presence) -> Attendance:
    """Return ``one`` with ``presence`` and nothing of what was noted about it before."""
    return replace(
        one,
        presence=presence,
        represented_by="",
        stand_in_position="",
        reason="",
        online=False,
        time_in=None,
        time_out=None,
    )


def of_next(one: Attendance, meeting_id: UUID, signs: bool = False) -> Attendance:
    """Return ``one`` for a later meeting, with nothing noted of him yet.

    Who leads, attests or takes notes does so again only where he ``signs``.
    """
    return replace(
        noted(one, Presence.UNKNOWN),
        id=new_id(),
        meeting_id=meeting_id,
        roles=one.roles if signs else one.roles.difference(SINGLE_ROLES),
    )


def move(attendances: Sequence[Attendance], ids: Collection[UUID], step: int) -> Roll:
    """Move ``ids`` one place up (``step`` -1) or down (1), together."""
    rows = list(attendances)
    order = range(len(rows)) if step < 0 else range(len(rows) - 1, -1, -1)
    for place in order:
        target = place + step
        if rows[place].id not in ids or not 0 <= target < len(rows) or rows[target].id in ids:
            continue
        rows.insert(target, rows.pop(place))
    return tuple(rows) if rows == list(attendances) else in_place(rows, ids)


def move_to(attendances: Sequence[Attendance], ids: Collection[UUID], place: int) -> Roll:
    """Move ``ids`` in their order before the row at ``place``."""
    moved = [one for one in attendances if one.id in ids]
    before = [one for one in attendances[:place] if one.id not in ids]
    after = [one for one in attendances[place:] if one.id not in ids]
    rows = [*before, *moved, *after]
    return tuple(rows) if rows == list(attendances) else in_place(rows, ids)


def in_place(rows: Sequence[Attendance], ids: Collection[UUID], seat: str = "") -> Roll:
    """Give ``ids`` keys that fit where they stand, of a ``seat`` such as no other makes.

    Keys of others are rewritten only where they do not rise.
    """
    order = {one.id: one.order_key for one in rows if one.id not in ids}
    indexes = [index for index, one in enumerate(rows) if one.id in ids]
    give_places(indexes, len(rows), lambda index: rows[index].id, order, seat)
    return tuple(
        one if one.order_key == order[one.id] else replace(one, order_key=order[one.id])
        for one in rows
    )


def in_other_place(before: Sequence[Attendance], after: Sequence[Attendance]) -> set[UUID]:
    """Return which attendances of ``after`` are new there, or have another key than before."""
    keys = {one.id: one.order_key for one in before}
    return {one.id for one in after if keys.get(one.id) != one.order_key}


def differences(
    before: Sequence[Attendance], after: Sequence[Attendance]
) -> tuple[Roll, set[UUID]]:
    """Return the attendances that are new or changed in ``after``, and the ids that are gone."""
    known = {one.id: one for one in before}
    changed = tuple(one for one in after if known.get(one.id) != one)
    return changed, set(known) - {one.id for one in after}
