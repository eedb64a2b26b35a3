"""Writing what corrections make of minutes, and taking that back: all of it or nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionEdit, ActionItem
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.corrections.taken import TakenCorrections
from kesbang_desktop.domain.corrections.taking import Revised
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.actions import add_progress, withdraw_progress
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.directory import load_directory, save_organizations, save_people
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.finalising import close_again, reopen_meeting
from kesbang_desktop.store.meetings import save_meeting
from kesbang_desktop.store.noted_actions import read_present
from kesbang_desktop.store.party_merging import withdraw_parties

Record = TypeVar("Record", Entry, Attendance)


def take_corrections(
    session: Session, revised: Revised, reason: str, at: datetime, author: str
) -> TakenCorrections:
    """Write what ``revised`` says; final minutes are opened with ``reason`` where it needs that.

    Raises InvalidRecordError and NotFoundError.
    """
    meeting_id = revised.before.meeting.id
    opened = revised.changes_minutes and revised.before.meeting.status is MeetingStatus.FINAL
    changes = reopen_meeting(session, meeting_id, reason) if opened else Changes()
    directory = load_directory(session)
    people = tuple(one for one in directory.people if one.id in {p.id for p in revised.people})
    agencies = {one.id for one in revised.organizations}
    organizations = tuple(one for one in directory.organizations if one.id in agencies)
    changes |= save_organizations(session, revised.organizations)
    changes |= save_people(session, revised.people)
    if revised.changes_minutes:
        changes |= _write(session, revised.before, revised.after, reason if opened else None)
    edited = read_present(session, list(revised.edits))
    for entry_id, edit in revised.edits.items():
        changes |= change_action(session, [entry_id], edit, at, author)
    notes = [replace(one, author=one.author or author) for one in revised.notes]
    if notes:
        changes |= add_progress(session, notes)
    return TakenCorrections(changes, revised, opened, edited, people, organizations)


def take_back_corrections(
    session: Session, taken: TakenCorrections, at: datetime, author: str
) -> Changes:
    """Write what stood before; minutes that were final are so again, without a new version."""
    revised = taken.revised
    changes = Changes()
    if revised.notes:
        before = {one.entry_id: revised.before.actions[one.entry_id].status
                  for one in revised.notes if one.status is not None}  # fmt: skip
        changes |= withdraw_progress(session, [one.id for one in revised.notes], before)
    for entry_id, action in taken.edited.items():
        changes |= change_action(session, [entry_id], _as_edit(action), at, author)
    changes |= save_organizations(session, taken.organizations)
    changes |= save_people(session, taken.people)
    if revised.changes_minutes:
        reason = revised.before.meeting.revision_reason
        changes |= _write(session, revised.after, revised.before, reason if taken.opened else None)
    changes |= withdraw_parties(session, revised.added)
    if taken.opened:
        changes |= close_again(session, revised.before.meeting.id)
    return changes


def _write(session: Session, old: Minutes, new: Minutes, opened_for: str | None) -> Changes:
    """Write how ``new`` differs from ``old``; ``opened_for`` is the reason of a revision."""
    meeting_id = new.meeting.id
    changes = Changes()
    if new.meeting != old.meeting:
        header = new.meeting
        if opened_for is not None:
            header = replace(header, status=MeetingStatus.DRAFT, revision_reason=opened_for)
        changes |= save_meeting(session, header)
    lines, gone = _differing(old.attendances, new.attendances)
    if lines or gone:
        changes |= save_attendances(session, meeting_id, lines, gone)
    entries, removed = _differing(old.entries, new.entries)
    actions = _other_actions(old.actions, new.actions)
    if entries or removed or actions:
        changes |= save_entries(session, meeting_id, entries, actions, removed)
    return changes


def _differing(old: Iterable[Record], new: Iterable[Record]) -> tuple[list[Record], list[UUID]]:
    before = {one.id: one for one in old}
    after = list(new)
    kept = {one.id for one in after}
    return [one for one in after if before.get(one.id) != one], [
        key for key in before if key not in kept
    ]


def _other_actions(
    old: Mapping[UUID, ActionItem], new: Mapping[UUID, ActionItem]
) -> list[ActionItem]:
    return [one for key, one in new.items() if old.get(key) != one]


def _as_edit(action: ActionItem) -> ActionEdit:
    return ActionEdit(replace(action.agreed, urgent=False), action.priority, action.owners)
