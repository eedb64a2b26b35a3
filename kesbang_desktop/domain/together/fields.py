"""What becomes of a record that is no line, such as a header, where two seats changed it.

Each field by itself: what only one of them changed is as that one left it. Of people and agencies
in a field, such as owners, each by itself as well. Where both changed it the later stands, as the
hand on the form, and what it replaced is told to that seat.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance
from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.together.values import merge_items

R = TypeVar("R", bound=Any)


@dataclass(frozen=True, slots=True)
class MergedFields(Generic[R]):
    """``record`` is what stands; ``replaced`` is what another wrote that does not stand any more
    and that whoever replaced it had not seen.
    """

    record: R
    replaced: frozenset[Replaced] = frozenset()


@dataclass(frozen=True, slots=True)
class MergedRoll:
    """``records`` are to be written and ``removed`` to be deleted; ``replaced`` as above."""

    records: tuple[Attendance, ...]
    removed: frozenset[UUID]
    replaced: frozenset[Replaced] = frozenset()


def merge_fields(known: R | None, mine: R, stored: R | None) -> MergedFields[R]:
    """Return what becomes of ``mine``, made of ``known``, where ``stored`` is what stands by now.

    ``known`` is None for a record that was made here, or whose maker does not say. Where fields
    that are right each by itself make no record together, ``mine`` stands as a whole.
    """
    if known is None or stored is None or stored == known:
        return MergedFields(mine)
    changed = _different(known, mine)
    try:
        record = replace(
            stored,
            **{
                name: _merged(*(getattr(one, name) for one in (known, mine, stored)))
                for name in changed
            },
        )
    except InvalidRecordError:
        record, changed = mine, _different(mine, stored)
    lost = [
        name
        for name in changed
        if getattr(stored, name) not in (getattr(known, name), getattr(record, name))
        and not _has_all(getattr(record, name), getattr(stored, name))
    ]
    of_record = _id_of(stored)
    return MergedFields(
        record, frozenset(Replaced(of_record, one, getattr(stored, one)) for one in lost)
    )


def merge_records(
    known: Iterable[R], mine: Iterable[R], stored: Iterable[R]
) -> tuple[list[R], frozenset[Replaced]]:
    """Return what becomes of each of ``mine``, and what was replaced in all of them."""
    before, there = ({_id_of(one): one for one in some} for some in (known, stored))
    merged = [merge_fields(before.get(_id_of(one)), one, there.get(_id_of(one))) for one in mine]
    replaced = frozenset[Replaced]().union(*(one.replaced for one in merged))
    return [one.record for one in merged], replaced


def merge_roll(
    known: Iterable[Attendance],
    mine: Iterable[Attendance],
    removed: Iterable[UUID],
    stored: Sequence[Attendance],
) -> MergedRoll:
    """Return what becomes of attendances that a seat changed, and of those it ``removed``.

    ``known`` is what it knew of them. One that was changed since by another is not removed.
    Whoever is on the list already is not added again, and gets what is said of him. Who leads, or
    takes notes, is the one who was given it last.
    """
    gone = set(removed)
    before = {one.id: one for one in known}
    there = {one.id: one for one in stored}
    parties = {one.party.id: one for one in stored if one.id not in gone}
    written: dict[UUID, Attendance] = {}
    replaced: set[Replaced] = set()
    for one in mine:
        was, now = before.get(one.id), there.get(one.id)
        if now is None and (twin := parties.get(one.party.id)) is not None:
            one, was, now = _as_on_list(one, was, twin), twin, twin
        merged = merge_fields(was, one, now)
        record = merged.record
        written[record.id] = record
        replaced |= merged.replaced
        had = was or now
        given = (record.roles - had.roles if had else record.roles).intersection(SINGLE_ROLES)
        for other in (written.get(one.id, one) for one in stored if one.id != record.id):
            if given & other.roles:
                written[other.id] = replace(other, roles=other.roles - given)
    gone = {one for one in gone & there.keys() if there[one] == before.get(one, there[one])}
    return MergedRoll(tuple(written.values()), frozenset(gone - set(written)), frozenset(replaced))


def merge_list(known: Iterable[R], mine: Iterable[R], stored: Iterable[R]) -> tuple[R, ...]:
    """Return what becomes of a whole list, ``mine``, made of ``known``, by the order keys.

    What others did since to the list that is ``stored`` stays. Where ``mine`` is what stood before
    ``known`` that is taken back.
    """
    there, made_of, own = ({_id_of(one): one for one in some} for some in (stored, known, mine))
    kept = [
        merge_fields(made_of[id], own[id], one).record if id in made_of and id in own else one
        for id, one in there.items()
        if id in own or id not in made_of
    ]
    added = [one for id, one in own.items() if id not in made_of and id not in there]
    return tuple(sorted((*kept, *added), key=lambda one: (one.order_key, one.id)))


def _as_on_list(mine: Attendance, known: Attendance | None, there: Attendance) -> Attendance:
    """Return the line that is ``there`` with what ``mine`` says of the same people."""
    bare = known or Attendance(mine.id, mine.meeting_id, "", mine.person, mine.organization)
    told = {name: getattr(mine, name) for name in _different(bare, mine) if name != "order_key"}
    return replace(there, **told)


def _merged(known: Any, mine: Any, stored: Any) -> Any:
    return merge_items(known, mine, stored) if _is_parties(known, mine, stored) else mine


def _has_all(now: Any, was: Any) -> bool:
    return _is_parties(now, was) and set(was) <= set(now)


def _is_parties(*values: Any) -> bool:
    return all(
        isinstance(some, tuple) and all(isinstance(one, Party) for one in some) for some in values
    )


def _id_of(record: Any) -> UUID:
    """Return the id of a record: it is the first of its fields."""
    found: UUID = getattr(record, fields(record)[0].name)
    return found


def _different(one: Any, other: Any) -> list[str]:
    return [
        field.name
        for field in fields(one)
        if field.compare and getattr(one, field.name) != getattr(other, field.name)
    ]
