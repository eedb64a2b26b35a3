"""Meetings whose actions are followed up: those of the target picture, and a year of them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Organization, Party, Person
from tests.ui.fake_ports import MemoryStore

TODAY = date(2024, 4, 1)
_AGENCIES = ("Kesbangpol", "Diskominfo", "Bawaslu", "KPU", "Satpol PP", "BPBD", "Dinsos", "Bappeda")
_REGIONS = ("Kaltim", "Samarinda", "Balikpapan", "Bontang", "Kutai Timur")
_TASKS = (
    "Menyusun rancangan SK Tim Desk Pilkada",
    "Menginventarisasi persoalan selama Pemilu di sepuluh kabupaten/kota dan melaporkannya",
    "Menyampaikan laporan pemantauan ke Kementerian Dalam Negeri",
    "Menyosialisasikan kembali netralitas ASN",
    "Menangkal hoaks melalui pemberitaan faktual",
    "Memetakan kerawanan menjelang pencalonan",
    "Mengundang partai politik untuk dialog",
)


def add_picture(store: MemoryStore) -> dict[str, UUID]:
    """Store the follow-ups of the target picture; return their entry ids by a word of each."""
    kesbang = Organization(new_id(), "Badan Kesbangpol", "Kesbangpol Kaltim")
    diskominfo = Organization(new_id(), "Dinas Kominfo", "Diskominfo Kaltim")
    politik = Organization(new_id(), "Bidang Politik", parent_id=kesbang.id)
    secretary = Person(
        new_id(), "Ahmad Firdaus Kurniawan", position="Sekretaris", organization_id=kesbang.id
    )
    edi = Person(new_id(), "Edi Hermawanto Noor", organization_id=diskominfo.id)
    meeting = Meeting(
        new_id(), "Rapat Pemantauan", date(2024, 3, 21), series="Pemantauan Politik Daerah"
    )
    rows: list[tuple[EntryKind, str, ActionItem | None]] = [
        (EntryKind.AGENDA, "Persiapan Pilkada", None),
        (EntryKind.DECISION, "Dibentuk Tim Desk Pilkada tingkat provinsi", None),
    ]
    for text, owners, due, status, ongoing in (
        ("Menyusun rancangan SK Tim Desk Pilkada", (secretary, politik), 29, "in_progress", False),
        ("Menginventarisasi persoalan selama Pemilu", (kesbang,), 33, "in_progress", False),
        ("Laporan pemantauan ke Kemendagri", (kesbang,), 36, "open", False),
        ("Sosialisasi netralitas ASN", (edi,), 39, "open", False),
        ("Menangkal hoaks melalui pemberitaan faktual", (edi,), None, "in_progress", True),
        ("Mencetak undangan", (edi,), 25, "done", False),
    ):
        day = date(2024, 2, 29) + timedelta(days=due) if due else None
        parties = tuple(owner.party for owner in owners)
        item = ActionItem(new_id(), parties, day, ongoing, status=ActionStatus(status))
        rows.append((EntryKind.ACTION, text, item))
    entries, actions = [], {}
    for key, (kind, text, action) in zip(keys_after(None, len(rows)), rows, strict=True):
        entry_id = action.entry_id if action else new_id()
        # What carries the decision out stands right under it.
        level = 1 if kind is EntryKind.ACTION else 0
        entries.append(Entry(entry_id, meeting.id, key, kind, text, level))
        if action:
            actions[entry_id] = action
    store.add_minutes(
        Minutes(meeting, (), tuple(entries), actions),
        [secretary, edi],
        [kesbang, diskominfo, politik],
    )
    first = entries[2].id
    noted = datetime(2024, 3, 27, 4, tzinfo=UTC)
    store.add_progress(
        [
            Progress(
                new_id(), first, noted, "Rancangan di Biro Hukum", status=ActionStatus.IN_PROGRESS
            )
        ]
    )
    return {entry.text.split()[-1]: entry.id for entry in entries}


def add_year(
    store: MemoryStore, meetings: int = 500, actions: int = 6000, agencies: int = 40
) -> None:
    """Store a year of meetings before TODAY, the same at every call."""
    chance = Random(6)
    owners = list(_owners(agencies))
    organizations = [organization for organization, _ in owners]
    store.save_organizations(organizations)
    store.save_people([person for _, person in owners])
    for number in range(meetings):
        day = TODAY - timedelta(days=number * 365 // meetings)
        meeting = Meeting(
            new_id(),
            f"Rapat Koordinasi {number + 1}",
            day,
            started_at=time(9),
            series=f"Seri {number % 12 + 1}" if number % 3 else "",
        )
        count = actions * (number + 1) // meetings - actions * number // meetings
        entries, items = [], {}
        for place, key in enumerate(keys_after(None, count + 1)):
            kind = EntryKind.ACTION if place else EntryKind.AGENDA
            text = f"{chance.choice(_TASKS)} ({number + 1}.{place})"
            entry = Entry(new_id(), meeting.id, key, kind, text)
            entries.append(entry)
            if place:
                items[entry.id] = _action(entry.id, day, chance, owners)
        store.add_minutes(Minutes(meeting, (), tuple(entries), items), (), ())


def _owners(count: int) -> Iterator[tuple[Organization, Person]]:
    for number in range(count):
        agency = _AGENCIES[number % len(_AGENCIES)]
        region = _REGIONS[number // len(_AGENCIES) % len(_REGIONS)]
        name = f"{agency} {region}"
        organization = Organization(new_id(), name, name, region=region)
        yield organization, Person(new_id(), f"Pejabat {name}", organization_id=organization.id)


def _action(
    entry_id: UUID, day: date, chance: Random, owners: list[tuple[Organization, Person]]
) -> ActionItem:
    parties: list[Party] = []
    for organization, person in chance.sample(owners, chance.choice((1, 1, 1, 2, 3))):
        parties.append(chance.choice((organization.party, person.party)))
    ongoing = chance.random() < 0.05
    age = (TODAY - day).days
    is_closed = chance.random() < min(0.95, age / 120)
    status = ActionStatus.DONE if is_closed else chance.choice(list(ActionStatus)[:2])
    return ActionItem(
        entry_id,
        tuple(parties),
        None if ongoing else day + timedelta(days=chance.randint(3, 60)),
        ongoing,
        chance.choice((Priority.NORMAL, Priority.NORMAL, Priority.HIGH, Priority.LOW)),
        status,
    )
