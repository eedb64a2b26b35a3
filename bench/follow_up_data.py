"""Years of meetings as an office has them: who promised what, what came of it."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Party, Person
from kesbang_desktop.store import action_mapping, entry_mapping, meeting_mapping
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.entries import save_actions
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.tables import entry, meeting, progress, series
from kesbang_desktop.store.upsert import upsert

TODAY = date(2024, 12, 2)
_AGENCIES = (
    *("Kesbangpol", "Diskominfo", "Bawaslu", "KPU", "Satpol PP", "Bappeda", "Inspektorat", "BPBD"),
    *("Disdukcapil", "Dinas Sosial"),
)
_REGIONS = ("", "Kota Samarinda", "Kota Balikpapan", "Kabupaten Kutai Kartanegara")
_FIRST = ("Ahmad", "Budi", "Citra", "Dewi", "Edi", "Fitri", "Gunawan", "Hari", "Indah", "Joko")
_LAST = ("Kurniawan", "Lestari", "Maulana", "Noor", "Oktavia", "Pratama", "Rahman", "Santoso")
_VERBS = ("Menyusun", "Menyampaikan", "Melaksanakan", "Menginventarisasi", "Mengoordinasikan")
_OBJECTS = (
    *("rancangan SK Tim Desk Pilkada", "laporan pemantauan", "sosialisasi netralitas ASN"),
    *("data organisasi kemasyarakatan", "jadwal patroli gabungan", "surat edaran gubernur"),
)
_SERIES = ("Pemantauan Pilkada", "Forkopimda", "Tim Terpadu Konflik Sosial", "")
_PER_MEETING = 12


@dataclass(frozen=True, slots=True)
class Office:
    """An office with its directory; ``minutes`` yields the meetings, the oldest first."""

    organizations: tuple[Organization, ...]
    people: tuple[Person, ...]
    actions: int
    seed: int = 6

    @classmethod
    def make(cls, actions: int = 6_000, agencies: int = 40, seed: int = 6) -> "Office":
        """Return an office of ``agencies`` instansi with that many actions, 12 to a meeting."""
        organizations = tuple(_agency(number) for number in range(agencies))
        people = tuple(
            Person(
                new_id(),
                f"{_FIRST[n % 10]} {_LAST[n % 8]} {n}, S.Sos.",
                organization_id=organizations[n % agencies].id,
            )
            for n in range(agencies * 5)
        )
        return cls(organizations, people, actions, seed)

    def minutes(self) -> Iterator[Minutes]:
        """Yield the meetings up to TODAY, two on a working day."""
        chance = random.Random(self.seed)
        count = -(-self.actions // _PER_MEETING)
        for number in range(count):
            day = TODAY - timedelta(days=(count - number) * 365 // max(count, 500))
            actions = min(_PER_MEETING, self.actions - number * _PER_MEETING)
            yield self._meeting(number, day, actions, chance)

    def write(self, database: Database, minutes: Iterable[Minutes] | None = None) -> None:
        """Put ``minutes``, else all of them, into an empty file, many rows at a time."""
        meetings = iter(self.minutes() if minutes is None else minutes)
        with database.transaction() as session:
            # Ids are as good as random to an index: 100,000 of them want to stay in memory.
            session.execute(text("PRAGMA cache_size = -262144"))
            save_organizations(session, self.organizations)
            save_people(session, self.people)
            ids = {name: new_id() for name in filter(None, _SERIES)}
            upsert(session, series, [{"id": id, "name": name} for name, id in ids.items()])
            while batch := list(islice(meetings, 500)):
                _write(session, batch, ids)

    def _meeting(self, number: int, day: date, actions: int, chance: random.Random) -> Minutes:
        meeting = Meeting(
            new_id(),
            f"Rapat {_OBJECTS[number % len(_OBJECTS)]} ke-{number + 1}",
            day,
            started_at=time(9, 0),
            place="Ruang Rapat Utama",
            series=_SERIES[number % len(_SERIES)],
        )
        kinds = [EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.DECISION]
        kinds += [EntryKind.ACTION] * actions
        entries = tuple(
            Entry(new_id(), meeting.id, key, kind, _text(number, chance))
            for kind, key in zip(kinds, keys_after(None, len(kinds)), strict=True)
        )
        found = [self._action(one.id, day, chance) for one in entries[3:]]
        return Minutes(meeting, (), entries, {one.entry_id: one for one in found})

    def _action(self, entry_id: UUID, day: date, chance: random.Random) -> ActionItem:
        kind = chance.random()
        due = day + timedelta(days=chance.randrange(1, 60)) if kind < 0.85 else None
        # What is long past is mostly done; a quarter of it all is open.
        is_old = due is not None and due < TODAY - timedelta(days=30)
        done = chance.random() < (0.85 if is_old else 0.4)
        closed = ActionStatus.DONE if chance.random() < 0.95 else ActionStatus.CANCELLED
        begun = ActionStatus.IN_PROGRESS if chance.random() < 0.4 else ActionStatus.OPEN
        status = closed if done else begun
        return ActionItem(
            entry_id,
            self._owners(chance),
            due,
            ongoing=due is None and kind < 0.95,
            priority=chance.choices(tuple(Priority), (1, 8, 1))[0],
            status=status,
            progress=_notes(entry_id, day, status),
        )

    def _owners(self, chance: random.Random) -> tuple[Party, ...]:
        directory = [one.party for one in self.organizations]
        directory += [one.party for one in self.people]
        chosen = chance.sample(directory, chance.choices((0, 1, 2, 3), (2, 70, 20, 8))[0])
        return tuple(chosen)


def _write(session: Session, batch: list[Minutes], series_ids: dict[str, UUID]) -> None:
    rows = [
        meeting_mapping.to_columns(one.meeting, series_ids.get(one.meeting.series)) for one in batch
    ]
    upsert(session, meeting, rows)
    entries = [(one.meeting.id, each) for one in batch for each in one.entries]
    upsert(session, entry, [entry_mapping.to_columns(id, each) for id, each in entries])
    actions = [action for one in batch for action in one.actions.values()]
    save_actions(session, [], actions)
    notes = [action_mapping.progress_columns(note) for one in actions for note in one.progress]
    upsert(session, progress, notes)
    refresh_listing(session, [one.entry_id for one in actions])


def _agency(number: int) -> Organization:
    name, area = _AGENCIES[number % 10], number // 10
    region = _REGIONS[area % len(_REGIONS)]
    full = f"{name} {region or 'Provinsi Kalimantan Timur'} {number}"
    return Organization(new_id(), full, f"{name} {region or 'Kaltim'} {number}", region=region)


def _text(number: int, chance: random.Random) -> str:
    return f"{chance.choice(_VERBS)} {chance.choice(_OBJECTS)} untuk rapat {number + 1}"


def _notes(entry_id: UUID, day: date, status: ActionStatus) -> tuple[Progress, ...]:
    if status is ActionStatus.OPEN:
        return ()
    at = datetime.combine(day + timedelta(days=7), time(10, 0), UTC)
    text = "Rancangan di Biro Hukum" if status is ActionStatus.IN_PROGRESS else "Sudah disampaikan"
    return (Progress(new_id(), entry_id, at, text, "Rina Wati", status),)
