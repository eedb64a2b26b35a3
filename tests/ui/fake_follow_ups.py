"""The follow-ups of all meetings, worked out anew from the store in memory at every question."""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import (
    ActionChange,
    ActionEdit,
    ActionItem,
    ActionStatus,
    ChangedField,
    Priority,
    Progress,
)
from kesbang_desktop.domain.action_details import ActionDetails, TrailStep
from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.carry_over import latest_state
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.done_share import DoneShare
from kesbang_desktop.domain.due_week import due_order, end_of_week, week_of, week_rank, week_title
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.entry_place import EntryPlace, places
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import (
    FollowUpCounts,
    FollowUpGroup,
    FollowUpGroups,
    FollowUpOrder,
    FollowUpView,
    Grouping,
)
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.ports.follow_ups import FollowUpPorts

_NOWHERE = {
    Grouping.ORGANIZATION: "Tanpa instansi",
    Grouping.OWNER: "Belum ada penanggung jawab",
    Grouping.SERIES: "Di luar seri",
}


@dataclass
class MemoryFollowUps:
    """``first_due`` and ``carried`` are by entry; ``asked`` names every part of the list read."""

    store: Any
    first_due: dict[UUID, date | None] = field(default_factory=dict)
    carried: dict[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    history: list[ActionChange] = field(default_factory=list)
    without_meeting: dict[UUID, FollowUp] = field(default_factory=dict)
    returned: ReturnedMatrix = field(default_factory=lambda: ReturnedMatrix("kosong.xlsx"))
    asked: list[tuple[str | None, int, int]] = field(default_factory=list)

    def ports(self) -> FollowUpPorts:
        return FollowUpPorts(
            groups=lambda view, today: all_groups(self.groups(view, today)),
            group_names=lambda view, today, start, limit: self.groups(view, today)[
                start : start + limit
            ],
            rows=self.rows,
            counts=self.counts,
            details=self.details,
            values=self.values,
            change=self.change,
            set_status=self.set_status,
            take_back_status=self.take_back_status,
            withdraw_notes=self.withdraw_notes,
            add_notes=self.store.add_progress,
            rewrite_note=self.rewrite_note,
            link_evidence=self.link_evidence,
            unlink_evidence=self.unlink_evidence,
            add_evidence=self.add_evidence,
            by_organization=self.by_organization,
            over_time=lambda _today, _months: [],
            export=self.export,
            classified=lambda view, today: sum(
                bool(one.mark) for one in self.matching(view.query, today)
            ),
            summary=self.summary,
            read_returned=lambda path: replace(self.returned, file_name=path.name),
            open_in_meeting=lambda meeting_id: len(self.open_of(meeting_id)),
            places=self.places,
        )

    def open_of(self, meeting_id: UUID) -> list[FollowUp]:
        """Return the actions of a meeting that are open."""
        found = follow_ups_of(self.store.minutes[meeting_id])
        return [one for one in found if one.status in OPEN]

    def outlive(self, meeting_id: UUID) -> None:
        """Keep the open actions of a meeting that is deleted."""
        for one in self.open_of(meeting_id):
            kept = self._complete(self.store.minutes[meeting_id], one)
            self.without_meeting[one.entry_id] = kept._replace(meeting_key=None)

    def all(self) -> list[FollowUp]:
        """Return every action of the meetings that are not in the bin."""
        found = [
            self._complete(minutes, one)
            for minutes in self.store.minutes.values()
            if minutes.meeting.binned_at is None
            for one in follow_ups_of(minutes)
        ]
        return [*found, *self.without_meeting.values()]

    def groups(self, view: FollowUpView, today: date) -> list[FollowUpGroup]:
        keyed = [_group_of(one, view.grouping, today) for one in self.matching(view.query, today)]
        counts = Counter(keyed)
        return [
            FollowUpGroup(key, title, counts[rank, key, title])
            for rank, key, title in sorted(counts)
        ]

    def rows(
        self, view: FollowUpView, key: str | None, today: date, start: int, limit: int
    ) -> list[FollowUp]:
        self.asked.append((key, start, limit))
        found = [
            one
            for one in self.matching(view.query, today)
            if key is None or _group_of(one, view.grouping, today)[1] == key
        ]
        found.sort(key=lambda one: _rank(one, view.order), reverse=view.descending)
        return found[start : start + limit]

    def matching(self, query: FollowUpQuery, today: date) -> list[FollowUp]:
        """Return what ``query`` shows."""
        return [one for one in self.all() if _fits(one, query, today)]

    def counts(self, today: date) -> FollowUpCounts:
        dues = [one.due for one in self.all() if one.status in OPEN]
        days = [due for due in dues if due is not None]
        return FollowUpCounts(
            len(dues),
            sum(day < today for day in days),
            sum(day == today for day in days),
            sum(day == today + timedelta(days=1) for day in days),
            sum(today <= day <= end_of_week(today) for day in days),
        )

    def details(self, entry_id: UUID) -> ActionDetails:
        if entry_id in self.without_meeting:
            return ActionDetails(self.without_meeting[entry_id])
        minutes, entry = self._entry(entry_id)
        action = minutes.action(entry)
        [follow_up] = (one for one in self.all() if one.entry_id == entry_id)
        meetings = [self.store.minutes[one].meeting for one in self.carried.get(entry_id, ())]
        kept = self.store.papers.attachments
        return ActionDetails(
            follow_up,
            places(minutes.entries, [entry_id])[entry_id],
            tuple(sorted(action.progress, key=lambda one: one.noted_at)),
            tuple(one for one in self.history if one.entry_id == entry_id),
            tuple(kept[one] for one in action.evidence),
            tuple(TrailStep(one.id, one.title, one.date) for one in meetings),
        )

    def places(self, ids: Collection[UUID]) -> dict[UUID, EntryPlace]:
        found: dict[UUID, EntryPlace] = {}
        for one in set(ids) - set(self.without_meeting):
            minutes, _ = self._entry(one)
            found |= places(minutes.entries, [one])
        return found

    def values(self, key: str) -> list[str]:
        found: dict[str, Callable[[FollowUp], Iterable[str]]] = {
            "pic": lambda one: (owner.name for owner in one.owners),
            "instansi": lambda one: (one.organization,),
            "kabkota": lambda one: (one.region,),
            "seri": lambda one: (one.series,),
            "rapat": lambda one: (one.meeting_title,),
        }
        of = found.get(key, _nothing)
        return sorted({value for one in self.all() for value in of(one) if value}, key=fold)

    def change(
        self,
        ids: Collection[UUID],
        edit: ActionEdit,
        at: datetime,
        author: str,
        _known: Mapping[UUID, ActionEdit] | None = None,
    ) -> Changes:
        changes = Changes()
        for entry_id in ids:
            minutes, _ = self._entry(entry_id)
            before = minutes.actions.get(entry_id, ActionItem(entry_id))
            after = _edited(before, edit)
            if after.due != before.due:
                self.first_due.setdefault(entry_id, before.due)
            self.history += _told(before, after, at, author)
            changes |= self._put(entry_id, after)
        return changes

    def rewrite_note(self, note: Progress, known: Progress | None = None) -> Changes:
        minutes, entry = self._entry(note.entry_id)
        action = minutes.action(entry)
        stored = next((one for one in action.progress if one.id == note.id), None)
        note = merge_fields(known, note, stored).record
        kept = tuple(one for one in action.progress if one.id != note.id)
        if note.text or note.status is not None:
            kept = tuple(sorted((*kept, note), key=lambda one: one.noted_at))
        status = latest_state((one.status for one in kept), ActionStatus.OPEN)
        said_before = {one.status for one in action.progress if one.id == note.id}
        changed = replace(action, progress=kept)
        if note.status not in said_before:
            changed = replace(changed, status=status)
        return self._put(note.entry_id, changed)

    def withdraw_notes(
        self, ids: Collection[UUID], statuses: Mapping[UUID, ActionStatus]
    ) -> Changes:
        changes = Changes()
        for minutes in list(self.store.minutes.values()):
            for entry_id, action in minutes.actions.items():
                kept = tuple(one for one in action.progress if one.id not in ids)
                status = statuses.get(entry_id, action.status)
                if (kept, status) != (action.progress, action.status):
                    changes |= self._put(entry_id, replace(action, progress=kept, status=status))
        return changes

    def take_back_status(self, statuses: Mapping[UUID, ActionStatus], at: datetime) -> Changes:
        ids = [
            note.id
            for minutes in self.store.minutes.values()
            for entry_id, action in minutes.actions.items()
            for note in action.progress
            if entry_id in statuses and note.noted_at == at and note.status and not note.text
        ]
        return self.withdraw_notes(ids, statuses)

    def set_status(
        self,
        ids: Collection[UUID],
        status: ActionStatus,
        at: datetime,
        note: str,
        author: str,
    ) -> Changes:
        changes = Changes()
        for entry_id in ids:
            minutes, entry = self._entry(entry_id)
            action = minutes.action(entry)
            told = Progress(new_id(), entry_id, at, note, author, status)
            after = replace(action, status=status, progress=(*action.progress, told))
            changes |= self._put(entry_id, after)
        return changes

    def link_evidence(self, entry_id: UUID, attachment_id: UUID) -> Changes:
        minutes, entry = self._entry(entry_id)
        action = minutes.action(entry)
        return self._put(entry_id, replace(action, evidence=(*action.evidence, attachment_id)))

    def unlink_evidence(self, entry_id: UUID, attachment_id: UUID) -> Changes:
        minutes, entry = self._entry(entry_id)
        action = minutes.action(entry)
        kept = tuple(one for one in action.evidence if one != attachment_id)
        return self._put(entry_id, replace(action, evidence=kept))

    def add_evidence(self, entry_id: UUID, path: Path) -> Changes:
        minutes, _ = self._entry(entry_id)
        papers = self.store.papers
        content = path.read_bytes()
        sha = hashlib.sha256(content).hexdigest()
        (papers.folder / sha).write_bytes(content)
        kept = Attachment(
            new_id(),
            minutes.meeting.id,
            AttachmentKind.EVIDENCE,
            sha,
            path.name,
            "",
            "a",
            datetime.now().astimezone(),
        )
        papers.attachments[kept.id] = kept
        return self.link_evidence(entry_id, kept.id)

    def by_organization(self, today: date, limit: int) -> list[DoneShare]:
        figures: dict[str, Counter[str]] = {}
        for one in self.all():
            if one.status is not ActionStatus.CANCELLED:
                name = one.organization or ""
                figures.setdefault(name, Counter())[_state(one, today)] += 1
        found = [DoneShare(name, **count) for name, count in figures.items()]
        return sorted(found, key=lambda one: -one.total)[:limit]

    def export(
        self,
        view: FollowUpView,
        today: date,
        output: FollowUpOutput,
        target: Path,
        replaces: bool,
    ) -> Path:
        self.store.papers.require_free(target, (view, output), replaces)
        rows = [
            one
            for group in self.groups(view, today)
            for one in self.rows(view, group.key, today, 0, group.count)
        ]
        lines = [f"{number} {one.text}" for number, one in enumerate(rows, 1)]
        content = "\n".join([output.value, *lines]).encode()
        self.store.papers.write(target, (view, output), content)
        return target

    def summary(self, view: FollowUpView, today: date) -> str:
        return "\n".join(f"- {one.text}" for one in self.rows(view, None, today, 0, 100_000))

    def _complete(self, minutes: Minutes, one: FollowUp) -> FollowUp:
        organization = self._organization(one)
        first = self.first_due.get(one.entry_id)
        return one._replace(
            series=minutes.meeting.series,
            organization=organization.display_name if organization else "",
            region=organization.region if organization else "",
            original_due=first if first != one.due else None,
            carried=len(self.carried.get(one.entry_id, ())),
        )

    def _organization(self, one: FollowUp) -> Organization | None:
        if not one.owners:
            return None
        owner = one.owners[0]
        person = self.store.people.get(owner.id)
        found: Organization | None
        found = self.store.organizations.get(person.organization_id if person else owner.id)
        return found

    def _entry(self, entry_id: UUID) -> tuple[Minutes, Entry]:
        for minutes in self.store.minutes.values():
            for entry in minutes.entries:
                if entry.id == entry_id:
                    return minutes, entry
        raise NotFoundError("Tindak lanjut tidak ditemukan. Muat ulang daftarnya.")

    def _put(self, entry_id: UUID, action: ActionItem) -> Changes:
        minutes, _ = self._entry(entry_id)
        meeting_id = minutes.meeting.id
        actions = {**minutes.actions, entry_id: action}
        self.store.minutes[meeting_id] = replace(minutes, actions=actions)
        return Changes(meetings=frozenset({meeting_id}), actions=frozenset({entry_id}))


def _group_of(one: FollowUp, grouping: Grouping, today: date) -> tuple[tuple[int, str], str, str]:
    """Return the rank, key and title of the group that ``one`` is in."""
    if grouping is Grouping.NONE:
        return (0, ""), "", ""
    if grouping is Grouping.DUE_WEEK:
        key = week_of(due_order(one.due, one.ongoing), one.status in OPEN, today)
        return week_rank(key), key, week_title(key, today)
    if grouping is Grouping.MEETING:
        key = str(one.meeting_id)
        return (0, str(one.meeting_date)), key, f"{one.meeting_title}, {one.meeting_date}"
    title = {
        Grouping.ORGANIZATION: one.organization,
        Grouping.OWNER: one.owners[0].name if one.owners else "",
        Grouping.SERIES: one.series,
    }[grouping]
    return (0 if title else 1, fold(title)), title, title or _NOWHERE[grouping]


def _rank(one: FollowUp, order: FollowUpOrder) -> tuple[Any, ...]:
    by_due = due_order(one.due, one.ongoing), one.entry_id
    return {
        FollowUpOrder.DUE: (),
        FollowUpOrder.STATUS: (list(ActionStatus).index(one.status),),
        FollowUpOrder.ORIGIN: (one.meeting_date, one.meeting_title),
        FollowUpOrder.TEXT: (fold(one.text),),
        FollowUpOrder.PRIORITY: (-list(Priority).index(one.priority),),
    }[order] + by_due


def _fits(one: FollowUp, query: FollowUpQuery, today: date) -> bool:
    owners = " ".join(owner.name for owner in one.owners)
    text = f"{one.text} {one.meeting_title} {owners}".casefold()
    late = one.due is not None and one.due < today and one.status in OPEN
    return (
        all(word.casefold() in text for word in query.words)
        and _has_part(owners, query.owners)
        and _has_part(one.organization, query.organizations)
        and _has_part(one.region, query.regions)
        and _has_part(one.series, query.series)
        and _has_part(one.meeting_title, query.meetings)
        and (not query.statuses or one.status in query.statuses)
        and (not query.priorities or one.priority in query.priorities)
        and (not query.classes or one.classification in query.classes)
        and (query.due_from is None or (one.due is not None and one.due >= query.due_from))
        and (query.due_to is None or (one.due is not None and one.due <= query.due_to))
        and (not query.late or late)
        and (not query.ongoing or one.ongoing)
        and (not query.without_owner or not one.owners)
        and (not query.without_due or not (one.due or one.ongoing))
    )


def _has_part(text: str, parts: tuple[str, ...]) -> bool:
    return not parts or any(part.casefold() in text.casefold() for part in parts)


def _edited(action: ActionItem, edit: ActionEdit) -> ActionItem:
    if edit.due is not None:
        due = edit.due
        action = replace(action, due=due.day, ongoing=due.ongoing, due_note=due.note)
    if edit.priority is not None:
        action = replace(action, priority=edit.priority)
    return action if edit.owners is None else replace(action, owners=edit.owners)


def _nothing(_one: FollowUp) -> Iterable[str]:
    return ()


def _told(before: ActionItem, after: ActionItem, at: datetime, author: str) -> list[ActionChange]:
    words: dict[ChangedField, Callable[[ActionItem], str]] = {
        ChangedField.DUE: lambda one: format_date(one.due) if one.due else "",
        ChangedField.OWNERS: lambda one: ", ".join(owner.name for owner in one.owners),
        ChangedField.PRIORITY: lambda one: one.priority.value,
    }
    return [
        ActionChange(new_id(), before.entry_id, at, what, say(before), say(after), author)
        for what, say in words.items()
        if say(before) != say(after)
    ]


def _state(one: FollowUp, today: date) -> str:
    if one.status is ActionStatus.DONE:
        return "done"
    if one.due is not None and one.due < today:
        return "late"
    return "in_progress" if one.status is ActionStatus.IN_PROGRESS else "open"


def all_groups(groups: list[FollowUpGroup]) -> FollowUpGroups:
    """Return ``groups``, all of them named."""
    return FollowUpGroups([one.count for one in groups], groups)
