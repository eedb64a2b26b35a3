"""A list of attendees joined with the directory while a person corrects it, line by line."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.names import fold, name_key, without_courtesy
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.domain.roll import Joined, RollReading, roll_of


class RollPreview:
    """What :func:`roll_of` makes of lines by their rows: ``reading``, and ``joined`` by row.

    After a correction only those lines are joined again that it can bear on: of one name or NIP,
    or of the name or NIP of somebody in the directory who may be one of them, and so on.
    """

    def __init__(self, meeting_id: UUID, directory: Directory) -> None:
        self._meeting_id = meeting_id
        self._directory = directory
        self._lines: dict[int, AttendeeLine] = {}
        self._rows: defaultdict[Hashable, set[int]] = defaultdict(set)
        self._people: defaultdict[Hashable, list[Person]] = defaultdict(list)
        self.reading = RollReading()
        self.joined: dict[int, Joined | None] = {}

    def join(self, lines: Mapping[int, AttendeeLine]) -> None:
        """Join all ``lines``, in their order."""
        self._lines = dict(lines)
        self._rows.clear()
        self.reading, joined = roll_of(lines.values(), self._meeting_id, self._directory)
        self.joined = dict(zip(lines, joined, strict=True))

    def correct(self, row: int, line: AttendeeLine) -> None:
        """Let ``row``, one of those joined, say ``line``."""
        before = self._lines[row]
        self._lines[row] = line
        if fold(before.organization) != fold(line.organization) or not self._rejoin(row, before):
            self.join(self._lines)

    def _rejoin(self, row: int, before: AttendeeLine) -> bool:
        """Join again what a correction of ``row`` bears on; tell whether that could be done."""
        self._index()
        for key in _keys(before):
            self._rows[key].discard(row)
        for key in _keys(self._lines[row]):
            self._rows[key].add(row)
        touched, people = self._bearing_on({*_keys(before), *_keys(self._lines[row])})
        rows = sorted({*touched, row})
        if any(self._may_be_new_agency(at) for at in rows):
            return False
        agencies = (*self._directory.organizations, *self.reading.organizations)
        # Of namesakes the first in the directory goes first.
        known = Directory(
            tuple(one for one in self._directory.people if one.id in people), agencies
        )
        lines = [self._lines[at] for at in rows]
        found, joined = roll_of(lines, self._meeting_id, known)
        self._take(dict(zip(rows, joined, strict=True)), found.people)
        return True

    def _take(self, joined: Mapping[int, Joined | None], people: Iterable[Person]) -> None:
        gone, now = set(), {}
        for row, one in joined.items():
            former = self.joined[row]
            if one is None or former is None:
                continue
            was = former.attendance
            gone.add(was.person.id if was.person else None)
            attendance = replace(one.attendance, id=was.id, order_key=was.order_key)
            now[was.id] = attendance
            self.joined[row] = replace(
                one, attendance=attendance, is_new_organization=former.is_new_organization
            )
        self.reading = RollReading(
            tuple(now.get(one.id, one) for one in self.reading.attendances),
            (*(one for one in self.reading.people if one.id not in gone), *people),
            self.reading.organizations,
        )

    def _may_be_new_agency(self, row: int) -> bool:
        """Tell whether the line may name an agency that another line brought, or names nobody."""
        line = self._lines[row]
        if self.joined[row] is None or not line.name:
            return True
        brought = {fold(one.name) for one in self.reading.organizations}
        return fold(without_courtesy(line.name)) in brought

    def _bearing_on(self, keys: set[Hashable]) -> tuple[set[int], set[UUID]]:
        """Return the rows and the people of the directory that share ``keys``, or theirs."""
        rows: set[int] = set()
        people: set[UUID] = set()
        waiting, seen = list(keys), set(keys)
        while waiting:
            key = waiting.pop()
            further: list[Hashable] = []
            for row in self._rows.get(key, set()) - rows:
                rows.add(row)
                further += _keys(self._lines[row])
            for one in self._people.get(key, ()):
                if one.id not in people:
                    people.add(one.id)
                    further += _keys(one)
            waiting += [one for one in further if one not in seen]
            seen.update(further)
        return rows, people

    def _index(self) -> None:
        if not self._rows:
            for row, line in self._lines.items():
                for key in _keys(line):
                    self._rows[key].add(row)
        if not self._people:
            for one in self._directory.people:
                for key in _keys(one):
                    self._people[key].append(one)


def _keys(one: AttendeeLine | Person) -> list[Hashable]:
    """Return what somebody is known by: the name, and the NIP."""
    name = without_courtesy(one.name)
    found: list[Hashable] = [("name", name_key(name))] if name else []
    return [*found, ("nip", one.nip)] if one.nip else found
