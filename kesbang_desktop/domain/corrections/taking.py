"""Corrections taken into minutes: what they are afterwards, as plain records."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import ActionEdit, ActionItem, Priority, Progress, as_agreed
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.entry_list import EntryList
from kesbang_desktop.domain.corrections.naming import Names
from kesbang_desktop.domain.corrections.paper import plain_text, taken_text
from kesbang_desktop.domain.corrections.roll_lines import RollLines
from kesbang_desktop.domain.corrections.values import (
    is_nothing,
    read_described,
    read_due,
    read_owners,
    read_status,
    unwrapped,
)
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Emphasis, Words, follow, look_of, settled
from kesbang_desktop.domain.emphasis_marks import read_marks
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.noted_comments import NotedComment, with_comment
from kesbang_desktop.domain.party import Directory, Organization, Party, Person
from kesbang_desktop.domain.region import bare_region
from kesbang_desktop.domain.review import split_decision_words
from kesbang_desktop.domain.table_cells import row_words
from kesbang_desktop.domain.unresolved import printed_words

_ROLES = {
    "ketua": Role.CHAIR,
    "pimpinan": Role.CHAIR,
    "sekretaris": Role.SECRETARY,
    "pencatat": Role.NOTE_TAKER,
}
_TEXTS = {"pembukaan": "opening", "penutup": "closing"}
# What stands above lines that nobody is named for.
_NOBODY = ("", "disampaikan dalam rapat")

# Reads somebody in a list of those who came; raises InvalidRecordError.
ReadAttendee = Callable[[str], AttendeeLine]
# Reads what a row of the head says into a meeting; raises InvalidRecordError.
ReadField = Callable[[str, str, Meeting], Meeting]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What corrections are read by. ``printed`` is what the paper says now, by anchor."""

    kind: DocumentKind
    directory: Directory
    holidays: Collection[date]
    read_field: ReadField
    read_attendee: ReadAttendee
    printed: Mapping[str, str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Revised:
    """What minutes become: ``after``, and what is beside them.

    ``people`` and ``organizations`` go into the directory first, ``added`` are new in it. ``edits``
    and ``notes`` are what a matriks says of actions since they were noted.
    """

    before: Minutes
    after: Minutes
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    added: tuple[Party, ...] = ()
    edits: Mapping[UUID, ActionEdit] = field(default_factory=dict)
    notes: tuple[Progress, ...] = ()

    @property
    def changes_minutes(self) -> bool:
        """Whether the minutes themselves are others, so that final ones need a revision."""
        return self.after != self.before


def take(changes: Iterable[Change], minutes: Minutes, around: Surroundings) -> Revised:
    """Return what ``minutes`` become with ``changes``. Raises KnownError for one that cannot be."""
    taking = _Taking(minutes, around)
    for change in sorted(changes, key=lambda one: _TURNS.index(one.what)):
        taking.take(change)
    return taking.revised()


# Lines are put in their order before others are added after them, and go when all stand.
_TURNS = (
    What.FIELD,
    What.ATTENDEE,
    What.TEXT,
    What.EMPHASIS,
    What.MOVED,
    What.ADDED,
    What.SPEAKER,
    What.OWNERS,
    What.DUE,
    What.STATUS,
    What.PROGRESS,
    # Beside what a line says by now.
    What.COMMENT,
    What.REMOVED,
)


def _of_kind(kind: EntryKind, text: str) -> str:
    return row_words(Words(text)).text if kind is EntryKind.TABLE_ROW else text


class _Taking:
    def __init__(self, minutes: Minutes, around: Surroundings) -> None:
        self._minutes = minutes
        self._around = around
        self._meeting = minutes.meeting
        self._list = EntryList(minutes.entries)
        self._actions = dict(minutes.actions)
        known = KnownParties(minutes.attendances, around.directory)
        self._names = Names(known, around.directory)
        self._roll = RollLines(minutes, self._names)
        self._edits: dict[UUID, ActionEdit] = {}
        self._notes: list[Progress] = []
        # What is agreed anew of final minutes changes the action and not what was decided.
        is_final = minutes.meeting.status is MeetingStatus.FINAL
        self._is_list = is_final and around.kind is DocumentKind.ACTION_MATRIX

    def take(self, change: Change) -> None:
        match change.what:
            case What.TEXT:
                self._take_text(change)
            case What.EMPHASIS:
                self._take_emphasis(change)
            case What.REMOVED:
                self._list.remove(change.entries[0])
                self._actions.pop(change.entries[0], None)
            case What.MOVED:
                self._list.move(change.entries[0], change.follows, change.leads)
            case What.ADDED:
                self._add(change)
            case What.SPEAKER:
                self._take_speaker(change)
            case What.OWNERS:
                self._take_owners(change)
            case What.DUE:
                self._take_due(change)
            case What.STATUS:
                self._note(change, status=read_status(change.after))
            case What.PROGRESS:
                self._note(change, text=taken_text(change.after))
            case What.FIELD:
                self._take_field(change)
            case What.ATTENDEE:
                self._take_attendee(change)
            case What.COMMENT:
                self._take_comment(change)

    def revised(self) -> Revised:
        entries = self._list.result()
        kept = {one.id for one in entries}
        after = replace(
            self._minutes,
            meeting=self._meeting,
            attendances=self._roll.result(),
            entries=entries,
            actions={key: one for key, one in self._actions.items() if key in kept},
        )
        names = self._names
        return Revised(
            self._minutes,
            after,
            tuple(names.people.values()),
            tuple(names.organizations.values()),
            tuple(names.added),
            self._edits,
            tuple(self._notes),
        )

    def _take_attendee(self, change: Change) -> None:
        if change.attendance is None:
            said = read_described(change.after)
            self._roll.add(self._around.read_attendee(change.after), said.rest)
        elif change.after:
            self._roll.describe(change.attendance, change.after)
        else:
            self._roll.remove(change.attendance)

    def _take_comment(self, change: Change) -> None:
        if self._is_list:
            raise InvalidRecordError(
                "Notula sudah sah; catat komentar ini sendiri sebagai perkembangan."
            )
        assert change.remark is not None
        beside = next((self._list.entry(one).text for one in change.entries
                       if self._list.has(one)), change.before)  # fmt: skip
        noted = NotedComment(change.remark.author, beside, change.remark.text)
        remarks = with_comment(self._meeting.remarks, noted)
        self._meeting = replace(self._meeting, remarks=remarks)

    def _take_text(self, change: Change) -> None:
        entry = self._list.entry(change.entries[0])
        said = plain_text(printed_words(entry.kind, entry.text))
        printed, after = self._around.printed.get(change.key, said), change.after
        outcome, review = None, None
        if entry.kind is EntryKind.DECISION:
            printed = split_decision_words(printed)[0]
            after, outcome, review = split_decision_words(after)
        text = taken_text(unwrapped(after, printed, said))
        if not text:
            raise InvalidRecordError("Butir ini menjadi kosong. Hapus sendiri di notula.")
        text = _of_kind(entry.kind, text)
        if change.emphasis is None:
            emphasis = follow(entry.emphasis, entry.text, text)
        else:
            emphasis = follow(change.emphasis, change.after, text)
        self._list.put(replace(entry, text=text, outcome=outcome, review=review, emphasis=emphasis))

    def _take_emphasis(self, change: Change) -> None:
        """Make words bold or italic as they came back, apart from what the template makes all."""
        entry = self._list.entry(change.entries[0])
        before, after = read_marks(change.before), read_marks(change.after)
        own = look_of(entry.emphasis, 0, len(entry.text))
        given = look_of(before[1], 0, len(before[0]))
        said = [
            Emphasis(
                *(one.start, one.end),
                *(
                    now and (mine or not all_)
                    for now, mine, all_ in zip(one.look, own, given, strict=True)
                ),
            )
            for one in after[1]
        ]
        emphasis = follow(settled(said, len(after[0])), after[0], entry.text)
        self._list.put(replace(entry, emphasis=emphasis))

    def _add(self, change: Change) -> None:
        text = taken_text(change.after)
        if change.field:
            name = _TEXTS[change.field]
            held = getattr(self._meeting, name)
            joined: dict[str, Any] = {name: f"{held}\n{text}".strip()}
            self._meeting = replace(self._meeting, **joined)
            return
        new = change.new
        assert new is not None
        text = _of_kind(new.kind, text)
        is_decision = new.kind is EntryKind.DECISION
        said, outcome, review = split_decision_words(text) if is_decision else (text, None, None)
        if new.region and bare_region(new.region) not in fold(said):
            # A line of a report is of the kabupaten/kota that its words name.
            said = f"{new.region}: {said}"
        entry = Entry(
            *(new_id(), self._meeting.id, "", new.kind, said, new.level),
            outcome=outcome,
            review=review,
            emphasis=follow(change.emphasis or (), change.after, said),
        )
        self._list.add(entry, change.key, change.follows, change.leads)
        if new.kind is EntryKind.DISCUSSION:
            self._list.give(entry.id, self._speaker(new.speaker, None))
        if new.kind is EntryKind.ACTION:
            owners = tuple(self._names.party(one) for one in read_owners(new.owners))
            due = read_due(new.due, self._meeting.date, self._around.holidays)
            self._actions[entry.id] = as_agreed(ActionItem(entry.id, owners), due)

    def _take_speaker(self, change: Change) -> None:
        known = [one for one in change.entries if self._list.has(one)]
        instead_of = next((who for one in known if (who := self._list.speaker(one))), None)
        speaker = self._speaker(change.after, instead_of)
        for one in known:
            self._list.give(one, speaker)

    def _speaker(self, name: str, instead_of: Party | None) -> Party | None:
        is_nobody = name.strip().casefold() in _NOBODY
        return None if is_nobody else self._names.party(name, instead_of)

    def _take_owners(self, change: Change) -> None:
        action = self._action(change.entries[0])
        names = read_owners(change.after)
        had = {one.id: one for one in action.owners}
        owners = []
        for place, name in enumerate(names):
            same = action.owners[place] if len(names) == len(action.owners) else None
            owners.append(self._names.party(name, same))
        new = tuple({one.id: had.get(one.id, one) for one in owners}.values())
        if self._is_list:
            self._edit(action.entry_id, owners=new)
            return
        self._actions[action.entry_id] = replace(action, owners=new)

    def _take_due(self, change: Change) -> None:
        action = self._action(change.entries[0])
        due = read_due(change.after, self._meeting.date, self._around.holidays)
        agreed = as_agreed(action, due)
        if self._is_list:
            changed = agreed.priority if agreed.priority is not action.priority else None
            self._edit(action.entry_id, due=replace(due, urgent=False), priority=changed)
            return
        self._actions[action.entry_id] = agreed

    def _edit(self, entry_id: UUID, **changed: Any) -> None:
        edit = self._edits.get(entry_id, ActionEdit())
        self._edits[entry_id] = replace(edit, **changed)

    def _action(self, entry_id: UUID) -> ActionItem:
        entry = self._list.entry(entry_id)
        return self._actions.get(entry.id) or ActionItem(entry.id, priority=Priority.NORMAL)

    def _note(self, change: Change, **said: Any) -> None:
        entry = self._list.entry(change.entries[0])
        note = Progress(new_id(), entry.id, self._around.at, "")
        if said.get("text") != "":
            self._notes.append(replace(note, **said))

    def _take_field(self, change: Change) -> None:
        after = "" if is_nothing(change.after) else taken_text(change.after)
        if (role := _ROLES.get(change.field)) is not None:
            self._roll.give_role(role, after)
            return
        if change.field == "rapat":
            after = self._title(change, after)
        if change.field in _TEXTS:
            held: dict[str, Any] = {_TEXTS[change.field]: after}
            self._meeting = replace(self._meeting, **held)
        else:
            self._meeting = self._around.read_field(change.field, after, self._meeting)

    def _title(self, change: Change, after: str) -> str:
        """Return the title alone: a report prints it within a sentence."""
        title = plain_text(self._meeting.title)
        return unwrapped(after, self._around.printed.get(change.key, title), title)
